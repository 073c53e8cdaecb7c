import type { Entity, EntityId } from '../domain/entity.ts';
import { keysOf } from '../domain/entity-names.ts';
import type { Database } from './database.ts';

/** Make these entities answer to their names. Call it inside a transaction on `names`. */
export async function addNames(db: Database, entities: readonly Entity[]): Promise<void> {
  const wanted = new Map<string, Set<EntityId>>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const ids = wanted.get(key) ?? new Set();
      ids.add(entity.id);
      wanted.set(key, ids);
    }
  }
  const keys = [...wanted.keys()];
  const present = await db.names.bulkGet(keys);
  await db.names.bulkPut(
    keys.map((key, i) => ({
      key,
      entityIds: [...new Set([...(present[i]?.entityIds ?? []), ...(wanted.get(key) ?? [])])],
    })),
  );
}

/** Let these entities answer to no name any more. Call it inside a transaction on `names`. */
export async function removeNames(db: Database, entityIds: readonly EntityId[]): Promise<void> {
  const gone = new Set(entityIds);
  const records = await db.names
    .where('entityIds')
    .anyOf([...gone])
    .distinct()
    .toArray();
  const kept = records.map(({ key, entityIds: ids }) => ({
    key,
    entityIds: ids.filter((id) => !gone.has(id)),
  }));
  await db.names.bulkDelete(kept.filter((r) => r.entityIds.length === 0).map((r) => r.key));
  await db.names.bulkPut(kept.filter((r) => r.entityIds.length > 0));
}
