import type { OpenedBy } from '../lib/domain/log-entry.ts';
import type { Move, MoveStatus } from '../lib/domain/move.ts';
import type { MessageKey } from '../lib/i18n/say.ts';
import { locale, say } from '../lib/i18n/say.ts';

/** Whether a status needs saying: what was reported or confirmed is the plain case. */
export function needsSaying(status: MoveStatus): boolean {
  return status !== 'reported' && status !== 'confirmed';
}

/** Whether a move stays inside one organization. */
export function isInside(move: Move): boolean {
  return move.fromId !== null && move.fromId === move.toId;
}

/** How a card came to be opened. */
export const OPENED_BY: Record<OpenedBy, MessageKey> = {
  pointer: 'log.byPointer',
  keyboard: 'log.byKeyboard',
  touch: 'log.byTouch',
  link: 'log.byLink',
  menu: 'log.byMenu',
};

/** How long something took: "3 s", "2 min", "1 h 5 min". */
export function secondsInWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return say('date.seconds', { count: seconds });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return say('date.minutes', { count: minutes });
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return rest === 0
    ? say('date.hours', { count: hours })
    : say('date.hoursAndMinutes', { hours, minutes: rest });
}

/** "Today", "Yesterday", or the date with its weekday. Times in milliseconds since the epoch. */
export function dayInWords(at: number, now: number): string {
  const start = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((start(now) - start(at)) / 86_400_000);
  if (days === 0) return say('date.today');
  if (days === 1) return say('date.yesterday');
  return new Intl.DateTimeFormat(locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' }),
  }).format(at);
}

/** How a save ended. */
export function savedWords(saveId: string | null, addedToKnown: boolean): string {
  if (saveId === null) return say('notices.unchanged');
  return say(addedToKnown ? 'notices.savedAsSource' : 'notices.saved');
}

/** What went wrong, as a notice. */
export function failure(error: unknown): string {
  return say('notices.failed', { why: error instanceof Error ? error.message : String(error) });
}
