import type { EntityId } from './entity.ts';
import type { LogEntry } from './log-entry.ts';
import { nameKey } from './name-key.ts';
import { searchWords } from './search-words.ts';

/** Which entries are asked for; what is null or blank asks for all. */
export interface LogFilter {
  /** Every word of it begins a word of the name, title, site or sentence; accents and case aside. */
  words: string;
  who: EntityId | null;
  site: string | null;
  /** Milliseconds since the epoch, the first included, the second not. */
  from: number | null;
  until: number | null;
  /** Only cards from which a move was saved. */
  saved: boolean;
}

export const WHOLE_LOG: LogFilter = {
  words: '',
  who: null,
  site: null,
  from: null,
  until: null,
  saved: false,
};

/** ASCII, and the quotes and dashes of typographers. */
const PLAIN = /^[\x00-\x7f\u2010-\u2027]*$/;

/** What an entry is searched by: no case, no accents. Plain letters, which are most, take a tenth of the time. */
export function logText({ name, title, site, context }: LogEntry): string {
  const text = `${name}\n${title}\n${site}\n${context}`;
  return PLAIN.test(text) ? text.toLowerCase() : nameKey(text);
}

/**
 * The entries that fit, in their order. `textOf` gives `logText` of an entry:
 * who searches 100,000 of them keeps it.
 */
export function findInLog(
  entries: readonly LogEntry[],
  filter: LogFilter,
  textOf: (entry: LogEntry) => string,
): LogEntry[] {
  // The longest is the rarest, most often.
  const words = searchWords(filter.words).toSorted((a, b) => b.length - a.length);
  const { who, site, from, until, saved } = filter;
  return entries.filter(
    (entry) =>
      (who === null || entry.entityId === who) &&
      (site === null || entry.site === site) &&
      (from === null || entry.at >= from) &&
      (until === null || entry.at < until) &&
      (!saved || entry.saved) &&
      (words.length === 0 || beginAll(textOf(entry), words)),
  );
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether each of these begins a word of the text. */
function beginAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
    }
    return false;
  });
}

/** How often something is among entries. */
export interface LogCount {
  key: string;
  label: string;
  count: number;
}

export interface LogCounts {
  people: LogCount[];
  labs: LogCount[];
  sites: LogCount[];
}

/** Whom and where entries tell of, the most frequent first; nobody who was not known. A name is the newest that was used. */
export function countInLog(entriesNewestFirst: readonly LogEntry[]): LogCounts {
  const tables = { person: new Map(), organization: new Map(), site: new Map() } satisfies Record<
    string,
    Map<string, LogCount>
  >;
  const add = (table: Map<string, LogCount>, key: string, label: string) => {
    const present = table.get(key);
    if (present) present.count += 1;
    else table.set(key, { key, label, count: 1 });
  };
  for (const { entityId, kind, name, site } of entriesNewestFirst) {
    if (entityId !== null) add(tables[kind], entityId, name);
    add(tables.site, site, site);
  }
  const ordered = (table: Map<string, LogCount>) =>
    [...table.values()].toSorted((a, b) => b.count - a.count);
  return {
    people: ordered(tables.person),
    labs: ordered(tables.organization),
    sites: ordered(tables.site),
  };
}

/** A line of the log as it is listed: a day, an article of that day, or a card seen there. */
export type LogLine =
  | { type: 'day'; key: string; at: number; count: number }
  | { type: 'article'; key: string; entry: LogEntry }
  | { type: 'card'; key: string; entry: LogEntry };

/**
 * Entries by day (of this machine's zone) and by article, the newest first; an
 * article stands where its newest card does.
 */
export function logLines(entriesNewestFirst: readonly LogEntry[]): LogLine[] {
  const lines: LogLine[] = [];
  for (let start = 0; start < entriesNewestFirst.length;) {
    const first = entriesNewestFirst[start];
    if (!first) break;
    const begins = startOfDay(first.at);
    let end = start + 1;
    while (end < entriesNewestFirst.length && (entriesNewestFirst[end]?.at ?? 0) >= begins)
      end += 1;
    const seen = entriesNewestFirst.slice(start, end);
    lines.push({ type: 'day', key: `day ${begins}`, at: first.at, count: seen.length });
    for (const [url, cards] of Map.groupBy(seen, (entry) => entry.url)) {
      const [newest] = cards;
      if (newest) lines.push({ type: 'article', key: `${begins} ${url}`, entry: newest });
      for (const entry of cards) lines.push({ type: 'card', key: entry.id, entry });
    }
    start = end;
  }
  return lines;
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
