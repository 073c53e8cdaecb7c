import { describe, expect, it } from 'vitest';
import { countedFlow, lastMonths } from '../../lib/domain/organization-flow.ts';
import { view } from './moves.ts';

const BOLT = 'id of Bolt';
const flow = (...views: ReturnType<typeof view>[]) =>
  countedFlow(
    views.map(({ move }) => move),
    BOLT,
  );

describe('countedFlow', () => {
  it('counts by month what has happened, and what is dated too roughly apart', () => {
    expect(
      flow(
        view('Acme', 'Bolt', { date: '2026-01-15' }),
        view('Core', 'Bolt', { date: '2026-01' }),
        view('Bolt', 'Acme', { date: '2025-11-30' }),
        view('Bolt', null, { date: '2025' }),
        view('Bolt', null),
        view('Acme', 'Bolt', { date: '2026-01', status: 'rumour' }),
        view('Bolt', 'Bolt', { date: '2026-01', kind: 'promote' }),
        view('Acme', 'Core', { date: '2026-01' }),
      ),
    ).toMatchObject({
      months: [
        { month: '2025-11', joined: 0, left: 1 },
        { month: '2026-01', joined: 2, left: 0 },
      ],
      undated: 2,
    });
  });

  it('tells where most came from and went, each person once', () => {
    const someone = (personId: string, from: string, to: string) => view(from, to, { personId });
    const { origins, destinations } = flow(
      someone('a', 'Core', 'Bolt'),
      someone('b', 'Acme', 'Bolt'),
      someone('c', 'Acme', 'Bolt'),
      someone('b', 'Acme', 'Bolt'),
      someone('a', 'Bolt', 'Core'),
    );
    expect(origins).toEqual([
      ['id of Acme', 2],
      ['id of Core', 1],
    ]);
    expect(destinations).toEqual([['id of Core', 1]]);
  });
});

describe('lastMonths', () => {
  it('goes back over the turn of a year, empty months included', () => {
    const known = [{ month: '2025-12', joined: 1, left: 2 }];
    expect(lastMonths(known, Date.UTC(2026, 1, 28, 23), 4)).toEqual([
      { month: '2025-11', joined: 0, left: 0 },
      { month: '2025-12', joined: 1, left: 2 },
      { month: '2026-01', joined: 0, left: 0 },
      { month: '2026-02', joined: 0, left: 0 },
    ]);
  });
});
