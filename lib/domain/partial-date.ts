import { locale, say } from '../i18n/say.ts';
import { monthNamed } from './month-named.ts';

/**
 * A date known to the year, the month or the day: EDTF (ISO 8601-2) level 0 and
 * the `~` of level 1: `2026`, `2026-01`, `2026-01-15`, `2026~`.
 * https://www.loc.gov/standards/datetime/
 *
 * `Date.UTC` does the calendar: `Temporal` came to Chromium in 144, and 140 is
 * the oldest browser that Whence runs in.
 */
export type PartialDate = string;

const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)$/;

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
  approximate: boolean;
}

/** Days of a month of the proleptic Gregorian calendar. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function parts(date: string): Parts | null {
  const match = EDTF.exec(date);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < 1000) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysIn(year, month ?? 1))) return null;
  return { year, month, day, approximate: match[4] === '~' };
}

/** Whether a string is a partial date as it is stored. Years run from 1000 to 9999. */
export function isPartialDate(text: string): boolean {
  return parts(text) !== null;
}

/** Put a partial date together. The caller vouches for the ranges. */
export function partialDate(
  year: number,
  month: number | null = null,
  day: number | null = null,
  approximate = false,
): PartialDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return (
    String(year).padStart(4, '0') +
    (month === null ? '' : `-${two(month)}`) +
    (month === null || day === null ? '' : `-${two(day)}`) +
    (approximate ? '~' : '')
  );
}

/**
 * Read a partial date as people type it: `2026`, `2026-01`, `2026-01-15`,
 * `2026~`, `1/2026`, "Jan 2026", "January 15, 2026", "15 Jan 2026",
 * "about 2026", "circa Jan 2026"; and as the reader's language writes it:
 * "15. März 2026", "1er août 2026", "etwa 2026".
 *
 * Null for anything else, the empty string too: whether "no date" is allowed
 * is the caller's matter. Slashed days (`1/2/2026`) are refused, since they
 * mean two days.
 */
export function parsePartialDate(typed: string): PartialDate | null {
  let text = typed.trim().replace(/\s+/g, ' ');
  let approximate = false;
  const about = /^(?:about|around|circa|ca\.?|c\.|~)\s*/i.exec(text)?.[0] ?? ownAbout(text);
  if (about !== '') {
    approximate = true;
    text = text.slice(about.length);
  }
  if (text.endsWith('~')) {
    approximate = true;
    text = text.slice(0, -1).trim();
  }

  const made = readPlain(text);
  if (made === null) return null;
  const date = partialDate(made.year, made.month, made.day, approximate);
  return isPartialDate(date) ? date : null;
}

/** What the reader's language puts before an approximate date, where the text begins so. */
function ownAbout(text: string): string {
  const [before = ''] = say('date.about', { date: '\n' }).split('\n');
  return text.toLowerCase().startsWith(before.toLowerCase()) ? before : '';
}

function readPlain(text: string): Omit<Parts, 'approximate'> | null {
  const iso = parts(text);
  if (iso) return iso;

  const slashed = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return { year: Number(slashed[2]), month: Number(slashed[1]), day: null };

  const american = /^(\p{L}{3,10}\.?) (?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/iu.exec(text);
  const british = /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.)? )(\p{L}{3,10}\.?),? (\d{4})$/iu.exec(text);
  const [word, day, year] = american
    ? [american[1], american[2], american[3]]
    : british
      ? [british[2], british[1], british[3]]
      : [undefined, undefined, undefined];
  if (word === undefined || year === undefined) return null;
  const month = monthNamed(word);
  return month === null
    ? null
    : { year: Number(year), month, day: day === undefined ? null : Number(day) };
}

/** The first and last ISO day (YYYY-MM-DD) that a partial date may mean. */
export interface DayInterval {
  earliest: string;
  latest: string;
}

/** Days compare as text, so they must not leave the four-digit years. */
function isoDay(time: number): string {
  const last = Date.UTC(9999, 11, 31);
  return new Date(Math.min(time, last)).toISOString().slice(0, 10);
}

/**
 * The days a partial date may mean, both ends included. An approximate date
 * (`~`) reaches one unit (year, month or day) further on each side.
 *
 * @throws {RangeError} when it is no partial date.
 */
export function partialDateInterval(date: PartialDate): DayInterval {
  const read = parts(date);
  if (!read) throw new RangeError(`Not a partial date: ${JSON.stringify(date)}`);
  const { year, month, day } = read;
  const slack = read.approximate ? 1 : 0;
  if (month === null) {
    return {
      earliest: isoDay(Date.UTC(year - slack, 0, 1)),
      latest: isoDay(Date.UTC(year + slack, 11, 31)),
    };
  }
  if (day === null) {
    return {
      earliest: isoDay(Date.UTC(year, month - 1 - slack, 1)),
      latest: isoDay(Date.UTC(year, month + slack, 0)),
    };
  }
  return {
    earliest: isoDay(Date.UTC(year, month - 1, day - slack)),
    latest: isoDay(Date.UTC(year, month - 1, day + slack)),
  };
}

/**
 * The days of a partial date as it stands, an approximate one too: where it is
 * put in an order or drawn, "about 2026" is 2026.
 *
 * @throws {RangeError} when it is no partial date.
 */
export function plainInterval(date: PartialDate): DayInterval {
  return partialDateInterval(date.replace('~', ''));
}

/**
 * Order two partial dates: negative when `a` is the earlier. By their earliest
 * day, then the less precise first ("2026" before "2026-01-01"), an
 * approximate one as if it were exact.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const one = plainInterval(a);
  const two = plainInterval(b);
  if (one.earliest !== two.earliest) return one.earliest < two.earliest ? -1 : 1;
  if (one.latest !== two.latest) return one.latest > two.latest ? -1 : 1;
  return 0;
}

/** Whether two partial dates may be at most `days` days apart: the gap of their intervals. */
export function withinDays(a: PartialDate, b: PartialDate, days: number): boolean {
  const one = partialDateInterval(a);
  const two = partialDateInterval(b);
  const gap = Math.max(
    Date.parse(one.earliest) - Date.parse(two.latest),
    Date.parse(two.earliest) - Date.parse(one.latest),
  );
  return gap <= days * 86_400_000;
}

/**
 * A partial date for reading: "15 Jan 2026", "Jan 2026", "2026", "about 2026".
 * In the reader's language and its order of parts.
 *
 * A string that is no partial date comes back as it is.
 */
export function formatPartialDate(date: PartialDate): string {
  const read = parts(date);
  if (!read) return date;
  const { year, month, day } = read;
  const plain =
    month === null
      ? String(year)
      : new Intl.DateTimeFormat(locale(), {
          year: 'numeric',
          month: 'short',
          ...(day !== null && { day: 'numeric' }),
          timeZone: 'UTC',
        }).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
  return read.approximate ? say('date.about', { date: plain }) : plain;
}
