import type { EntityId } from './entity.ts';
import type { PartialDate } from './partial-date.ts';
import type { Id, StoredRecord } from './record.ts';

export const MOVE_KINDS = [
  'join',
  'leave',
  'found',
  'return',
  'promote',
  'role',
  'acquihire',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

export const MOVE_STATUSES = ['reported', 'confirmed', 'expected', 'rumour', 'denied'] as const;
export type MoveStatus = (typeof MOVE_STATUSES)[number];

export type MoveField = 'from' | 'to' | 'roleFrom' | 'roleTo' | 'date' | 'kind';

/** An employment event. At least one of `fromId` and `toId` is set. */
export interface Move extends StoredRecord {
  personId: EntityId;
  fromId: EntityId | null;
  toId: EntityId | null;
  roleFrom: string | null;
  roleTo: string | null;
  kind: MoveKind;
  status: MoveStatus;
  /** When it happened; not when it was published or saved. */
  date: PartialDate | null;
  notes: string;
  /** Fields that none of its sources states. */
  unsourced: MoveField[];
}

/** A document that reports moves. `url` is http(s) only. */
export interface Source extends StoredRecord {
  url: string;
  title: string;
  publisher: string | null;
  authors: string[];
  published: PartialDate | null;
}

/** W3C TextQuoteSelector: https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Which source says a move, in which words, and how it was found. */
export interface Evidence extends StoredRecord {
  moveId: Id;
  /** Null where the reader gave no source. */
  sourceId: Id | null;
  quote: TextQuote | null;
  /** `proposal`: found by the reader of `lib/nlp` and confirmed by the user. */
  foundBy: 'proposal' | 'selection' | 'hand' | 'pack';
  savedAt: number;
  /** How sure this source is of the move; absent in packs, where the move alone says so. */
  said?: MoveStatus;
  /** The evidence in whose save it was given as another source: it goes with that save. */
  savedWith?: Id;
}
