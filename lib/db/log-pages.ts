import type { LogEntry } from '../domain/log-entry.ts';
import type { LogPage } from './database.ts';

/** How many entries a page of the log takes. */
export const PAGE_LENGTH = 200;

/** An entry as version 1 kept it: a record of its own, with the words by which it was found. */
export type OldLogEntry = Omit<LogEntry, 'stayed' | 'saved'> & { words: string[] };

export function fromOldLog({ words: _, ...entry }: OldLogEntry): LogEntry {
  return { ...entry, stayed: null, saved: false };
}

/** Entries, oldest first, on new pages; `taken` are ids of pages that are there already. */
export function pagesOf(
  entries: readonly LogEntry[],
  changedAt: number,
  taken: Iterable<number> = [],
): LogPage[] {
  const ids = new Set(taken);
  const pages: LogPage[] = [];
  for (let start = 0; start < entries.length; start += PAGE_LENGTH) {
    const own = entries.slice(start, start + PAGE_LENGTH);
    let id = own[0]?.at ?? 0;
    while (ids.has(id)) id += 1;
    ids.add(id);
    pages.push(pageOf(id, own, changedAt));
  }
  return pages;
}

/** A page with these entries, oldest first. */
export function pageOf(id: number, entries: LogEntry[], changedAt: number): LogPage {
  const known = entries.map(({ entityId }) => entityId).filter((one) => one !== null);
  return { id, entries, entityIds: [...new Set(known)], changedAt };
}
