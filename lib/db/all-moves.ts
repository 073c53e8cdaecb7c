import type { Entity, EntityId, EntityRef } from '../domain/entity.ts';
import type { EvidenceView, MoveView } from '../domain/profile.ts';
import type { Database } from './database.ts';

/** Everything that lives, put together. */
export interface AllMoves {
  entities: Entity[];
  refs: Map<EntityId, EntityRef>;
  /** A person's own moves, an organization's comings and goings. */
  byEntity: Map<EntityId, MoveView[]>;
}

/** Every living entity and move. Reads the whole database once: for a page that lists all, not for a card. */
export async function allMoves(db: Database): Promise<AllMoves> {
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
  const living = entities.filter(({ deletedAt }) => deletedAt === null);
  const refs = new Map(living.map(({ id, kind, name }) => [id, { id, kind, name }]));
  const refTo = (id: EntityId | null) => (id === null ? null : (refs.get(id) ?? null));
  const byEntity = new Map<EntityId, MoveView[]>();
  for (const move of moves) {
    const person = refs.get(move.personId);
    if (move.deletedAt !== null || !person) continue;
    const view = {
      move,
      person,
      from: refTo(move.fromId),
      to: refTo(move.toId),
      evidence: evidence.get(move.id) ?? [],
    };
    for (const id of new Set([move.personId, move.fromId, move.toId])) {
      if (id === null) continue;
      const present = byEntity.get(id);
      if (present) present.push(view);
      else byEntity.set(id, [view]);
    }
  }
  return { entities: living, refs, byEntity };
}
