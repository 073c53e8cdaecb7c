import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { decodePage } from '../../tools/decode-page.ts';

const TOOL = fileURLToPath(new URL('../../tools/metadata.ts', import.meta.url));
const HTML =
  '<html lang=de><title>Größe</title><meta name=author content="Änne Weiß"><h1>Größe</h1>';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whence-metadata-'));
  await writeFile(join(folder, 'utf8.html'), HTML);
  await writeFile(join(folder, 'latin1.html'), Buffer.from(HTML, 'latin1'));
});
afterAll(() => rm(folder, { recursive: true }));

it('answers each line, and goes on after one that cannot be read', async () => {
  const url = 'https://www.hafenblatt.example/2026/03/03/groesse';
  const rows = [
    JSON.stringify({ file: join(folder, 'utf8.html'), url }),
    JSON.stringify({ file: join(folder, 'missing.html'), url }),
    'no JSON',
    JSON.stringify({ file: join(folder, 'latin1.html'), url: 'nowhere' }),
    JSON.stringify({ file: join(folder, 'latin1.html'), url }),
  ];
  const lines = (await run(rows.join('\n')))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const read = {
    title: 'Größe',
    authors: ['Änne Weiß'],
    publisher: 'hafenblatt.example',
    published: '2026-03-03',
    modified: null,
    canonical: url,
    language: 'de',
    access: null,
  };
  expect(lines).toEqual([
    { file: join(folder, 'utf8.html'), ...read },
    { file: join(folder, 'missing.html'), error: expect.stringContaining('ENOENT') },
    { file: null, line: 3, error: expect.any(String) },
    { file: join(folder, 'latin1.html'), error: expect.stringContaining('address') },
    { file: join(folder, 'latin1.html'), ...read },
  ]);
});

it.each([
  ['UTF-8 that says it is something else', Buffer.from('<meta charset=gb2312>北光'), '北光'],
  ['UTF-8 with a mark', Buffer.from('\ufeff北光'), '北光'],
  ['UTF-16 with a mark', Buffer.from('\ufeff北光', 'utf16le'), '北光'],
  [
    'what its meta element says',
    Buffer.concat([Buffer.from('<meta charset="shift_jis">'), Buffer.from([0x93, 0xfa])]),
    '日',
  ],
  ['windows-1252 where nothing is said', Buffer.from([0x93, 0x41, 0x94]), '“A”'],
  [
    'UTF-8 with one broken byte',
    Buffer.concat([Buffer.from('<meta charset=utf-8>größer'), Buffer.from([0xff])]),
    'größer\ufffd',
  ],
  [
    'windows-1252 that says it is UTF-8',
    Buffer.concat([Buffer.from('<meta charset=utf-8>'), Buffer.from('größer', 'latin1')]),
    'größer',
  ],
  [
    'an unknown charset',
    Buffer.concat([Buffer.from('<meta charset=klingon>'), Buffer.from([0xe9])]),
    'é',
  ],
])('decodes %s', (_, bytes, text) => {
  expect(decodePage(bytes).replace(/^<[^>]*>/, '')).toBe(text);
});

function run(input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // The exit code is 1 for lines that could not be read.
    const child = execFile(process.execPath, [TOOL], (error, stdout) =>
      error && error.code !== 1 ? reject(new Error(String(error))) : resolve(stdout),
    );
    child.stdin?.end(input);
  });
}
