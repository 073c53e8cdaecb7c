import type { EntityId, EntityKind } from './entity.ts';
import type { MarkLook } from './mark-look.ts';
import type { Proposal } from './reading.ts';

/** A page's people and organizations: what the side panel lists. */
export interface PageOutline {
  /**
   * `read`: it is an article (perhaps without a known name); `none`: it is not;
   * `off`: the reader switched this site off; `paused`: everything, for a while.
   */
  state: 'read' | 'none' | 'off' | 'paused';
  /** In the order in which the page names them first. */
  items: OutlineItem[];
}

/** One of those whom a page names: an entity, a name that several share, or somebody new. */
export interface OutlineItem {
  /** For `reveal`; the same in every outline of the page while it names them. */
  id: string;
  kind: EntityKind;
  /** The fullest form that the page writes. */
  name: string;
  look: MarkLook;
  /** None for somebody new; several until the reader chose. */
  entityIds: EntityId[];
  /** How often the page names them. */
  times: number;
  /** What the page reports of them, known or not: see `Proposal.standing`. */
  proposals: Proposal[];
}
