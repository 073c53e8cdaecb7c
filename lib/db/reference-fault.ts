import type { PackedEntity, PackedEvidence, PackedMove, PackedSource } from '../domain/pack.ts';
import { say } from '../i18n/say.ts';

/** The lists of a pack or a backup. */
export interface RecordLists {
  entities: readonly PackedEntity[];
  moves: readonly PackedMove[];
  sources: readonly Pick<PackedSource, 'id'>[];
  evidence: readonly Pick<PackedEvidence, 'id' | 'moveId' | 'sourceId'>[];
}

export interface ReferenceFault {
  /** Where: the list, the record (from 0), and the field if it is one. */
  path: (string | number)[];
  message: string;
}

/** The first of `referenceFaults`, in words; null when there is none. */
export function referenceFault(file: RecordLists): string | null {
  for (const { message } of follow(file)) return message;
  return null;
}

/**
 * All that is wrong with how a file's records lead to each other: every
 * reference must reach a record of the right kind in it, and no id stands twice.
 */
export function referenceFaults(file: RecordLists): ReferenceFault[] {
  return [...follow(file)];
}

function* follow(file: RecordLists): Generator<ReferenceFault> {
  const people = new Set(file.entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const organizations = new Set(
    file.entities.filter((e) => e.kind === 'organization').map((e) => e.id),
  );
  const sources = new Set(file.sources.map((source) => source.id));
  const moves = new Set(file.moves.map((move) => move.id));
  function* must(
    ids: ReadonlySet<string>,
    wanted: string | null,
    lost: 'parent' | 'person' | 'origin' | 'destination' | 'move' | 'source',
    name: string,
    path: (string | number)[],
  ): Generator<ReferenceFault> {
    if (wanted !== null && !ids.has(wanted)) {
      yield { path, message: say(`files.${lost}Lost`, { name, id: wanted }) };
    }
  }
  for (const list of ['entities', 'moves', 'sources', 'evidence'] as const) {
    const seen = new Set<string>();
    for (const [at, record] of file[list].entries()) {
      if (seen.has(record.id)) {
        yield { path: [list, at, 'id'], message: say('files.twoOf', { list, id: record.id }) };
      }
      seen.add(record.id);
    }
  }
  for (const [at, e] of file.entities.entries()) {
    if (e.kind !== 'organization') continue;
    const path = ['entities', at, 'parentId'];
    yield* must(organizations, e.parentId, 'parent', e.name, path);
  }
  for (const [at, move] of file.moves.entries()) {
    const path = (field: string) => ['moves', at, field];
    yield* must(people, move.personId, 'person', move.id, path('personId'));
    yield* must(organizations, move.fromId, 'origin', move.id, path('fromId'));
    yield* must(organizations, move.toId, 'destination', move.id, path('toId'));
    if (move.fromId === null && move.toId === null) {
      const message = say('files.endless', { id: move.id });
      yield { path: ['moves', at], message };
    }
  }
  for (const [at, piece] of file.evidence.entries()) {
    const path = (field: string) => ['evidence', at, field];
    yield* must(moves, piece.moveId, 'move', piece.id, path('moveId'));
    yield* must(sources, piece.sourceId, 'source', piece.id, path('sourceId'));
  }
}
