import type { MoveKind, MoveStatus } from '../../domain/move.ts';
import { nameKey } from '../../domain/name-key.ts';
import { isOneHouse } from './houses.ts';
import type { ProposedMove } from '../../domain/proposed-move.ts';

/** Where a text tells a move. */
export interface Quote {
  block: number;
  start: number;
  end: number;
  sentence: string;
}

export interface MergedMove {
  move: ProposedMove & { person: string };
  quotes: Quote[];
}

/**
 * One proposal for a move that is told several times, with its sentences, the
 * best first; surest first. Movers without a name are left out.
 */
export function mergeProposals(moves: readonly ProposedMove[]): MergedMove[] {
  return mergeMoves(moves)
    .flatMap(({ move, quotes }) => {
      const { person } = move;
      const sayable = person !== null && (move.from !== null || move.to !== null);
      return sayable ? [{ move: { ...move, person }, quotes }] : [];
    })
    .toSorted((a, b) => b.move.score - a.move.score);
}

/** The same, in the order of the text and with the unnamed kept. */
export function mergeMoves(
  moves: readonly ProposedMove[],
): { move: ProposedMove; quotes: Quote[] }[] {
  const merged: { move: ProposedMove; quotes: Quote[]; best: number }[] = [];
  const buckets = new Map<string, typeof merged>();
  for (const move of moves) {
    const quote = { block: move.block, start: move.start, end: move.end, sentence: move.sentence };
    const key = bucketOf(move);
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    const same = bucket.find((other) => isSame(other.move, move, other.quotes));
    if (!same) {
      const fresh = { move, quotes: [quote], best: move.score };
      merged.push(fresh);
      bucket.push(fresh);
      continue;
    }
    const told = same.quotes.some((one) => one.block === quote.block && one.start === quote.start);
    if (move.score > same.best) {
      same.best = move.score;
      if (!told) same.quotes.unshift(quote);
    } else if (!told) same.quotes.push(quote);
    same.move = joined(same.move, move, same.quotes[0] ?? quote);
  }
  return merged.map(({ move, quotes }) => ({ move, quotes }));
}

/** What moves that may be one have in common: the last word of the mover's name; of the unnamed, the sentence. */
function bucketOf(move: ProposedMove): string {
  if (move.person === null) return `${move.block}:${move.start}`;
  return nameKey(move.person).split(' ').at(-1) ?? '';
}

const GROUPS: Record<string, string> = {
  join: 'in',
  return: 'in',
  acquihire: 'in',
  found: 'found',
  leave: 'out',
  promote: 'role',
  role: 'role',
};

/** Whether a date is one that a text on something new gives to something old. */
export function isLongPast(dateText: string | null): boolean {
  return LONG_PAST.test(dateText ?? '');
}

const LONG_PAST = /\bago\b|\b(?:19|20)\d\d\b/;

function isSame(a: ProposedMove, b: ProposedMove, told: readonly Quote[]): boolean {
  if (a.person === null || b.person === null) {
    return (
      a.person === b.person &&
      a.start === b.start &&
      a.block === b.block &&
      agree(a.from, b.from) &&
      agree(a.to, b.to) &&
      GROUPS[a.kind] === GROUPS[b.kind]
    );
  }
  if (!isSamePerson(nameKey(a.person), nameKey(b.person))) return false;
  const [one, two] = [GROUPS[a.kind], GROUPS[b.kind]];
  if (one === two) {
    if (one === 'out') return agree(a.from, b.from);
    return agree(a.to, b.to) && (agree(a.from, b.from) || one !== 'in' || a.to !== null);
  }
  // A leaving and the coming it leads to are one move.
  const out = one === 'out' ? a : two === 'out' ? b : null;
  const other = out === a ? b : a;
  if (out === null) {
    // Told once as a promotion and once as a joining; "joined Microsoft, assuming the role of VP at Microsoft AI".
    const together = a.start === b.start && a.block === b.block && (one === 'in' || two === 'in');
    const oneHouse = together && a.to !== null && b.to !== null && isOneHouse(a.to, b.to);
    if (one === 'found' || two === 'found' || !(same(a.to, b.to) || oneHouse)) return false;
    // "will rejoin as VP, where he will lead" tells one coming.
    const inside = a.kind === 'role' || b.kind === 'role';
    // "joined in 2013 and later took on the role of": a rise after a coming is another move.
    const rise = [a, b].some((move) => move.kind === 'promote' && same(move.from, move.to));
    // "who joined two years ago, is moving to a new focus".
    const past = [a, b].some((move) => GROUPS[move.kind] === 'in' && isLongPast(move.dateText));
    if (past && inside && a.dateText !== b.dateText && same(a.to, b.to)) return false;
    const roles =
      inside || (!rise && (a.roleTo === null || b.roleTo === null)) || a.roleTo === b.roleTo;
    const sameSentence = told.some(
      ({ block, start, end }) => block === b.block && b.start >= start && b.start <= end + 2,
    );
    const leads = b.kind === 'role' && a.kind !== 'promote' && a.roleTo === null;
    return roles && (sameSentence || leads || same(a.roleTo, b.roleTo));
  }
  if (same(out.from, other.to) && GROUPS[other.kind] !== 'role') return false;
  // "who rose to vice president in August, will have her last day on Friday": two moves.
  const apart = a.dateText !== null && b.dateText !== null && a.dateText !== b.dateText;
  if (GROUPS[other.kind] === 'role' && apart) return false;
  // "was put in charge of Blue. By February she had been laid off": two moves.
  if (
    GROUPS[other.kind] === 'role' &&
    out === b &&
    !told.some(({ start, block }) => start === b.start && block === b.block)
  )
    return false;
  // "X, who helped found A, has gone to B. … confirmed his exit": not what led to the founding.
  if (other.kind === 'found' && out === b && (a.block !== b.block || a.start !== b.start))
    return false;
  // "co-founded the company; he walked away from Salesforce": what is founded first was not left for.
  if (other.kind === 'found' && out === b && other.from === null && out.from !== null)
    return /\bafter\b/.test(b.sentence);
  return agree(out.from, other.from);
}

/** Equal, or one is the other's surname alone. */
function isSamePerson(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && isSameFirm(nameKey(a), nameKey(b));
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || isSameFirm(nameKey(a), nameKey(b));
}

/** What a text leaves out when it names a firm again: "Kestrel Robotics", then "Kestrel". */
const TAILS =
  /^ (?:robotics|technologies|inc|corp|corporation|ltd|systems|software|therapeutics|genomics|networks|dynamics|semiconductor|holdings|motors|pharma|biosciences|security)$/;

function isSameFirm(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && TAILS.test(long.slice(short.length));
}

/** The fuller of two names of one firm. */
function fullerName(a: string | null, b: string | null): string | null {
  return a !== null && b !== null && same(a, b) && b.length > a.length ? b : (a ?? b);
}

/** Who is there already does not join; who comes from elsewhere is not promoted. */
function kindBetween(
  fuller: MoveKind,
  less: MoveKind,
  from: string | null,
  to: string | null,
): MoveKind {
  if (fuller === 'join' && same(from, to)) return less;
  const elsewhere = from !== null && to !== null && !same(from, to);
  return fuller === 'promote' && less === 'leave' && elsewhere ? 'join' : fuller;
}

const SPECIFIC = ['leave', 'role', 'promote', 'join', 'return', 'acquihire', 'found'];

/** "plans to leave to build": one sentence, one status, the less sure; told again elsewhere, the surer text counts. */
function surest(fuller: ProposedMove, less: ProposedMove): MoveStatus {
  const together = fuller.block === less.block && fuller.start === less.start;
  const plan = less.status === 'expected' || less.status === 'rumour';
  return together && plan && fuller.status === 'reported' && less.kind === 'leave'
    ? less.status
    : fuller.status;
}

function joined(a: ProposedMove, b: ProposedMove, quote: Quote): ProposedMove {
  const fuller = SPECIFIC.indexOf(b.kind) > SPECIFIC.indexOf(a.kind) ? b : a;
  const less = fuller === a ? b : a;
  const longer = (a.person?.length ?? 0) >= (b.person?.length ?? 0) ? a.person : b.person;
  // "hired Luan. Luan will run a team": being there is no origin of the coming.
  const coming = GROUPS[fuller.kind] === 'in' && less.kind === 'role';
  const from = fuller.from ?? (coming && same(less.from, fuller.to ?? less.to) ? null : less.from);
  const to = fullerName(fuller.to, less.to);
  return {
    ...fuller,
    ...quote,
    status: surest(fuller, less),
    kind: kindBetween(fuller.kind, less.kind, from, to),
    person: longer,
    from,
    to,
    roleFrom: fuller.roleFrom ?? less.roleFrom,
    roleTo: fuller.roleTo ?? less.roleTo,
    date: fuller.date ?? less.date,
    dateText: fuller.dateText ?? less.dateText,
    score: Math.max(a.score, b.score),
  };
}
