import type { EntityId } from './entity.ts';
import type { ArticleSource } from './article.ts';
import type { Id } from './record.ts';
import type { Evidence, MoveKind, MoveStatus, TextQuote } from './move.ts';

/**
 * What the form edits: a move as the reader would write it, before it is saved.
 * Names may be of entities that do not exist yet; ids are set where the reader
 * (or the proposal) chose one that does. Empty strings mean "not said".
 */
export interface MoveDraft {
  person: string;
  personId: EntityId | null;
  from: string;
  fromId: EntityId | null;
  to: string;
  toId: EntityId | null;
  roleFrom: string;
  roleTo: string;
  kind: MoveKind;
  status: MoveStatus;
  /** As typed; `parsePartialDate` reads it. */
  date: string;
  notes: string;
  quote: TextQuote | null;
  /** Null when the reader gives none. */
  source: ArticleSource | null;
  /** Addresses of other pages that say so, as typed. */
  moreSources: string[];
  foundBy: Evidence['foundBy'];
  /**
   * Under which it is saved, once however often it is sent: the id of its
   * evidence. Null lets the background make one.
   */
  saveId: Id | null;
  /** The known move that the draft changes; null where it tells of a move. */
  editOf: Id | null;
  /** The known move that this is another report of; null where it is none. */
  knownMoveId: Id | null;
}

/** A draft that was begun and not saved, kept for as long as the trash is. */
export interface KeptDraft {
  /** The draft's `saveId`. */
  id: Id;
  /** The article it was begun in; empty where there is none. */
  url: string;
  draft: MoveDraft;
  /** When it was last changed (ms since the epoch). */
  at: number;
}

/** Faults of a draft, by field, each a sentence that says what to do. */
export type DraftFaults = Partial<
  Record<keyof MoveDraft | 'quoteText' | 'sourceUrl' | 'published', string>
>;
