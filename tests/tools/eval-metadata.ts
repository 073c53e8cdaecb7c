/**
 * `npm run eval:metadata [-- --faults]`: how often a page's title, authors,
 * date, publisher and address are read right; ours beside Mozilla's Readability
 * and Defuddle. `--faults` lists what we read wrongly.
 *
 * The saved pages are those of ../shared/pages, against
 * tests/corpora/metadata-labels.jsonl; the fixtures are our own.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';
import { PAGES } from '../fixtures/pages/pages.ts';
import { decodePage } from './decode-page.ts';
import { readJsonLines } from './json-lines.ts';
import type { Field, PageAnswer, PageLabel } from './score-metadata.ts';
import { FIELDS, scorePage } from './score-metadata.ts';

interface LabelledPage {
  name: string;
  url: string;
  html: string;
  label: PageLabel;
}
type Reader = (html: string, url: string) => Promise<PageAnswer> | PageAnswer;

const SAVED = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const LABELS = fileURLToPath(new URL('../corpora/metadata-labels.jsonl', import.meta.url));
/** The saved pages do not tell under which address they were saved. */
const SAVED_URL = 'http://fakehost/test/page.html';

function open(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

function ours(html: string, url: string): PageAnswer {
  const { canonical, ...read } = readMetadata(open(html, url), url);
  return { ...read, url: canonical };
}

function readability(html: string, url: string): PageAnswer {
  const read = new Readability(open(html, url)).parse();
  return {
    title: read?.title || null,
    authors: people(read?.byline),
    publisher: read?.siteName || null,
    published: read?.publishedTime || null,
  };
}

/** Defuddle writes each JSON-LD script it cannot parse to the console: that is counted as an answer, not shown. */
async function defuddle(html: string, url: string): Promise<PageAnswer> {
  const shown = console.error;
  console.error = () => undefined;
  try {
    const read = await Defuddle(html, url);
    return {
      title: read.title || null,
      authors: people(read.author),
      publisher: read.site || null,
      published: read.published || null,
    };
  } finally {
    console.error = shown;
  }
}

/** The others give one line for all authors: they are not blamed for "By" and commas. */
function people(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|\sand\s|\s&\s)\s*/)
    .filter(Boolean);
}

async function savedPages(): Promise<LabelledPage[]> {
  if (!existsSync(SAVED)) {
    console.log('Saved pages are left out: ../shared/pages is not here.');
    return [];
  }
  const labels = await readJsonLines<PageLabel & { file: string }>(LABELS);
  return Promise.all(
    labels.map(async ({ file, ...label }) => ({
      name: file,
      url: SAVED_URL,
      html: decodePage(await readFile(`${SAVED}${file}/page.html`)),
      label,
    })),
  );
}

async function score(pages: readonly LabelledPage[], read: Reader, faults: string[] | null) {
  const right = Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>;
  const told = { ...right };
  const started = performance.now();
  for (const { name, url, html, label } of pages) {
    let answer: PageAnswer;
    try {
      answer = await read(html, url);
    } catch (error) {
      answer = { title: null, authors: [], publisher: null, published: null };
      faults?.push(`${name}: ${String(error)}`);
    }
    const scores = scorePage(answer, label);
    for (const field of FIELDS) {
      if (scores[field] === null) continue;
      told[field] += 1;
      if (scores[field]) right[field] += 1;
      else {
        const [said, meant] = [answer[field], label[field]].map((one) => JSON.stringify(one));
        faults?.push(`${name}, ${field}: ${said} instead of ${meant}`);
      }
    }
  }
  const ms = (performance.now() - started) / Math.max(1, pages.length);
  return { right, told, ms };
}

const readers: readonly { name: string; read: Reader }[] = [
  { name: 'ours', read: ours },
  { name: 'Readability', read: readability },
  { name: 'Defuddle', read: defuddle },
];
const sets = [
  ['saved pages', await savedPages()],
  ['our fixtures', PAGES.map(({ expected, ...page }) => ({ ...page, label: expected }))],
] as const;

const showFaults = process.argv.includes('--faults');
const columns = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 19 : 13) : cell.padStart(10))).join('');
console.log(columns(['right, in %', '', ...FIELDS, 'ms/page']));
for (const [set, pages] of sets) {
  for (const { name, read } of readers) {
    const faults: string[] | null = showFaults && name === 'ours' ? [] : null;
    const { right, told, ms } = await score(pages, read, faults);
    const shares = FIELDS.map((field) =>
      told[field] === 0 ? '-' : ((100 * right[field]) / told[field]).toFixed(1),
    );
    if (pages.length > 0)
      console.log(columns([`${set} (${pages.length})`, name, ...shares, ms.toFixed(0)]));
    for (const fault of faults ?? []) console.log(`    ${fault}`);
  }
}
