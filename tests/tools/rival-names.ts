/** What other libraries take for people and organizations, as spans of the text: for `npm run eval`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import compromise from 'compromise/three';
import winkNlp from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { findNames } from '../../lib/nlp/find-names.ts';
import { textToBlocks } from '../../lib/nlp/text-to-blocks.ts';
import type { Span } from './eval-names.ts';

export interface NameFinder {
  name: string;
  find: (text: string) => { people: Span[]; orgs: Span[] };
}

/** Ours first; then compromise's full build; then wink's runs of proper nouns, which it does not tell apart. */
export const NAME_FINDERS: readonly NameFinder[] = [
  { name: 'ours', find: ours },
  { name: 'compromise', find: byCompromise },
  { name: 'wink-nlp', find: byWink },
];

/** Names as the reader finds them, without any that only the database knows. */
function ours(text: string): { people: Span[]; orgs: Span[] } {
  const placed = textToBlocks(text);
  const offsets = new Map(placed.map(({ block, offset }) => [block.id, offset]));
  const { mentions } = findNames(placed.map(({ block }) => block));
  const of = (kind: string): Span[] =>
    mentions
      .filter((mention) => mention.kind === kind)
      .map(({ block, start, end }) => {
        const offset = offsets.get(block) ?? 0;
        return { start: start + offset, end: end + offset };
      });
  return { people: of('person'), orgs: of('organization') };
}

interface Offsets {
  offset: { start: number; length: number };
}

function byCompromise(text: string): { people: Span[]; orgs: Span[] } {
  const doc = compromise(text);
  const spans = (view: { json(options: object): Offsets[] }): Span[] =>
    view
      .json({ offset: true })
      .map(({ offset }) => bare(text, { start: offset.start, end: offset.start + offset.length }));
  return { people: spans(doc.people()), orgs: spans(doc.organizations()) };
}

let wink: ReturnType<typeof winkNlp> | undefined;

/** wink-nlp has no people and no organizations: its runs of proper nouns count as both. */
function byWink(text: string): { people: Span[]; orgs: Span[] } {
  wink ??= winkNlp(model);
  const { its } = wink;
  const doc = wink.readDoc(text);
  const words: string[] = doc.tokens().out(its.value);
  const kinds = doc.tokens().out(its.pos) as string[];
  const spans: Span[] = [];
  let at = 0;
  let open: Span | null = null;
  words.forEach((word, i) => {
    const start = text.indexOf(word, at);
    if (start < 0) return;
    at = start + word.length;
    if (kinds[i] !== 'PROPN') {
      open = null;
      return;
    }
    if (open && /^\s*$/.test(text.slice(open.end, start))) open.end = at;
    else {
      open = { start, end: at };
      spans.push(open);
    }
  });
  const trimmed = spans.map((span) => bare(text, span));
  return { people: trimmed, orgs: trimmed };
}

/** Without the quotes, commas and possessive that compromise leaves on: in its favour. */
function bare(text: string, { start, end }: Span): Span {
  const lead = /^[\s"“”‘’'([]+/.exec(text.slice(start, end))?.[0].length ?? 0;
  const tail = /(?:['’]s)?[\s"“”‘’',.;:!?)\]]*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  return lead + tail < end - start ? { start: start + lead, end: end - tail } : { start, end };
}

/** What a page would load for each, gzipped, in kB; ours needs a build. */
export function sizesOf(reader: string): Record<string, string> {
  const require = createRequire(import.meta.url);
  const folderOf = (name: string) => dirname(require.resolve(name));
  return {
    ours: existsSync(reader) ? gzippedKb([reader]) : 'not built',
    compromise: gzippedKb([require.resolve('compromise/three')]),
    'wink-nlp': gzippedKb([
      ...filesIn(folderOf('wink-nlp')),
      ...filesIn(folderOf('wink-eng-lite-web-model')),
    ]),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.js(?:on)?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function gzippedKb(paths: readonly string[]): string {
  const bytes = Buffer.concat(paths.map((path) => readFileSync(path)));
  return (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(0);
}
