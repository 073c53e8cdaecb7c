import { currentPlaces } from './career.ts';
import type { EntityRef } from './entity.ts';
import { independentSources } from './independent-sources.ts';
import { partialDateInterval } from './partial-date.ts';
import type { MoveView } from './profile.ts';
import type { MoveRelation } from './same-move.ts';
import { relateMoves } from './same-move.ts';

/**
 * Why something wants a look:
 * - `overdue`: a rumour or a plan whose time is over;
 * - `double`: one move of a person, told in two records: to be made one;
 * - `differs`: two moves of one person that cannot both be so;
 * - `weak`: a move that rests on one thin source, or none;
 * - `placeless`: a person whose present place is not known.
 */
export const REVIEW_REASONS = ['overdue', 'double', 'differs', 'weak', 'placeless'] as const;
export type ReviewReason = (typeof REVIEW_REASONS)[number];

export interface ReviewItem {
  /** The same as long as it is the same matter. */
  key: string;
  reason: ReviewReason;
  person: EntityRef;
  /** The move in question; the second of two that differ or are one; the last one known of who has no place. */
  move: MoveView;
  /** The first of the two, and how they stand to each other. */
  against: { move: MoveView; relation: Exclude<MoveRelation, 'different'> } | null;
  /** What a source fails to give, of weak moves. */
  lacks: 'source' | 'sentence' | 'details' | null;
}

/**
 * What of one person's moves wants a look, on a day (ISO).
 *
 * A rumour or plan without a date is overdue half a year after it was first
 * told. Weak is a move of the reader's own without a source, or with one and no
 * sentence kept; and any whose only source does not state every detail.
 */
export function reviewPerson(
  person: EntityRef,
  moves: readonly MoveView[],
  today: string,
): ReviewItem[] {
  const item = (reason: ReviewReason, move: MoveView, facts: Partial<ReviewItem> = {}) => ({
    key: `${reason} ${move.move.id}`,
    reason,
    person,
    move,
    against: null,
    lacks: null,
    ...facts,
  });
  const items: ReviewItem[] = [];
  for (const view of moves) {
    if (isOverdue(view, today)) items.push(item('overdue', view));
    const lacks = lackOf(view);
    if (lacks !== null) items.push(item('weak', view, { lacks }));
  }
  moves.forEach((one, i) => {
    for (const other of moves.slice(i + 1)) {
      const relation = relateMoves(one.move, other.move);
      if (relation === 'different') continue;
      const reason = relation === 'same' || relation === 'part' ? 'double' : 'differs';
      items.push(
        item(reason, other, {
          key: `${reason} ${[one.move.id, other.move.id].toSorted().join(' ')}`,
          against: { move: one, relation },
        }),
      );
    }
  });
  const [last] = moves;
  if (last && currentPlaces(moves).length === 0) items.push(item('placeless', last));
  return items;
}

const HALF_A_YEAR = 183 * 86_400_000;

function isOverdue({ move, evidence }: MoveView, today: string): boolean {
  if (move.status !== 'rumour' && move.status !== 'expected') return false;
  if (move.date !== null) return partialDateInterval(move.date).latest < today;
  const told = evidence.map(({ evidence: piece, source }) =>
    source?.published ? Date.parse(partialDateInterval(source.published).earliest) : piece.savedAt,
  );
  return told.length > 0 && Math.min(...told) + HALF_A_YEAR < Date.parse(today);
}

function lackOf({ move, evidence }: MoveView): ReviewItem['lacks'] {
  if (move.status === 'denied') return null;
  const sources = independentSources(evidence);
  if (sources.length > 1) return null;
  if (move.unsourced.length > 0) return 'details';
  if (move.origin !== 'me') return null;
  if (sources.length === 0) return 'source';
  return evidence.some((piece) => piece.evidence.quote !== null) ? null : 'sentence';
}
