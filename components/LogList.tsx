import type { LogEntry } from '../lib/domain/log-entry.ts';
import { webAddress } from '../lib/domain/web-address.ts';

interface Props {
  /** Newest first. */
  entries: LogEntry[];
  /** The time that "today" is told by, in milliseconds since the epoch. */
  now: number;
  onOpen: (address: string) => void;
}

/** The cards that were seen, by day. Each leads back to its article. */
export function LogList({ entries, now, onOpen }: Props) {
  const days = Map.groupBy(entries, (entry) => dayOf(entry.at, now));
  return (
    <>
      {[...days].map(([day, seen]) => (
        <section key={day} className="day">
          <h2>{day}</h2>
          <ul>
            {seen.map((entry) => (
              <LogItem key={entry.id} entry={entry} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function LogItem({ entry, onOpen }: { entry: LogEntry; onOpen: (address: string) => void }) {
  const address = webAddress(entry.url);
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(entry.at);
  const text = (
    <>
      <span className="log-top">
        <strong>
          <bdi>{entry.name}</bdi>
        </strong>
        <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
      </span>
      <span className="log-title">
        <bdi>{entry.title || entry.url}</bdi>
      </span>
      <span className="log-site">{entry.site}</span>
    </>
  );
  if (address === null) return <li className="log-entry">{text}</li>;
  return (
    <li>
      <a
        className="log-entry"
        href={address}
        onClick={(event) => {
          event.preventDefault();
          onOpen(address);
        }}
      >
        {text}
      </a>
    </li>
  );
}

/** "Today", "Yesterday", or the date with its weekday. */
function dayOf(at: number, now: number): string {
  const start = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((start(now) - start(at)) / 86_400_000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return new Intl.DateTimeFormat(undefined, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(new Date(at).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' }),
  }).format(at);
}
