import type { OrganizationKind } from '../lib/domain/entity.ts';
import type { Move, MoveKind, MoveStatus } from '../lib/domain/move.ts';

/** The words that readers see for the model's terms. */
export const KIND_LABELS: Record<MoveKind, string> = {
  join: 'Joined',
  leave: 'Left',
  found: 'Founded',
  return: 'Returned',
  promote: 'Promoted',
  role: 'Changed role',
  acquihire: 'Came with an acquisition',
};

/** Said after "left" of who went to found a company that has no name yet. */
export const TO_FOUND = ' to found a company';

export const STATUS_LABELS: Record<MoveStatus, string> = {
  reported: 'Reported',
  confirmed: 'Confirmed',
  expected: 'Expected',
  rumour: 'Rumour',
  denied: 'Denied',
};

export const ORGANIZATION_LABELS: Record<OrganizationKind, string> = {
  lab: 'AI lab',
  bigtech: 'Technology company',
  startup: 'Company',
  university: 'University',
  nonprofit: 'Nonprofit',
  government: 'Government',
  other: 'Organization',
};

/** Whether a status needs saying: what was reported or confirmed is the plain case. */
export function needsSaying(status: MoveStatus): boolean {
  return status !== 'reported' && status !== 'confirmed';
}

/** Whether a move stays inside one organization. */
export function isInside(move: Move): boolean {
  return move.fromId !== null && move.fromId === move.toId;
}
