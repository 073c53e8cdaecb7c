/**
 * How well predicted moves and spans agree with labelled ones: the measures
 * that the labelled excerpts' README describes. A rumoured or denied move that
 * is predicted as a fact is both a false positive and a miss.
 */

export interface LabelledMove {
  person: string | null;
  from: string | null;
  to: string | null;
  role_to: string | null;
  kind: string;
  date_text: string | null;
  status: string;
}

export interface Span {
  start: number;
  end: number;
}

export interface Labelled {
  people: Span[];
  orgs: Span[];
  moves: LabelledMove[];
}

export interface Counts {
  hits: number;
  wrong: number;
  missed: number;
}

export type MoveMeasure = 'strict' | 'dest' | 'lenient';

export interface MoveScore extends Counts {
  status: number;
  roles: { right: number; of: number };
  dates: { right: number; of: number };
}

/** Spellings and units that count as the organization they belong to. */
const SAME_ORGANIZATION: Record<string, string> = {
  tml: 'thinking machines lab',
  'thinking machines': 'thinking machines lab',
  'thinking machine labs': 'thinking machines lab',
  ssi: 'safe superintelligence',
  msl: 'meta',
  'meta superintelligence labs': 'meta',
  'superintelligence lab': 'meta',
  fair: 'meta',
  facebook: 'meta',
  deepmind: 'google',
  'google deepmind': 'google',
  'google brain': 'google',
  scale: 'scale ai',
  adept: 'adept ai labs',
  'amazon web services': 'amazon',
  'microsoft gaming': 'microsoft',
  coreai: 'microsoft',
  'microsoft ai': 'microsoft',
  'openai for science': 'openai',
  'oai labs': 'openai',
  'uber india': 'uber',
  'amd silo ai': 'silo ai',
  caisi: 'center for ai standards and innovation',
};

const GROUPS = new Map([
  ['join', 'coming'],
  ['acquihire', 'coming'],
  ['return', 'coming'],
  ['found', 'founding'],
  ['leave', 'going'],
  ['promote', 'inside'],
  ['role', 'inside'],
]);

function plain(text: string | null): string {
  return (text ?? '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function organization(name: string | null): string {
  const key = plain(name);
  return SAME_ORGANIZATION[key] ?? key;
}

function surname(name: string): string {
  return plain(name).split(' ').at(-1) ?? '';
}

function agrees(measure: MoveMeasure, gold: LabelledMove, guess: LabelledMove): boolean {
  const people =
    gold.person === null || guess.person === null
      ? gold.person === guess.person
      : surname(gold.person) === surname(guess.person);
  if (!people) return false;
  const kinds = GROUPS.get(gold.kind) === GROUPS.get(guess.kind);
  const from = organization(gold.from) === organization(guess.from);
  const to = organization(gold.to) === organization(guess.to);
  switch (measure) {
    case 'strict':
      return kinds && from && to;
    case 'dest':
      return kinds && (gold.to === null ? from : to);
    case 'lenient':
      return (
        (gold.to !== null && to) ||
        (gold.from !== null && from) ||
        (gold.to === null && gold.from === null)
      );
  }
}

function near(gold: string | null, guess: string | null): boolean {
  const [one, two] = [plain(gold), plain(guess)];
  return two !== '' && (one.includes(two) || two.includes(one));
}

const UNSURE = new Set(['rumour', 'denied']);

/** Compare the moves of texts, pairwise. With `named` the movers without a name are left out. */
export function scoreMoves(
  texts: readonly { gold: readonly LabelledMove[]; guessed: readonly LabelledMove[] }[],
  measure: MoveMeasure,
  named: boolean,
): MoveScore {
  const score: MoveScore = {
    hits: 0,
    wrong: 0,
    missed: 0,
    status: 0,
    roles: { right: 0, of: 0 },
    dates: { right: 0, of: 0 },
  };
  for (const text of texts) {
    const left = text.guessed.filter((move) => !named || move.person !== null);
    for (const gold of text.gold.filter((move) => !named || move.person !== null)) {
      const at = left.findIndex((guess) => agrees(measure, gold, guess));
      const guess = left[at];
      if (!guess) {
        score.missed += 1;
        continue;
      }
      left.splice(at, 1);
      if (UNSURE.has(gold.status) && !UNSURE.has(guess.status) && guess.status !== 'expected') {
        score.wrong += 1;
        score.missed += 1;
        continue;
      }
      score.hits += 1;
      if (guess.status === gold.status) score.status += 1;
      if (gold.role_to !== null) {
        score.roles.of += 1;
        if (near(gold.role_to, guess.role_to)) score.roles.right += 1;
      }
      if (gold.date_text !== null) {
        score.dates.of += 1;
        if (near(gold.date_text, guess.date_text)) score.dates.right += 1;
      }
    }
    score.wrong += left.length;
  }
  return score;
}

/** Which way the moves go that are found at all: those that are, and of them those told the right way round. */
export interface Direction {
  right: number;
  of: number;
}

/**
 * The share of found moves that go the right way. Found is a labelled move of a named person when a
 * guess of that person names one of its organizations; it goes the wrong way when the guess has what
 * was left as the destination or the destination as what was left, and nothing in its own place.
 */
export function directionOf(
  texts: readonly { gold: readonly LabelledMove[]; guessed: readonly LabelledMove[] }[],
): Direction {
  const direction: Direction = { right: 0, of: 0 };
  for (const { gold, guessed } of texts) {
    const left = [...guessed];
    const named = gold.filter(({ person, from, to }) => person !== null && (from ?? to) !== null);
    const found = (wanted: (move: LabelledMove, guess: LabelledMove) => boolean) =>
      named.filter((move) => {
        const at = left.findIndex((guess) => isSamePerson(move, guess) && wanted(move, guess));
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
    const missed = new Set(found(keepsDirection));
    direction.right += named.length - missed.size;
    direction.of += named.length - missed.size;
    for (const move of missed) {
      const at = left.findIndex((guess) => isSamePerson(move, guess) && isTurned(move, guess));
      if (at < 0) continue;
      left.splice(at, 1);
      direction.of += 1;
    }
  }
  return direction;
}

function isSamePerson(one: LabelledMove, two: LabelledMove): boolean {
  return one.person !== null && two.person !== null && surname(one.person) === surname(two.person);
}

function keepsDirection(gold: LabelledMove, guess: LabelledMove): boolean {
  return isOne(gold.from, guess.from) || isOne(gold.to, guess.to);
}

function isTurned(gold: LabelledMove, guess: LabelledMove): boolean {
  return isOne(gold.from, guess.to) || isOne(gold.to, guess.from);
}

function isOne(one: string | null, two: string | null): boolean {
  return one !== null && two !== null && organization(one) === organization(two);
}

/** Compare spans: equal offsets, or any overlap; each span once. */
export function scoreSpans(
  texts: readonly { gold: readonly Span[]; guessed: readonly Span[] }[],
  overlap: boolean,
): Counts {
  const counts: Counts = { hits: 0, wrong: 0, missed: 0 };
  for (const { gold, guessed } of texts) {
    const left = [...guessed];
    for (const span of gold) {
      const at = left.findIndex((guess) =>
        overlap
          ? guess.start < span.end && span.start < guess.end
          : guess.start === span.start && guess.end === span.end,
      );
      if (at < 0) counts.missed += 1;
      else {
        left.splice(at, 1);
        counts.hits += 1;
      }
    }
    counts.wrong += left.length;
  }
  return counts;
}

export function precision({ hits, wrong }: Counts): number {
  return hits + wrong === 0 ? 0 : hits / (hits + wrong);
}

export function recall({ hits, missed }: Counts): number {
  return hits + missed === 0 ? 0 : hits / (hits + missed);
}

/** The harmonic mean of precision and recall. */
export function f1(counts: Counts): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
