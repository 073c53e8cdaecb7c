import { hasHappened, isDenied } from './career.ts';
import type { EntityId } from './entity.ts';
import type { Move, MoveKind } from './move.ts';
import { nameKey } from './name-key.ts';
import type { PartialDate } from './partial-date.ts';
import { withinDays } from './partial-date.ts';

/** Two reports of one move are rarely further apart. */
const SAME_MOVE_DAYS = 45;
/** Further apart, somebody has gone the same way twice. */
const SAME_WAY_DAYS = 366;

/** As much of a move as tells whether another report means it. */
export interface MoveFacts {
  fromId: EntityId | null;
  toId: EntityId | null;
  kind: MoveKind;
  status: Move['status'];
  date: PartialDate | null;
  roleTo: string | null;
}

/**
 * How a report stands to a known move of the same person: it tells the `same`;
 * only one of them says where to, and it is one leaving (`part`); it tells the
 * same of a time that cannot be (`otherDate`); of another destination at that
 * time (`otherPlace`); it `denies` it, or is denied by it; or it tells
 * something else.
 */
export type MoveRelation = 'same' | 'part' | 'denies' | 'otherDate' | 'otherPlace' | 'different';

/**
 * The one rule by which moves are told apart, in saving and in reading.
 *
 * Same: the same destination and no other origin (either may leave the origin
 * out), or, where neither names a destination, the same place left; at most 45
 * days apart, partial dates taken as the days they may mean, no date as any
 * day. Part: the same place left, near in time, and only one says where to
 * ("left OpenAI in May" of who went from OpenAI to Anthropic on the 28th).
 * Another place: both arrive somewhere at that time, from one origin, or, where
 * an origin is not told, both dated to the month at least; founders keep
 * chairs, so a founding is no such arrival. The same way, up to a year apart: another date of it, or another move;
 * who knows must say. A change of role is never a coming or going, nor is it
 * one to another role.
 */
export function relateMoves(known: MoveFacts, told: MoveFacts): MoveRelation {
  if (isWithin(known.kind) !== isWithin(told.kind)) return 'different';
  if (isWithin(known.kind) && !agree(known.roleTo, told.roleTo)) return 'different';
  const near = isNear(known.date, told.date, SAME_MOVE_DAYS);
  if (isSameWay(known, told)) {
    if (isDenied(known) !== isDenied(told)) {
      return isNear(known.date, told.date, SAME_WAY_DAYS) ? 'denies' : 'different';
    }
    if (near) return 'same';
    return isNear(known.date, told.date, SAME_WAY_DAYS) ? 'otherDate' : 'different';
  }
  if (near && isPart(known, told)) return 'part';
  const contradicts =
    near &&
    known.date !== null &&
    told.date !== null &&
    hasHappened(known) &&
    !isDenied(told) &&
    known.toId !== null &&
    told.toId !== null &&
    (known.fromId === null || told.fromId === null
      ? isDatedToMonth(known.date) &&
        isDatedToMonth(told.date) &&
        isArrival(known, told) &&
        isArrival(told, known)
      : known.fromId === told.fromId);
  return contradicts ? 'otherPlace' : 'different';
}

/** One leaves a place, the other goes from there to somewhere. */
function isPart(one: MoveFacts, two: MoveFacts): boolean {
  return (
    one.fromId !== null &&
    one.fromId === two.fromId &&
    (one.toId === null) !== (two.toId === null) &&
    hasHappened(one) &&
    hasHappened(two)
  );
}

/** Whether a move is a coming that no other place can have at that time; from the other's place it is the next one. */
function isArrival({ kind, fromId }: MoveFacts, other: MoveFacts): boolean {
  return !isWithin(kind) && kind !== 'found' && (fromId === null || fromId !== other.toId);
}

function isDatedToMonth(date: PartialDate): boolean {
  return /^\d{4}-\d{2}/.test(date);
}

function isSameWay(known: MoveFacts, told: MoveFacts): boolean {
  if (known.toId !== told.toId) return false;
  if (known.fromId === told.fromId) return known.fromId !== null || known.toId !== null;
  return known.toId !== null && (known.fromId === null || told.fromId === null);
}

function isNear(one: PartialDate | null, two: PartialDate | null, days: number): boolean {
  return one === null || two === null || withinDays(one, two, days);
}

function isWithin(kind: MoveKind): boolean {
  return kind === 'promote' || kind === 'role';
}

function agree(one: string | null, two: string | null): boolean {
  return one === null || two === null || nameKey(one) === nameKey(two);
}
