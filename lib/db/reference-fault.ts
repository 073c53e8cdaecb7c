import type { PackedEntity, PackedEvidence, PackedMove, PackedSource } from '../domain/pack.ts';

/** The lists of a pack or a backup. */
export interface RecordLists {
  entities: readonly PackedEntity[];
  moves: readonly PackedMove[];
  sources: readonly Pick<PackedSource, 'id'>[];
  evidence: readonly Pick<PackedEvidence, 'id' | 'moveId' | 'sourceId'>[];
}

class Fault extends Error {}

/**
 * What is wrong with how a file's records lead to each other, in words: every
 * reference must reach a record of the right kind in it, and no id stands
 * twice. Null when nothing is.
 */
export function referenceFault(file: RecordLists): string | null {
  try {
    follow(file);
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}

function follow(file: RecordLists): void {
  const people = new Set(file.entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const organizations = new Set(
    file.entities.filter((e) => e.kind === 'organization').map((e) => e.id),
  );
  const sources = new Set(file.sources.map((source) => source.id));
  const moves = new Set(file.moves.map((move) => move.id));
  const must = (ids: ReadonlySet<string>, wanted: string | null, where: string) => {
    if (wanted !== null && !ids.has(wanted)) {
      throw new Fault(`${where} leads to ${wanted}, which is not in the file`);
    }
  };
  for (const list of ['entities', 'moves', 'sources', 'evidence'] as const) {
    const seen = new Set<string>();
    for (const record of file[list]) {
      if (seen.has(record.id)) throw new Fault(`Two of ${list} have the id ${record.id}`);
      seen.add(record.id);
    }
  }
  for (const e of file.entities) {
    if (e.kind === 'organization') must(organizations, e.parentId, `The parent of ${e.name}`);
  }
  for (const move of file.moves) {
    must(people, move.personId, `The person of move ${move.id}`);
    must(organizations, move.fromId, `The origin of move ${move.id}`);
    must(organizations, move.toId, `The destination of move ${move.id}`);
    if (move.fromId === null && move.toId === null) {
      throw new Fault(`Move ${move.id} has neither origin nor destination`);
    }
  }
  for (const piece of file.evidence) {
    must(moves, piece.moveId, `The move of evidence ${piece.id}`);
    must(sources, piece.sourceId, `The source of evidence ${piece.id}`);
  }
}
