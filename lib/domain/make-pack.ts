import type { Backup } from './backup.ts';
import { inOrder } from './backup.ts';
import type { Pack, PackedEntity } from './pack.ts';
import { partOf } from './part-of.ts';
import type { Id } from './record.ts';

export interface PackWish {
  name: string;
  description: string;
  moveIds: ReadonlySet<Id>;
  /** Whether the reader's notes go with it: they may be private. */
  notes: boolean;
  /** Any text that no earlier version had. */
  version: string;
}

/** A pack of some of what is here, for others. Who saved it and when stays here. */
export function makePack(all: Backup, wish: PackWish): Pack {
  const part = partOf(all, wish.moveIds);
  const noted = <T extends { notes: string }>(record: T): T =>
    wish.notes ? record : { ...record, notes: '' };
  const name = wish.name.trim();
  const description = wish.description.trim();
  const present = new Set(part.entities.map(({ id }) => id));
  return {
    format: 1,
    version: wish.version,
    ...(name !== '' && { name }),
    ...(description !== '' && { description }),
    entities: part.entities.map((entity): PackedEntity => {
      if (entity.kind === 'person') return noted(unstamped(entity));
      const { parentId } = entity;
      const parent = parentId !== null && present.has(parentId) ? parentId : null;
      return noted(unstamped({ ...entity, parentId: parent }));
    }),
    moves: part.moves.map((move) => noted(unstamped(move))),
    sources: part.sources.map(unstamped),
    evidence: part.evidence.map(({ id, moveId, sourceId, quote }) => ({
      id,
      moveId,
      sourceId,
      quote,
      foundBy: 'pack',
    })),
  };
}

function unstamped<T extends { origin: unknown; changedAt: number; deletedAt: unknown }>(
  record: T,
): Omit<T, 'origin' | 'changedAt' | 'deletedAt'> {
  const { origin: _, changedAt: __, deletedAt: ___, ...rest } = record;
  return rest;
}

/** A pack as a file: a record a line, so that versions can be compared. */
export function packText(pack: Pack): string {
  const { entities, moves, sources, evidence, ...head } = pack;
  const lists = Object.entries({ entities, moves, sources, evidence }).map(
    ([list, records]) =>
      `"${list}": [${records.map((one) => `\n${JSON.stringify(inOrder(one))}`).join(',')}\n]`,
  );
  const heads = Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{\n${[...heads, ...lists].join(',\n')}\n}\n`;
}
