import { hasHappened } from './career.ts';
import type { EntityId, EntityRef } from './entity.ts';
import type { MoveKind, MoveStatus } from './move.ts';
import type { PartialDate } from './partial-date.ts';
import { partialDateInterval, plainInterval } from './partial-date.ts';
import { isFound, searchWords } from './search-words.ts';

/** A move as the flow between organizations counts it. */
export interface FlowMove {
  id: string;
  person: EntityRef;
  from: EntityRef | null;
  to: EntityRef | null;
  kind: MoveKind;
  status: MoveStatus;
  date: PartialDate | null;
  roleFrom: string | null;
  roleTo: string | null;
}

/** Which moves are counted. */
export interface FlowFilter {
  /** First and last ISO day; a move counts when its date may fall between them. */
  since: string | null;
  until: string | null;
  kind: MoveKind | null;
  /** `happened`: reported or confirmed. */
  status: MoveStatus | 'happened' | 'all';
  /** Every word begins a word of a role before or after. */
  role: string;
  /** Only moves that begin or end there. */
  lab: EntityId | null;
  /** Count moves of which one end is not known. */
  oneEnded: boolean;
}

export const ALL_HAPPENED: FlowFilter = {
  since: null,
  until: null,
  kind: null,
  status: 'happened',
  role: '',
  lab: null,
  oneEnded: false,
};

/** The moves from one place to another that a filter lets through; those that stay inside one are none. */
export function filterFlow(moves: readonly FlowMove[], filter: FlowFilter): FlowMove[] {
  const words = searchWords(filter.role);
  return moves.filter((move) => {
    const { from, to } = move;
    if (from === null || to === null ? !filter.oneEnded : from.id === to.id) return false;
    if (from === null && to === null) return false;
    if (filter.lab !== null && from?.id !== filter.lab && to?.id !== filter.lab) return false;
    if (filter.kind !== null && move.kind !== filter.kind) return false;
    if (filter.status === 'happened' ? !hasHappened(move) : !isStatus(move, filter.status)) {
      return false;
    }
    const roles = `${move.roleFrom ?? ''} ${move.roleTo ?? ''}`;
    if (words.length > 0 && !isFound(words, searchWords(roles))) return false;
    return mayFall(move.date, filter.since, filter.until);
  });
}

function isStatus({ status }: FlowMove, wanted: MoveStatus | 'all'): boolean {
  return wanted === 'all' || status === wanted;
}

/** Whether a date may lie in a span of days; one that is not known lies in the open span alone. */
function mayFall(date: PartialDate | null, since: string | null, until: string | null): boolean {
  if (date === null) return since === null && until === null;
  const { earliest, latest } = partialDateInterval(date);
  return (since === null || latest >= since) && (until === null || earliest <= until);
}

/** A side's place: an organization, all the small ones together, or nowhere known. */
export type FlowPlace = EntityId | typeof OTHERS | typeof UNKNOWN;
export const OTHERS = 'others';
export const UNKNOWN = 'unknown';

/** All moves from one place to another. */
export interface FlowBand {
  from: FlowPlace;
  to: FlowPlace;
  moves: FlowMove[];
}

export interface Flow {
  /** The places by name, the largest first, then the others and the unknown where there are any. */
  places: { id: FlowPlace; name: string; left: number; joined: number }[];
  /** The largest first. */
  bands: FlowBand[];
  /** How many organizations the others are. */
  others: number;
  /** All moves that are counted. */
  moves: FlowMove[];
}

/**
 * Moves as bands between the `most` organizations that have the most of them;
 * the rest are one place, within which moves are no band. Going and coming back
 * are two bands, circles are as many as they have steps.
 */
export function flowBetween(moves: readonly FlowMove[], most: number): Flow {
  const sizes = new Map<EntityId, { name: string; size: number }>();
  for (const { from, to } of moves) {
    for (const place of [from, to]) {
      if (place === null) continue;
      const present = sizes.get(place.id);
      if (present) present.size += 1;
      else sizes.set(place.id, { name: place.name, size: 1 });
    }
  }
  const ranked = [...sizes].toSorted(
    ([, a], [, b]) => b.size - a.size || a.name.localeCompare(b.name),
  );
  // One organization more needs no more room than "others" for it alone.
  const shown = ranked.slice(0, ranked.length === most + 1 ? most + 1 : most);
  const names = new Map(shown.map(([id, { name }]) => [id, name]));
  const placeOf = (ref: EntityRef | null): FlowPlace =>
    ref === null ? UNKNOWN : names.has(ref.id) ? ref.id : OTHERS;

  const bands = new Map<string, FlowBand>();
  const flows = new Map<FlowPlace, { left: number; joined: number }>();
  const count = (place: FlowPlace, way: 'left' | 'joined') => {
    const present = flows.get(place) ?? { left: 0, joined: 0 };
    present[way] += 1;
    flows.set(place, present);
  };
  for (const move of moves) {
    const from = placeOf(move.from);
    const to = placeOf(move.to);
    if (from === OTHERS && to === OTHERS) continue;
    const key = bandKey(from, to);
    const band = bands.get(key);
    if (band) band.moves.push(move);
    else bands.set(key, { from, to, moves: [move] });
    count(from, 'left');
    count(to, 'joined');
  }
  const places = [...names, [OTHERS, ''] as const, [UNKNOWN, ''] as const].flatMap(([id, name]) => {
    const flow = flows.get(id);
    return flow ? [{ id, name, ...flow }] : [];
  });
  return {
    places,
    bands: [...bands.values()].toSorted((a, b) => b.moves.length - a.moves.length),
    others: ranked.length - shown.length,
    moves: [...bands.values()].flatMap((band) => band.moves),
  };
}

/** A band's name in an address. */
export function bandKey(from: FlowPlace, to: FlowPlace): string {
  return `${from}~${to}`;
}

/** A quarter of a year, counted from year 0. */
export type Quarter = number;

export function quarterOf(day: string): Quarter {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** The first and the last ISO day of a quarter. */
export function daysOfQuarter(quarter: Quarter): { first: string; last: string } {
  const year = Math.floor(quarter / 4);
  const month = (quarter % 4) * 3;
  const day = (time: number) => new Date(time).toISOString().slice(0, 10);
  return { first: day(Date.UTC(year, month, 1)), last: day(Date.UTC(year, month + 3, 0)) };
}

/** "2026-Q3", as addresses and people write it; null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^(\d{4})-Q([1-4])$/.exec(text);
  return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : null;
}

export function formatQuarter(quarter: Quarter): string {
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${(quarter % 4) + 1}`;
}

/**
 * How many moves each quarter has, from the first quarter with one to the last;
 * a move counts in the quarter in which its date's first day lies.
 */
export function movesByQuarter(moves: readonly FlowMove[]): { first: Quarter; counts: number[] } {
  const quarters = moves.flatMap(({ date }) =>
    date === null ? [] : [quarterOf(plainInterval(date).earliest)],
  );
  if (quarters.length === 0) return { first: 0, counts: [] };
  const first = quarters.reduce((a, b) => Math.min(a, b));
  const last = quarters.reduce((a, b) => Math.max(a, b));
  const counts = Array.from({ length: last - first + 1 }, () => 0);
  for (const quarter of quarters) counts[quarter - first] = (counts[quarter - first] ?? 0) + 1;
  return { first, counts };
}
