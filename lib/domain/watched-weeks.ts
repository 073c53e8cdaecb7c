import { newestFirst } from './career.ts';
import { plainInterval } from './partial-date.ts';
import type { MoveView } from './profile.ts';

/** What a week brought of whom one watches. */
export interface WatchedWeek {
  /** The week's Monday (ISO day). */
  monday: string;
  /** Its moves, each once, the newest first. */
  moves: MoveView[];
}

const DAY = 86_400_000;

/**
 * Moves by the week in which they came to be known here: when the reader first
 * saved them; of what a pack brought, when they happened, as far as that is
 * known to the month. The newest week first; weeks without any are left out.
 */
export function watchedWeeks(moves: readonly MoveView[]): WatchedWeek[] {
  const once = [...new Map(moves.map((view) => [view.move.id, view])).values()];
  const weeks = Map.groupBy(once, (view) => {
    const day = dayOfNews(view);
    return day === null ? null : mondayOf(day);
  });
  weeks.delete(null);
  return [...weeks]
    .flatMap(([monday, own]) => (monday === null ? [] : [{ monday, moves: newestFirst(own) }]))
    .toSorted((a, b) => (a.monday < b.monday ? 1 : -1));
}

function dayOfNews({ move, evidence }: MoveView): string | null {
  const saved = evidence
    .filter(({ evidence: { foundBy } }) => foundBy !== 'pack')
    .map(({ evidence: { savedAt } }) => savedAt);
  if (saved.length > 0) return new Date(Math.min(...saved)).toISOString().slice(0, 10);
  if (move.date === null || /^\d{4}~?$/.test(move.date)) return null;
  return plainInterval(move.date).earliest;
}

/** The Monday of a day's week (ISO days). */
export function mondayOf(day: string): string {
  const time = Date.parse(day);
  const since = (new Date(time).getUTCDay() + 6) % 7;
  return new Date(time - since * DAY).toISOString().slice(0, 10);
}
