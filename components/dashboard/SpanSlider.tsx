import type { Quarter } from '../../lib/domain/flow.ts';
import { say } from '../../lib/i18n/say.ts';

interface Props {
  /** The first quarter of all. */
  first: Quarter;
  /** How many moves each quarter has, from the first on. */
  counts: readonly number[];
  since: Quarter;
  until: Quarter;
  onChange: (since: Quarter, until: Quarter) => void;
}

/** A span of quarters between two handles, under a picture of how much each quarter holds. */
export function SpanSlider({ first, counts, since, until, onChange }: Props) {
  const last = first + counts.length - 1;
  const most = Math.max(1, ...counts);
  const share = (quarter: Quarter) => (100 * (quarter - first)) / counts.length;
  return (
    <div className="span" role="group" aria-label={say('flow.span')}>
      <div className="span-bars" aria-hidden="true">
        {counts.map((count, i) => (
          <span
            key={i}
            className={first + i >= since && first + i <= until ? 'in' : ''}
            style={{ height: `${count === 0 ? 0 : Math.max(6, (100 * count) / most)}%` }}
          />
        ))}
      </div>
      <div className="span-handles">
        <span
          className="span-range"
          aria-hidden="true"
          style={{ left: `${share(since)}%`, right: `${100 - share(until + 1)}%` }}
        />
        <input
          type="range"
          aria-label={say('flow.spanFrom')}
          aria-valuetext={quarterInWords(since)}
          min={first}
          max={last}
          value={since}
          onChange={(event) => onChange(Math.min(Number(event.target.value), until), until)}
        />
        <input
          type="range"
          aria-label={say('flow.spanTo')}
          aria-valuetext={quarterInWords(until)}
          min={first}
          max={last}
          value={until}
          onChange={(event) => onChange(since, Math.max(Number(event.target.value), since))}
        />
      </div>
      <p className="span-words">
        <span>{quarterInWords(since)}</span>
        {since === first && until === last ? (
          <span className="quiet">{say('flow.wholeSpan')}</span>
        ) : (
          <button type="button" className="link" onClick={() => onChange(first, last)}>
            {say('flow.wholeSpanAgain')}
          </button>
        )}
        <span>{quarterInWords(until)}</span>
      </p>
    </div>
  );
}

/** "Q3 2026" */
export function quarterInWords(quarter: Quarter): string {
  return say('date.quarterShort', {
    quarter: (quarter % 4) + 1,
    year: String(Math.floor(quarter / 4)),
  });
}
