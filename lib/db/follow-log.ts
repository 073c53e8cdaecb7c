import { liveQuery } from 'dexie';
import type { LogEntry } from '../domain/log-entry.ts';
import type { Database, LogPage } from './database.ts';

/** The log as far as it was read. */
export interface LogSoFar {
  /** Newest first. */
  entries: LogEntry[];
  /** Whether the oldest is among them. */
  complete: boolean;
}

/** Pages read at once: 5,000 entries, about 30 ms. */
const RUN = 25;
/** Milliseconds between two tellings while it is being read: each is counted and drawn anew. */
const TELLING = 400;

/**
 * Read the whole log into memory, the newest first, and follow it as it is
 * written. 100,000 entries take half a second; what is searched and counted in
 * memory answers within some ms, for which no index of the database is fast
 * enough. Returns the way to stop.
 */
export function followLog(
  db: Database,
  onChange: (log: LogSoFar) => void,
  onError: (error: unknown) => void,
): () => void {
  const pages = new Map<number, LogEntry[]>();
  let stopped = false;
  let unsubscribe: (() => void) | null = null;
  let since = 0;

  const put = (some: readonly LogPage[]) => {
    for (const { id, entries, changedAt } of some) {
      pages.set(id, entries.toReversed());
      since = Math.max(since, changedAt);
    }
  };
  const tell = (complete: boolean) => {
    const ids = [...pages.keys()].toSorted((a, b) => b - a);
    const entries = ids.flatMap((id) => pages.get(id) ?? []);
    onChange({ entries: inOrder(entries), complete });
  };

  const readAll = async () => {
    let before = Infinity;
    let told = -Infinity;
    for (;;) {
      const run = await db.logPages.where('id').below(before).reverse().limit(RUN).toArray();
      if (stopped) return;
      put(run);
      before = run.at(-1)?.id ?? -Infinity;
      const complete = run.length < RUN;
      if (complete || performance.now() - told > TELLING) {
        tell(complete);
        told = performance.now();
      }
      if (complete) break;
    }
    const changes = liveQuery(() =>
      db.transaction('r', db.logPages, async () => ({
        ids: await db.logPages.toCollection().primaryKeys(),
        changed: await db.logPages.where('changedAt').aboveOrEqual(since).toArray(),
      })),
    );
    const subscription = changes.subscribe({
      next({ ids, changed }) {
        const present = new Set(ids);
        for (const id of pages.keys()) if (!present.has(id)) pages.delete(id);
        put(changed);
        tell(true);
      },
      error: onError,
    });
    unsubscribe = () => subscription.unsubscribe();
    if (stopped) unsubscribe();
  };
  readAll().catch(onError);
  return () => {
    stopped = true;
    unsubscribe?.();
  };
}

/** Newest first; they nearly always are already. */
function inOrder(entries: LogEntry[]): LogEntry[] {
  const isSorted = entries.every((entry, i) => i === 0 || entry.at <= (entries[i - 1]?.at ?? 0));
  return isSorted ? entries : entries.toSorted((a, b) => b.at - a.at);
}
