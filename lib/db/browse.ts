import { countFlow, currentPlaces } from '../domain/career.ts';
import type { EntityId, EntityRef, OrganizationKind } from '../domain/entity.ts';
import type { Move } from '../domain/move.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { EvidenceView, MoveView } from '../domain/profile.ts';
import type { Origin } from '../domain/record.ts';
import { searchWords } from '../domain/search-words.ts';
import type { Database } from './database.ts';

/** A person as a table shows them. */
export interface PersonRow {
  id: EntityId;
  name: string;
  now: EntityRef[];
  role: string | null;
  since: PartialDate | null;
  moves: number;
  /** The date of the newest move. */
  latest: PartialDate | null;
  origin: Origin;
  /** Words of names, roles, notes and quotes: see `isFound`. */
  words: string[];
}

/** An organization as a table shows it. */
export interface OrganizationRow {
  id: EntityId;
  name: string;
  kind: OrganizationKind;
  joined: number;
  left: number;
  net: number;
  latest: PartialDate | null;
  origin: Origin;
  words: string[];
}

interface Everything {
  people: PersonRow[];
  organizations: OrganizationRow[];
}

/**
 * Every person and organization with what their moves say of them. Reads the
 * whole database once: for a page that lists all, not for a card.
 */
export async function browse(db: Database): Promise<Everything> {
  const tables = [db.entities, db.moves, db.evidence, db.sources] as const;
  const [entities, moves, pieces, sources] = await db.transaction('r', tables, () =>
    Promise.all([
      db.entities.toArray(),
      db.moves.toArray(),
      db.evidence.toArray(),
      db.sources.toArray(),
    ]),
  );
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const evidence = new Map<string, EvidenceView[]>();
  for (const piece of pieces) {
    if (piece.deletedAt !== null) continue;
    const view = { evidence: piece, source: sourceById.get(piece.sourceId ?? '') ?? null };
    const present = evidence.get(piece.moveId);
    if (present) present.push(view);
    else evidence.set(piece.moveId, [view]);
  }
  const refs = new Map<EntityId, EntityRef>();
  for (const { id, kind, name, deletedAt } of entities) {
    if (deletedAt === null) refs.set(id, { id, kind, name });
  }
  const byEntity = new Map<EntityId, Move[]>();
  for (const move of moves) {
    if (move.deletedAt !== null || !refs.has(move.personId)) continue;
    for (const id of new Set([move.personId, move.fromId, move.toId])) {
      if (id === null) continue;
      const present = byEntity.get(id);
      if (present) present.push(move);
      else byEntity.set(id, [move]);
    }
  }

  const told: Everything = { people: [], organizations: [] };
  for (const entity of entities) {
    if (entity.deletedAt !== null) continue;
    const own = byEntity.get(entity.id) ?? [];
    const base = {
      id: entity.id,
      name: entity.name,
      latest: latestOf(own),
      origin: entity.origin,
    };
    const names = [entity.name, ...entity.aliases.map(({ text }) => text), entity.notes];
    if (entity.kind === 'organization') {
      const flow = countFlow(own, entity.id);
      told.organizations.push({
        ...base,
        kind: entity.organizationKind,
        ...flow,
        net: flow.joined - flow.left,
        words: searchWords(names.join(' ')),
      });
      continue;
    }
    const places = currentPlaces(
      own.map((move) => viewOf(move, refs, evidence.get(move.id) ?? [])),
    );
    const said = own.flatMap((move) => [
      move.roleFrom ?? '',
      move.roleTo ?? '',
      move.notes,
      refs.get(move.fromId ?? '')?.name ?? '',
      refs.get(move.toId ?? '')?.name ?? '',
      ...(evidence.get(move.id) ?? []).map((one) => one.evidence.quote?.exact ?? ''),
    ]);
    told.people.push({
      ...base,
      now: places.map(({ organization }) => organization),
      role: places[0]?.role ?? null,
      since: places[0]?.since ?? null,
      moves: own.length,
      words: searchWords([...names, ...said].join(' ')),
    });
  }
  return told;
}

function viewOf(
  move: Move,
  refs: ReadonlyMap<EntityId, EntityRef>,
  evidence: EvidenceView[],
): MoveView {
  const ref = (id: EntityId | null) => (id === null ? null : (refs.get(id) ?? null));
  const person = refs.get(move.personId) ?? { id: move.personId, kind: 'person', name: '' };
  return { move, person, from: ref(move.fromId), to: ref(move.toId), evidence };
}

function latestOf(moves: readonly Move[]): PartialDate | null {
  const dates = moves.flatMap(({ date }) => date ?? []);
  return dates.toSorted(comparePartialDates).at(-1) ?? null;
}
