import type { EntityId } from '../domain/entity.ts';
import type { Afterwards, LogEntry, LogPlace, SeenCard } from '../domain/log-entry.ts';
import type { Id } from '../domain/record.ts';
import { siteOf } from '../domain/web-address.ts';
import type { Clock, Database, LogPage } from './database.ts';
import { PAGE_LENGTH, pageOf, pagesOf } from './log-pages.ts';

/** Write that a card was really seen. Answers with where that stands. */
export async function addToLog(db: Database, seen: SeenCard, clock: Clock): Promise<LogPlace> {
  const entry: LogEntry = {
    ...seen,
    id: clock.newId(),
    at: clock.now(),
    site: siteOf(seen.url),
    stayed: null,
    saved: false,
  };
  return db.transaction('rw', db.logPages, async () => {
    const last = await db.logPages.orderBy('id').last();
    const page =
      last !== undefined && last.entries.length < PAGE_LENGTH
        ? pageOf(last.id, [...last.entries, entry], entry.at)
        : // The clock may have been set back: pages stay in the order in which they were begun.
          pageOf(Math.max(entry.at, (last?.id ?? -1) + 1), [entry], entry.at);
    await db.logPages.put(page);
    return { page: page.id, id: entry.id };
  });
}

/** Tell how long a card stayed, whether something was saved from it, and who it was of by that. False when its entry is gone. */
export async function addAfterwards(
  db: Database,
  place: LogPlace,
  after: Afterwards,
  clock: Clock,
): Promise<boolean> {
  return db.transaction('rw', db.logPages, async () => {
    const page = await db.logPages.get(place.page);
    const at = page?.entries.findIndex(({ id }) => id === place.id) ?? -1;
    const entry = page?.entries[at];
    if (!page || !entry) return false;
    const entries = page.entries.with(at, { ...entry, ...after });
    await db.logPages.put(pageOf(page.id, entries, clock.now()));
    return true;
  });
}

/** The newest entries, at most `limit`, newest first; `more` tells that older ones follow. */
export async function newestOfLog(
  db: Database,
  limit: number,
): Promise<{ entries: LogEntry[]; more: boolean }> {
  const found: LogEntry[] = [];
  await db.logPages
    .orderBy('id')
    .reverse()
    .until(() => found.length > limit)
    .each((page) => found.push(...page.entries.toReversed()));
  return { entries: found.slice(0, limit), more: found.length > limit };
}

/** The whole log, oldest first. */
export async function wholeLog(db: Database): Promise<LogEntry[]> {
  const pages = await db.logPages.toArray();
  return pages.flatMap(({ entries }) => entries).toSorted((a, b) => a.at - b.at);
}

/** Put a log in the place of the one that is there. */
export async function replaceLog(
  db: Database,
  entries: readonly LogEntry[],
  clock: Pick<Clock, 'now'>,
): Promise<void> {
  await db.transaction('rw', db.logPages, async () => {
    await db.logPages.clear();
    await db.logPages.bulkAdd(
      pagesOf(
        entries.toSorted((a, b) => a.at - b.at),
        clock.now(),
      ),
    );
  });
}

/** How many entries there are. */
export async function countLog(db: Database): Promise<number> {
  let count = 0;
  await db.logPages.each(({ entries }) => (count += entries.length));
  return count;
}

/** Every time that one of them was seen. */
export async function seenOf(db: Database, id: EntityId): Promise<LogEntry[]> {
  const pages = await db.logPages.where('entityIds').equals(id).toArray();
  return pages.flatMap(({ entries }) => entries.filter(({ entityId }) => entityId === id));
}

/** How often each of these was seen; those that never were are left out. */
export async function countSeen(
  db: Database,
  ids: readonly EntityId[],
): Promise<Map<EntityId, number>> {
  const wanted = new Set(ids);
  const counts = new Map<EntityId, number>();
  const pages = await db.logPages
    .where('entityIds')
    .anyOf([...wanted])
    .distinct()
    .toArray();
  for (const { entityId } of pages.flatMap(({ entries }) => entries)) {
    if (entityId !== null && wanted.has(entityId))
      counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  }
  return counts;
}

/** What was taken out of the log, by page: `restoreLog` puts it back. */
export type TakenLog = Pick<LogPage, 'id' | 'entries'>[];

/** How many entries were taken. */
export function countTaken(taken: TakenLog): number {
  return taken.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Empty the log. */
export async function clearLog(db: Database): Promise<TakenLog> {
  return db.transaction('rw', db.logPages, async () => {
    const pages = await db.logPages.toArray();
    await db.logPages.clear();
    return pages;
  });
}

/** What of the log concerns one person or lab, one site, or one card; or what is older than a time. */
export type LogPart = { entityId: EntityId } | { site: string } | { id: Id } | { before: number };

function isPart(entry: LogEntry, part: LogPart): boolean {
  if ('id' in part) return entry.id === part.id;
  if ('before' in part) return entry.at < part.before;
  return 'site' in part ? entry.site === part.site : entry.entityId === part.entityId;
}

/** Take a part out of the log. */
export async function forgetInLog(
  db: Database,
  part: LogPart,
  clock: Pick<Clock, 'now'>,
): Promise<TakenLog> {
  return db.transaction('rw', db.logPages, async () => {
    const pages = await ('entityId' in part
      ? db.logPages.where('entityIds').equals(part.entityId).toArray()
      : 'before' in part
        ? db.logPages.where('id').below(part.before).toArray()
        : db.logPages.toArray());
    const taken: TakenLog = [];
    const left: LogPage[] = [];
    for (const { id, entries } of pages) {
      const { gone = [], kept = [] } = Object.groupBy(entries, (entry) =>
        isPart(entry, part) ? 'gone' : 'kept',
      );
      if (gone.length === 0) continue;
      taken.push({ id, entries: gone });
      if (kept.length > 0) left.push(pageOf(id, kept, clock.now()));
    }
    await db.logPages.bulkDelete(taken.map(({ id }) => id));
    await db.logPages.bulkPut(left);
    return taken;
  });
}

const DAY = 86_400_000;
const KEPT_DAYS = { month: 30, year: 365, ever: Infinity };

/** The time before which entries are not kept, by the reader's setting; -Infinity for ever. */
export function keptSince(keep: keyof typeof KEPT_DAYS, now: number): number {
  return now - KEPT_DAYS[keep] * DAY;
}

/** Put back what was taken; what was written since stays. */
export async function restoreLog(
  db: Database,
  taken: TakenLog,
  clock: Pick<Clock, 'now'>,
): Promise<void> {
  await db.transaction('rw', db.logPages, async () => {
    const present = await db.logPages.bulkGet(taken.map(({ id }) => id));
    await db.logPages.bulkPut(
      taken.map(({ id, entries }, i) => {
        const back = new Set(entries.map((entry) => entry.id));
        const since = (present[i]?.entries ?? []).filter((entry) => !back.has(entry.id));
        const all = [...entries, ...since].toSorted((a, b) => a.at - b.at);
        return pageOf(id, all, clock.now());
      }),
    );
  });
}
