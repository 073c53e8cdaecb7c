import type { EntityId } from './entity.ts';
import type { MoveView } from './profile.ts';
import type { Id } from './record.ts';
import type { ProposedMove } from './proposed-move.ts';
import type { SavedSentence } from './saved-sentence.ts';

/**
 * How a proposal stands to what is known: `new`; `known` with the move that
 * already tells it (then it could add a source); `told` where this article is
 * among the sources of that move already; `contradicts`.
 */
export type ProposalStanding = 'new' | 'known' | 'told' | 'contradicts';

/** A proposed move, with the entities its names were resolved to. */
export interface Proposal {
  move: ProposedMove & { person: string };
  personId: EntityId | null;
  fromId: EntityId | null;
  toId: EntityId | null;
  standing: ProposalStanding;
  /**
   * The move that says the same or the opposite. Of a `new` one: the known leaving
   * whose destination it tells, which a save completes; else null.
   */
  knownMoveId: Id | null;
  /** That move, to be shown beside; absent or null where there is none. */
  known?: MoveView | null;
  /** All sentences of the article that tell this move, the best first. */
  quotes: { block: number; start: number; end: number; sentence: string }[];
}

/** What reading an article for moves brought to light, surest first. */
export interface Reading {
  proposals: Proposal[];
}

/** The same, for the page that holds the article. */
export interface PageReading extends Reading {
  /** What was saved from it before. */
  saved: SavedSentence[];
}
