import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowMove } from '../../lib/domain/flow.ts';
import {
  ALL_HAPPENED,
  daysOfQuarter,
  filterFlow,
  flowBetween,
  formatQuarter,
  movesByQuarter,
  OTHERS,
  parseQuarter,
  quarterOf,
  UNKNOWN,
} from '../../lib/domain/flow.ts';

let ids = 0;
const lab = (name: string) => ({ id: `id of ${name}`, kind: 'organization' as const, name });
function move(from: string | null, to: string | null, facts: Partial<FlowMove> = {}): FlowMove {
  return {
    id: `move ${(ids += 1)}`,
    person: { id: 'ada', kind: 'person', name: 'Ada' },
    from: from === null ? null : lab(from),
    to: to === null ? null : lab(to),
    kind: 'join',
    status: 'reported',
    date: '2026-05',
    roleFrom: null,
    roleTo: null,
    ...facts,
  };
}
const bandsOf = (moves: FlowMove[], most = 12) =>
  Object.fromEntries(
    flowBetween(moves, most).bands.map(({ from, to, moves: own }) => [
      `${from} > ${to}`.replaceAll('id of ', ''),
      own.length,
    ]),
  );

describe('filterFlow', () => {
  const kept = (one: FlowMove, filter: Partial<typeof ALL_HAPPENED>) =>
    filterFlow([one], { ...ALL_HAPPENED, ...filter }).length === 1;

  it('takes moves from one place to another, and those with one end where it is asked to', () => {
    expect(kept(move('A', 'B'), {})).toBe(true);
    expect(kept(move('A', 'A'), {})).toBe(false);
    expect(kept(move('A', null), {})).toBe(false);
    expect(kept(move('A', null), { oneEnded: true })).toBe(true);
    expect(kept(move(null, 'B'), { oneEnded: true })).toBe(true);
    expect(kept(move(null, null), { oneEnded: true })).toBe(false);
    expect(kept(move('A', 'A'), { oneEnded: true })).toBe(false);
  });

  it.each([
    ['2026', '2026-04-01', '2026-06-30', true],
    ['2026-03', '2026-04-01', '2026-06-30', false],
    ['2026-04-01', '2026-04-01', '2026-06-30', true],
    ['2026-06-30', '2026-04-01', '2026-06-30', true],
    ['2026-07-01', '2026-04-01', '2026-06-30', false],
    [null, '2026-04-01', null, false],
    [null, null, null, true],
  ])('a move of %s between %s and %s: %s', (date, since, until, expected) => {
    expect(kept(move('A', 'B', { date }), { since, until })).toBe(expected);
  });

  it('keeps to kind, status, role words and a lab', () => {
    const rumour = move('A', 'B', { status: 'rumour', kind: 'return', roleTo: 'Chief Scientist' });
    expect(kept(rumour, {})).toBe(false);
    expect(kept(rumour, { status: 'rumour' })).toBe(true);
    expect(kept(rumour, { status: 'all' })).toBe(true);
    expect(kept(rumour, { status: 'all', kind: 'join' })).toBe(false);
    expect(kept(rumour, { status: 'all', kind: 'return' })).toBe(true);
    expect(kept(rumour, { status: 'all', role: 'sci chi' })).toBe(true);
    expect(kept(rumour, { status: 'all', role: 'safety' })).toBe(false);
    expect(kept(rumour, { status: 'all', lab: 'id of A' })).toBe(true);
    expect(kept(rumour, { status: 'all', lab: 'id of B' })).toBe(true);
    expect(kept(rumour, { status: 'all', lab: 'id of C' })).toBe(false);
  });
});

describe('flowBetween', () => {
  it('counts going and coming back, and circles, each by itself', () => {
    expect(
      bandsOf([move('A', 'B'), move('B', 'A'), move('B', 'C'), move('C', 'A'), move('A', 'B')]),
    ).toEqual({ 'A > B': 2, 'B > A': 1, 'B > C': 1, 'C > A': 1 });
  });

  it('takes the small ones together, and leaves out what stays among them', () => {
    const moves = [move('A', 'B'), move('B', 'A'), move('A', 'x'), move('y', 'B'), move('x', 'z')];
    const flow = flowBetween(moves, 2);
    expect(bandsOf(moves, 2)).toEqual({
      'A > B': 1,
      'B > A': 1,
      [`A > ${OTHERS}`]: 1,
      [`${OTHERS} > B`]: 1,
    });
    expect(flow.others).toBe(3);
    expect(flow.places.map(({ name, left, joined }) => [name, left, joined])).toEqual([
      ['A', 2, 1],
      ['B', 1, 2],
      ['', 1, 1],
    ]);
  });

  it('calls no single one “others”', () => {
    expect(flowBetween([move('A', 'B'), move('A', 'C')], 2).others).toBe(0);
  });

  it('has a place for what is not known', () => {
    expect(bandsOf([move('A', null), move(null, 'A')])).toEqual({
      [`A > ${UNKNOWN}`]: 1,
      [`${UNKNOWN} > A`]: 1,
    });
  });

  it('loses no move but those among the others, and every place’s sums are its bands’', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', null);
    const any = fc
      .tuple(name, name)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => move(from, to));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (all, most) => {
        const flow = flowBetween(all, most);
        const shown = new Set(flow.places.map(({ id }) => id));
        const among = all.filter(
          ({ from, to }) => from && to && !shown.has(from.id) && !shown.has(to.id),
        );
        expect(flow.moves.length).toBe(all.length - among.length);
        expect(new Set(flow.moves).size).toBe(flow.moves.length);
        for (const place of flow.places) {
          const sum = (side: 'from' | 'to') =>
            flow.bands
              .filter((band) => band[side] === place.id)
              .reduce((total, band) => total + band.moves.length, 0);
          expect([sum('from'), sum('to')]).toEqual([place.left, place.joined]);
        }
      }),
    );
  });
});

describe('quarters', () => {
  it('are read from days and addresses, and written back', () => {
    expect(formatQuarter(quarterOf('2026-09-30'))).toBe('2026-Q3');
    expect(parseQuarter('2026-Q3')).toBe(quarterOf('2026-07-01'));
    expect(daysOfQuarter(quarterOf('2024-02-10'))).toEqual({
      first: '2024-01-01',
      last: '2024-03-31',
    });
    for (const wrong of ['', '2026-Q5', '2026', 'x2026-Q1']) expect(parseQuarter(wrong)).toBeNull();
  });

  it('are counted from the first with a move to the last', () => {
    const counted = movesByQuarter([
      move('A', 'B', { date: '2025-11' }),
      move('A', 'B', { date: '2026~' }),
      move('A', 'B', { date: '2026-06-01' }),
      move('A', 'B', { date: null }),
    ]);
    expect(formatQuarter(counted.first)).toBe('2025-Q4');
    expect(counted.counts).toEqual([1, 1, 1]);
    expect(movesByQuarter([]).counts).toEqual([]);
  });
});
