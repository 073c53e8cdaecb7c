import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  formatPartialDate,
  isPartialDate,
  parsePartialDate,
  partialDate,
  partialDateInterval,
  withinDays,
} from '../../lib/domain/partial-date.ts';
import { speak } from '../speak.ts';
import { anyPartialDate } from './any-partial-date.ts';

describe('parsePartialDate', () => {
  afterEach(() => speak('en'));

  it.each([
    ['2026', '2026'],
    ['2026-01', '2026-01'],
    [' 2026-01-15 ', '2026-01-15'],
    ['2026~', '2026~'],
    ['2026-01~', '2026-01~'],
    ['Jan 2026', '2026-01'],
    ['Sept. 2026', '2026-09'],
    ['january 15, 2026', '2026-01-15'],
    ['Jan 1st 2026', '2026-01-01'],
    ['15 January 2026', '2026-01-15'],
    ['3rd March, 2025', '2025-03-03'],
    ['1/2026', '2026-01'],
    ['circa 2026', '2026~'],
    ['about Jan 2026', '2026-01~'],
    ['c. 2020', '2020~'],
    ['~2020', '2020~'],
    ['29 Feb 2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('reads %j as %s', (typed, date) => {
    expect(parsePartialDate(typed)).toBe(date);
  });

  it.each([
    '',
    ' ',
    'soon',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '29 Feb 2023',
    '1900-02-29',
    '2026-01-00',
    '1/2/2026',
    '13/2026',
    'Ja 2026',
    'Mayor 2026',
    '26',
    '0999',
    '12026',
    '2026?',
    '2026-1-5',
    '2026\n2027',
  ])('refuses %j', (typed) => {
    expect(parsePartialDate(typed)).toBeNull();
  });

  it('answers with a partial date or null, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const date = parsePartialDate(typed);
        expect(date === null || isPartialDate(date)).toBe(true);
      }),
    );
  });

  it('reads what formatPartialDate writes', () => {
    for (const locale of ['en-US', 'en-GB', 'de', 'de-AT', 'fr', 'fr-CA']) {
      speak(locale.slice(0, 2) as 'en' | 'de' | 'fr', locale);
      fc.assert(
        fc.property(anyPartialDate, (date) => {
          expect(parsePartialDate(formatPartialDate(date))).toBe(date);
        }),
      );
    }
  });
});

describe('parsePartialDate in another language', () => {
  afterEach(() => speak('en'));

  it.each([
    ['de', 'März 2026', '2026-03'],
    ['de', '15. Jan. 2026', '2026-01-15'],
    ['de', '3. Dezember 2025', '2025-12-03'],
    ['de', 'etwa Mai 2024', '2024-05~'],
    ['de', 'about May 2024', '2024-05~'],
    ['fr', '1er août 2026', '2026-08-01'],
    ['fr', 'févr. 2026', '2026-02'],
    ['fr', 'Vers 2019', '2019~'],
    ['fr', 'juil. 2025', '2025-07'],
    ['fr', 'January 15, 2026', '2026-01-15'],
  ] as const)('%s: "%s" is %s', (language, typed, date) => {
    speak(language);
    expect(parsePartialDate(typed)).toBe(date);
  });

  it.each([
    ['fr', 'jui 2026'],
    ['en', 'März 2026'],
    ['de', '32. Jan. 2026'],
    ['de', 'Montag 2026'],
  ] as const)('%s: "%s" is none', (language, typed) => {
    speak(language);
    expect(parsePartialDate(typed)).toBe(null);
  });
});

describe('formatPartialDate', () => {
  afterEach(() => speak('en'));

  it('writes as much as is known', () => {
    expect(formatPartialDate('2026')).toBe('2026');
    expect(formatPartialDate('2026~')).toBe('about 2026');
    expect(formatPartialDate('2026-01')).toBe('Jan 2026');
    expect(formatPartialDate('2026-01-15')).toBe('Jan 15, 2026');
  });

  it('writes it in the language and the order of the reader', () => {
    speak('en', 'en-GB');
    expect(formatPartialDate('2026-01-15')).toBe('15 Jan 2026');
    speak('de');
    expect(formatPartialDate('2026-10~')).toBe('etwa Okt. 2026');
    speak('fr');
    expect(formatPartialDate('2026-01-15')).toBe('15 janv. 2026');
  });

  it('leaves what is no date as it is', () => {
    expect(formatPartialDate('whenever')).toBe('whenever');
  });
});

describe('partialDateInterval', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026-01-15', '2026-01-15', '2026-01-15'],
    ['2026~', '2025-01-01', '2027-12-31'],
    ['2026-01~', '2025-12-01', '2026-02-28'],
    ['2026-01-01~', '2025-12-31', '2026-01-02'],
    ['9999~', '9998-01-01', '9999-12-31'],
  ])('%s runs from %s to %s', (date, earliest, latest) => {
    expect(partialDateInterval(date)).toEqual({ earliest, latest });
  });

  it('throws for what is no partial date', () => {
    expect(() => partialDateInterval('Jan 2026')).toThrow(RangeError);
  });

  it('lies in order, and holds the more precise dates within', () => {
    fc.assert(
      fc.property(anyPartialDate, (date) => {
        const { earliest, latest } = partialDateInterval(date);
        expect(earliest <= latest).toBe(true);
        if (date.endsWith('~') || date.length !== 10) return;
        for (const coarser of [date.slice(0, 7), date.slice(0, 4), `${date}~`]) {
          const wider = partialDateInterval(coarser);
          expect(wider.earliest <= earliest && latest <= wider.latest).toBe(true);
        }
      }),
    );
  });
});

describe('comparePartialDates', () => {
  it('puts the earlier first, and the vaguer of two that begin together', () => {
    const dates = ['2026-02', '2026-01-01', '2025-12-31', '2026', '2026-01'];
    expect(dates.toSorted(comparePartialDates)).toEqual([
      '2025-12-31',
      '2026',
      '2026-01',
      '2026-01-01',
      '2026-02',
    ]);
  });

  it('puts an approximate one where it would be without its "about"', () => {
    expect(['2026~', '2025-06', '2026-02~', '2026-01'].toSorted(comparePartialDates)).toEqual([
      '2025-06',
      '2026~',
      '2026-01',
      '2026-02~',
    ]);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, anyPartialDate, (a, b, c) => {
        const sign = (x: string, y: string) => Math.sign(comparePartialDates(x, y));
        expect(sign(a, b) + sign(b, a)).toBe(0);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('withinDays', () => {
  it('measures the gap between intervals', () => {
    expect(withinDays('2026-01-01', '2026-02-15', 45)).toBe(true);
    expect(withinDays('2026-01-01', '2026-02-16', 45)).toBe(false);
    expect(withinDays('2026', '2026-07-01', 0)).toBe(true);
    expect(withinDays('2025', '2026-02', 31)).toBe(false);
    expect(withinDays('2025', '2026-02', 32)).toBe(true);
  });
});

describe('partialDate', () => {
  it('puts parts together', () => {
    expect(partialDate(2026)).toBe('2026');
    expect(partialDate(2026, 3)).toBe('2026-03');
    expect(partialDate(2026, 3, 9, true)).toBe('2026-03-09~');
  });
});
