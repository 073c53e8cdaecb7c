import { describe, expect, it } from 'vitest';
import type { MarkLook } from '../../lib/domain/mark-look.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { outlineItems } from '../../lib/page/outline.ts';

const mark = (name: string, entityIds: string[], look: MarkLook = 'person', text = name) => ({
  look,
  mention: {
    block: 1,
    start: 0,
    end: 1,
    text,
    kind: look === 'organization' ? ('organization' as const) : ('person' as const),
    name,
    entityIds,
  },
});

const proposal = (person: string, ids: Partial<Proposal>): Proposal =>
  ({ move: { person }, personId: null, fromId: null, toId: null, ...ids }) as Proposal;

describe('outlineItems', () => {
  it('lists each entity once, in reading order, by its fullest name', () => {
    const items = outlineItems(
      [
        mark('Vallone', ['v']),
        mark('OpenAI', ['o'], 'organization'),
        mark('Andrea Vallone', ['v']),
        mark('Sam Lee', ['a', 'b']),
        mark('Sam Lee', ['b', 'a']),
      ],
      [],
    );
    expect(items.map(({ name, times, entityIds }) => [name, times, entityIds])).toEqual([
      ['Andrea Vallone', 2, ['v']],
      ['OpenAI', 1, ['o']],
      ['Sam Lee', 2, ['a', 'b']],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('gives each what the page reports of it: by id, and newcomers by name', () => {
    const known = proposal('Andrea Vallone', { personId: 'v', toId: 'o' });
    const unknown = proposal('Ingrid Solheim', { fromId: 'o' });
    const items = outlineItems(
      [
        mark('Andrea Vallone', ['v'], 'news'),
        mark('OpenAI', ['o'], 'organization'),
        mark('Ingrid Solheim', [], 'proposal'),
        mark('ingrid solheim', [], 'proposal'),
        mark('Nobody Else', [], 'proposal'),
      ],
      [known, unknown],
    );
    expect(items.map(({ proposals }) => proposals)).toEqual([
      [known],
      [known, unknown],
      [unknown],
      [],
    ]);
    expect(items[2]?.times).toBe(2);
  });
});
