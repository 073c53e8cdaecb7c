import type { EntityId } from './entity.ts';
import type { Reading } from './reading.ts';

/** Whom of those who are watched a page reports something new about. */
export function watchedNews(
  { proposals }: Reading,
  watched: Pick<ReadonlyMap<EntityId, unknown>, 'has'>,
): EntityId[] {
  const named = proposals
    .filter(({ standing }) => standing === 'new' || standing === 'contradicts')
    .flatMap(({ personId, fromId, toId }) => [personId, fromId, toId]);
  return [...new Set(named)].filter((id) => id !== null).filter((id) => watched.has(id));
}
