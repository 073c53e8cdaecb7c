import type { Mention } from '../domain/mention.ts';
import type { ScannedBlock } from './find-names.ts';
import type { FoundName } from './scan-block.ts';
import type { Token } from './tokenise.ts';
import { isInitial } from './tokenise.ts';
import {
  commonWords,
  firstNames,
  PARTICLES,
  PERSON_VERBS,
  places,
  STRONG_PERSON_VERBS,
  surnames,
} from './word-lists.ts';

/** A name of the text with what it stands for, and where its tokens are. */
export interface LinkedName {
  mention: Mention;
  block: ScannedBlock;
  found: FoundName;
}

interface FullName {
  name: string;
  first: string;
  last: string;
  score: number;
  /** "Yan Hongsen": the surname may stand before the given name. */
  surnameFirst: boolean;
  /** Position in the text: nearness decides between two of one surname. */
  at: number;
}

/**
 * Link the names of a text over all its blocks: who is surely a person in one
 * place is one everywhere, and a surname or first name stands for the full name
 * that the text gave (the nearest before it, else the first after). Worth 8 to
 * 25 points of F1 on news (../shared/NLP.md has the measurement).
 */
export function* linkNames(
  blocks: readonly ScannedBlock[],
  links: LinkedName[],
): Generator<void, void> {
  promoteFullNames(blocks);
  yield;
  const people = fullNames(blocks);
  yield;
  const sure = sureKeys(blocks);
  const organizations = strongOrganizations(blocks);
  yield;
  const lookedIn = placesBySign(blocks);
  let at = 0;

  for (const scanned of blocks) {
    const missed = missedShortNames(scanned, people);
    const all =
      missed.length === 0
        ? scanned.names
        : [...scanned.names, ...missed].sort((a, b) => a.from - b.from);
    for (const found of all) {
      at += 1;
      const kept = decide(scanned, found, people, sure, organizations, at);
      if (kept && isPlaceHere(scanned, found, people, lookedIn)) continue;
      const before = links.at(-1);
      if (!kept) continue;
      if (before?.block === scanned && before.found.to > found.from) continue;
      links.push(kept);
    }
    yield;
  }
}

function spanKey(tokens: readonly Token[], from: number, to: number): string {
  let key = tokens[from]?.key ?? '';
  for (let i = from + 1; i < to; i += 1) key += ` ${tokens[i]?.key ?? ''}`;
  return key;
}

/** Words of a person's name that name them alone: no initials, particles or suffixes. */
function nameWords(tokens: readonly Token[], found: FoundName): Token[] {
  return tokens
    .slice(found.from, found.to)
    .filter((token) => !isInitial(token) && !/^(?:jr|sr|ii|iii)$/.test(token.key));
}

/** A full name that is nearly sure is sure, if its surname alone clearly is a person's. */
function promoteFullNames(blocks: readonly ScannedBlock[]): void {
  const alone = new Set<string>();
  for (const { tokens, names } of blocks) {
    for (const { kind, from, to, score } of names) {
      if (kind === 'person' && to - from === 1 && score >= ALONE)
        alone.add(tokens[from]?.key ?? '');
    }
  }
  for (const { tokens, names } of blocks) {
    for (const found of names) {
      if (found.kind !== 'person' || found.score >= 1 || found.score < NEARLY) continue;
      const last = tokens[found.to - 1];
      if (last && found.to - found.from > 1 && alone.has(last.key)) found.score = 1;
    }
  }
}

/** How sure a surname alone must be to vouch for a full name, and how sure that must be. */
const ALONE = 0.7;
const NEARLY = 0.4;

function fullNames(blocks: readonly ScannedBlock[]): Map<string, FullName[]> {
  const people = new Map<string, FullName[]>();
  let at = 0;
  for (const { block, tokens, names } of blocks) {
    for (const found of names) {
      at += 1;
      if (found.kind !== 'person' || found.score < 1) continue;
      const words = nameWords(tokens, found);
      const first = words[0];
      const last = words.at(-1);
      // "S. Law" gives a surname too.
      if (!first || !last || found.to - found.from < 2) continue;
      const start = tokens[found.from]?.start ?? 0;
      const end = tokens[found.to - 1]?.end ?? 0;
      const full = {
        name: tidy(block.text.slice(start, end)),
        first: first.key,
        last: last.key,
        score: found.score,
        surnameFirst: first !== last && isSurnameFirst(words),
        at,
      };
      for (const key of new Set([first.key, last.key, particleName(words)])) {
        if (key === '') continue;
        const present = people.get(key);
        if (present) present.push(full);
        else people.set(key, [full]);
      }
    }
  }
  return people;
}

/** Whether a name may be in East Asian order: a surname first, or a given name with a hyphen last. */
function isSurnameFirst(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 3 || firstNames.has(first.key)) return false;
  return (
    surnames.has(first.key) || (first.text.length < 6 && /^[A-Z][a-z]+-[a-z]/.test(second.text))
  );
}

/** "van der Berg" of "Anna van der Berg". */
function particleName(words: readonly Token[]): string {
  const i = words.findIndex((word, k) => k > 0 && PARTICLES.has(word.key));
  return i < 0
    ? ''
    : words
        .slice(i)
        .map((word) => word.key)
        .join(' ');
}

/** A name as it is shown: white space collapsed, hidden characters left out. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

/** The spans that are surely people somewhere in the text. */
function sureKeys(blocks: readonly ScannedBlock[]): Set<string> {
  const sure = new Set<string>();
  for (const { tokens, names } of blocks) {
    for (const found of names) {
      if (found.kind === 'person' && found.score >= 1)
        sure.add(spanKey(tokens, found.from, found.to));
    }
  }
  return sure;
}

/** What the text is "in" or "near" somewhere: a town that no list has, if no one is called so. */
function placesBySign(blocks: readonly ScannedBlock[]): Set<string> {
  const found = new Set<string>();
  for (const { tokens, names } of blocks) {
    for (const { kind, from, to } of names) {
      const before = tokens[from - 1];
      if (kind !== 'person' || tokens[from]?.gap !== '' || tokens[to - 1]?.possessive) continue;
      const of = before?.key === 'of' && TOWNS.test(tokens[from - 2]?.key ?? '');
      // "brought in Moa Ek" is another "in".
      const inside = INSIDE.test(before?.key ?? '') && tokens[from - 2]?.key !== 'brought';
      if (of || inside) found.add(spanKey(tokens, from, to));
    }
  }
  return found;
}

const INSIDE = /^(?:in|near|outside)$/;
const TOWNS =
  /^(?:city|town|village|province|district|region|state|island|streets|municipality|outskirts)$/;

function isPlaceHere(
  { tokens }: ScannedBlock,
  { kind, from, to, score }: FoundName,
  people: ReadonlyMap<string, FullName[]>,
  lookedIn: ReadonlySet<string>,
): boolean {
  const key = spanKey(tokens, from, to);
  if (kind !== 'person' || score > TITLED || !lookedIn.has(key)) return false;
  return to - from === 1 ? !people.has(key) : !firstNames.has(tokens[from]?.key ?? '');
}

/** What only a title or a first name with more gives. */
const TITLED = 1.8;

/** Organizations that need no further sign, and the words their longer names begin with. */
function strongOrganizations(blocks: readonly ScannedBlock[]): Set<string> {
  const strong = new Set<string>();
  for (const { tokens, names } of blocks) {
    for (const found of names) {
      if (found.kind !== 'organization' || found.score < 1) continue;
      strong.add(found.known?.name ?? spanKey(tokens, found.from, found.to));
      strong.add(spanKey(tokens, found.from, found.to));
    }
  }
  return strong;
}

/** Known short names in words the scan passed over: in titles, capitals, at a sentence's start. */
function missedShortNames(
  { tokens, names, shape }: ScannedBlock,
  people: ReadonlyMap<string, FullName[]>,
): FoundName[] {
  const missed: FoundName[] = [];
  const taken = new Set<number>();
  for (const name of names) for (let i = name.from; i < name.to; i += 1) taken.add(i);
  tokens.forEach((token, i) => {
    if (taken.has(i) || token.shape === 0 || !people.has(token.key)) return;
    // Of all that share the word, the first decides: there may be thousands.
    const surname = people.get(token.key)?.[0]?.last === token.key;
    const plain = commonWords.has(token.key);
    if (plain && (shape !== 'sentence' || (token.first && !actsAlone(tokens, i, surname)))) return;
    if (isPartOfPlace(tokens, i)) return;
    let from = i;
    const before = tokens[i - 1];
    const full = people.get(token.key)?.[0];
    if (before && full?.last === token.key && before.key === full.first && !taken.has(i - 1)) {
      from = i - 1;
    }
    if (taken.has(from)) return;
    missed.push({ from, to: i + 1, kind: 'person', known: null, score: 0 });
    for (let k = from; k <= i; k += 1) taken.add(k);
  });
  return missed;
}

function decide(
  scanned: ScannedBlock,
  found: FoundName,
  people: ReadonlyMap<string, FullName[]>,
  sure: ReadonlySet<string>,
  organizations: ReadonlySet<string>,
  at: number,
): LinkedName | null {
  const { block, tokens } = scanned;
  const key = spanKey(tokens, found.from, found.to);
  const start = tokens[found.from]?.start ?? 0;
  const end = tokens[found.to - 1]?.end ?? 0;
  const text = block.text.slice(start, end);
  const link = (kind: Mention['kind'], name: string): LinkedName => ({
    mention: { block: block.id, start, end, text, kind, name },
    block: scanned,
    found,
  });

  if (found.kind === 'organization') {
    const name = found.known?.name ?? tidy(text);
    const isPerson = !found.known && found.to - found.from === 1 && people.has(key);
    if (!isPerson) {
      const agreed = organizations.has(name) || organizations.has(key);
      return found.score >= 1 || agreed ? link('organization', name) : null;
    }
  }

  const words = nameWords(tokens, found);
  if (words.length === 1) {
    const full = nearest(people.get(words[0]?.key ?? ''), at);
    if (full && standsFor(scanned, found, full)) {
      const from = withParticles(tokens, found, people);
      const begin = tokens[from]?.start ?? start;
      return {
        mention: {
          block: block.id,
          start: begin,
          end,
          text: block.text.slice(begin, end),
          kind: 'person',
          name: full.name,
        },
        block: scanned,
        found: from === found.from ? found : { ...found, from },
      };
    }
  } else {
    const short = people.get(key);
    if (short) return link('person', nearest(short, at)?.name ?? tidy(text));
  }
  if (organizations.has(key)) return link('organization', tidy(text));
  if (found.score >= 1 || sure.has(key)) return link('person', tidy(text));
  return null;
}

/** "bin Salman" of "Mohammed bin Salman": the particles belong to the surname alone, too. */
function withParticles(
  tokens: readonly Token[],
  { from, to }: FoundName,
  people: ReadonlyMap<string, FullName[]>,
): number {
  let first = from;
  let i = from;
  while (i > 0 && tokens[i]?.gap === '' && PARTICLES.has(tokens[i - 1]?.key ?? '')) {
    i -= 1;
    if (people.has(spanKey(tokens, i, to))) first = i;
  }
  return first;
}

/** Whether a single word is the short form of a full name that has it. */
function standsFor({ tokens, shape }: ScannedBlock, found: FoundName, full: FullName): boolean {
  const token = tokens[found.from];
  if (!token || isPartOfPlace(tokens, found.from)) return false;
  const { key } = token;
  if (places.has(key) && !firstNames.has(key) && !surnames.has(key)) {
    // "Washington": who is called so, or where.
    const before = tokens[found.from - 1];
    return full.last === key && shape === 'sentence' && !LOCATIVE.test(before?.key ?? 'in');
  }
  // A first name alone must be one: "Page" is Larry, "Open" is nobody.
  return (
    full.last === key ||
    firstNames.has(key) ||
    (full.score > CERTAIN && found.score > 0) ||
    full.surnameFirst ||
    (full.score > CERTAIN && !token.first && shape === 'sentence' && !commonWords.has(key))
  );
}

/** How sure a full name must be for its first word to stand for it, where no list has that word. */
const CERTAIN = 1.1;

const LOCATIVE = /^(?:in|at|from|near|to|into|across|outside|around|of|for|between|the)$/;

/** "Sri" of "Sri Lanka", "Salvador" of "El Salvador". */
function isPartOfPlace(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token) return false;
  return (
    (before !== undefined && token.gap === '' && places.has(`${before.key} ${token.key}`)) ||
    (after?.gap === '' && places.has(`${token.key} ${after.key}`))
  );
}

/** "So's", "So said": what a word that opens a sentence does when it is a person. */
function actsAlone(tokens: readonly Token[], i: number, surname: boolean): boolean {
  const after = tokens[i + 1];
  if (tokens[i]?.possessive) return true;
  if (surname && after && (after.gap === ',' || PERSON_VERBS.has(after.key))) return true;
  return after?.gap === '' && STRONG_PERSON_VERBS.has(after.key);
}

/** The nearest full name before a place in the text, else the first after it. */
function nearest(fulls: readonly FullName[] | undefined, at: number): FullName | undefined {
  if (!fulls) return undefined;
  let low = 0;
  let high = fulls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fulls[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return fulls[Math.max(low - 1, 0)];
}
