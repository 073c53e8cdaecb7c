import { Download, Pause, Play, Search, Trash2, X } from 'lucide-react';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import type { LogCount, LogCounts, LogLine } from '../../lib/domain/log-search.ts';
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
export type LogKeep = 'month' | 'year' | 'ever';

const KEEP_LABELS: Record<LogKeep, string> = {
  month: 'for 30 days',
  year: 'for a year',
  ever: 'for ever',
};

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
        <h1 tabIndex={-1}>Log</h1>
        <label className="search">
          <Search size={15} aria-hidden="true" />
          <input
            type="search"
            aria-label="Search names, titles, sites and sentences"
            placeholder="Search names, titles, sites and sentences"
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
              Undo
            </button>
          </>
        ) : (
          props.paused && 'Logging is stopped: cards open, but are not kept here.'
        )}
      </div>
      {found?.lines.length === 0 && complete && (
        <p className="empty">
          {narrowed
            ? 'Nothing in the log matches.'
            : 'No cards seen yet. A card that you look at for a second is kept here, with the way back to its article.'}
        </p>
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
          <aside aria-label="Whom and where">
            <Counts
              title="People seen most"
              counts={found.counts.people}
              onChoose={({ key }) => onAsk({ who: key })}
              onForget={({ key, label }) => onForget({ label, part: { entityId: key } })}
            />
            <Counts
              title="Labs seen most"
              counts={found.counts.labs}
              onChoose={({ key }) => onAsk({ who: key })}
              onForget={({ key, label }) => onForget({ label, part: { entityId: key } })}
            />
            <Counts
              title="Sites"
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
        From
        <input
          type="date"
          value={asked.from}
          max={asked.until || undefined}
          onChange={(event) => onAsk({ from: event.target.value })}
        />
      </label>
      <label className="date">
        to
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
        Only where I saved a move
      </label>
      {asked.who !== '' && (
        <Chip label={whoName || 'somebody'} onRemove={() => onAsk({ who: '' })} />
      )}
      {asked.site !== '' && <Chip label={asked.site} onRemove={() => onAsk({ site: '' })} />}
    </div>
  );
}

/** A filter that is on; a click takes it off. */
function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" className="chip" aria-label={`Not only ${label}`} onClick={onRemove}>
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
        {paused ? 'Log again' : 'Stop logging'}
      </button>
      <label className="date">
        Keep
        <select
          value={keep}
          onChange={(event) => props.onKeep(event.target.value as LogKeep)}
          aria-label="Keep entries"
        >
          {Object.entries(KEEP_LABELS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={none} onClick={() => props.onExport('csv')}>
        <Download size={15} aria-hidden="true" /> {narrowed ? 'These as CSV' : 'CSV'}
      </button>
      <button type="button" disabled={none} onClick={() => props.onExport('json')}>
        <Download size={15} aria-hidden="true" /> {narrowed ? 'These as JSON' : 'JSON'}
      </button>
      <button
        type="button"
        disabled={empty}
        onClick={() => props.onForget({ label: '', part: 'all' })}
      >
        <Trash2 size={15} aria-hidden="true" /> Clear all
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
            <span className="quiet">{counted.count.toLocaleString()}</span>
            <button
              type="button"
              className="link forget"
              aria-label={`Forget ${counted.label}`}
              title="Take all of these out of the log"
              onClick={() => onForget(counted)}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
      {counts.length > FEW && (
        <p className="quiet">and {(counts.length - FEW).toLocaleString()} more</p>
      )}
    </section>
  );
}

function countInWords(found: number, all: number, complete: boolean): string {
  if (!complete) return `${found.toLocaleString()} so far`;
  const cards = `${all.toLocaleString()} ${all === 1 ? 'card' : 'cards'}`;
  return found === all ? cards : `${found.toLocaleString()} of ${cards}`;
}
