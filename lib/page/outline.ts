import type { MarkLook } from '../domain/mark-look.ts';
import { nameKey } from '../domain/name-key.ts';
import type { OutlineItem } from '../domain/page-outline.ts';
import type { Proposal } from '../domain/reading.ts';
import type { ResolvedMention } from '../domain/mention.ts';

/** What the outline needs of a mark. */
export interface OutlinedMark {
  mention: ResolvedMention;
  look: MarkLook;
}

/** The same for every mark of one entity, one shared name, or one newcomer. */
export function outlineId({ kind, name, entityIds }: ResolvedMention): string {
  return entityIds.length > 0 ? entityIds.toSorted().join('+') : `${kind}:${nameKey(name)}`;
}

/** Those whom marks name, in the order of their first mention, with what the page reports of them. */
export function outlineItems(
  marks: readonly OutlinedMark[],
  proposals: readonly Proposal[],
): OutlineItem[] {
  return [...Map.groupBy(marks, ({ mention }) => outlineId(mention))].flatMap(([id, those]) => {
    const [first] = those;
    if (!first) return [];
    const { kind, entityIds } = first.mention;
    const names = those.map(({ mention }) => mention.name);
    const keys = new Set(names.map(nameKey));
    return {
      id,
      kind,
      name: names.reduce((one, other) => (other.length > one.length ? other : one)),
      look: first.look,
      entityIds,
      times: those.length,
      proposals: proposals.filter((proposal) =>
        entityIds.length > 0
          ? [proposal.personId, proposal.fromId, proposal.toId].some(
              (one) => one !== null && entityIds.includes(one),
            )
          : keys.has(nameKey(proposal.move.person)),
      ),
    };
  });
}
