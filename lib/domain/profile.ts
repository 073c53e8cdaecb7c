import type { Entity, EntityRef } from './entity.ts';
import type { EntityNote } from './entity-note.ts';
import type { Evidence, Move, Source } from './move.ts';
import type { OrganizationFlow } from './organization-flow.ts';

/** A piece of evidence with the document it points into; null where the reader gave none. */
export interface EvidenceView {
  evidence: Evidence;
  source: Source | null;
}

/** A move with everything a card needs to tell it. */
export interface MoveView {
  move: Move;
  person: EntityRef;
  from: EntityRef | null;
  to: EntityRef | null;
  /** Newest publication first. */
  evidence: EvidenceView[];
}

/** An entity with its moves: what a card shows. Moves come newest first. */
export interface Profile {
  entity: Entity;
  moves: MoveView[];
  /**
   * How many people are known to have come and gone in all. For an
   * organization `moves` holds only the newest of them (see the services'
   * limit), so the card cannot count by itself. Zeroes for a person.
   */
  joined: number;
  left: number;
  /** How many moves are known of it; `moves` may hold only the newest of them. */
  total: number;
  /** What the reader keeps about it; null for nothing. */
  note: EntityNote | null;
  /** Null for a person. */
  flow: OrganizationFlow | null;
}
