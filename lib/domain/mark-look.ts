import type { EntityKind } from './entity.ts';

/**
 * How a mark looks: a known person, a known organization, a known person of
 * whom this page reports a move that is not saved (`news`), or somebody new
 * whose move it reports (`proposal`).
 */
export type MarkLook = EntityKind | 'news' | 'proposal';

export const MARK_LOOKS: readonly MarkLook[] = ['person', 'organization', 'news', 'proposal'];
