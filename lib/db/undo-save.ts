import type { EntityId } from '../domain/entity.ts';
import type { Evidence, Move, MoveBefore } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import type { Database } from './database.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { removeNames } from './names.ts';

/**
 * Take a save back, with whatever only it had brought: the evidence, what it
 * filled in, the move if that was its only evidence, the source, people and
 * organizations that nothing else speaks of. Records of a pack always stay. One
 * transaction.
 *
 * Answers with the entities whose profiles changed; null when nothing was left
 * to undo.
 */
export async function undoSave(db: Database, saveId: Id): Promise<EntityId[] | null> {
  const tables = [db.entities, db.names, db.moves, db.sources, db.evidence, db.profiles];
  return db.transaction('rw', tables, async () => {
    const evidence = await db.evidence.get(saveId);
    if (!evidence || evidence.origin !== 'me') return null;
    await db.evidence.delete(saveId);

    if (evidence.sourceId !== null) await dropSource(db, evidence.sourceId);

    const move = await db.moves.get(evidence.moveId);
    if (!move) return [];
    const touched = [move.personId, move.fromId, move.toId].filter((id) => id !== null);
    await forgetProfiles(db, touched);
    const others = await db.evidence.where('moveId').equals(move.id).toArray();
    const origin = await unlearn(db, evidence, move, others);
    if (others.length === 0 && origin === 'me') await db.moves.delete(move.id);
    for (const id of touched) await dropEntity(db, id);
    return touched;
  });
}

/**
 * Take out of a move what evidence had filled in. A field that later evidence
 * changed again stays: that one now remembers what was before. Answers with the
 * origin that the move then has.
 */
async function unlearn(
  db: Database,
  { before, savedAt }: Evidence,
  move: Move,
  others: readonly Evidence[],
): Promise<Move['origin']> {
  if (!before) return move.origin;
  const later = others
    .filter((other) => other.savedAt >= savedAt)
    .toSorted((a, b) => a.savedAt - b.savedAt);
  const restored: MoveBefore = {};
  for (const [field, value] of Object.entries(before)) {
    const next = later.find((other) => other.before && Object.hasOwn(other.before, field));
    if (next) {
      next.before = { ...next.before, [field]: value };
      await db.evidence.put(next);
    } else Object.assign(restored, { [field]: value });
  }
  await db.moves.update(move.id, restored);
  return restored.origin ?? move.origin;
}

async function dropSource(db: Database, id: Id): Promise<void> {
  const source = await db.sources.get(id);
  if (source?.origin !== 'me') return;
  if ((await db.evidence.where('sourceId').equals(id).count()) === 0) await db.sources.delete(id);
}

async function dropEntity(db: Database, id: EntityId): Promise<void> {
  const entity = await db.entities.get(id);
  if (entity?.origin !== 'me') return;
  const uses = await Promise.all(
    ['personId', 'fromId', 'toId'].map((field) => db.moves.where(field).equals(id).count()),
  );
  if (uses.some((count) => count > 0)) return;
  await db.entities.delete(id);
  await removeNames(db, [id]);
}
