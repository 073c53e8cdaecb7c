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

/** Entries read at once in a search: whole runs are read far faster than one by one. */
const RUN = 5_000;

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
  const found = await db.transaction('r', db.log, async () =>
    words.length === 0
      ? db.log
          .orderBy('at')
          .reverse()
          .limit(limit + 1)
          .toArray()
      : searchLog(db, words, limit + 1),
  );
  return { entries: found.slice(0, limit), more: found.length > limit };
}

async function searchLog(db: Database, words: readonly string[], most: number) {
  // Keys alone, oldest first: `getAllKeys` goes forwards only.
  const ids = await db.log.orderBy('at').primaryKeys();
  const found: LogEntry[] = [];
  for (let end = ids.length; end > 0 && found.length < most; end -= RUN) {
    const run = await db.log.bulkGet(ids.slice(Math.max(0, end - RUN), end));
    const matching = run.filter((entry) => entry !== undefined && matches(entry, words));
    found.push(...matching.filter((entry) => entry !== undefined).toReversed());
  }
  return found.slice(0, most);
}

function matches(entry: LogEntry, words: readonly string[]): boolean {
  const text = nameKey(`${entry.name} ${entry.title} ${entry.site}`);
  return words.every((word) => text.includes(word));
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
