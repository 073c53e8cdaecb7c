import type { EntityId } from './entity.ts';
import type { StoredRecord } from './record.ts';

/**
 * What the reader keeps about a person or an organization for themselves. Its
 * id is the entity's, its origin always `me`: no pack brings or changes one.
 */
export interface EntityNote extends StoredRecord {
  id: EntityId;
  notes: string;
  /** Since when the reader watches them, milliseconds since the epoch; null: they do not. */
  watchedAt: number | null;
  /** Since when their name is not to be marked on any page; null: it is. */
  hiddenAt: number | null;
}

/** What may be changed of a note at once; what is left out stays. */
export interface NoteChange {
  notes?: string;
  watched?: boolean;
  hidden?: boolean;
}

/** Longer ones are refused. */
export const LONGEST_NOTE = 20_000;
