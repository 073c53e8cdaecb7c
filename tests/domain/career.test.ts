import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countFlow, currentPlaces, newestFirst } from '../../lib/domain/career.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../../lib/domain/move.ts';
import { anyPartialDate } from './any-partial-date.ts';
import { view } from './moves.ts';

/** Places as text: "Acme since 2025 as chief". */
function places(...moves: MoveView[]): string[] {
  return currentPlaces(moves).map(
    ({ organization, since, role }) =>
      `${organization.name} since ${since ?? '?'}${role === null ? '' : ` as ${role}`}`,
  );
}

const anyMove = fc
  .record({
    from: fc.constantFrom(null, 'Acme', 'Bolt', 'Core'),
    to: fc.constantFrom(null, 'Acme', 'Bolt', 'Core'),
    kind: fc.constantFrom(...MOVE_KINDS),
    status: fc.constantFrom(...MOVE_STATUSES),
    date: fc.option(anyPartialDate),
  })
  .filter(({ from, to }) => from !== null || to !== null)
  .map(({ from, to, ...facts }) => view(from, to, facts));

describe('currentPlaces', () => {
  it('is where somebody last went', () => {
    expect(
      places(
        view('Bolt', 'Core', { date: '2026-01-15', roleTo: 'chief' }),
        view('Acme', 'Bolt', { date: '2024' }),
      ),
    ).toEqual(['Core since 2026-01-15 as chief']);
  });

  it('is nowhere after a leaving, and back after a return', () => {
    const came = view(null, 'Acme', { date: '2020' });
    const left = view('Acme', null, { date: '2023-11-17' });
    expect(places(came, left)).toEqual([]);
    const back = view(null, 'Acme', { kind: 'return', date: '2023-11-22' });
    expect(places(back, came, left)).toEqual(['Acme since 2023-11-22']);
  });

  it.each(['rumour', 'expected', 'denied'] as const)('does not count what is %s', (status) => {
    const came = view(null, 'Acme', { date: '2020' });
    expect(places(came, view('Acme', 'Bolt', { date: '2026', status }))).toEqual([
      'Acme since 2020',
    ]);
    expect(places(came, view('Acme', null, { date: '2026', status }))).toEqual(['Acme since 2020']);
  });

  it('keeps since through a change of role', () => {
    expect(
      places(
        view(null, 'Acme', { date: '2020', roleTo: 'engineer' }),
        view('Acme', 'Acme', { date: '2024', kind: 'promote', roleTo: 'director' }),
      ),
    ).toEqual(['Acme since 2020 as director']);
  });

  it('knows no since where only a change of role is known', () => {
    expect(places(view('Acme', 'Acme', { date: '2024', kind: 'promote' }))).toEqual([
      'Acme since ?',
    ]);
    expect(places(view(null, 'Acme', { date: '2024', kind: 'role' }))).toEqual(['Acme since ?']);
  });

  it('lets founders keep what they had, but not who joins elsewhere', () => {
    const founded = view(null, 'Bolt', { date: '2024', kind: 'found' });
    expect(places(view(null, 'Acme', { date: '2020' }), founded)).toEqual([
      'Bolt since 2024',
      'Acme since 2020',
    ]);
    expect(places(founded, view(null, 'Core', { date: '2025' }))).toEqual(['Core since 2025']);
    const bought = view('Bolt', 'Core', { date: '2026', kind: 'acquihire' });
    expect(places(founded, bought)).toEqual(['Core since 2026']);
  });

  it('ends an earlier place when they left one they must have gone to from there', () => {
    expect(
      places(view(null, 'Acme', { date: '2013' }), view('Acme Brain', null, { date: '2023' })),
    ).toEqual([]);
    // But not a founder's, nor one that may be later.
    expect(
      places(
        view(null, 'Bolt', { date: '2020', kind: 'found' }),
        view('Acme', null, { date: '2023' }),
      ),
    ).toEqual(['Bolt since 2020']);
    expect(
      places(view(null, 'Bolt', { date: '2023-03' }), view('Acme', null, { date: '2023' })),
    ).toEqual(['Bolt since 2023-03']);
  });

  it('reads vague dates so that nobody leaves before they came', () => {
    expect(
      places(view(null, 'Acme', { date: '2024-03' }), view('Acme', null, { date: '2024' })),
    ).toEqual([]);
    expect(
      places(view('Bolt', 'Acme', { date: '2025' }), view('Core', 'Bolt', { date: '2025-04' })),
    ).toEqual(['Acme since 2025']);
  });

  it('puts "about 2026" into 2026: who left then may come again in March 2027', () => {
    expect(
      places(
        view(null, 'Acme', { date: '2020' }),
        view('Acme', null, { date: '2026~' }),
        view(null, 'Acme', { date: '2027-03' }),
      ),
    ).toEqual(['Acme since 2027-03']);
  });

  it('counts an undated move from the day it was reported', () => {
    const came = view(null, 'Acme', { date: '2020' });
    expect(places(came, view('Acme', 'Bolt', { published: '2026-01-15' }))).toEqual([
      'Bolt since ?',
    ]);
    expect(places(came, view(null, 'Bolt'))).toEqual(['Acme since 2020']);
    expect(places(came, view('Acme', null))).toEqual([]);
  });

  it('keeps since when one arrival is told twice', () => {
    expect(
      places(view('Acme', 'Bolt', { date: '2024-01' }), view('Acme', 'Bolt', { date: '2024-05' })),
    ).toEqual(['Bolt since 2024-01']);
  });

  it('names only places that a move which has happened leads to, each once', () => {
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 8 }), (moves) => {
        const found = currentPlaces(moves);
        const ids = found.map((place) => place.organization.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const place of found) {
          expect(moves.map(({ move }) => move)).toContain(place.move);
          expect(place.move.toId).toBe(place.organization.id);
          expect(['reported', 'confirmed']).toContain(place.move.status);
        }
      }),
    );
  });

  it('ends everywhere once they certainly left everywhere', () => {
    const places = ['Acme', 'Bolt', 'Core'];
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 8 }), (moves) => {
        const dated = moves.filter(({ move }) => (move.date ?? '').slice(0, 4) < '9990');
        const gone = places.map((name) => view(name, null, { date: '9999-12-31' }));
        expect(currentPlaces([...gone, ...dated])).toEqual([]);
      }),
    );
  });
});

describe('newestFirst', () => {
  it('sorts by date, the undated last', () => {
    fc.assert(
      fc.property(fc.array(anyMove), (moves) => {
        const dates = newestFirst(moves).map(({ move }) => move.date);
        const undated = dates.filter((date) => date === null).length;
        expect(dates.slice(dates.length - undated).every((date) => date === null)).toBe(true);
        expect(dates.length).toBe(moves.length);
      }),
    );
    const years = [
      view('A', 'B', { date: '2020' }),
      view('A', 'B'),
      view('A', 'B', { date: '2022' }),
    ];
    expect(newestFirst(years).map(({ move }) => move.date)).toEqual(['2022', '2020', null]);
  });
});

describe('countFlow', () => {
  it('counts who came and went, not who changed roles or only may', () => {
    const moves = [
      view('Acme', 'Bolt'),
      view(null, 'Bolt'),
      view('Bolt', 'Bolt', { kind: 'promote' }),
      view('Bolt', null),
      view('Acme', 'Bolt', { status: 'rumour' }),
      view('Bolt', 'Core', { status: 'denied' }),
    ].map(({ move }) => move);
    expect(countFlow(moves, 'id of Bolt')).toEqual({ joined: 2, left: 1 });
  });
});
