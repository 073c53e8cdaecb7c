import type { EntityRef } from '../../lib/domain/entity.ts';
import type { Move } from '../../lib/domain/move.ts';
import type { MoveView } from '../../lib/domain/profile.ts';

const organization = (name: string | null): EntityRef | null =>
  name === null ? null : { id: `id of ${name}`, kind: 'organization', name };

/** A move of one Ada Example, for tests: `view('A', 'B', {date: '2025'})`. */
export function view(
  from: string | null,
  to: string | null,
  facts: Partial<Move> & { published?: string } = {},
): MoveView {
  const { published, ...given } = facts;
  const stored = { origin: 'me' as const, changedAt: 0, deletedAt: null };
  const move: Move = {
    ...stored,
    id: JSON.stringify([from, to, facts]),
    personId: 'ada',
    fromId: organization(from)?.id ?? null,
    toId: organization(to)?.id ?? null,
    roleFrom: null,
    roleTo: null,
    kind: to === null ? 'leave' : 'join',
    status: 'reported',
    date: null,
    notes: '',
    unsourced: [],
    ...given,
  };
  return {
    move,
    person: { id: 'ada', kind: 'person', name: 'Ada Example' },
    from: organization(from),
    to: organization(to),
    evidence:
      published === undefined
        ? []
        : [
            {
              evidence: {
                ...stored,
                id: 'e',
                moveId: move.id,
                sourceId: 's',
                quote: null,
                foundBy: 'hand',
                savedAt: 0,
              },
              source: {
                ...stored,
                id: 's',
                url: 'https://news.example/a',
                title: 'A',
                publisher: null,
                authors: [],
                published,
              },
            },
          ],
  };
}
