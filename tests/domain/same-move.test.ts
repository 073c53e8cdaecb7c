import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoveFacts, MoveRelation } from '../../lib/domain/same-move.ts';
import { relateMoves } from '../../lib/domain/same-move.ts';
import { anyPartialDate } from './any-partial-date.ts';

const facts = (
  fromId: string | null,
  toId: string | null,
  date: string | null,
  more: Partial<MoveFacts> = {},
): MoveFacts => ({
  fromId,
  toId,
  date,
  kind: toId === null ? 'leave' : 'join',
  status: 'reported',
  roleTo: null,
  ...more,
});

describe('relateMoves', () => {
  it.each<[string, MoveFacts, MoveFacts, MoveRelation]>([
    ['45 days on', facts('A', 'B', '2026-01-01'), facts('A', 'B', '2026-02-15'), 'same'],
    ['46 days on', facts('A', 'B', '2026-01-01'), facts('A', 'B', '2026-02-16'), 'otherDate'],
    ['over a year on', facts('A', 'B', '2024-01-01'), facts('A', 'B', '2026-02-16'), 'different'],
    ['a month and a year', facts('A', 'B', '2026-03'), facts('A', 'B', '2026'), 'same'],
    ['about a year', facts('A', 'B', '2025~'), facts('A', 'B', '2026-11'), 'same'],
    ['no date', facts('A', 'B', null), facts('A', 'B', '2019'), 'same'],
    ['no origin told', facts('A', 'B', '2026'), facts(null, 'B', '2026'), 'same'],
    ['another origin', facts('A', 'B', '2026'), facts('C', 'B', '2026'), 'different'],
    ['another destination', facts('A', 'B', '2026'), facts('A', 'C', '2026'), 'otherPlace'],
    ['that later', facts('A', 'B', '2026-01'), facts('A', 'C', '2026-08'), 'different'],
    ['that undated', facts('A', 'B', '2026'), facts('A', 'C', null), 'different'],
    ['a leaving twice', facts('A', null, '2026'), facts('A', null, '2026-05'), 'same'],
    ['leavings of two places', facts('A', null, '2026'), facts('B', null, '2026'), 'different'],
    ['a leaving and a going', facts('A', null, '2026'), facts('A', 'B', '2026'), 'part'],
    ['a leaving of that month', facts('A', 'B', '2024-05-28'), facts('A', null, '2024-05'), 'part'],
    ['a leaving without a date', facts('A', 'B', '2024-05-28'), facts('A', null, null), 'part'],
    ['one long before', facts('A', 'B', '2024-05-28'), facts('A', null, '2023-11'), 'different'],
    [
      'a leaving that is planned',
      facts('A', 'B', '2024-05-28'),
      facts('A', null, '2024-05', { status: 'expected' }),
      'different',
    ],
    [
      'elsewhere, whence not told',
      facts('A', 'B', '2026-01'),
      facts(null, 'C', '2026-01-20'),
      'otherPlace',
    ],
    [
      'that to the year alone',
      facts('A', 'B', '2026'),
      facts(null, 'C', '2026-01-20'),
      'different',
    ],
    [
      'the next hop, whence not known',
      facts(null, 'B', '2026-01'),
      facts('B', 'C', '2026-01-20'),
      'different',
    ],
    [
      'a founding beside',
      facts('A', 'B', '2026-01'),
      facts(null, 'C', '2026-01-20', { kind: 'found' }),
      'different',
    ],
    ['a denial', facts('A', 'B', '2026'), facts('A', 'B', '2026', { status: 'denied' }), 'denies'],
    [
      'a promotion and a coming',
      facts('A', 'A', '2026', { kind: 'promote' }),
      facts(null, 'A', '2026'),
      'different',
    ],
    [
      'promotions to two roles',
      facts('A', 'A', '2026', { kind: 'promote', roleTo: 'CTO' }),
      facts('A', 'A', '2026', { kind: 'promote', roleTo: 'CEO' }),
      'different',
    ],
    [
      'one promotion',
      facts('A', 'A', '2026', { kind: 'promote', roleTo: 'Chief Scientist' }),
      facts('A', 'A', '2026', { kind: 'promote', roleTo: 'chief scientist' }),
      'same',
    ],
  ])('%s', (_, known, told, relation) => {
    expect(relateMoves(known, told)).toBe(relation);
  });

  it('is the same whichever was known first, and a move is the same as itself', () => {
    const place = fc.constantFrom('A', 'B', null);
    const any = fc
      .record({
        fromId: place,
        toId: place,
        date: fc.option(anyPartialDate),
        kind: fc.constantFrom('join', 'leave', 'promote', 'role'),
        status: fc.constantFrom('reported', 'rumour', 'denied'),
        roleTo: fc.constantFrom(null, 'x', 'y'),
      })
      .filter(({ fromId, toId }) => fromId !== null || toId !== null);
    fc.assert(
      fc.property(any, any, (one, two) => {
        expect(relateMoves(one, one)).toBe('same');
        const relation = relateMoves(one, two);
        if (relation !== 'otherPlace') {
          const back = relateMoves(two, one);
          if (back !== 'otherPlace') expect(back).toBe(relation);
        }
      }),
    );
  });
});
