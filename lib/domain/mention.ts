import type { EntityId, EntityKind } from './entity.ts';

/** A span of a block that names somebody or something. */
export interface Mention {
  /** `TextBlock.id` */
  block: number;
  /** UTF-16 offsets in the block's text; the name alone: no title, comma or possessive. */
  start: number;
  end: number;
  text: string;
  kind: EntityKind;
  /** The fullest form of the name that the text gives: "Vallone" has "Andrea Vallone". */
  name: string;
}

/** A mention with the known entities it may mean: none, one, or several of one name. */
export interface ResolvedMention extends Mention {
  entityIds: EntityId[];
}
