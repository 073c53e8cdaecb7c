import { Download, Pause, Play, Search, Trash2, X } from 'lucide-react';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import type { LogCount, LogCounts, LogLine } from '../../lib/domain/log-search.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { LogLines } from './LogLines.tsx';

/** What the page's address says of the log: blank asks for all. */
export interface LogAsked {
  q: string;
  who: string;
  site: string;
  /** First and last day, YYYY-MM-DD. */
  from: string;
  until: string;
  saved: boolean;
}

/** How long entries are kept. */
const KEEPS = ['month', 'year', 'ever'] as const;
export type LogKeep = (typeof KEEPS)[number];

export interface ForgetPart {
  label: string;
  part: { entityId: string } | { site: string } | { id: string } | 'all';
}

interface Props {
  /** Undefined while the first are being read. */
  found:
    | {
        lines: LogLine[];
        count: number;
        counts: LogCounts;
        seen: Map<string, number>;
        gone: ReadonlySet<string>;
      }
    | undefined;
  /** How many entries there are in all, and whether all are read. */
  all: number;
  complete: boolean;
  asked: LogAsked;
  /** Whom `asked.who` means, by name. */
  whoName: string;
  now: number;
  paused: boolean;
  keep: LogKeep;
  /** What was just taken out and can be put back, in words; null for nothing. */
  forgotten: string | null;
  onAsk: (change: Partial<Record<keyof LogAsked, string>>) => void;
  onForget: (part: ForgetPart) => void;
  onUndo: () => void;
  onPause: (paused: boolean) => void;
  onKeep: (keep: LogKeep) => void;
  onExport: (kind: 'csv' | 'json') => void;
}

/** The log: the cards that were seen, whom one saw most, and where. */
export function LogPage(props: Props) {
  const { found, all, complete, asked, now, forgotten, onAsk, onForget } = props;
  const narrowed =
    asked.q.trim() !== '' ||
    asked.who !== '' ||
    asked.site !== '' ||
    asked.from !== '' ||
    asked.until !== '' ||
    asked.saved;
  const forgetOne = (entry: LogEntry) => onForget({ label: entry.name, part: { id: entry.id } });
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.log')}</h1>
        <label className="search">
          <Search size={15} aria-hidden="true" />
          <input
            type="search"
            aria-label={say('log.search')}
            placeholder={say('log.search')}
            value={asked.q}
            onChange={(event) => onAsk({ q: event.target.value })}
          />
        </label>
        <p className="quiet" role="status">
          {found && countInWords(found.count, all, complete)}
        </p>
      </div>
      <Filters asked={asked} whoName={props.whoName} onAsk={onAsk} />
      <Keeping {...props} empty={all === 0} narrowed={narrowed} />
      <div role="status" className="status-line">
        {forgotten !== null ? (
          <>
            {forgotten} ·{' '}
            <button type="button" className="link" onClick={props.onUndo}>
              {say('buttons.undo')}
            </button>
          </>
        ) : (
          props.paused && say('log.stopped')
        )}
      </div>
      {found?.lines.length === 0 && complete && (
        <p className="empty">{say(narrowed ? 'log.noMatch' : 'log.empty')}</p>
      )}
      {found !== undefined && found.lines.length > 0 && (
        <div className="log-columns">
          <LogLines
            lines={found.lines}
            now={now}
            seen={found.seen}
            gone={found.gone}
            onForget={forgetOne}
          />
          <aside aria-label={say('log.whomAndWhere')}>
            <Counts
              title={say('log.peopleMost')}
              counts={found.counts.people}
              onChoose={({ key }) => onAsk({ who: key })}
              onForget={({ key, label }) => onForget({ label, part: { entityId: key } })}
            />
            <Counts
              title={say('log.labsMost')}
              counts={found.counts.labs}
              onChoose={({ key }) => onAsk({ who: key })}
              onForget={({ key, label }) => onForget({ label, part: { entityId: key } })}
            />
            <Counts
              title={say('log.sites')}
              counts={found.counts.sites}
              onChoose={({ key }) => onAsk({ site: key })}
              onForget={({ key, label }) => onForget({ label, part: { site: key } })}
            />
          </aside>
        </div>
      )}
    </>
  );
}

function Filters({ asked, whoName, onAsk }: Pick<Props, 'asked' | 'whoName' | 'onAsk'>) {
  return (
    <div className="tools">
      <label className="date">
        {say('log.from')}
        <input
          type="date"
          value={asked.from}
          max={asked.until || undefined}
          onChange={(event) => onAsk({ from: event.target.value })}
        />
      </label>
      <label className="date">
        {say('log.until')}
        <input
          type="date"
          value={asked.until}
          min={asked.from || undefined}
          onChange={(event) => onAsk({ until: event.target.value })}
        />
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={asked.saved}
          onChange={(event) => onAsk({ saved: event.target.checked ? '1' : '' })}
        />
        {say('log.onlySaved')}
      </label>
      {asked.who !== '' && (
        <Chip label={whoName || say('log.somebody')} onRemove={() => onAsk({ who: '' })} />
      )}
      {asked.site !== '' && <Chip label={asked.site} onRemove={() => onAsk({ site: '' })} />}
    </div>
  );
}

/** A filter that is on; a click takes it off. */
function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={say('log.notOnly', { name: label })}
      onClick={onRemove}
    >
      <bdi>{label}</bdi>
      <X size={13} aria-hidden="true" />
    </button>
  );
}

function Keeping(props: Props & { empty: boolean; narrowed: boolean }) {
  const { paused, keep, empty, narrowed } = props;
  const none = props.found === undefined || props.found.count === 0;
  return (
    <div className="tools">
      <button type="button" aria-pressed={paused} onClick={() => props.onPause(!paused)}>
        {paused ? <Play size={15} aria-hidden="true" /> : <Pause size={15} aria-hidden="true" />}
        {say(paused ? 'log.again' : 'log.stop')}
      </button>
      <label className="date">
        {say('log.keep')}
        <select
          value={keep}
          onChange={(event) => props.onKeep(event.target.value as LogKeep)}
          aria-label={say('log.keepEntries')}
        >
          {KEEPS.map((value) => (
            <option key={value} value={value}>
              {say(`log.${value}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={none} onClick={() => props.onExport('csv')}>
        <Download size={15} aria-hidden="true" /> {narrowed ? say('log.theseCsv') : 'CSV'}
      </button>
      <button type="button" disabled={none} onClick={() => props.onExport('json')}>
        <Download size={15} aria-hidden="true" /> {narrowed ? say('log.theseJson') : 'JSON'}
      </button>
      <button
        type="button"
        disabled={empty}
        onClick={() => props.onForget({ label: '', part: 'all' })}
      >
        <Trash2 size={15} aria-hidden="true" /> {say('log.clear')}
      </button>
    </div>
  );
}

/** How many of a list are shown before one asks for more. */
const FEW = 8;

function Counts({
  title,
  counts,
  onChoose,
  onForget,
}: {
  title: string;
  counts: readonly LogCount[];
  onChoose: (counted: LogCount) => void;
  onForget: (counted: LogCount) => void;
}) {
  if (counts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="counts">
        {counts.slice(0, FEW).map((counted) => (
          <li key={counted.key}>
            <button type="button" className="link" onClick={() => onChoose(counted)}>
              <bdi>{counted.label}</bdi>
            </button>
            <span className="quiet">{counted.count.toLocaleString(locale())}</span>
            <button
              type="button"
              className="link forget"
              aria-label={say('log.forgetOne', { name: counted.label })}
              title={say('log.forgetThese')}
              onClick={() => onForget(counted)}
            >
              {say('buttons.forget')}
            </button>
          </li>
        ))}
      </ul>
      {counts.length > FEW && (
        <p className="quiet">{say('log.andMore', { count: counts.length - FEW })}</p>
      )}
    </section>
  );
}

function countInWords(found: number, all: number, complete: boolean): string {
  if (!complete) return say('log.soFar', { count: found });
  return found === all
    ? say('log.cards', { count: all })
    : say('log.cardsOf', { found, count: all });
}
