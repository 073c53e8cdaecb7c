import { LayoutDashboard, PanelRight, Pause, Play, Plus, Search, Trash2 } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { LogEntry } from '../lib/domain/log-entry.ts';
import { LogList } from './LogList.tsx';
import { say } from '../lib/i18n/say.ts';

interface Props {
  /** What the page in front has. */
  here: ReactNode;
  /** Its site, and whether it is read; null where no site is. */
  site: { name: string; on: boolean } | null;
  /** Undefined while they are being read. */
  entries: LogEntry[] | undefined;
  more: boolean;
  search: string;
  /** The log takes nothing in. */
  paused: boolean;
  /** No page is read for now. */
  rests: boolean;
  /** What is wrong with the starter pack, in words; null when nothing is. */
  fault: string | null;
  /** How many entries were just cleared and can be put back; 0 for none. */
  cleared: number;
  now: number;
  onSearch: (text: string) => void;
  onMore: () => void;
  onClear: () => void;
  onUndoClear: () => void;
  onPause: (paused: boolean) => void;
  onRest: (rests: boolean) => void;
  onSite: (on: boolean) => void;
  onOpen: (address: string) => void;
  onDashboard: () => void;
  /** Write a move by hand. */
  onAdd: () => void;
  /** Absent where the browser has no side panel. */
  onSidePanel?: (() => void) | undefined;
}

/** The toolbar popup: what this page has, then the log of cards that were seen. One key for each action. */
export function LogPanel(props: Props) {
  const { entries, more, search, paused, rests, site, fault, cleared, now } = props;
  const main = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => main.current?.focus(), []);

  const actions: Record<string, () => void> = {
    '/': () => input.current?.focus(),
    d: props.onDashboard,
    a: props.onAdd,
    n: () => site && props.onSite(!site.on),
    r: () => props.onRest(!rests),
    p: () => props.onPause(!paused),
    u: () => cleared > 0 && props.onUndoClear(),
  };
  /** Arrows walk the page's names and the log's cards; letters act. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [
        ...(main.current?.querySelectorAll<HTMLElement>(
          '.here-item, .proposal[tabindex="0"], .search input, a.log-entry',
        ) ?? []),
      ];
      const at = stops.indexOf(event.target as HTMLElement);
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1);
      stops[Math.min(next, stops.length - 1)]?.focus();
      return;
    }
    if (event.target === input.current) return;
    const action = Object.hasOwn(actions, event.key) && actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <main ref={main} tabIndex={-1} onKeyDown={onKeyDown}>
      <header>
        <h1>Whence</h1>
        {site !== null && (
          <button
            type="button"
            className="plain"
            aria-pressed={site.on}
            aria-keyshortcuts="n"
            title={say(site.on ? 'popup.doNotRead' : 'popup.doRead', { site: site.name })}
            onClick={() => props.onSite(!site.on)}
          >
            <span className="dot" aria-hidden="true" />
            <bdi>{say(site.on ? 'popup.on' : 'popup.off', { site: site.name })}</bdi>
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-pressed={rests}
          aria-keyshortcuts="r"
          title={say(rests ? 'popup.readAgainHint' : 'popup.pauseHint')}
          onClick={() => props.onRest(!rests)}
        >
          {say(rests ? 'popup.readAgain' : 'popup.pause')}
        </button>
        {props.onSidePanel && (
          <button
            type="button"
            className="icon"
            title={say('popup.openPanelHint')}
            aria-label={say('popup.openPanel')}
            onClick={props.onSidePanel}
          >
            <PanelRight size={16} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className="icon"
          title={say('popup.openDashboardHint')}
          aria-label={say('popup.openDashboard')}
          aria-keyshortcuts="d"
          onClick={props.onDashboard}
        >
          <LayoutDashboard size={16} aria-hidden="true" />
        </button>
      </header>
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {props.here}
      <p className="add">
        <button
          type="button"
          className="plain"
          aria-keyshortcuts="a"
          title={say('popup.addHint')}
          onClick={props.onAdd}
        >
          <Plus size={15} aria-hidden="true" />
          {say('popup.add')}
        </button>
      </p>
      <div className="tools">
        <label className="search">
          <Search size={15} aria-hidden="true" />
          <input
            ref={input}
            type="search"
            aria-label={say('popup.search')}
            aria-keyshortcuts="/"
            placeholder={say('popup.searchHint')}
            value={search}
            onChange={(event) => props.onSearch(event.target.value)}
          />
        </label>
        <button
          type="button"
          aria-pressed={paused}
          aria-keyshortcuts="p"
          title={say(paused ? 'popup.logAgainHint' : 'popup.stopLogHint')}
          onClick={() => props.onPause(!paused)}
        >
          {paused ? <Play size={15} aria-hidden="true" /> : <Pause size={15} aria-hidden="true" />}
          {say(paused ? 'popup.logAgain' : 'popup.stopLog')}
        </button>
        <button type="button" title={say('popup.clearHint')} onClick={props.onClear}>
          <Trash2 size={15} aria-hidden="true" />
          {say('popup.clear')}
        </button>
      </div>
      <div role="status" className="status-line">
        {cleared > 0 ? (
          <>
            {say('popup.cleared', { count: cleared })} ·{' '}
            <button
              type="button"
              className="link"
              aria-keyshortcuts="u"
              title={say('popup.putBack')}
              onClick={props.onUndoClear}
            >
              {say('notices.undo')}
            </button>
          </>
        ) : (
          paused && say('popup.logStopped')
        )}
      </div>
      <div className="log" aria-busy={entries === undefined}>
        {entries?.length === 0 ? (
          <Empty searching={search.trim() !== ''} />
        ) : (
          entries && <LogList entries={entries} now={now} onOpen={props.onOpen} />
        )}
        {more && (
          <button type="button" className="more" onClick={props.onMore}>
            {say('popup.older')}
          </button>
        )}
      </div>
    </main>
  );
}

function Empty({ searching }: { searching: boolean }) {
  if (searching) return <p className="empty">{say('popup.nothingFound')}</p>;
  return (
    <div className="empty">
      <p>{say('popup.empty')}</p>
      <p>{say('popup.emptyHow')}</p>
    </div>
  );
}
