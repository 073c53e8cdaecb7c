import type { Entity } from './entity.ts';
import type { Evidence, Move, Source } from './move.ts';
import type { StoredRecord } from './record.ts';

/** A pack's records carry no origin and no times: those are of the database they go into. */
type Packed<T extends StoredRecord> = T extends StoredRecord
  ? Omit<T, 'origin' | 'changedAt' | 'deletedAt' | 'savedAt'>
  : never;

export type PackedEntity = Packed<Entity>;
export type PackedMove = Packed<Move>;
export type PackedSource = Packed<Source>;
export type PackedEvidence = Packed<Evidence>;

/**
 * A file of entities, moves and sources from elsewhere. Ids are UUIDs that stay
 * the same from version to version, so that a later one merges. In words for
 * other programs: `public/schema/pack-1.json`.
 */
export interface Pack {
  format: 1;
  /** Any change of the text means another version. */
  version: string;
  /** What its records are shown to be from, unless the reader calls it otherwise. */
  name?: string;
  /** What is in it and who keeps it, in a sentence or two. */
  description?: string;
  entities: PackedEntity[];
  moves: PackedMove[];
  sources: PackedSource[];
  evidence: PackedEvidence[];
}
