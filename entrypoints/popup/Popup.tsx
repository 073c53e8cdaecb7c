import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { LogPanel } from '../../components/LogPanel.tsx';
import { PageHere } from '../../components/PageHere.tsx';
import type { Database } from '../../lib/db/database.ts';
import { systemClock } from '../../lib/db/database.ts';
import { watchedNotes } from '../../lib/db/entity-notes.ts';
import type { TakenLog } from '../../lib/db/log.ts';
import { clearLog, countSeen, countTaken, newestOfLog, restoreLog } from '../../lib/db/log.ts';
import { seedState } from '../../lib/db/seed.ts';
import { findInLog, WHOLE_LOG } from '../../lib/domain/log-search.ts';
import { readsSite, siteOf, switchSite } from '../../lib/domain/site-switches.ts';
import { tell } from '../../lib/messaging/tell.ts';
import { changeSettings } from '../../lib/settings/settings.ts';
import { canOpenPanel, openPanel } from '../sidepanel/open-panel.ts';
import { textOf, useLog } from '../dashboard/use-log.ts';
import { useSettings } from '../dashboard/use-settings.ts';
import type { PageInFront } from './use-page-here.ts';
import { usePageHere } from './use-page-here.ts';
import { useReview } from './use-review.ts';

const PAGE = 50;
const UNDO_MS = 10_000;
const HOUR = 3_600_000;
const NOBODY_SEEN: ReadonlyMap<string, number> = new Map();
const NOBODY: ReadonlySet<string> = new Set();

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
  const watched = useLiveQuery(async () => new Set((await watchedNotes(db)).keys()), []);
  const settings = useSettings();
  const page = usePageHere();
  const review = useReview(page?.tabId);
  const here = page?.outline?.items.flatMap(({ entityIds }) => entityIds) ?? [];
  const seen = useLiveQuery(() => countSeen(db, here), [here.join(' ')]);
  const [now] = useState(() => Date.now());

  useEffect(() => {
    if (cleared.length === 0) return;
    const timer = setTimeout(() => setCleared([]), UNDO_MS);
    return () => clearTimeout(timer);
  }, [cleared]);

  const site = siteOf(page?.host ?? '');
  const reads = readsSite(settings, site, now);
  const rests = settings.pausedUntil !== null && settings.pausedUntil > now;
  const onSite = (on: boolean) => void changeSettings(switchSite(settings, site, on));
  const onRest = (rest: boolean) =>
    void changeSettings({ pausedUntil: rest ? Date.now() + HOUR : null });
  const reveal = async (id: string) => {
    if (page && (await tell(page.tabId, 'reveal', { id }))) {
      await browser.tabs.update(page.tabId, { active: true });
      // A page of its own stays.
      if (location.search === '') window.close();
    }
  };

  return (
    <LogPanel
      here={
        <PageHere
          outline={page?.outline}
          site={site}
          seen={seen ?? NOBODY_SEEN}
          watched={watched ?? NOBODY}
          review={review.actions}
          dealtWith={review.dealtWith}
          onReveal={(id) => void reveal(id)}
          onSite={onSite}
          onRest={onRest}
        />
      }
      site={site === '' ? null : { name: site, on: reads !== 'off' }}
      rests={rests}
      onSite={onSite}
      onRest={onRest}
      entries={log?.entries}
      more={log?.more ?? false}
      search={search}
      paused={settings.logPaused}
      fault={review.fault ?? seed?.error ?? null}
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
      onSidePanel={canOpenPanel() ? () => void openPanel().then(() => window.close()) : undefined}
      onAdd={() => void addMove(page).then(() => window.close())}
      onDashboard={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onOpen={(url) => void browser.tabs.create({ url }).then(() => window.close())}
    />
  );
}

/** Open the form on an empty move, with the page in front as its source where it is one of the web. */
async function addMove(page: PageInFront | undefined): Promise<void> {
  const tab = page && page.host !== '' ? await browser.tabs.get(page.tabId) : undefined;
  const about = new URLSearchParams(tab?.url ? { url: tab.url, title: tab.title ?? '' } : {});
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/add?${about}`) });
}
