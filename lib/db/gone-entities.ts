import type { EntityId } from '../domain/entity.ts';
import type { Database } from './database.ts';

/** Those of the ids that lead to nobody: in the trash, merged into another, or never kept. */
export async function goneEntities(
  db: Database,
  ids: readonly EntityId[],
): Promise<ReadonlySet<EntityId>> {
  const found = await db.entities.bulkGet([...ids]);
  return new Set(ids.filter((_, at) => found[at]?.deletedAt !== null));
}
