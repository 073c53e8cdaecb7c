import { Dexie } from 'dexie';
import type { Entity, EntityId } from '../domain/entity.ts';
import { keysOf } from '../domain/entity-names.ts';
import type { Database } from './database.ts';

/**
 * Let names lead to entities as they are now rather than as they were: for many
 * at once, by key (`removeNames` walks an index, which took 0.8 ms an entity).
 * What is in the trash answers to no name. Call it inside a transaction on `names`.
 */
export async function changeNames(
  db: Database,
  before: readonly Entity[],
  after: readonly Entity[],
): Promise<void> {
  const gone = byKey(before);
  const come = byKey(after);
  const taken = gone.size === 0 ? await addNew(db, come) : [...come.keys()];
  const keys = [...new Set([...gone.keys(), ...taken])];
  if (keys.length === 0) return;
  const present = await db.names.bulkGet(keys);
  const records = keys.map((key, i) => {
    const ids = new Set(present[i]?.entityIds);
    for (const id of gone.get(key) ?? []) ids.delete(id);
    for (const id of come.get(key) ?? []) ids.add(id);
    return { key, entityIds: [...ids] };
  });
  await db.names.bulkDelete(records.filter((r) => r.entityIds.length === 0).map((r) => r.key));
  await db.names.bulkPut(records.filter((r) => r.entityIds.length > 0));
}

/**
 * Write the names that nobody has, which is most of what an import brings: no
 * reading before. Answers with those that somebody has, not yet written.
 */
async function addNew(db: Database, come: ReadonlyMap<string, EntityId[]>): Promise<string[]> {
  const keys = [...come.keys()].toSorted();
  const records = keys.map((key) => ({ key, entityIds: come.get(key) ?? [] }));
  try {
    await db.names.bulkAdd(records);
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    for (const fault of Object.values(error.failuresByPos)) {
      if (fault.name !== 'ConstraintError') throw fault;
    }
    return Object.keys(error.failuresByPos).map((at) => keys[Number(at)] ?? '');
  }
}

function byKey(entities: readonly Entity[]): Map<string, EntityId[]> {
  const ids = new Map<string, EntityId[]>();
  for (const entity of entities) {
    if (entity.deletedAt !== null) continue;
    for (const key of keysOf(entity)) {
      const present = ids.get(key);
      if (present) present.push(entity.id);
      else ids.set(key, [entity.id]);
    }
  }
  return ids;
}
