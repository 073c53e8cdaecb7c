import type { EntityRef } from './entity.ts';
import type { Move } from './move.ts';
import type { PartialDate } from './partial-date.ts';
import { comparePartialDates } from './partial-date.ts';
import type { MoveView } from './profile.ts';

/** Where somebody is: the organization, since when, and as what. */
export interface Place {
  organization: EntityRef;
  /** When they came, as far as it is known; not when their role last changed. */
  since: PartialDate | null;
  role: string | null;
}

/** Whether a move has happened, as far as is known: a rumour has not, nor has a plan. */
export function hasHappened(move: Move): boolean {
  return move.status === 'reported' || move.status === 'confirmed';
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
 * Where a person is now, the newest place first; empty when nothing is known
 * or they left their last place for none.
 *
 * The moves that have happened are read in their order in time. A move to a
 * place ends the place it names as `from`; joining or returning somewhere
 * ends every earlier place (one job at a time), but founding does not (founders keep
 * chairs); leaving ends the place left, or all when it names none that is
 * known. A move within a place changes the role and keeps `since`. Undated
 * moves are read first: anything dated may have come after them.
 */
export function currentPlaces(moves: readonly MoveView[]): Place[] {
  const inTime = newestFirst(moves.filter((view) => hasHappened(view.move))).toReversed();
  let places: Place[] = [];

  for (const { move, from, to } of inTime) {
    const here = to && places.find((place) => place.organization.id === to.id);
    if (from && from.id !== to?.id) {
      places = places.filter((place) => place.organization.id !== from.id);
    }
    if (!to) continue;
    if (here) {
      here.role = move.roleTo ?? here.role;
      places = [here, ...places.filter((place) => place !== here)];
      continue;
    }
    const place = { organization: to, since: move.date, role: move.roleTo };
    places = move.kind === 'found' ? [place, ...places] : [place];
  }
  return places;
}

/** How many came to and went from an organization, of the moves that have happened. */
export function countFlow(
  moves: readonly Pick<Move, 'personId' | 'fromId' | 'toId' | 'status'>[],
  organizationId: string,
): { joined: number; left: number } {
  let joined = 0;
  let left = 0;
  for (const move of moves) {
    if (move.status !== 'reported' && move.status !== 'confirmed') continue;
    if (move.fromId === move.toId) continue;
    if (move.toId === organizationId) joined += 1;
    if (move.fromId === organizationId) left += 1;
  }
  return { joined, left };
}
