import { describe, expect, it } from 'vitest';
import type { MoveView } from '../../lib/domain/profile.ts';
import { reviewPerson } from '../../lib/domain/review.ts';
import { view } from './moves.ts';

const ADA = { id: 'ada', kind: 'person' as const, name: 'Ada Example' };
const TODAY = '2026-11-25';
const found = (...moves: MoveView[]) =>
  reviewPerson(ADA, moves, TODAY).map(({ reason, against, lacks }) =>
    [reason, against?.relation ?? lacks].filter(Boolean).join(' '),
  );
const starter = { origin: 'starter' as const };

describe('reviewPerson', () => {
  it('asks after rumours and plans whose time is over', () => {
    const of = (status: 'rumour' | 'expected' | 'reported', date: string | null) =>
      found(
        view('A', 'B', { status, date, ...starter }),
        view('C', 'D', { date: '2020', ...starter }),
      );
    expect(of('rumour', '2026-10')).toEqual(['overdue']);
    expect(of('expected', '2026-11-24')).toEqual(['overdue']);
    expect(of('expected', '2026-11-25')).toEqual([]);
    expect(of('expected', '2026')).toEqual([]);
    expect(of('reported', '2026-10')).toEqual([]);
    expect(of('rumour', null)).toEqual([]);
  });

  it('asks after an undated rumour half a year after it was first told', () => {
    const told = (published: string) =>
      found(
        view('A', 'B', { status: 'rumour', published, ...starter }),
        view('C', 'D', { date: '2020', ...starter }),
      );
    expect(told('2026-04')).toEqual(['overdue']);
    expect(told('2026-07')).toEqual([]);
  });

  it('sets two moves beside each other that cannot both be so', () => {
    const one = view('A', 'B', { date: '2026-03', ...starter });
    expect(found(one, view('A', 'C', { date: '2026-03', ...starter }))).toEqual([
      'differs otherPlace',
    ]);
    expect(found(one, view('A', 'B', { date: '2026-08', ...starter }))).toEqual([
      'differs otherDate',
    ]);
    expect(found(one, view('A', 'B', { date: '2026-03', status: 'denied', ...starter }))).toEqual([
      'differs denies',
    ]);
    expect(found(one, view('B', 'C', { date: '2026-08', ...starter }))).toEqual([]);
  });

  it('sets one move that is told twice aside, to be made one', () => {
    const went = view('OpenAI', 'Anthropic', { date: '2024-05-28', ...starter });
    const left = view('OpenAI', null, { date: '2024-05', ...starter });
    expect(found(went, left)).toEqual(['double part']);
    expect(found(went, view(null, 'Anthropic', { date: '2024', ...starter }))).toEqual([
      'double same',
    ]);
    expect(found(went, view('OpenAI', 'SSI', { date: '2024-06', ...starter }))).toEqual([
      'differs otherPlace',
    ]);
    const [double] = reviewPerson(ADA, [went, left], TODAY);
    expect([double?.move, double?.against?.move]).toEqual([left, went]);
  });

  it('asks for a better source where there is a weak one', () => {
    const of = (facts: Parameters<typeof view>[2]) => found(view('A', 'B', facts));
    expect(of({ date: '2026' })).toEqual(['weak source']);
    expect(of({ date: '2026', ...starter, unsourced: ['date'] })).toEqual(['weak details']);
    expect(of({ date: '2026', ...starter })).toEqual([]);
    expect(of({ date: '2026', status: 'denied', ...starter })).toEqual(['placeless']);
  });

  it('lists who has no place, and nobody of whom nothing is known', () => {
    expect(found(view('A', null, { date: '2026', ...starter }))).toEqual(['placeless']);
    expect(found()).toEqual([]);
  });
});
