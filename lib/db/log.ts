import type { LogEntry } from '../domain/log-entry.ts';
import { nameKey } from '../domain/name-key.ts';
import { siteOf } from '../domain/web-address.ts';
import type { Clock, Database } from './database.ts';

/** Write that a card was really seen. */
export async function addToLog(
  db: Database,
  seen: Omit<LogEntry, 'id' | 'at' | 'site'>,
  clock: Clock,
): Promise<void> {
  await db.log.add({ ...seen, id: clock.newId(), at: clock.now(), site: siteOf(seen.url) });
}

/**
 * The newest log entries, at most `limit`, whose name, title or site holds
 * every word of the search (accents and case aside). All of them for a blank
 * search. `more` tells that older ones follow.
 */
export async function readLog(
  db: Database,
  search: string,
  limit: number,
): Promise<{ entries: LogEntry[]; more: boolean }> {
  const words = nameKey(search).split(' ').filter(Boolean);
  const newest = db.log.orderBy('at').reverse();
  const matching =
    words.length === 0
      ? newest
      : newest.filter((entry) => {
          const text = nameKey(`${entry.name} ${entry.title} ${entry.site}`);
          return words.every((word) => text.includes(word));
        });
  const entries = await matching.limit(limit + 1).toArray();
  return { entries: entries.slice(0, limit), more: entries.length > limit };
}

/** Empty the log. Answers with what was in it, so that it can be put back. */
export async function clearLog(db: Database): Promise<LogEntry[]> {
  return db.transaction('rw', db.log, async () => {
    const entries = await db.log.toArray();
    await db.log.clear();
    return entries;
  });
}

/** Put entries back that `clearLog` took; those written since stay. */
export async function restoreLog(db: Database, entries: readonly LogEntry[]): Promise<void> {
  await db.log.bulkPut([...entries]);
}
