import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../lib/domain/reading.ts';
import { watchedNews } from '../../lib/domain/watched-news.ts';
import { mondayOf, watchedWeeks } from '../../lib/domain/watched-weeks.ts';
import { view } from './moves.ts';

describe('watchedWeeks', () => {
  const saved = (savedAt: string, date: string) => {
    const one = view('A', 'B', { date, published: '2026-11-01' });
    for (const { evidence } of one.evidence) evidence.savedAt = Date.parse(savedAt);
    return one;
  };
  const packed = (date: string | null) => {
    const one = view('A', 'C', { date, published: '2026-11-01' });
    for (const { evidence } of one.evidence) evidence.foundBy = 'pack';
    return one;
  };
  const told = (...moves: ReturnType<typeof view>[]) =>
    watchedWeeks(moves).map(({ monday, moves: own }) => [monday, own.map(({ move }) => move.date)]);

  it('puts what was saved into the week of its saving, each move once', () => {
    const one = saved('2026-11-24T10:00Z', '2026-01');
    expect(told(one, saved('2026-11-29T23:00Z', '2026-03'), one)).toEqual([
      ['2026-11-23', ['2026-03', '2026-01']],
    ]);
  });

  it('puts what a pack brought into the week in which it happened, if that is known', () => {
    expect(told(packed('2026-11-16'), packed('2026-11-02'), packed('2026'), packed(null))).toEqual([
      ['2026-11-16', ['2026-11-16']],
      ['2026-11-02', ['2026-11-02']],
    ]);
    expect(told(packed('2026-11'))).toEqual([['2026-10-26', ['2026-11']]]);
  });

  it('begins weeks on Mondays', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-03-01')).toBe('2026-02-23');
  });
});

describe('watchedNews', () => {
  const proposal = (standing: Proposal['standing'], personId: string | null, toId: string | null) =>
    ({ standing, personId, fromId: null, toId }) as Proposal;

  it('names those who are watched and of whom something new is told, each once', () => {
    const proposals = [
      proposal('new', 'ada', 'bolt'),
      proposal('contradicts', 'ada', null),
      proposal('known', 'bob', 'acme'),
      proposal('told', 'carol', null),
    ];
    expect(watchedNews({ proposals }, new Set(['ada', 'bob', 'acme', 'carol']))).toEqual(['ada']);
    expect(watchedNews({ proposals }, new Set(['bolt']))).toEqual(['bolt']);
    expect(watchedNews({ proposals }, new Set())).toEqual([]);
  });
});
