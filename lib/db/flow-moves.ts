import type { EntityId, EntityRef } from '../domain/entity.ts';
import type { FlowMove } from '../domain/flow.ts';
import type { Database } from './database.ts';

/** Every living move with the names of its ends: what the flow counts. */
export async function flowMoves(db: Database): Promise<FlowMove[]> {
  const [entities, moves] = await db.transaction('r', [db.entities, db.moves], () =>
    Promise.all([db.entities.toArray(), db.moves.toArray()]),
  );
  const refs = new Map<EntityId, EntityRef>();
  for (const { id, kind, name, deletedAt } of entities) {
    if (deletedAt === null) refs.set(id, { id, kind, name });
  }
  const refTo = (id: EntityId | null) => (id === null ? null : (refs.get(id) ?? null));
  return moves.flatMap((move) => {
    const person = refs.get(move.personId);
    if (move.deletedAt !== null || !person) return [];
    const { id, kind, status, date, roleFrom, roleTo } = move;
    const from = refTo(move.fromId);
    const to = refTo(move.toId);
    return [{ id, person, from, to, kind, status, date, roleFrom, roleTo }];
  });
}
