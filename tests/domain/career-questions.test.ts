import { describe, expect, it } from 'vitest';
import { careerQuestions } from '../../lib/domain/career-questions.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import { view } from './moves.ts';

const asked = (...moves: MoveView[]) =>
  careerQuestions(moves).map(({ kind, place, other }) => [kind, place.name, other.place.name]);

describe('careerQuestions', () => {
  it('asks after a coming elsewhere in the middle of a time that is dated at both ends', () => {
    const stay = [view(null, 'Acme', { date: '2020' }), view('Acme', null, { date: '2024-06' })];
    expect(asked(...stay, view(null, 'Bolt', { date: '2022' }))).toEqual([
      ['both', 'Bolt', 'Acme'],
    ]);
    // Before, after, and where dates overlap it may be.
    for (const date of ['2019', '2020', '2020-05', '2024', '2024-06', '2025', '2024~', null]) {
      expect(asked(...stay, view(null, 'Bolt', { date })), String(date)).toEqual([]);
    }
  });

  it('asks nothing where the place was left for another and come back to', () => {
    expect(
      asked(
        view(null, 'Acme', { date: '2018' }),
        view('Acme', 'Bolt', { date: '2020' }),
        view('Bolt', 'Acme', { date: '2022', kind: 'return' }),
        view('Acme', 'Core', { date: '2024' }),
      ),
    ).toEqual([]);
  });

  it('asks nothing of whoever may be at two places', () => {
    const stay = [view(null, 'Acme', { date: '2020' }), view('Acme', null, { date: '2024-06' })];
    for (const other of [
      view(null, 'Bolt', { date: '2022', kind: 'found' }),
      view(null, 'Bolt', { date: '2022', roleTo: 'member of the board' }),
      view(null, 'Bolt', { date: '2022', roleTo: 'part-time adviser' }),
      view(null, 'Stanford University', { date: '2022' }),
      view(null, 'Acme Research', { date: '2022' }),
      view(null, 'Bolt', { date: '2022', status: 'rumour' }),
      view(null, 'Bolt', { date: '2022', status: 'denied' }),
      view(null, 'Bolt', { date: '2022', kind: 'role' }),
    ]) {
      expect(asked(...stay, other)).toEqual([]);
    }
    const [, left] = stay;
    const professor = view(null, 'Acme', { date: '2020', roleTo: 'visiting professor' });
    expect(asked(professor, left!, view(null, 'Bolt', { date: '2022' }))).toEqual([]);
  });

  it('asks after the leaving of a place nobody came to, in the middle of a time elsewhere', () => {
    const stay = [view(null, 'Acme', { date: '2020' }), view('Acme', null, { date: '2024-06' })];
    expect(asked(...stay, view('Bolt', null, { date: '2022' }))).toEqual([
      ['elsewhere', 'Bolt', 'Acme'],
    ]);
    expect(asked(...stay, view('Bolt', 'Core', { date: '2022' }))).toEqual([
      ['elsewhere', 'Bolt', 'Acme'],
    ]);
    // A gap is no question: nobody says that they had not gone there before.
    expect(asked(stay[0]!, view('Bolt', null, { date: '2022' }))).toEqual([]);
    expect(asked(...stay, view('Acme Labs', null, { date: '2022' }))).toEqual([]);
  });

  it('asks after a leaving that comes before the only arrival', () => {
    const arrival = view(null, 'Acme', { date: '2024-03' });
    expect(asked(arrival, view('Acme', 'Bolt', { date: '2023' }))).toEqual([
      ['order', 'Acme', 'Acme'],
    ]);
    for (const date of ['2024', '2024-03', '2024-03-15', '2025', null]) {
      expect(asked(arrival, view('Acme', 'Bolt', { date })), String(date)).toEqual([]);
    }
    expect(
      asked(
        view(null, 'Acme', { date: '2024-03', kind: 'return' }),
        view('Acme', null, { date: '2023' }),
      ),
    ).toEqual([]);
    expect(
      asked(arrival, view(null, 'Acme', { date: '2020' }), view('Acme', null, { date: '2023' })),
    ).toEqual([]);
  });

  it('asks nothing where a going has no date, or nothing is known', () => {
    expect(asked()).toEqual([]);
    expect(
      asked(
        view(null, 'Acme', { date: '2020' }),
        view('Acme', null),
        view('Acme', null, { date: '2024' }),
        view(null, 'Bolt', { date: '2022' }),
      ),
    ).toEqual([]);
  });
});
