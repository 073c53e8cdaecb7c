import { useEffect, useState } from 'react';
import type { Database } from '../../lib/db/database.ts';
import type { LogSoFar } from '../../lib/db/follow-log.ts';
import { followLog } from '../../lib/db/follow-log.ts';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import { logText } from '../../lib/domain/log-search.ts';

const texts = new WeakMap<LogEntry, string>();

/** What an entry is searched by (`logText`), made once. */
export function textOf(entry: LogEntry): string {
  const present = texts.get(entry);
  if (present !== undefined) return present;
  const text = logText(entry);
  texts.set(entry, text);
  return text;
}

/** The whole log, live; undefined until its first entries are read, and while it is not wanted. */
export function useLog(db: Database, wanted = true): LogSoFar | undefined {
  const [log, setLog] = useState<LogSoFar>();
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (!wanted) return;
    return followLog(
      db,
      (next) => {
        // Before anybody searches, so that the first search is as quick as the next.
        next.entries.forEach(textOf);
        setLog(next);
      },
      setError,
    );
  }, [db, wanted]);
  // What cannot be read is no empty log: it reaches whoever catches the page's faults.
  if (error !== null) throw error;
  return log;
}
