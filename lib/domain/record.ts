/** A UUID. Made in the background: `crypto.randomUUID` does not exist on http pages. */
export type Id = string;

/**
 * Who a record comes from: the reader, the starter pack, or a named pack.
 * A reader's edit of a pack's record makes it the reader's (`me`).
 */
export type Origin = 'me' | 'starter' | `pack:${string}`;

/** What every stored record carries. Times are milliseconds since the epoch. */
export interface StoredRecord {
  id: Id;
  origin: Origin;
  changedAt: number;
  /** When it was put in the trash (kept for 30 days); null while it lives. */
  deletedAt: number | null;
}
