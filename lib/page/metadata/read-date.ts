import { tidyLine } from './tidy-line.ts';
import type { DayOrder } from './worded-date.ts';
import { isDay, wordedDate, wordedMonth } from './worded-date.ts';

/** Offsets that have one name in the news: RFC 2822's and Europe's. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};
const ZONE = '(z|[a-z]{3,4}|(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)';
const ISO = new RegExp(
  `^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:(?:T|\\s+|,\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})([.,]\\d{1,9})?)?\\s*${ZONE}?)?(?:\\[[^\\]]*\\])?$`,
  'i',
);
const COMPACT = new RegExp(
  `^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?\\s*${ZONE}?)?$`,
  'i',
);
const CLOCK = new RegExp(
  `(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\b\\.?)?,?\\s*\\(?${ZONE}?\\b`,
  'i',
);

/**
 * A date as a page writes it, made ISO 8601: kept as it is where it is that
 * already, its own offset and precision too. "20231005", RFC 2822, dates in
 * words of seven languages and seconds since 1970 are read; null else. In words,
 * a time without a zone is left out: the day is the page's own.
 */
export function readDate(value: string, order: DayOrder = null): string | null {
  const given = tidyLine(value).replace(/^["']|["']$/g, '');
  if (given === '' || given.length > 120) return null;
  const iso = ISO.exec(given.replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, '$1-$2-$3'));
  const numbers = iso ?? COMPACT.exec(given);
  if (numbers) return fromNumbers(numbers);
  if (/^1\d{9}(?:\d{3})?$/.test(given)) {
    const time = Number(given) * (given.length === 10 ? 1000 : 1);
    return new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const month = /^((?:19|20)\d\d)[-/](0[1-9]|1[0-2])$/.exec(given);
  if (month) return `${month[1]}-${month[2]}`;
  const worded = wordedDate(given, order);
  if (!worded) return wordedMonth(given);
  // The clock of this date, not of one that follows.
  const clock = CLOCK.exec(worded.rest.slice(0, 40)) ?? CLOCK.exec(worded.before);
  const zone = clock && zoneOf(clock[5]);
  if (!clock || !zone) return worded.day;
  const hour = (Number(clock[1]) % (clock[4] ? 12 : 24)) + (/^p/i.test(clock[4] ?? '') ? 12 : 0);
  return `${worded.day}T${String(hour).padStart(2, '0')}:${clock[2]}:${clock[3] ?? '00'}${zone}`;
}

function fromNumbers(match: RegExpExecArray): string | null {
  const [, year = '', month = '', date = '', hour, minute = '', second] = match;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  // What a program writes where it has no date.
  if (!isDay(day) || year < '1600' || day === '1970-01-01') return null;
  if (hour === undefined) return day;
  if (Number(hour) > 24 || Number(minute) > 59) return day;
  const iso = match.length > 8;
  const fraction = iso ? (match[7] ?? '').replace(',', '.') : '';
  const zone = zoneOf(iso ? match[8] : match[7]) ?? '';
  const seconds = second === undefined ? '' : `:${second}${fraction}`;
  return `${day}T${hour.padStart(2, '0')}:${minute}${seconds}${zone}`;
}

/** A zone as ISO 8601 writes it; null where it is not known. */
function zoneOf(given: string | undefined): string | null {
  if (!given) return null;
  const named = ZONES[given.toLowerCase()];
  if (named && Object.hasOwn(ZONES, given.toLowerCase())) return named;
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(given);
  if (!offset) return null;
  return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
}
