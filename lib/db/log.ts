import type { LogEntry } from '../domain/log-entry.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Id } from '../domain/record.ts';
import { isFound, searchWords } from '../domain/search-words.ts';
import { siteOf } from '../domain/web-address.ts';
import type { Clock, Database, LogRecord } from './database.ts';

/** Write that a card was really seen. */
export async function addToLog(
  db: Database,
  seen: Omit<LogEntry, 'id' | 'at' | 'site'>,
  clock: Clock,
): Promise<void> {
  await db.log.add(
    logRecord({ ...seen, id: clock.newId(), at: clock.now(), site: siteOf(seen.url) }),
  );
}

/** A word that begins no more index entries than this is rare. */
const FEW = 500;
/** Entries read at once. */
const RUN = 500;

/**
 * The newest log entries, at most `limit`, in whose name, title or site every
 * word of the search begins a word (accents and case aside). All of them for a
 * blank search. `more` tells that older ones follow.
 */
export async function readLog(
  db: Database,
  search: string,
  limit: number,
): Promise<{ entries: LogEntry[]; more: boolean }> {
  const words = searchWords(search);
  const found = await db.transaction('r', db.log, async () => {
    if (words.length > 0) return searchLog(db, words, limit + 1);
    const newest = db.log.orderBy('at').reverse();
    return newest.limit(limit + 1).toArray();
  });
  const entries = found.slice(0, limit).map(({ words: _, ...entry }) => entry);
  return { entries, more: found.length > limit };
}

/**
 * By the index where some word is rare; else along the newest entries, among
 * which words that are all common are soon met. (Fetching and crossing whole
 * key lists took 2 s for 100,000 entries.)
 */
async function searchLog(db: Database, words: string[], most: number): Promise<LogRecord[]> {
  const matches = (entry: LogRecord) => isFound(words, entry.words);

  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const beginning = db.log.where('words').startsWith(word);
    const ids = await beginning.limit(FEW + 1).primaryKeys();
    if (ids.length > FEW) continue;
    const entries = await db.log.bulkGet([...new Set(ids)]);
    return entries
      .filter((entry) => entry !== undefined)
      .filter(matches)
      .toSorted((a, b) => b.at - a.at)
      .slice(0, most);
  }

  const found = new Map<Id, LogRecord>();
  let before = Infinity;
  while (found.size < most) {
    const run = await db.log.where('at').below(before).reverse().limit(RUN).toArray();
    const oldest = run.at(-1)?.at;
    if (oldest === undefined) break;
    // A run may end among entries of one millisecond: take all of that one.
    const ties = await db.log.where('at').equals(oldest).toArray();
    for (const entry of [...run, ...ties]) if (matches(entry)) found.set(entry.id, entry);
    before = oldest;
  }
  return [...found.values()].toSorted((a, b) => b.at - a.at).slice(0, most);
}

/** Empty the log. Answers with what was in it, so that it can be put back. */
export async function clearLog(db: Database): Promise<LogEntry[]> {
  return db.transaction('rw', db.log, async () => {
    const entries = await db.log.toArray();
    await db.log.clear();
    return entries.map(({ words: _, ...entry }) => entry);
  });
}

/** What of the log concerns one person or lab, or one site. */
export type LogPart = { entityId: EntityId } | { site: string } | { id: Id };

/** Take a part out of the log. Answers with what was in it, so that it can be put back. */
export async function forgetInLog(db: Database, part: LogPart): Promise<LogEntry[]> {
  return db.transaction('rw', db.log, async () => {
    const entries =
      'id' in part
        ? await db.log.where('id').equals(part.id).toArray()
        : 'entityId' in part
          ? await db.log.where('entityId').equals(part.entityId).toArray()
          : await db.log.filter(({ site }) => site === part.site).toArray();
    await db.log.bulkDelete(entries.map(({ id }) => id));
    return entries.map(({ words: _, ...entry }) => entry);
  });
}

/** Put entries back that `clearLog` took; those written since stay. */
export async function restoreLog(db: Database, entries: readonly LogEntry[]): Promise<void> {
  await db.log.bulkPut(entries.map(logRecord));
}

/** An entry with the words by which it is found. */
export function logRecord(entry: LogEntry): LogRecord {
  return { ...entry, words: searchWords(`${entry.name} ${entry.title} ${entry.site}`) };
}
