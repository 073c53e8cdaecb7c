import type { Table } from 'dexie';
import { countFlow, newestFirst } from '../domain/career.ts';
import type { Entity, EntityId, EntityRef } from '../domain/entity.ts';
import type { Evidence, Move, Source } from '../domain/move.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import type { EvidenceView, MoveView, Profile } from '../domain/profile.ts';
import type { Id } from '../domain/record.ts';
import type { CountedFlow, OrganizationFlow } from '../domain/organization-flow.ts';
import { countedFlow } from '../domain/organization-flow.ts';
import type { Database } from './database.ts';

/** How many moves an organization's profile carries: a page may name twenty labs. */
export const ORGANIZATION_MOVES = 60;

interface Deletable {
  deletedAt: number | null;
}

const lives = (record: Deletable | undefined): boolean => record?.deletedAt === null;

/**
 * The profiles of entities, in the order asked; unknown and deleted ones are
 * left out. A few queries for all of them, whatever their number. Of an
 * organization only the newest `most` moves.
 */
export async function profilesOf(
  db: Database,
  ids: readonly EntityId[],
  most = ORGANIZATION_MOVES,
): Promise<Profile[]> {
  const unique = [...new Set(ids)];
  const tables = [db.entities, db.moves, db.sources, db.evidence, db.notes];
  return db.transaction('r', tables, async () => {
    const entities = (await db.entities.bulkGet(unique)).filter((entity): entity is Entity =>
      lives(entity),
    );
    const people = idsOf(entities, 'person');
    const organizations = idsOf(entities, 'organization');

    const [ofPeople, toThem, fromThem] = await Promise.all([
      allWith(db.moves, 'personId', people),
      allWith(db.moves, 'toId', organizations),
      allWith(db.moves, 'fromId', organizations),
    ]);
    const moves = new Map([...ofPeople, ...toThem, ...fromThem].map((move) => [move.id, move]));
    // Of equal dates the newest saved comes first, whoever else was asked for.
    const living = [...moves.values()]
      .filter(lives)
      .toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));

    const drafts = entities.map((entity) => trim(entity, living, most));
    const wanted = [...new Set(drafts.flatMap((draft) => draft.moves))];
    const partners = drafts.flatMap(({ flow }) =>
      flow ? [...flow.origins, ...flow.destinations].map(([id]) => id) : [],
    );
    const [views, refs, notes] = await Promise.all([
      viewsOf(db, wanted, entities),
      refsOf(db, partners),
      db.notes.bulkGet(drafts.map(({ entity }) => entity.id)),
    ]);
    return drafts.map(({ entity, moves: own, joined, left, total, flow }, i) => ({
      entity,
      total,
      moves: newestFirst(own.flatMap((move) => views.get(move.id) ?? [])),
      joined,
      left,
      note: notes[i] ?? null,
      flow: flow && named(flow, refs),
    }));
  });
}

/**
 * The records that have one of these ids in an indexed field. One `getAll` an
 * id: `anyOf` walks a cursor, record by record, and took ten times as long.
 */
async function allWith<T>(table: Table<T, Id>, field: string, ids: readonly Id[]): Promise<T[]> {
  return (await Promise.all(ids.map((id) => table.where(field).equals(id).toArray()))).flat();
}

function idsOf(entities: readonly Entity[], kind: Entity['kind']): EntityId[] {
  return entities.flatMap((entity) => (entity.kind === kind ? [entity.id] : []));
}

/** An entity's own moves; of an organization only the newest, with the count of all. */
function trim(entity: Entity, moves: readonly Move[], most: number) {
  if (entity.kind === 'person') {
    const own = moves.filter((m) => m.personId === entity.id);
    return { entity, moves: own, joined: 0, left: 0, total: own.length, flow: null };
  }
  const own = moves.filter((m) => m.toId === entity.id || m.fromId === entity.id);
  const newest = own
    .toSorted((a, b) => {
      if (a.date === null || b.date === null) {
        return Number(a.date === null) - Number(b.date === null);
      }
      return comparePartialDates(b.date, a.date);
    })
    .slice(0, most);
  return {
    entity,
    moves: newest,
    total: own.length,
    ...countFlow(own, entity.id),
    flow: countedFlow(own, entity.id),
  };
}

/** Those of these that live, by their ids. */
async function refsOf(db: Database, ids: readonly EntityId[]): Promise<Map<EntityId, EntityRef>> {
  const found = await db.entities.bulkGet([...new Set(ids)]);
  return new Map(
    found.flatMap((entity) => {
      const ref = lives(entity) && refTo(entity);
      return ref ? [[ref.id, ref]] : [];
    }),
  );
}

function named(flow: CountedFlow, refs: ReadonlyMap<EntityId, EntityRef>): OrganizationFlow {
  const partners = (counted: CountedFlow['origins']) =>
    counted.flatMap(([id, people]) => {
      const entity = refs.get(id);
      return entity ? [{ entity, people }] : [];
    });
  return { ...flow, origins: partners(flow.origins), destinations: partners(flow.destinations) };
}

async function viewsOf(
  db: Database,
  moves: readonly Move[],
  known: readonly Entity[],
): Promise<Map<string, MoveView>> {
  if (moves.length === 0) return new Map();
  const entities = new Map(known.map((entity) => [entity.id, entity]));
  const missing = [...new Set(moves.flatMap((m) => [m.personId, m.fromId, m.toId]))].filter(
    (id): id is EntityId => id !== null && !entities.has(id),
  );
  const [others, evidence] = await Promise.all([
    db.entities.bulkGet(missing),
    allWith(
      db.evidence,
      'moveId',
      moves.map((move) => move.id),
    ),
  ]);
  for (const other of others) if (other && lives(other)) entities.set(other.id, other);

  const sourceIds = [...new Set(evidence.flatMap((piece) => piece.sourceId ?? []))];
  const sources = new Map<string, Source>();
  for (const source of await db.sources.bulkGet(sourceIds)) {
    if (source) sources.set(source.id, source);
  }
  const byMove = Map.groupBy(evidence.filter(lives), (piece) => piece.moveId);

  const views = new Map<string, MoveView>();
  for (const move of moves) {
    const person = refTo(entities.get(move.personId));
    // A move whose person is in the trash is not told.
    if (!person) continue;
    views.set(move.id, {
      move,
      person,
      from: move.fromId === null ? null : refTo(entities.get(move.fromId)),
      to: move.toId === null ? null : refTo(entities.get(move.toId)),
      evidence: evidenceViews(byMove.get(move.id) ?? [], sources),
    });
  }
  return views;
}

function refTo(entity: Entity | undefined): EntityRef | null {
  return entity ? { id: entity.id, kind: entity.kind, name: entity.name } : null;
}

function evidenceViews(
  pieces: readonly Evidence[],
  sources: ReadonlyMap<string, Source>,
): EvidenceView[] {
  return pieces
    .map((evidence) => ({ evidence, source: sources.get(evidence.sourceId ?? '') ?? null }))
    .toSorted((a, b) => published(b).localeCompare(published(a)));
}

function published(view: EvidenceView): string {
  return view.source?.published ?? '';
}
