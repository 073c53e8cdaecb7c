/** The people and labs of the gallery. All are invented. */
import type { CardExtras } from '../../lib/domain/card-extras.ts';
import { newestFirst } from '../../lib/domain/career.ts';
import type { EntityRef, Organization } from '../../lib/domain/entity.ts';
import type { Evidence, Move, Source } from '../../lib/domain/move.ts';
import { countedFlow } from '../../lib/domain/organization-flow.ts';
import type { EvidenceView, MoveView, Profile } from '../../lib/domain/profile.ts';
import type { ProposedMove } from '../../lib/domain/proposed-move.ts';
import type { Proposal } from '../../lib/domain/reading.ts';

/** When the gallery's pictures are taken: they are the same on every day. */
export const NOW = Date.UTC(2026, 10, 25, 9);

/** As long as German compounds get. */
export const LONG_LAB =
  'Forschungsgesellschaft für Hochgeschwindigkeitsrechentechnologieentwicklung Ostwestfalen-Lippe';
export const LONG_ROLE =
  'Bereichsvorstandsvorsitzendenstellvertreterin für Grundlagenmodellsicherheitsüberprüfung';

const stored = { origin: 'starter' as const, changedAt: 0, deletedAt: null };

const place = (name: string): EntityRef => ({ id: `lab ${name}`, kind: 'organization', name });
const person = (name: string): EntityRef => ({ id: `person ${name}`, kind: 'person', name });

interface MoveFacts extends Partial<Omit<Move, 'personId' | 'fromId' | 'toId'>> {
  evidence?: EvidenceView[];
}

export function source(publisher: string, published: string, quote: string | null): EvidenceView {
  const id = `${publisher} ${published}`;
  const of: Source = {
    ...stored,
    id,
    url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${published}`,
    title: `What ${publisher} wrote`,
    publisher,
    authors: [],
    published,
  };
  const evidence: Evidence = {
    ...stored,
    id: `evidence ${id}`,
    moveId: 'move',
    sourceId: id,
    quote: quote === null ? null : { exact: quote, prefix: '', suffix: '' },
    foundBy: 'pack',
    savedAt: NOW,
  };
  return { evidence, source: of };
}

export function move(
  who: string,
  from: string | null,
  to: string | null,
  { evidence = [], ...facts }: MoveFacts = {},
): MoveView {
  return {
    move: {
      ...stored,
      id: JSON.stringify([who, from, to, facts.date]),
      personId: person(who).id,
      fromId: from === null ? null : place(from).id,
      toId: to === null ? null : place(to).id,
      roleFrom: null,
      roleTo: null,
      kind: to === null ? 'leave' : 'join',
      status: 'reported',
      date: null,
      notes: '',
      unsourced: [],
      ...facts,
    },
    person: person(who),
    from: from === null ? null : place(from),
    to: to === null ? null : place(to),
    evidence,
  };
}

export function personProfile(
  name: string,
  moves: MoveView[],
  facts: Partial<Profile> = {},
): Profile {
  return {
    entity: { ...stored, ...person(name), kind: 'person', aliases: [], notes: '' },
    moves: newestFirst(moves),
    total: moves.length,
    joined: 0,
    left: 0,
    note: null,
    flow: null,
    ...facts,
  };
}

export function labProfile(
  name: string,
  moves: MoveView[],
  facts: Partial<Organization> = {},
): Profile {
  const { id } = place(name);
  const counted = countedFlow(
    moves.map((view) => view.move),
    id,
  );
  const refs = new Map(
    moves.flatMap(({ from, to }) => [from, to]).flatMap((ref) => (ref ? [[ref.id, ref]] : [])),
  );
  const named = (partners: [string, number][]) =>
    partners.flatMap(([partner, people]) => {
      const entity = refs.get(partner);
      return entity ? [{ entity, people }] : [];
    });
  const happened = counted.months.reduce(
    (sum, { joined, left }) => ({ joined: sum.joined + joined, left: sum.left + left }),
    { joined: 0, left: 0 },
  );
  return {
    entity: {
      ...stored,
      ...place(name),
      kind: 'organization',
      aliases: [],
      notes: '',
      organizationKind: 'lab',
      founded: 2019,
      website: null,
      parentId: null,
      ...facts,
    },
    moves: newestFirst(moves),
    total: moves.length,
    ...happened,
    note: null,
    flow: {
      ...counted,
      origins: named(counted.origins),
      destinations: named(counted.destinations),
    },
  };
}

const quote =
  'Ines Okafor, who built the alignment group at Lumen Labs, has joined Northwind AI as head of safety.';
export const ines = personProfile('Ines Okafor', [
  move('Ines Okafor', 'Lumen Labs', 'Northwind AI', {
    date: '2026-03-04',
    roleTo: 'head of safety',
    status: 'confirmed',
    evidence: [
      source('The Ledger', '2026-03-04', quote),
      source('Signal Weekly', '2026-03-05', 'Northwind confirmed the hire of Okafor on Thursday.'),
    ],
  }),
  move('Ines Okafor', 'Harrow University', 'Lumen Labs', {
    date: '2023-09',
    roleTo: 'research scientist',
    evidence: [source('Lumen Labs', '2023-09-12', null)],
  }),
  move('Ines Okafor', null, 'Harrow University', { date: '2017~', roleTo: 'lecturer' }),
]);

export const bea = personProfile('Bea Lindqvist', [
  move('Bea Lindqvist', 'Lumen Labs', 'Northwind AI', { date: '2025-11' }),
]);
export const tomas = personProfile('Tomás Ferreira', [
  move('Tomás Ferreira', null, 'Lumen Labs', { date: '2022' }),
]);

export const rumoured = personProfile('Wei Zhang-Castellanos', [
  move('Wei Zhang-Castellanos', 'Northwind AI', 'Cobalt', {
    date: '2026-11',
    status: 'rumour',
    evidence: [
      source('The Ledger', '2026-11-20', 'Zhang-Castellanos is said to be leaving for Cobalt.'),
    ],
  }),
  move('Wei Zhang-Castellanos', 'Northwind AI', 'Lumen Labs', {
    date: '2026-10',
    status: 'denied',
  }),
  move('Wei Zhang-Castellanos', null, 'Northwind AI', {
    date: '2021',
    kind: 'found',
    unsourced: ['date'],
  }),
]);

export const long = personProfile('Maximiliane-Friederike von Hohenstein-Württemberg zu Castell', [
  move('Maximiliane-Friederike von Hohenstein-Württemberg zu Castell', 'Lumen Labs', LONG_LAB, {
    date: '2026-05',
    roleTo: LONG_ROLE,
    evidence: [source('Ostwestfälische Wirtschaftsnachrichten', '2026-05-02', null)],
  }),
  move('Maximiliane-Friederike von Hohenstein-Württemberg zu Castell', null, 'Lumen Labs', {
    date: '2024',
  }),
]);

const comers = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'];
export const northwind = labProfile('Northwind AI', [
  ...ines.moves.slice(0, 1),
  ...bea.moves,
  ...comers.map((name, i) =>
    move(`${name} Example`, i % 3 === 0 ? 'Cobalt' : 'Lumen Labs', 'Northwind AI', {
      date: `2026-0${1 + (i % 7)}`,
    }),
  ),
  ...comers.slice(0, 4).map((name, i) =>
    move(`${name} Sample`, 'Northwind AI', i === 0 ? 'Lumen Labs' : 'Cobalt', {
      date: `2025-${String(6 + i).padStart(2, '0')}`,
    }),
  ),
]);

export const EXTRAS: CardExtras = {
  seen: 4,
  last: {
    title: 'Why the safety teams keep moving, and where to',
    url: 'https://signalweekly.example/safety-teams',
    site: 'signalweekly.example',
    at: NOW,
  },
  alike: [
    {
      moveId: ines.moves[0]?.move.id ?? '',
      people: [person('Bea Lindqvist'), person('Hal Example')],
    },
  ],
};

export function proposal(
  facts: Partial<ProposedMove & { person: string }> = {},
  standing: Proposal['standing'] = 'new',
): Proposal {
  const sentence =
    'Ines Okafor, the head of safety at Northwind AI, leaves for Cobalt at the end of the month.';
  const said = { block: 1, start: 0, end: sentence.length, sentence };
  return {
    move: {
      person: 'Ines Okafor',
      from: 'Northwind AI',
      to: 'Cobalt',
      roleFrom: null,
      roleTo: 'chief scientist',
      kind: 'join',
      status: 'reported',
      date: '2026-11',
      dateText: null,
      ...said,
      score: 0.9,
      ...facts,
    },
    personId: null,
    fromId: null,
    toId: null,
    standing,
    knownMoveId: standing === 'new' ? null : 'move',
    quotes: [said],
  };
}
