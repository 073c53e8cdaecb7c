import type { LogEntry } from '../lib/domain/log-entry.ts';
import { webAddress } from '../lib/domain/web-address.ts';
import { dayInWords } from './words.ts';
import { locale } from '../lib/i18n/say.ts';

interface Props {
  /** Newest first. */
  entries: LogEntry[];
  /** The time that "today" is told by, in milliseconds since the epoch. */
  now: number;
  onOpen: (address: string) => void;
}

/** The cards that were seen, by day. Each leads back to its article. */
export function LogList({ entries, now, onOpen }: Props) {
  const days = Map.groupBy(entries, (entry) => dayInWords(entry.at, now));
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
  const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(entry.at);
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
