import type { EntityRef } from '../../lib/domain/entity.ts';
import type { Id } from '../../lib/domain/record.ts';

/** The dashboard's address of an entity's page: it can be bookmarked. */
export function addressOfEntity({ id, kind }: Pick<EntityRef, 'id' | 'kind'>): string {
  return `#/${kind === 'person' ? 'person' : 'lab'}/${encodeURIComponent(id)}`;
}

/** The dashboard's address of the form of a known move. */
export function addressOfMove(id: Id): string {
  return `#/edit/${encodeURIComponent(id)}`;
}
