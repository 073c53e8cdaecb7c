import type { EntityId } from './entity.ts';
import type { DraftFaults } from './draft.ts';
import type { ResolvedMention } from './mention.ts';
import type { Profile } from './profile.ts';
import type { Id } from './record.ts';

/** What is known of the names that were asked for. */
export interface LookUpAnswer {
  /** Every entity that answers to one of the names, once. */
  profiles: Profile[];
  /** Name key → the entities it may mean; keys that nobody answers to are left out. */
  names: Record<string, EntityId[]>;
}

/** Whom a page names. */
export interface NamesAnswer {
  /** People and organizations in reading order, never overlapping. */
  mentions: ResolvedMention[];
  /** Of those whom mentions mean, if the page was not told before. */
  profiles: Profile[];
}

/**
 * How a save ended. Faults are told field by field; nothing was written then.
 * `addedToKnown`: the move was known already, and got this evidence.
 * `saveId` names the step that was taken: `undoSave` takes it back. Null where a
 * known move was edited and nothing differed.
 */
export type SaveAnswer =
  | { ok: true; saveId: Id | null; person: Profile; addedToKnown: boolean; changed: EntityId[] }
  | { ok: false; faults: DraftFaults };

/** A known name near to what was typed. */
export interface NameSuggestion {
  id: EntityId;
  name: string;
  /** Tells two of one name apart: a person's place, an organization's kind. */
  detail: string;
}

/** What changing records did: the step by which it is undone, and whose profiles differ. */
export interface StepAnswer {
  /** Null where nothing differed: then there is no step. */
  stepId: Id | null;
  changed: EntityId[];
}
