import { hasHappened } from './career.ts';
import type { EntityRef } from './entity.ts';
import type { Id } from './record.ts';
import type { PartialDate } from './partial-date.ts';
import { partialDateInterval } from './partial-date.ts';
import type { MoveView } from './profile.ts';

/** Something in a chain of moves that cannot be as it stands, for the reader to look at. */
export interface CareerQuestion {
  /**
   * `both`: full-time at two places at once. `elsewhere`: a place was left that
   * nobody is known to have come to, in the middle of a time elsewhere.
   * `order`: a place was left before its only arrival.
   */
  kind: 'both' | 'elsewhere' | 'order';
  /** The move that raises it. */
  moveId: Id;
  /** Where that move came to or went from, and when. */
  place: EntityRef;
  date: PartialDate;
  /** The time that it does not go with; of `order` the arrival. */
  other: { place: EntityRef; since: PartialDate; until: PartialDate | null };
}

/** Besides these one may well have another place. */
const BESIDES =
  /\b(?:board|advis[oe]r|advisory|consultant|part[- ]time|adjunct|visiting|affiliate|emeritus|professor|lecturer|fellow|intern|student|ph\.?d|investor|partner|trustee|chair(?:man|woman|person)?)\b/i;
/** Universities share people with labs. */
const SHARES = /\b(?:universit\w*|college|school|academy|institut\w*|mila|mit|eth|epfl|caltech)\b/i;

interface Stay {
  place: EntityRef;
  since: PartialDate;
  until: PartialDate;
  leaving: MoveView;
}

/**
 * Gentle questions about one person's moves. Only what dates certainly say
 * counts, and only moves that have happened: most careers are known with gaps,
 * and a gap is no question. Founders, advisers, board members, professors and
 * whoever else may be at two places are left out, and so are places whose names
 * say that one is part of the other ("Google", "Google Brain").
 */
export function careerQuestions(moves: readonly MoveView[]): CareerQuestion[] {
  const told = moves.filter(({ move, from, to }) => hasHappened(move) && from?.id !== to?.id);
  const stays = staysOf(told);
  return told.flatMap((view): CareerQuestion[] => {
    const { move, from, to } = view;
    const { date } = move;
    if (date === null) return [];
    const order = from && leftTooEarly(from, date, told);
    if (from && order) return [{ kind: 'order', moveId: move.id, place: from, date, other: order }];
    const stay = stays.find(
      (one) => one.leaving !== view && isInside(date, one) && isOther(one, view),
    );
    if (!stay) return [];
    const other = { place: stay.place, since: stay.since, until: stay.until };
    // Whoever is told to have come there too raises the question by that.
    if (from && !cameTo(from, told) && !mayShare(from, move.roleFrom)) {
      return [{ kind: 'elsewhere', moveId: move.id, place: from, date, other }];
    }
    const isArrival = move.kind === 'join' || move.kind === 'return' || move.kind === 'acquihire';
    if (to && isArrival && !mayShare(to, move.roleTo) && from === null) {
      return [{ kind: 'both', moveId: move.id, place: to, date, other }];
    }
    return [];
  });
}

/** Times at a place whose beginning and end are both dated, with no other coming or going there between. */
function staysOf(told: readonly MoveView[]): Stay[] {
  return told.flatMap((arrival) => {
    const { move, to } = arrival;
    if (to === null || move.date === null || move.kind === 'found') return [];
    if (mayShare(to, move.roleTo)) return [];
    const { date: since } = move;
    const goings = told.filter((view) => view.from?.id === to.id);
    // An undated going may be the one that ended this time.
    if (goings.some((view) => view.move.date === null)) return [];
    const leaving = goings
      .filter((view) => isBefore(since, view.move.date))
      .toSorted((a, b) => (isBefore(a.move.date, b.move.date) ? -1 : 1))[0];
    if (!leaving || leaving.move.date === null || mayShare(to, leaving.move.roleFrom)) return [];
    const unclear = told.some(
      (view) =>
        view !== arrival &&
        view.to?.id === to.id &&
        !isBefore(view.move.date, since) &&
        !isBefore(leaving.move.date, view.move.date),
    );
    return unclear ? [] : [{ place: to, since, until: leaving.move.date, leaving }];
  });
}

/** The only arrival at a place, where it certainly comes after it was left; null where the dates agree. */
function leftTooEarly(
  from: EntityRef,
  date: PartialDate,
  told: readonly MoveView[],
): CareerQuestion['other'] | null {
  const arrivals = told.filter(({ to }) => to?.id === from.id);
  const [only] = arrivals;
  if (!only || arrivals.length > 1 || only.move.kind === 'return') return null;
  const since = only.move.date;
  if (since === null || !isBefore(date, since)) return null;
  return { place: from, since, until: null };
}

function cameTo(place: EntityRef, told: readonly MoveView[]): boolean {
  return told.some(({ to }) => to?.id === place.id);
}

function isInside(date: PartialDate, { since, until }: Stay): boolean {
  return isBefore(since, date) && isBefore(date, until);
}

/** Whether a move has nothing to do with the place of a stay. */
function isOther({ place }: Stay, { from, to }: MoveView): boolean {
  return [from, to].every((end) => end === null || !isPartOf(end.name, place.name));
}

/** "Google" and "Google Brain", "DeepMind" and "Google DeepMind". */
function isPartOf(one: string, two: string): boolean {
  const [a, b] = [one, two].map((name) => name.toLowerCase().split(/\s+/)) as [string[], string[]];
  return a.some((word) => word.length > 2 && b.includes(word));
}

function mayShare({ name }: EntityRef, role: string | null): boolean {
  return SHARES.test(name) || (role !== null && BESIDES.test(role));
}

/** Whether one date certainly lies before another; false where either is not known. */
function isBefore(one: PartialDate | null, two: PartialDate | null): boolean {
  return (
    one !== null &&
    two !== null &&
    partialDateInterval(one).latest < partialDateInterval(two).earliest
  );
}
