import type { EntityId, EntityRef } from './entity.ts';
import type { Move } from './move.ts';
import type { PartialDate } from './partial-date.ts';
import { comparePartialDates, partialDateInterval, plainInterval } from './partial-date.ts';
import type { MoveView } from './profile.ts';

/** Where somebody is: the organization, since when, and as what. */
export interface Place {
  organization: EntityRef;
  /** When they came, as far as it is known; not when their role last changed. */
  since: PartialDate | null;
  role: string | null;
  /** The move that says so: the arrival, or the newest change of role. */
  move: Move;
}

/** Whether a move has happened, as far as is known: a rumour has not, nor has a plan. */
export function hasHappened({ status }: Pick<Move, 'status'>): boolean {
  return status === 'reported' || status === 'confirmed';
}

/** Whether a move is told as one that was not. */
export function isDenied({ status }: Pick<Move, 'status'>): boolean {
  return status === 'denied';
}

/** Newest first; a move without a date comes last. Stable for equal dates. */
export function newestFirst(moves: readonly MoveView[]): MoveView[] {
  return moves.toSorted((a, b) => {
    if (a.move.date === null || b.move.date === null) {
      return Number(a.move.date === null) - Number(b.move.date === null);
    }
    return comparePartialDates(b.move.date, a.move.date);
  });
}

/**
 * When a move takes its place in a career: a day, and what comes first on one
 * day. Leaving and returning count from the last day that their date may mean:
 * "left in 2024" may be any day of it, and nobody leaves before they came.
 */
function turn(view: MoveView): { day: string; rank: number } {
  const { move, to } = view;
  const rank = to === null ? 1 : move.kind === 'return' ? 2 : 0;
  if (move.date === null) return { day: firstReported(view) ?? (to === null ? 'last' : ''), rank };
  const { earliest, latest } = plainInterval(move.date);
  return { day: rank === 0 ? earliest : latest, rank };
}

/** The day a move was first reported, if any of its sources is dated. */
function firstReported({ evidence }: MoveView): string | null {
  const days = evidence.flatMap(({ source }) =>
    source?.published ? partialDateInterval(source.published).earliest : [],
  );
  return days.toSorted()[0] ?? null;
}

/**
 * Moves in the order in which they happened, as far as dates tell. "From A to B
 * in 2025" comes after an arrival at A within that year.
 */
export function oldestFirst(moves: readonly MoveView[]): MoveView[] {
  const turns = moves.map((view) => ({ view, ...turn(view) }));
  const arrivals = Map.groupBy(
    turns.filter(({ rank }) => rank === 0),
    ({ view }) => view.to?.id,
  );
  return turns
    .map((own) => {
      const { move, from, to } = own.view;
      if (own.rank !== 0 || move.date === null || from === null || from.id === to?.id) return own;
      const { latest } = plainInterval(move.date);
      const cameBefore = (arrivals.get(from.id) ?? [])
        .map(({ day }) => day)
        .filter((day) => day >= own.day && day <= latest)
        .toSorted()
        .at(-1);
      return cameBefore === undefined ? own : { ...own, day: cameBefore, rank: 1 };
    })
    .toSorted((a, b) => (a.day === b.day ? a.rank - b.rank : a.day < b.day ? -1 : 1))
    .map(({ view }) => view);
}

/**
 * Where a person is now, the newest place first; empty when nothing is known
 * or they left their last place for none.
 *
 * The moves that have happened are read in their order in time. One without a
 * date counts from the day it was first reported; without that too, an arrival
 * is read first and a leaving last.
 *
 * - A move to a place ends the place it names as `from`. Joining, returning
 *   and coming by an acquihire end every earlier place (one job at a time);
 *   founding does not (founders keep chairs).
 * - Leaving ends the place left. Leaving a place that nobody reported them to
 *   have entered ends what certainly began earlier: they must have gone from
 *   there to the place left ("joined Google", then "left Google Brain").
 * - A move within a place changes the role and keeps `since`; where it is all
 *   that is known, `since` is null, for they had come before.
 */
export function currentPlaces(moves: readonly MoveView[]): Place[] {
  let places: Place[] = [];
  const entered = new Set<EntityId>();

  for (const { move, from, to } of oldestFirst(moves.filter(({ move }) => hasHappened(move)))) {
    const at = (id: EntityId | undefined) => places.find((place) => place.organization.id === id);
    const left = from && from.id !== to?.id ? from : null;
    const here = at(to?.id);
    // Otherwise the same arrival is told twice.
    const anew = !here || move.kind === 'return' || (left !== null && at(left.id) !== undefined);

    if (left) {
      const known = to !== null || entered.has(left.id);
      places = places.filter((place) =>
        known ? place.organization.id !== left.id : !beganBefore(place, move),
      );
    }
    if (!to) continue;
    entered.add(to.id);

    const within = left === null && (from !== null || isChangeOfRole(move));
    const arrived = within ? null : move.date;
    const place: Place = {
      organization: to,
      since: anew ? arrived : (here?.since ?? arrived),
      role: move.roleTo ?? here?.role ?? null,
      move,
    };
    const keeps = isChangeOfRole(move) || within || move.kind === 'found';
    places = keeps
      ? [place, ...places.filter(({ organization }) => organization.id !== to.id)]
      : [place];
  }
  return places;
}

function isChangeOfRole({ kind }: Move): boolean {
  return kind === 'promote' || kind === 'role';
}

/** Whether a place was certainly taken before a move; a founder's place counts as kept. */
function beganBefore({ since, move: arrival }: Place, move: Move): boolean {
  if (arrival.kind === 'found' || move.date === null) return false;
  if (since === null) return true;
  return partialDateInterval(since).latest < partialDateInterval(move.date).earliest;
}

/** How many came to and went from an organization, of the moves that have happened. */
export function countFlow(
  moves: readonly Pick<Move, 'personId' | 'fromId' | 'toId' | 'status'>[],
  organizationId: string,
): { joined: number; left: number } {
  let joined = 0;
  let left = 0;
  for (const move of moves) {
    if (!hasHappened(move)) continue;
    if (move.fromId === move.toId) continue;
    if (move.toId === organizationId) joined += 1;
    if (move.fromId === organizationId) left += 1;
  }
  return { joined, left };
}
