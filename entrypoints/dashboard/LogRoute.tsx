import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { ForgetPart, LogAsked, LogKeep } from '../../components/dashboard/LogPage.tsx';
import { LogPage } from '../../components/dashboard/LogPage.tsx';
import type { Database } from '../../lib/db/database.ts';
import { systemClock } from '../../lib/db/database.ts';
import { goneEntities } from '../../lib/db/gone-entities.ts';
import type { TakenLog } from '../../lib/db/log.ts';
import { clearLog, countTaken, forgetInLog, keptSince, restoreLog } from '../../lib/db/log.ts';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import type { LogFilter } from '../../lib/domain/log-search.ts';
import { countInLog, findInLog, logLines } from '../../lib/domain/log-search.ts';
import { changeSettings } from '../../lib/settings/settings.ts';
import { say } from '../../lib/i18n/say.ts';
import { download } from './download.ts';
import { textOf, useLog } from './use-log.ts';
import { useSettings } from './use-settings.ts';

interface Props {
  db: Database;
  params: URLSearchParams;
  change: (change: Record<string, string>) => void;
}

const NOBODY: ReadonlySet<string> = new Set();

/** What was just taken out. */
interface Forgotten {
  words: string;
  taken: TakenLog;
  /** How long entries were kept before that was changed; null where it was not. */
  keep: LogKeep | null;
}

/** The log, live, and what is taken out of it. */
export function LogRoute({ db, params, change }: Props) {
  const log = useLog(db);
  const settings = useSettings();
  const [now] = useState(() => Date.now());
  const [forgotten, setForgotten] = useState<Forgotten | null>(null);
  const query = params.toString();
  const asked = useMemo(() => askedBy(new URLSearchParams(query)), [query]);
  const found = useMemo(() => {
    if (!log) return undefined;
    const entries = findInLog(log.entries, filterOf(asked), textOf);
    return {
      entries,
      lines: logLines(entries),
      count: entries.length,
      counts: countInLog(entries),
    };
  }, [log, asked]);
  const seen = useMemo(() => timesSeen(log?.entries ?? []), [log]);
  const gone = useLiveQuery(() => goneEntities(db, [...seen.keys()]), [db, seen]) ?? NOBODY;

  const forget = async ({ label, part }: ForgetPart) => {
    const taken = part === 'all' ? await clearLog(db) : await forgetInLog(db, part, systemClock);
    const count = countTaken(taken);
    const words =
      part === 'all' ? say('log.cleared', { count }) : say('log.forgotten', { count, name: label });
    setForgotten({ words, taken, keep: null });
  };
  const keepFor = async (keep: LogKeep) => {
    const before = keptSince(keep, Date.now());
    await changeSettings({ logKeep: keep });
    const taken = before > 0 ? await forgetInLog(db, { before }, systemClock) : [];
    const count = countTaken(taken);
    if (count === 0) return setForgotten(null);
    setForgotten({ words: say('log.forgottenOlder', { count }), taken, keep: settings.logKeep });
  };
  const undo = async () => {
    if (!forgotten) return;
    // Else they would go again.
    if (forgotten.keep !== null) await changeSettings({ logKeep: forgotten.keep });
    await restoreLog(db, forgotten.taken, systemClock);
    setForgotten(null);
  };
  const exportAs = async (kind: 'csv' | 'json') => {
    const { logCsv, logJson } = await import('../../lib/services/log-files.ts');
    const name = `whence-log-${new Date().toISOString().slice(0, 10)}.${kind}`;
    const entries = found?.entries ?? [];
    if (kind === 'csv') download(name, 'text/csv', logCsv(entries));
    else download(name, 'application/json', logJson(entries));
  };

  return (
    <LogPage
      found={found && { ...found, seen, gone }}
      all={log?.entries.length ?? 0}
      complete={log?.complete ?? false}
      asked={asked}
      whoName={log?.entries.find(({ entityId }) => entityId === asked.who)?.name ?? ''}
      now={now}
      paused={settings.logPaused}
      keep={settings.logKeep}
      forgotten={forgotten?.words ?? null}
      onAsk={change}
      onForget={(part) => void forget(part)}
      onUndo={() => void undo()}
      onPause={(logPaused) => void changeSettings({ logPaused })}
      onKeep={(keep) => void keepFor(keep)}
      onExport={(kind) => void exportAs(kind)}
    />
  );
}

function askedBy(params: URLSearchParams): LogAsked {
  const of = (name: string) => params.get(name) ?? '';
  return {
    q: of('q'),
    who: of('who'),
    site: of('site'),
    from: of('from'),
    until: of('until'),
    saved: of('saved') === '1',
  };
}

function filterOf({ q, who, site, from, until, saved }: LogAsked): LogFilter {
  return {
    words: q,
    who: who || null,
    site: site || null,
    from: dayStart(from, 0),
    until: dayStart(until, 1),
    saved,
  };
}

/** When a day (YYYY-MM-DD) of this machine's zone begins, or the day after it; null for no date. */
function dayStart(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  const time = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(time) ? null : time;
}

function timesSeen(entries: readonly LogEntry[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const { entityId } of entries) {
    if (entityId !== null) times.set(entityId, (times.get(entityId) ?? 0) + 1);
  }
  return times;
}
