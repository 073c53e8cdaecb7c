import type { EntityRef } from '../../lib/domain/entity.ts';

/** The dashboard's address of an entity's page: it can be bookmarked. */
export function addressOfEntity({ id, kind }: Pick<EntityRef, 'id' | 'kind'>): string {
  return `#/${kind === 'person' ? 'person' : 'lab'}/${encodeURIComponent(id)}`;
}
