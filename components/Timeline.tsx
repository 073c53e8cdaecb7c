import { formatPartialDate, plainInterval } from '../lib/domain/partial-date.ts';
import type { PartialDate } from '../lib/domain/partial-date.ts';
import type { Tenure } from '../lib/domain/tenures.ts';
import { say } from '../lib/i18n/say.ts';

const YEAR = 31_557_600_000;
const MOST_YEARS = 6;
const day = (date: PartialDate, end: 'earliest' | 'latest') => Date.parse(plainInterval(date)[end]);

interface Props {
  tenures: readonly Tenure[];
  now: number;
}

/**
 * The times a person spent at each place, drawn to scale. An end that nobody
 * dated fades out. What is drawn is said in the list too, so it is hidden from
 * screen readers only as a picture, not as words.
 */
export function Timeline({ tenures, now }: Props) {
  const dated = tenures.flatMap(({ since, until }) => [
    ...(since === null ? [] : [day(since, 'earliest')]),
    ...(until === null ? [] : [day(until, 'latest')]),
  ]);
  if (dated.length === 0) return null;
  const first = Math.min(...dated) - YEAR / 4;
  const last = Math.max(now, ...dated);
  const at = (time: number) => (100 * (time - first)) / (last - first);
  const years = yearsBetween(first, last);
  return (
    <div className="times">
      <ol className="timeline">
        {tenures.map((tenure, i) => {
          const from = tenure.since === null ? null : at(day(tenure.since, 'earliest'));
          const to = tenure.until === null ? null : at(day(tenure.until, 'latest'));
          const left = from ?? Math.max(0, (to ?? 100) - 12);
          const right = to ?? (tenure.ended ? Math.min(100, left + 12) : 100);
          return (
            <li key={i}>
              <span className="place">
                <bdi>{tenure.organization.name}</bdi>
                <span className="quiet span">{spanInWords(tenure)}</span>
              </span>
              <span className="track" aria-hidden="true">
                <span
                  className={`bar${from === null ? ' open-start' : ''}${to === null && tenure.ended ? ' open-end' : ''}${tenure.ended ? '' : ' lasting'}`}
                  style={{ left: `${left}%`, width: `${Math.max(0.8, right - left)}%` }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <div className="years" aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ left: `${at(Date.UTC(year, 0, 1))}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function spanInWords({ since, until, ended }: Tenure): string {
  const from = since === null ? null : formatPartialDate(since);
  if (!ended) {
    return from === null ? say('profile.thereStill') : say('profile.sinceToNow', { since: from });
  }
  if (until === null) {
    return from === null
      ? say('profile.untilUnknown')
      : say('profile.spanUnknown', { since: from });
  }
  const to = formatPartialDate(until);
  return from === null
    ? say('profile.until', { until: to })
    : say('profile.span', { since: from, until: to });
}

/** At most `MOST_YEARS`, evenly apart. */
function yearsBetween(first: number, last: number): number[] {
  const from = new Date(first).getUTCFullYear() + 1;
  const to = new Date(last).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter(
    (year) => (year - from) % step === 0,
  );
}
