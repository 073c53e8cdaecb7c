/**
 * Months as English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages,
 * Polish, Czech, Turkish, Indonesian, Russian and Ukrainian write them in dates, without accents.
 */
const MONTHS = [
  'january januar janvier enero gennaio janeiro januari janner stycznia ledna ocak tammikuuta ianuarie января сiчня січня',
  'february februar fevrier febrero febbraio fevereiro februari lutego unora subat helmikuuta februarie февраля лютого',
  'march marz mars marzo marco maart mrz marts marca brezna mart maaliskuuta maret martie марта березня',
  'april avril abril aprile kwietnia dubna nisan huhtikuuta aprilie апреля квiтня квітня',
  'may mai mayo maggio maio mei maj maja kvetna mayis toukokuuta мая травня',
  'june juni juin junio giugno junho czerwca cervna haziran kesakuuta iunie июня червня',
  'july juli juillet julio luglio julho lipca cervence temmuz heinakuuta iulie июля липня',
  'august aout agosto augustus augusti sierpnia srpna agustos elokuuta agustus августа серпня',
  'september septembre septiembre settembre setembro sept wrzesnia zari eylul syyskuuta septembrie сентября вересня',
  'october oktober octobre octubre ottobre outubro pazdziernika rijna ekim lokakuuta octombrie октября жовтня',
  'november novembre noviembre novembro listopada listopadu kasim marraskuuta noiembrie ноября листопада',
  'december dezember decembre diciembre dicembre dezembro grudnia prosince aralik joulukuuta desember decembrie декабря грудня',
].map((names) => names.split(' '));

/** How a page writes 3/4/2026: the month first, the day first, or who knows. */
export type DayOrder = 'month-first' | 'day-first' | null;

export interface WordedDate {
  /** Where in the text it begins. */
  at: number;
  /** `2026-03-03`. */
  day: string;
  /** What stands before it. */
  before: string;
  /** What stands inside it and after it: the time, if any. */
  rest: string;
}

const YEAR = '((?:1[6-9]|20)\\d\\d)';
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\\s-]*(?:de\\s+|of\\s+)?(\\p{L}{3,14})[.,]*[\\s-]*(?:de[l]?\\s+)?${YEAR}(?!\\d)`,
  'u',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,14})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),?((?:\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?(?:\\s+[a-z]{1,5})?\\s*)${YEAR}(?!\\d)`,
  'u',
);
const EASTERN = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d/])/;
const PLAIN = /(?<!\d)((?:1[6-9]|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;

/** The first date that a text writes in words or numbers; null where there is none that is sure. */
export function wordedDate(text: string, order: DayOrder): WordedDate | null {
  const line = text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    // Turkish and Polish letters that are no accents.
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l');
  const found = [
    dated(line, DAY_FIRST, (match) => [match[3], monthOf(match[2]), match[1]]),
    dated(line, MONTH_FIRST, (match) => [match[4], monthOf(match[1]), match[2]], 3),
    dated(line, EASTERN, (match) => [match[1], Number(match[2]), match[3]]),
    dated(line, PLAIN, (match) => [match[1], Number(match[2]), match[3]]),
    dated(line, NUMBERS, (match) =>
      numbers(match, orderBy(line.slice(0, match.index), match) ?? order),
    ),
  ].filter((one) => one !== null);
  return found.sort((a, b) => a.at - b.at)[0] ?? null;
}

type Parts = readonly [year: string | undefined, month: number, day: string | undefined];

function dated(
  line: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Parts | null,
  timeAt = 0,
): WordedDate | null {
  const match = pattern.exec(line);
  const parts = match && read(match);
  if (!parts) return null;
  const [year = '', month, day = ''] = parts;
  const written = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(written)) return null;
  const inside = timeAt > 0 ? (match[timeAt] ?? '') : '';
  return {
    day: written,
    at: match.index,
    before: line.slice(0, match.index),
    rest: inside + line.slice(match.index + match[0].length),
  };
}

/** 3/4/2026 where the order is known or one number can only be the day. */
function numbers(match: RegExpExecArray, order: DayOrder): Parts | null {
  const [, first = '', sign, second = '', given = ''] = match;
  if (given.length === 2 && order === null) return null;
  const year = given.length === 2 ? `20${given}` : given;
  const [one, two] = [Number(first), Number(second)];
  if (one === two || two > 12) return [year, one, second];
  if (one > 12 || sign === '.' || order === 'day-first') return [year, two, first];
  return order === 'month-first' ? [year, one, second] : null;
}

const AMERICAN = /^\S+.{0,25}\b(?:[ecmp][sd]t|[cmp]t|et)\b/;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** "Mon, 03/05/2012" can only be 5 March: the weekday before a date tells how it is written. */
function orderBy(before: string, match: RegExpExecArray): DayOrder {
  const weekday = /(sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]?\s*$/.exec(before)?.[1];
  const [, first = '', , second = '', year = ''] = match;
  if (year.length !== 4) return null;
  // America's clocks stand beside America's dates.
  if (!weekday) return AMERICAN.test(match.input.slice(match.index)) ? 'month-first' : null;
  const fits = (month: string, day: string) =>
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() ===
    WEEKDAYS.indexOf(weekday);
  if (fits(first, second) === fits(second, first)) return null;
  return fits(first, second) ? 'month-first' : 'day-first';
}

function monthOf(word: string | undefined): number {
  if (!word) return 0;
  return MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1;
}

/** `2013-09` of "September 2013", said alone; null else. */
export function wordedMonth(text: string): string | null {
  const match = /^(\p{L}{3,14})\.?,?\s+((?:19|20)\d\d)$/u.exec(text.trim().toLowerCase());
  const month = monthOf(match?.[1]);
  return match && month > 0 ? `${match[2]}-${String(month).padStart(2, '0')}` : null;
}

/** Whether a day is one of the calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
