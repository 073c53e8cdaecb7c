/**
 * Texts in, names and moves out, one JSON object a line:
 *   npm run --silent annotate [-- --without-people] < in.jsonl > out.jsonl
 * In: {"id", "text", "published"?}. A line that cannot be read is told on
 * stderr, has an error in its place in the output, and makes the exit code 1.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { annotateText, packNames } from './annotate-text.ts';
import { readLines } from './json-lines.ts';

const Input = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  published: v.nullish(v.string()),
});

const { values } = parseArgs({
  options: { 'without-people': { type: 'boolean', default: false } },
});
const known = values['without-people'] ? null : packNames();

for await (const { number, line } of readLines(process.stdin)) {
  const answer = annotateLine(number, line);
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
}

function annotateLine(number: number, line: string): object {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return refuse(number, `not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = v.safeParse(Input, record);
  if (!read.success) {
    const [issue] = read.issues;
    return refuse(number, `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`, idOf(record));
  }
  const { id, text, published } = read.output;
  return { id, ...annotateText(text, published ?? null, known) };
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : null;
}

function refuse(number: number, why: string, id: unknown = null): object {
  process.stderr.write(`line ${number}: ${why}\n`);
  process.exitCode = 1;
  return { id, error: `line ${number}: ${why}` };
}
