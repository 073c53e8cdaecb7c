import { hasHappened } from './career.ts';
import type { EntityId, EntityRef } from './entity.ts';
import type { Move } from './move.ts';
import { plainInterval } from './partial-date.ts';

/** Comings and goings of one month. */
export interface MonthFlow {
  /** `2026-01` */
  month: string;
  joined: number;
  left: number;
}

/** How many came from a place, or went there. */
export interface FlowPartner {
  entity: EntityRef;
  people: number;
}

/** Who came to and went from an organization, counted over all its moves. */
export interface OrganizationFlow {
  /** Months in which somebody came or went, oldest first. */
  months: MonthFlow[];
  /** Comings and goings whose date is known to the year alone, or not at all. */
  undated: number;
  /** Where most came from, the most first; at most `PARTNERS`. */
  origins: FlowPartner[];
  /** Where most went. */
  destinations: FlowPartner[];
}

/** How many origins and destinations are told. */
export const PARTNERS = 5;

type FlowMove = Pick<Move, 'personId' | 'fromId' | 'toId' | 'status' | 'date'>;

/** The flow of an organization before its partners have names: ids with their counts. */
export interface CountedFlow extends Pick<OrganizationFlow, 'months' | 'undated'> {
  origins: [EntityId, number][];
  destinations: [EntityId, number][];
}

/** Count the moves that have happened; one inside the organization is none. */
export function countedFlow(moves: readonly FlowMove[], id: EntityId): CountedFlow {
  const months = new Map<string, MonthFlow>();
  const origins = new Map<EntityId, Set<EntityId>>();
  const destinations = new Map<EntityId, Set<EntityId>>();
  let undated = 0;
  for (const move of moves) {
    const comes = move.toId === id;
    if (!hasHappened(move) || move.fromId === move.toId || !(comes || move.fromId === id)) continue;
    const other = comes ? move.fromId : move.toId;
    if (other !== null) {
      const partners = comes ? origins : destinations;
      const people = partners.get(other) ?? new Set();
      partners.set(other, people.add(move.personId));
    }
    const month = move.date === null ? null : monthOf(move.date);
    if (month === null) {
      undated += 1;
      continue;
    }
    const flow = months.get(month) ?? { month, joined: 0, left: 0 };
    months.set(month, flow);
    if (comes) flow.joined += 1;
    else flow.left += 1;
  }
  return {
    months: [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    undated,
    origins: most(origins),
    destinations: most(destinations),
  };
}

/** The most first; of equal ones the order is that of their ids, so that it never flickers. */
function most(partners: ReadonlyMap<EntityId, ReadonlySet<EntityId>>): [EntityId, number][] {
  return [...partners]
    .map(([id, people]): [EntityId, number] => [id, people.size])
    .toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, PARTNERS);
}

/** Null where the date may fall into several months. */
function monthOf(date: string): string | null {
  const { earliest, latest } = plainInterval(date);
  const month = earliest.slice(0, 7);
  return month === latest.slice(0, 7) ? month : null;
}

/** The last `count` months up to a time, empty ones included, oldest first. */
export function lastMonths(months: readonly MonthFlow[], now: number, count: number): MonthFlow[] {
  const known = new Map(months.map((flow) => [flow.month, flow]));
  const today = new Date(now);
  return Array.from({ length: count }, (_, i) => {
    const first = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - (count - 1 - i), 1);
    const month = new Date(first).toISOString().slice(0, 7);
    return known.get(month) ?? { month, joined: 0, left: 0 };
  });
}
