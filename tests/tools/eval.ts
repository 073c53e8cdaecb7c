/**
 * How well names and moves are read, as one table:
 *   npm run eval [-- GOLD.jsonl ...] [-- --without-people]
 * Without a path: our own corpora, and the labelled excerpts where they are
 * present. Each line of a gold file: {id, text, published?, people, orgs, moves}.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { NamesRecord } from './eval-names.ts';
import { evalNames } from './eval-names.ts';
import { annotateText, packNames } from './annotate-text.ts';
import { readJsonLines } from './json-lines.ts';
import type { Counts, Labelled, MoveScore } from './score-moves.ts';
import { directionOf, f1, precision, recall, scoreMoves, scoreSpans } from './score-moves.ts';

interface GoldText extends Labelled {
  id: string;
  text: string;
  published?: string | null;
}

const HERE = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const { values, positionals } = parseArgs({
  options: { 'without-people': { type: 'boolean', default: false } },
  allowPositionals: true,
});
const known = values['without-people'] ? null : packNames();
const files = positionals.length > 0 ? positionals : defaultFiles();

console.log(
  row([
    'set',
    'measure',
    'P',
    'R',
    'F1',
    'right',
    'wrong',
    'missed',
    'status',
    'role',
    'date',
    'direct.',
  ]),
);
for (const file of files) {
  if (!existsSync(file)) {
    console.error(`${file}: no such file`);
    process.exitCode = 1;
    continue;
  }
  await evaluate(file);
}
await compareNames(positionals.length > 0 ? files.filter(existsSync) : [...files, ...corpora()]);

function defaultFiles(): string[] {
  const own = HERE('../corpora/');
  const found = readdirSync(own)
    .filter((name) => name.startsWith('moves-') && name.endsWith('.jsonl'))
    .map((name) => own + name);
  const excerpts = HERE('../../../shared/gold/moves-dev.jsonl');
  if (existsSync(excerpts)) return [...found, excerpts];
  console.log(`Skipped: ${relative(HERE('../..'), excerpts)} (not present)`);
  return found;
}

/** Texts with labelled people and organizations alone: our own, and those of others. */
function corpora(): string[] {
  const own = ['names-tune', 'names-blind'].map((name) => HERE(`../corpora/${name}.jsonl`));
  const names = ['conll03-dev', 'ww-dev', 'uner-ewt-dev', 'crossner-ai-dev', 'wikigold'];
  const others = names.flatMap((name) => {
    const path = HERE(`../../../shared/corpora/${name}.jsonl`);
    if (existsSync(path)) return [path];
    console.log(`Skipped: ${relative(HERE('../..'), path)} (not present)`);
    return [];
  });
  return [...own, ...others];
}

/** F1 of names by ours and by other libraries, exact spans and touching ones, nobody known beforehand. */
async function compareNames(sets: readonly string[]): Promise<void> {
  // Only now: compromise's full build changes what its small one reads in the same process.
  const { NAME_FINDERS, sizesOf } = await import('./rival-names.ts');
  console.log(
    '\nNames without any list of known people, F1 (exact / touching). Edges are trimmed for all alike;' +
      ' wink-nlp only has runs of proper nouns, which are counted as both kinds.',
  );
  const sizes = sizesOf(HERE('../../.output/chrome-mv3/content-scripts/reader.js'));
  const heads = NAME_FINDERS.map(({ name }) => `${name} (${sizes[name] ?? '?'} kB)`);
  console.log(
    ['set'.padEnd(17), 'kind'.padEnd(9), ...heads.map((head) => head.padStart(19))].join(' '),
  );
  for (const file of sets) {
    const records = await readJsonLines<NamesRecord>(file);
    const scores = NAME_FINDERS.map(({ find }) => evalNames(records, find, { trim: true }));
    for (const kind of ['people', 'orgs'] as const) {
      const cells = scores.map((found) => {
        const { exact, overlap } = found[kind];
        return `${exact.F1.toFixed(3)} / ${overlap.F1.toFixed(3)}`.padStart(19);
      });
      console.log([basename(file, '.jsonl').padEnd(17), kind.padEnd(9), ...cells].join(' '));
    }
  }
}

async function evaluate(file: string): Promise<void> {
  const gold = await readJsonLines<GoldText>(file);
  const read = gold.map((text) => ({
    gold: text,
    guessed: annotateText(text.text, text.published ?? null, known),
  }));
  const set = basename(file, '.jsonl');
  for (const kind of ['people', 'orgs'] as const) {
    const texts = read.map((one) => ({ gold: one.gold[kind], guessed: one.guessed[kind] }));
    for (const overlap of [false, true]) {
      const measure = `${kind} ${overlap ? 'overlap' : 'exact'}`;
      console.log(row([set, measure, ...figures(scoreSpans(texts, overlap))]));
    }
  }
  const texts = read.map((one) => ({ gold: one.gold.moves, guessed: one.guessed.moves }));
  for (const measure of ['strict', 'dest', 'lenient'] as const) {
    const score = scoreMoves(texts, measure, true);
    const direction = measure === 'dest' ? [share(directionOf(texts))] : [];
    console.log(row([set, `moves ${measure}`, ...figures(score), ...details(score), ...direction]));
  }
  const all = scoreMoves(texts, 'dest', false);
  console.log(row([set, 'moves dest, all', ...figures(all), ...details(all)]));
}

function figures(counts: Counts): string[] {
  const parts = [precision(counts), recall(counts), f1(counts)].map((share) => share.toFixed(3));
  return [...parts, String(counts.hits), String(counts.wrong), String(counts.missed)];
}

function details(score: MoveScore): string[] {
  return [share({ right: score.status, of: score.hits }), share(score.roles), share(score.dates)];
}

function share({ right, of }: { right: number; of: number }): string {
  return of === 0 ? '-' : (right / of).toFixed(3);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, i) => (i < 2 ? cell.padEnd(17) : cell.padStart(7))).join(' ');
}
