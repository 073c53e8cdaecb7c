import type { EntityId, EntityKind } from './entity.ts';
import type { Id } from './record.ts';

export type OpenedBy = 'pointer' | 'keyboard' | 'touch' | 'link' | 'menu';

/** A card that was really seen: visible for at least 1,000 ms. */
export interface LogEntry {
  id: Id;
  /** Milliseconds since the epoch. */
  at: number;
  /** Null where it was of somebody who was not known, or of a name that several have. */
  entityId: EntityId | null;
  kind: EntityKind;
  /** The name as it was then, so that the log reads right after a merge or a deletion. */
  name: string;
  url: string;
  title: string;
  /** Host name without `www.`. */
  site: string;
  /** The sentence around the name, where there is one. */
  context: string;
  openedBy: OpenedBy;
  /** How long it was on show, milliseconds, as far as is known; null in entries that are older than this field. */
  stayed: number | null;
  /** Whether a move was saved from it. */
  saved: boolean;
}

/** A card as the page tells it, at the moment it counts as seen. */
export type SeenCard = Omit<LogEntry, 'id' | 'at' | 'site' | 'stayed' | 'saved'>;

/** What is known of an entry only once its card is gone. */
export interface Afterwards {
  stayed: number;
  saved: boolean;
  /** Who the card was of, where a save from it made somebody known who was not. */
  entityId?: EntityId;
}

/** What a page tells the log: a card was seen, or one that was logged is gone. */
export type LogReport = { seen: SeenCard } | { place: LogPlace; after: Afterwards };

/** Where an entry stands in the log, by which more is told of it later. */
export interface LogPlace {
  page: number;
  id: Id;
}
