import { describe, expect, it } from 'vitest';
import { resolveDate } from '../../../lib/nlp/dates/resolve-date.ts';

/** A Monday. */
const PUBLISHED = '2026-03-16';

describe('resolveDate', () => {
  it.each([
    ['2024', '2024'],
    ['late 2024', '2024-11~'],
    ['early 2025', '2025-02~'],
    ['mid-2023', '2023-06~'],
    ['the end of 2022', '2022-12~'],
    ['around 2021', '2021~'],
    ['November 2024', '2024-11'],
    ['June 29, 2025', '2025-06-29'],
    ['April', '2025-04'],
    ['February', '2026-02'],
    ['June 29', '2025-06-29'],
    ['Friday', '2026-03-13'],
    ['Monday', '2026-03-16'],
    ['last Friday', '2026-03-13'],
    ['yesterday', '2026-03-15'],
    ['today', '2026-03-16'],
    ['last month', '2026-02'],
    ['last year', '2025'],
    ['two years ago', '2024'],
    ['last week', '2026-03'],
    ['the fall', '2025-10~'],
  ])('reads %s as seen from the day of publication', (text, date) => {
    expect(resolveDate(text, PUBLISHED)).toBe(date);
  });

  it('looks ahead for what is to come', () => {
    expect(resolveDate('April', PUBLISHED, true)).toBe('2026-04');
    expect(resolveDate('Friday', PUBLISHED, true)).toBe('2026-03-20');
    expect(resolveDate('next month', PUBLISHED, true)).toBe('2026-04');
  });

  it('gives no date that leans on an unknown day', () => {
    expect(resolveDate('last week', null)).toBeNull();
    expect(resolveDate('Friday', null)).toBeNull();
    expect(resolveDate('2024', null)).toBe('2024');
    expect(resolveDate('later that day', PUBLISHED)).toBeNull();
  });
});
