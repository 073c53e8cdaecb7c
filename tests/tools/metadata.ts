/**
 * `npm run --silent metadata < in.jsonl`: the metadata of saved pages, by the
 * code the extension runs. A line in (`{file, url}`), a line out; for a page that
 * cannot be read it holds `{file, error}`, and the exit code is 1 in the end.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { decodePage } from './decode-page.ts';

interface Row {
  file: string;
  url: string;
}

function checkRow(row: unknown): Row {
  if (typeof row !== 'object' || row === null) throw new Error('a line must be an object');
  const { file, url } = row as Partial<Row>;
  if (typeof file !== 'string') throw new Error('"file" must be the path of a saved page');
  if (typeof url !== 'string' || !URL.canParse(url))
    throw new Error('"url" must be the page’s address');
  return { file, url };
}

async function readRow({ file, url }: Row): Promise<Record<string, unknown>> {
  const dom = new JSDOM(decodePage(await readFile(file)), {
    url,
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { candidates: _, ...metadata } = readMetadata(dom.window.document, url);
    return { file, ...metadata };
  } finally {
    dom.window.close();
  }
}

let failed = false;
let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (line.trim() === '') continue;
  let answer: Record<string, unknown>;
  let row: unknown = null;
  try {
    row = JSON.parse(line);
    answer = await readRow(checkRow(row));
  } catch (error) {
    failed = true;
    const why = error instanceof Error ? error.message : String(error);
    console.error(`Line ${number}: ${why}`);
    const file = typeof row === 'object' && row !== null && 'file' in row ? row.file : null;
    answer = { file, error: why, ...(file === null && { line: number }) };
  }
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
process.exitCode = failed ? 1 : 0;
