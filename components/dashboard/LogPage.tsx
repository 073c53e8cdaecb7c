import { Search } from 'lucide-react';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import { LogList } from '../LogList.tsx';

/** How often something is among the entries on show. */
interface Counted {
  key: string;
  label: string;
  count: number;
}

interface Props {
  /** Undefined while they are being read. */
  entries: LogEntry[] | undefined;
  more: boolean;
  search: string;
  now: number;
  /** What was just taken out and can be put back, in words; null for nothing. */
  forgotten: string | null;
  onSearch: (text: string) => void;
  onMore: () => void;
  onForget: (part: { entityId: string; name: string } | { site: string }) => void;
  onUndo: () => void;
  onOpen: (address: string) => void;
}

/** The log: the cards that were seen, whom one saw most, and where. */
export function LogPage(props: Props) {
  const { entries, more, search, now, forgotten } = props;
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Log</h1>
        <label className="search">
          <Search size={15} aria-hidden="true" />
          <input
            type="search"
            aria-label="Search names, titles and sites"
            placeholder="Search names, titles and sites"
            value={search}
            onChange={(event) => props.onSearch(event.target.value)}
          />
        </label>
      </div>
      <div role="status" className="status-line">
        {forgotten !== null && (
          <>
            {forgotten} ·{' '}
            <button type="button" className="link" onClick={props.onUndo}>
              Undo
            </button>
          </>
        )}
      </div>
      {entries?.length === 0 && (
        <p className="empty">
          {search.trim() === ''
            ? 'No cards seen yet. A card that you look at for a second is kept here, with the way back to its article.'
            : 'Nothing in the log matches.'}
        </p>
      )}
      {entries !== undefined && entries.length > 0 && (
        <div className="log-columns">
          <div className="log">
            <LogList entries={entries} now={now} onOpen={props.onOpen} />
            {more && (
              <button type="button" className="more" onClick={props.onMore}>
                Show older
              </button>
            )}
          </div>
          <aside aria-label="Counts of what is shown">
            <Counts
              title="Seen most"
              counts={countBy(entries, ({ entityId, name }) => [entityId, name])}
              onForget={({ key, label }) => props.onForget({ entityId: key, name: label })}
            />
            <Counts
              title="Sites"
              counts={countBy(entries, ({ site }) => [site, site])}
              onForget={({ key }) => props.onForget({ site: key })}
            />
          </aside>
        </div>
      )}
    </>
  );
}

function Counts({
  title,
  counts,
  onForget,
}: {
  title: string;
  counts: Counted[];
  onForget: (counted: Counted) => void;
}) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="counts">
        {counts.map((counted) => (
          <li key={counted.key}>
            <bdi>{counted.label}</bdi>
            <span className="quiet">{counted.count.toLocaleString()}</span>
            <button
              type="button"
              className="link"
              aria-label={`Forget ${counted.label}`}
              title="Take all of these out of the log"
              onClick={() => onForget(counted)}
            >
              Forget
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The twelve that are there most, the most frequent first. */
function countBy(
  entries: readonly LogEntry[],
  of: (entry: LogEntry) => [key: string, label: string],
): Counted[] {
  const counts = new Map<string, Counted>();
  for (const entry of entries) {
    const [key, label] = of(entry);
    const present = counts.get(key);
    if (present) present.count += 1;
    else counts.set(key, { key, label, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).slice(0, 12);
}
