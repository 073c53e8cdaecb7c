import type { OrganizationKind } from '../lib/domain/entity.ts';
import type { OpenedBy } from '../lib/domain/log-entry.ts';
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

/** How a card came to be opened. */
export const OPENED_LABELS: Record<OpenedBy, string> = {
  pointer: 'hovered',
  keyboard: 'by the keyboard',
  touch: 'touched',
  link: 'from another card',
  menu: 'from the menu',
};

/** How long something took: "3 s", "2 min", "1 h 5 min". */
export function secondsInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** "Today", "Yesterday", or the date with its weekday. Times in milliseconds since the epoch. */
export function dayInWords(at: number, now: number): string {
  const start = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((start(now) - start(at)) / 86_400_000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' }),
  }).format(at);
}

/** How a save ended. */
export function savedWords(saveId: string | null, addedToKnown: boolean): string {
  if (saveId === null) return 'Nothing was changed';
  return addedToKnown ? 'Saved as another source' : 'Saved';
}

/** What went wrong, as a notice. */
export function failure(error: unknown): string {
  return `That did not work: ${error instanceof Error ? error.message : String(error)}`;
}
