import type { Backup } from './backup.ts';
import type { Id } from './record.ts';

type Part = Pick<Backup, 'entities' | 'moves' | 'sources' | 'evidence'>;

/**
 * Some of the moves, with all that they speak of: people, organizations (and
 * what those belong to), the evidence and its sources. Nothing of the trash.
 */
export function partOf(all: Part, moveIds: ReadonlySet<Id>): Part {
  const moves = all.moves.filter(({ id, deletedAt }) => deletedAt === null && moveIds.has(id));
  const chosen = new Set(moves.map(({ id }) => id));
  const evidence = all.evidence.filter(
    ({ moveId, deletedAt }) => deletedAt === null && chosen.has(moveId),
  );
  const sourceIds = new Set(evidence.map(({ sourceId }) => sourceId));
  const entities = new Map(all.entities.map((entity) => [entity.id, entity]));
  const wanted = new Set<Id>();
  const want = (id: Id | null) => {
    const entity = id === null ? undefined : entities.get(id);
    if (!entity || wanted.has(entity.id)) return;
    wanted.add(entity.id);
    if (entity.kind === 'organization') want(entity.parentId);
  };
  for (const { personId, fromId, toId } of moves)
    for (const id of [personId, fromId, toId]) want(id);
  return {
    entities: all.entities.filter(({ id }) => wanted.has(id)),
    moves,
    sources: all.sources.filter(({ id }) => sourceIds.has(id)),
    evidence,
  };
}
