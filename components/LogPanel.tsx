import { LayoutDashboard, Pause, Play, Search, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { LogEntry } from '../lib/domain/log-entry.ts';
import { LogList } from './LogList.tsx';

interface Props {
  /** Undefined while they are being read. */
  entries: LogEntry[] | undefined;
  more: boolean;
  search: string;
  paused: boolean;
  /** How many known people the page in front has; null where Whence cannot read, undefined unasked. */
  peopleHere: number | null | undefined;
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
  onOpen: (address: string) => void;
  onDashboard: () => void;
}

/** The toolbar popup: what this page has, and the log of cards that were seen. */
export function LogPanel(props: Props) {
  const { entries, more, search, paused, peopleHere, fault, cleared, now } = props;
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  /** Arrows walk the rows; `/` goes back to the search. */
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('a.log-entry') ?? [])];
    const at = rows.indexOf(event.target as HTMLElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      event.preventDefault();
      if (next < 0) input.current?.focus();
      else rows[next]?.focus();
    } else if (event.key === '/' && event.target !== input.current) {
      event.preventDefault();
      input.current?.focus();
    }
  };

  return (
    <main onKeyDown={onKeyDown}>
      <header>
        <h1>Whence</h1>
        <p className="here">{here(peopleHere)}</p>
        <button
          type="button"
          className="icon"
          title="People, labs, log and data"
          aria-label="Open the dashboard"
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
      <div className="tools">
        <label className="search">
          <Search size={15} aria-hidden="true" />
          <input
            ref={input}
            type="search"
            aria-label="Search the log"
            placeholder="Search the log"
            value={search}
            onChange={(event) => props.onSearch(event.target.value)}
          />
        </label>
        <button
          type="button"
          aria-pressed={paused}
          title={paused ? 'Log the cards you see again' : 'Show cards without logging them'}
          onClick={() => props.onPause(!paused)}
        >
          {paused ? <Play size={15} aria-hidden="true" /> : <Pause size={15} aria-hidden="true" />}
          {paused ? 'Resume' : 'Pause'}
        </button>
        <button type="button" title="Empty the whole log" onClick={props.onClear}>
          <Trash2 size={15} aria-hidden="true" />
          Clear
        </button>
      </div>
      <div role="status" className="status-line">
        {cleared > 0 ? (
          <>
            Cleared {cleared.toLocaleString()} {cleared === 1 ? 'entry' : 'entries'} ·{' '}
            <button type="button" className="link" onClick={props.onUndoClear}>
              Undo
            </button>
          </>
        ) : (
          paused && 'Paused: cards open, but nothing is logged.'
        )}
      </div>
      <div className="log" ref={list} aria-busy={entries === undefined}>
        {entries?.length === 0 ? (
          <Empty searching={search.trim() !== ''} />
        ) : (
          entries && <LogList entries={entries} now={now} onOpen={props.onOpen} />
        )}
        {more && (
          <button type="button" className="more" onClick={props.onMore}>
            Show older
          </button>
        )}
      </div>
    </main>
  );
}

function here(people: number | null | undefined): string {
  if (people === undefined) return '';
  if (people === null) return 'Whence does not read this page';
  if (people === 0) return 'Nobody known on this page';
  return `${people} known ${people === 1 ? 'person' : 'people'} on this page`;
}

function Empty({ searching }: { searching: boolean }) {
  if (searching) return <p className="empty">Nothing in the log matches.</p>;
  return (
    <div className="empty">
      <p>No cards seen yet.</p>
      <p>
        Open a news article and rest the pointer on an underlined name. A card that you look at for
        a second is kept here, with the way back to its article.
      </p>
    </div>
  );
}
