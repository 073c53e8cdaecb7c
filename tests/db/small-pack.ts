import type { Pack } from '../../lib/domain/pack.ts';

/** The pack's own ids: 1 and 2 the organizations, 100 + n the people, 200 + n their moves. */
export const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`;

/** A pack of `people` people who each went from Acme to Bolt, told by one page. */
export function smallPack(version: string, people: readonly number[]): Pack {
  const organization = (n: number, name: string) => ({
    id: uuid(n),
    kind: 'organization' as const,
    name,
    aliases: [],
    notes: '',
    organizationKind: 'lab' as const,
    founded: null,
    website: null,
    parentId: null,
  });
  return {
    format: 1,
    version,
    entities: [
      organization(1, 'Acme'),
      organization(2, 'Bolt'),
      ...people.map((n) => ({
        id: uuid(100 + n),
        kind: 'person' as const,
        name: `Person ${n}`,
        aliases: [{ text: `P. ${n}`, ambiguous: false }],
        notes: '',
      })),
    ],
    moves: people.map((n) => ({
      id: uuid(200 + n),
      personId: uuid(100 + n),
      fromId: uuid(1),
      toId: uuid(2),
      roleFrom: null,
      roleTo: null,
      kind: 'join' as const,
      status: 'reported' as const,
      date: '2025',
      notes: '',
      unsourced: [],
    })),
    sources: [
      {
        id: uuid(3),
        url: 'https://news.example/list',
        title: 'A list',
        publisher: null,
        authors: [],
        published: null,
      },
    ],
    evidence: people.map((n) => ({
      id: uuid(300 + n),
      moveId: uuid(200 + n),
      sourceId: uuid(3),
      quote: null,
      foundBy: 'pack' as const,
    })),
  };
}
