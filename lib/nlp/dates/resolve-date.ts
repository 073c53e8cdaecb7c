import * as chrono from 'chrono-node/en';
import type { PartialDate } from '../../domain/partial-date.ts';
import { isPartialDate, partialDate, plainInterval } from '../../domain/partial-date.ts';

const SEASON_MONTHS: Record<string, number> = {
  spring: 4,
  summer: 7,
  fall: 10,
  autumn: 10,
  winter: 1,
};
const APPROXIMATE = /\b(?:late|early|mid|end|beginning|start|middle|around|about|circa)\b|\bmid-/i;

/**
 * A date as a text writes it ("last week", "June 29", "late 2024"), as a
 * partial date, seen from the day of publication. Months and days without a
 * year are the latest that are not after publication, or with `future` the
 * first that are not before it. "Late", "early" give approximate dates. Null when it cannot be told, as when the text leans on a day of
 * publication that is not known. Reading is by chrono-node.
 */
export function resolveDate(
  text: string,
  published: PartialDate | null,
  future = false,
): PartialDate | null {
  const phrase = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const year = /^(?:(.*)\s)?((?:19|20)\d\d)$/.exec(phrase);
  if (year && (year[1] === undefined || APPROXIMATE.test(year[1])) && !monthIn(phrase)) {
    if (year[1] === undefined) return year[2] ?? null;
    const month = monthOfPart(year[1]);
    return month === null ? `${year[2] ?? ''}~` : partialDate(Number(year[2]), month, null, true);
  }
  if (/^mid-(?:19|20)\d\d$/.test(phrase))
    return partialDate(Number(phrase.slice(4)), monthOfPart('mid'), null, true);
  const about = published === null ? null : referenceDay(published);

  const season = /\b(spring|summer|fall|autumn|winter)\b/.exec(phrase);
  if (season) return seasonDate(phrase, season[1] ?? '', about, future);
  if (about === null && !/\b(?:19|20)\d\d\b/.test(phrase)) return null;
  const reference = about ?? new Date(Date.UTC(2000, 0, 1));
  const relative = relativeDate(phrase, reference);
  if (relative !== undefined) return relative;

  const found = chrono.parse(phrase.replace(/\bmid-/, ''), { instant: reference, timezone: 0 })[0];
  if (!found) return null;
  const { start } = found;
  let y = start.get('year') ?? reference.getUTCFullYear();
  const m = start.get('month');
  const d = start.get('day');
  if (m === null) return null;
  const knowsDay = start.isCertain('day') || start.isCertain('weekday');
  if (!start.isCertain('year') && start.isCertain('month')) {
    y = reference.getUTCFullYear();
    const here = Date.UTC(y, m - 1, knowsDay ? (d ?? 1) : 1);
    const today = Date.UTC(
      reference.getUTCFullYear(),
      reference.getUTCMonth(),
      knowsDay ? reference.getUTCDate() : 1,
    );
    if (here > today && !future) y -= 1;
    if (here < today && future) y += 1;
  }
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return weekday(start.get('weekday') ?? 0, reference, phrase, future);
  const date = partialDate(y, m, knowsDay ? d : null, APPROXIMATE.test(phrase));
  return isPartialDate(date) ? date : null;
}

/**
 * The month about which a part of a year lies, which as an approximate date
 * reaches a month on both sides: "early 2026" is `2026-02~`, January to March.
 * Null for what is no part ("around").
 */
function monthOfPart(phrase: string): number | null {
  const part = /\b(early|late|mid|middle|end|beginning|start)\b/.exec(phrase)?.[1];
  if (part === undefined) return null;
  return { early: 2, late: 11, mid: 6, middle: 6, end: 12 }[part] ?? 1;
}

function monthIn(phrase: string): boolean {
  return /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(phrase);
}

/** The day that "today" means: of a month or a year, its last day. */
function referenceDay(published: PartialDate): Date | null {
  if (!isPartialDate(published)) return null;
  return new Date(`${plainInterval(published).latest}T12:00:00Z`);
}

function day(date: Date, approximate = false): PartialDate {
  return partialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), approximate);
}

function shifted(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}

/** The last such weekday up to the reference, today included; the next one for what is to come. */
function weekday(wanted: number, reference: Date, phrase: string, future: boolean): PartialDate {
  const today = reference.getUTCDay();
  if (future || phrase.startsWith('next'))
    return day(shifted(reference, (wanted - today + 7) % 7 || 7));
  const back = (today - wanted + 7) % 7;
  return day(shifted(reference, -(back === 0 && phrase.startsWith('last') ? 7 : back)));
}

const NUMBER: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  couple: 2,
};

/** "last week", "three months ago", "this year"; undefined when the phrase is none of these. */
function relativeDate(phrase: string, reference: Date): PartialDate | null | undefined {
  if (/^(?:today|tonight|this (?:morning|afternoon|evening))$/.test(phrase)) return day(reference);
  const part =
    /^(?:the )?(end|beginning|start|middle|late|early|mid|later|earlier)(?: in| of)? (the|this|next|last|that) (week|month|quarter|year)$/.exec(
      phrase,
    );
  if (part && part[2] !== 'that')
    return partOf(part[1] ?? '', part[2] ?? '', part[3] ?? '', reference);
  const quarter = /^the (first|second|third|fourth|1st|2nd|3rd|4th) quarter$/.exec(phrase);
  if (quarter) {
    const month = { f: 2, s: 5, t: 8 }[(quarter[1] ?? '').charAt(0)] ?? 11;
    const at = /^\d/.test(quarter[1] ?? '') ? Number((quarter[1] ?? '').charAt(0)) * 3 - 1 : month;
    return `${partialDate(reference.getUTCFullYear(), quarter[1] === 'fourth' ? 11 : at)}~`;
  }
  if (phrase === 'yesterday') return day(shifted(reference, -1));
  if (phrase === 'tomorrow') return day(shifted(reference, 1));
  if (/later that|that (?:day|week|month|year)|same/.test(phrase)) return null;

  const ago =
    /^(?:(a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+)|(?:a )?(few|several|couple)(?: of)?) (day|week|month|quarter|year)s? (ago|earlier|later)$/.exec(
      phrase,
    );
  if (ago) {
    if (ago[4] === 'later' || ago[4] === 'earlier') return null;
    const number =
      ago[1] === undefined ? (ago[2] === 'couple' ? 2 : 3) : (NUMBER[ago[1]] ?? Number(ago[1]));
    return back(ago[3] ?? '', -number, reference, ago[1] === undefined);
  }
  const near =
    /^(?:(?:earlier|later) )?(?:the )?(last|past|previous|this|next|coming)(?: few| two| three| several| couple)? (day|week|weekend|month|quarter|year)s?$/.exec(
      phrase,
    );
  if (near) {
    const step = near[1] === 'this' ? 0 : /next|coming/.test(near[1] ?? '') ? 1 : -1;
    return back(near[2] ?? '', step, reference, /few|two|three|several|couple/.test(phrase));
  }
  return undefined;
}

/** "the end of the year", "late next month": a period's end or beginning, about. */
function partOf(part: string, which: string, unit: string, reference: Date): PartialDate {
  const steps = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  if (unit === 'year' && /^(?:end|late|beginning|start|early|mid|middle)$/.test(part)) {
    return partialDate(reference.getUTCFullYear() + steps, monthOfPart(part), null, true);
  }
  return back(unit, steps, reference, false);
}

function back(unit: string, steps: number, reference: Date, vague: boolean): PartialDate {
  const year = reference.getUTCFullYear();
  const month = reference.getUTCMonth() + 1;
  if (unit === 'year') return partialDate(year + steps, null, null, vague);
  if (unit === 'month' || unit === 'quarter') {
    const months = year * 12 + (month - 1) + steps * (unit === 'quarter' ? 3 : 1);
    return partialDate(
      Math.floor(months / 12),
      (months % 12) + 1,
      null,
      vague || unit === 'quarter',
    );
  }
  const then = shifted(reference, steps * (unit === 'day' ? 1 : 7));
  if (unit === 'day' && !vague) return day(then);
  // A week is known to the month, and nearly to the day.
  return partialDate(then.getUTCFullYear(), then.getUTCMonth() + 1, null, false);
}

function seasonDate(
  phrase: string,
  season: string,
  about: Date | null,
  future: boolean,
): PartialDate | null {
  const written = /\b((?:19|20)\d\d)\b/.exec(phrase);
  const month = SEASON_MONTHS[season] ?? 1;
  if (written) return `${partialDate(Number(written[1]), month)}~`;
  if (about === null) return null;
  let year = about.getUTCFullYear();
  if (
    !future &&
    !/\bthis\b|\bnext\b/.test(phrase) &&
    Date.UTC(year, month - 1, 1) > about.getTime()
  )
    year -= 1;
  if (
    /\blast\b/.test(phrase) &&
    year === about.getUTCFullYear() &&
    Date.UTC(year, month + 1, 1) > about.getTime()
  )
    year -= 1;
  if (/\bnext\b/.test(phrase)) year += 1;
  return `${partialDate(year, month)}~`;
}
