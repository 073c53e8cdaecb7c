import { useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import type { LogLine } from '../../lib/domain/log-search.ts';
import { webAddress } from '../../lib/domain/web-address.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { dayInWords, OPENED_BY, secondsInWords } from '../words.ts';
import { addressOfEntity } from './addresses.ts';

interface Props {
  lines: readonly LogLine[];
  /** The time that "today" is told by, in milliseconds since the epoch. */
  now: number;
  /** How often a person or lab was seen in all. */
  seen: ReadonlyMap<string, number>;
  /** Whose pages are not there any more: the log keeps the names only. */
  gone: ReadonlySet<string>;
  onForget: (entry: LogEntry) => void;
}

const HEIGHTS = { day: 44, article: 32, card: 30, sentence: 50 };

function heightOf(line: LogLine | undefined): number {
  if (line?.type !== 'card') return HEIGHTS[line?.type ?? 'card'];
  return line.entry.context === '' ? HEIGHTS.card : HEIGHTS.sentence;
}

/**
 * The log, of any length: only the lines in view are in the document. Arrows
 * walk the cards, Enter opens the article, Delete takes a card out.
 */
export function LogLines({ lines, now, seen, gone, onForget }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [walked, setWalked] = useState<number | null>(null);
  // The library's functions are not stable; nothing here is memoised by them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 12,
    initialRect: { width: 900, height: 700 },
  });

  useEffect(() => {
    if (walked === null) return;
    scroller.current?.querySelector<HTMLElement>(`[data-line="${walked}"] :is(a, .gone)`)?.focus();
  }, [walked]);

  /** The next card from a line on, up or down; the last one where there is none. */
  const cardFrom = (index: number, way: 1 | -1): number | null => {
    for (let i = index; i >= 0 && i < lines.length; i += way) {
      if (lines[i]?.type === 'card') return i;
    }
    return null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]');
    const at = line ? Number(line.dataset['line']) : -1;
    const next =
      event.key === 'ArrowDown'
        ? cardFrom(at + 1, 1)
        : event.key === 'ArrowUp'
          ? cardFrom(at - 1, -1)
          : event.key === 'Home'
            ? cardFrom(0, 1)
            : event.key === 'End'
              ? cardFrom(lines.length - 1, -1)
              : null;
    const here = lines[at];
    if (event.key === 'Delete' && here?.type === 'card') {
      event.preventDefault();
      onForget(here.entry);
    }
    if (next === null) return;
    event.preventDefault();
    virtual.scrollToIndex(next, { align: 'auto' });
    setWalked(next);
  };

  return (
    <div
      className="log-lines"
      ref={scroller}
      role="list"
      aria-label={say('log.seenCards')}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.target === event.currentTarget) setWalked(null);
      }}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, key, start, size }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                role="listitem"
                aria-setsize={lines.length}
                aria-posinset={index + 1}
                data-line={index}
                className={`line line-${line.type}`}
                style={{ transform: `translateY(${start}px)`, height: size }}
              >
                {line.type === 'day' && (
                  <h2>
                    {dayInWords(line.at, now)}{' '}
                    <span className="quiet">{say('log.cards', { count: line.count })}</span>
                  </h2>
                )}
                {line.type === 'article' && <Article entry={line.entry} />}
                {line.type === 'card' && (
                  <SeenCardLine
                    entry={line.entry}
                    times={(line.entry.entityId !== null && seen.get(line.entry.entityId)) || 1}
                    gone={line.entry.entityId !== null && gone.has(line.entry.entityId)}
                    onForget={onForget}
                  />
                )}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

function Article({ entry }: { entry: LogEntry }) {
  const address = webAddress(entry.url);
  const title = <bdi>{entry.title || entry.url}</bdi>;
  return (
    <p className="log-article">
      {address === null ? (
        title
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" title={entry.title}>
          {title}
        </a>
      )}
      <span className="quiet">{entry.site}</span>
    </p>
  );
}

function SeenCardLine({
  entry,
  times,
  gone,
  onForget,
}: {
  entry: LogEntry;
  times: number;
  gone: boolean;
  onForget: (entry: LogEntry) => void;
}) {
  const time = new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(entry.at);
  return (
    <>
      <p className="log-card">
        <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
        {gone || entry.entityId === null ? (
          <span
            className="gone"
            tabIndex={-1}
            title={gone ? say('log.notInWhence') : say('log.notKnown')}
          >
            <bdi>{entry.name}</bdi>
          </span>
        ) : (
          <a href={addressOfEntity({ id: entry.entityId, kind: entry.kind })}>
            <bdi>{entry.name}</bdi>
          </a>
        )}
        {entry.saved && <span className="saved">{say('log.saved')}</span>}
        <span className="quiet how">
          {say(OPENED_BY[entry.openedBy])}
          {entry.stayed !== null && `, ${secondsInWords(entry.stayed)}`}
        </span>
        <span className="quiet times">{times > 1 && say('log.seenTimes', { count: times })}</span>
        <button
          type="button"
          className="link"
          aria-label={say('log.forgetCard', { name: entry.name, time })}
          title={say('log.forgetThis')}
          onClick={() => onForget(entry)}
        >
          {say('buttons.forget')}
        </button>
      </p>
      {entry.context !== '' && (
        <p className="log-sentence" title={entry.context}>
          <bdi>{entry.context}</bdi>
        </p>
      )}
    </>
  );
}
