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
 * it tells the same of a time that cannot be (`otherDate`); of another
 * destination at that time (`otherPlace`); it `denies` it, or is denied by it;
 * or it tells something else.
 */
export type MoveRelation = 'same' | 'denies' | 'otherDate' | 'otherPlace' | 'different';

/**
 * The one rule by which moves are told apart, in saving and in reading.
 *
 * Same: the same destination and no other origin (either may leave the origin
 * out), or, where neither names a destination, the same place left; at most 45
 * days apart, partial dates taken as the days they may mean, no date as any
 * day. The same way, up to a year apart: another date of it, or another move;
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
  const contradicts =
    near &&
    known.date !== null &&
    told.date !== null &&
    hasHappened(known) &&
    !isDenied(told) &&
    known.fromId !== null &&
    known.fromId === told.fromId &&
    known.toId !== null &&
    told.toId !== null;
  return contradicts ? 'otherPlace' : 'different';
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
