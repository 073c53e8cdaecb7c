import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { LogPanel } from '../../components/LogPanel.tsx';
import type { Database } from '../../lib/db/database.ts';
import { systemClock } from '../../lib/db/database.ts';
import type { TakenLog } from '../../lib/db/log.ts';
import { clearLog, countTaken, newestOfLog, restoreLog } from '../../lib/db/log.ts';
import { seedState } from '../../lib/db/seed.ts';
import { findInLog, WHOLE_LOG } from '../../lib/domain/log-search.ts';
import { changeSettings } from '../../lib/settings/settings.ts';
import { textOf, useLog } from '../dashboard/use-log.ts';
import { useSettings } from '../dashboard/use-settings.ts';

const PAGE = 50;
const UNDO_MS = 10_000;

/** The popup's data: the log, live from the database, and what the page in front has. */
export function Popup({ db }: { db: Database }) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [cleared, setCleared] = useState<TakenLog>([]);
  const newest = useLiveQuery(() => newestOfLog(db, limit), [limit]);
  // The whole log is read when somebody searches it, not to open the popup.
  const searching = search.trim() !== '';
  const whole = useLog(db, searching);
  const found =
    searching && whole && findInLog(whole.entries, { ...WHOLE_LOG, words: search }, textOf);
  const log = found
    ? { entries: found.slice(0, limit), more: found.length > limit }
    : searching
      ? undefined
      : newest;
  const seed = useLiveQuery(() => seedState(db), []);
  const settings = useSettings();
  const peopleHere = usePeopleHere();
  const [now] = useState(() => Date.now());

  useEffect(() => {
    if (cleared.length === 0) return;
    const timer = setTimeout(() => setCleared([]), UNDO_MS);
    return () => clearTimeout(timer);
  }, [cleared]);

  return (
    <LogPanel
      entries={log?.entries}
      more={log?.more ?? false}
      search={search}
      paused={settings.logPaused}
      peopleHere={peopleHere}
      fault={seed?.error ?? null}
      cleared={countTaken(cleared)}
      now={now}
      onSearch={(text) => {
        setSearch(text);
        setLimit(PAGE);
      }}
      onMore={() => setLimit(limit + PAGE)}
      onClear={() => void clearLog(db).then(setCleared)}
      onUndoClear={() => void restoreLog(db, cleared, systemClock).then(() => setCleared([]))}
      onPause={(logPaused) => void changeSettings({ logPaused })}
      onDashboard={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onOpen={(url) => void browser.tabs.create({ url }).then(() => window.close())}
    />
  );
}

/**
 * The badge's number is the count; a page that no extension may read has no
 * address for us. Undefined while it is asked, and in a tab of our own.
 */
function usePeopleHere(): number | null | undefined {
  const [people, setPeople] = useState<number | null>();
  useEffect(() => {
    void (async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.url === location.href) return;
      const reads = tab?.id !== undefined && /^https?:/.test(tab.url ?? '');
      if (!reads) setPeople(null);
      else setPeople(Number(await browser.action.getBadgeText({ tabId: tab.id })) || 0);
    })();
  }, []);
  return people;
}
