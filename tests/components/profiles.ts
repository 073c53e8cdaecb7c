import type { Entity, Organization } from '../../lib/domain/entity.ts';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import type { OrganizationFlow } from '../../lib/domain/organization-flow.ts';
import { countedFlow } from '../../lib/domain/organization-flow.ts';
import type { OutlineItem } from '../../lib/domain/page-outline.ts';
import type { EvidenceView, MoveView, Profile } from '../../lib/domain/profile.ts';
import type { ProposedMove } from '../../lib/domain/proposed-move.ts';
import type { Proposal } from '../../lib/domain/reading.ts';

const stored = { origin: 'starter' as const, changedAt: 0, deletedAt: null };

/** The profile of Ada Example, the person whose moves `view` of tests/domain makes. */
export function ada(moves: MoveView[], facts: Partial<Entity> = {}): Profile {
  return {
    entity: {
      ...stored,
      id: 'ada',
      kind: 'person',
      name: 'Ada Example',
      aliases: [],
      notes: '',
      ...facts,
    } as Entity,
    moves,
    total: moves.length,
    joined: 0,
    left: 0,
    note: null,
    flow: null,
  };
}

/** The profile of the organization Bolt; `view` gives it the id `id of Bolt`. */
export function bolt(
  moves: MoveView[],
  facts: Partial<Organization> & { joined?: number; left?: number; total?: number } = {},
): Profile {
  const { joined = 0, left = 0, total = moves.length, ...given } = facts;
  return {
    entity: {
      ...stored,
      id: 'id of Bolt',
      kind: 'organization',
      name: 'Bolt',
      aliases: [],
      notes: '',
      organizationKind: 'lab',
      founded: null,
      website: null,
      parentId: null,
      ...given,
    },
    moves,
    total,
    joined,
    left,
    note: null,
    flow: countedFlowOf(moves),
  };
}

/** The flow that the database would give of these moves. */
function countedFlowOf(moves: MoveView[]): OrganizationFlow {
  const refs = new Map(
    moves.flatMap(({ from, to }) => [from, to].flatMap((ref) => (ref ? [[ref.id, ref]] : []))),
  );
  const counted = countedFlow(
    moves.map(({ move }) => move),
    'id of Bolt',
  );
  const named = (partners: [string, number][]) =>
    partners.flatMap(([id, people]) => {
      const entity = refs.get(id);
      return entity ? [{ entity, people }] : [];
    });
  return { ...counted, origins: named(counted.origins), destinations: named(counted.destinations) };
}

/** A piece of evidence that points to an address. */
export function evidence(
  url: string,
  facts: {
    publisher?: string | null;
    title?: string;
    published?: string | null;
    mine?: boolean;
  } = {},
): EvidenceView {
  const { publisher = null, title = 'A title', published = null, mine = false } = facts;
  return {
    evidence: {
      ...stored,
      origin: mine ? 'me' : 'starter',
      id: `evidence of ${url}`,
      moveId: 'm',
      sourceId: 's',
      quote: null,
      foundBy: 'pack',
      savedAt: 0,
    },
    source: { ...stored, id: `source ${url}`, url, title, publisher, authors: [], published },
  };
}

/** That an article reports a move of Ada from Acme to Bolt. */
export function proposal(
  facts: Partial<ProposedMove & { person: string }> = {},
  standing: Proposal['standing'] = 'new',
): Proposal {
  const sentence = 'Ada Example has left Acme for Bolt.';
  const quote = { block: 1, start: 0, end: sentence.length, sentence };
  return {
    move: {
      person: 'Ada Example',
      from: 'Acme',
      to: 'Bolt',
      roleFrom: null,
      roleTo: null,
      kind: 'join',
      status: 'reported',
      date: null,
      dateText: null,
      ...quote,
      score: 0.9,
      ...facts,
    },
    personId: 'ada',
    fromId: null,
    toId: null,
    standing,
    knownMoveId: standing === 'new' ? null : 'm',
    quotes: [quote],
  };
}

/** A card that was seen at a time. */
export function entry(at: number, facts: Partial<LogEntry> = {}): LogEntry {
  return {
    id: `entry at ${at}`,
    at,
    entityId: 'ada',
    kind: 'person',
    name: 'Ada Example',
    url: 'https://news.example/ada',
    title: 'Ada Example goes to Bolt',
    site: 'news.example',
    context: '',
    openedBy: 'pointer',
    stayed: null,
    saved: false,
    ...facts,
  };
}

let outlines = 0;
/** One of a page's outline: Ada, whom the database knows. */
export function outlined(facts: Partial<OutlineItem> = {}): OutlineItem {
  return {
    id: `outlined ${(outlines += 1)}`,
    kind: 'person',
    name: 'Ada Example',
    look: 'person',
    entityIds: ['ada'],
    times: 2,
    proposals: [],
    ...facts,
  };
}

/** What a hostile page might call somebody, or say of them. */
export const HOSTILE = '<img src=x onerror="alert(1)"><b>bold</b>&amp;{{name}}';
