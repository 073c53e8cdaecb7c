/**
 * `npm run --silent metadata < in.jsonl`: the metadata of saved pages, by the
 * code the extension runs. A line in, a line out.
 */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';

interface Row {
  file: string;
  url: string;
}

function checkRow(line: string): Row {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null) throw new Error('a line must be an object');
  const { file, url } = row as Partial<Row>;
  if (typeof file !== 'string') throw new Error('"file" must be the path of a saved page');
  if (typeof url !== 'string' || !URL.canParse(url))
    throw new Error('"url" must be the page’s address');
  return { file, url };
}

/**
 * A saved page is UTF-8 far more often than its meta tag says so; what is no
 * valid UTF-8 jsdom sniffs as a browser does: BOM, then meta, then windows-1252.
 */
function textOf(bytes: Buffer): string | Buffer {
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\ufeff/, '') : bytes;
}

async function readRow({ file, url }: Row): Promise<Record<string, unknown>> {
  const dom = new JSDOM(textOf(await readFile(file)), {
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
  let row: Row | null = null;
  try {
    row = checkRow(line);
    answer = await readRow(row);
  } catch (error) {
    failed = true;
    const why = error instanceof Error ? error.message : String(error);
    console.error(`Line ${number}: ${why}`);
    answer = row ? { file: row.file, error: why } : { line: number, error: why };
  }
  if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) {
    await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}
process.exitCode = failed ? 1 : 0;
