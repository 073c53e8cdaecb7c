import type { Profile } from '../domain/profile.ts';
import { proposalKey } from '../domain/proposal-key.ts';
import type { Proposal } from '../domain/reading.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { Mark } from './marks.ts';
import { meantBy } from './meant-by.ts';

/** What the card of a mark proposes: of a name that several share nothing, until one is chosen. */
export function toldByMark(
  mark: Mark,
  profiles: readonly Profile[],
  facts: HoverFacts,
): Proposal[] {
  const [only] = profiles;
  if (!only) return facts.proposalsNaming(mark.mention.name);
  return profiles.length === 1 ? facts.proposalsAbout(only.entity.id) : [];
}

/** The mark whose card tells a proposal (`proposalKey`): of the person before that of a lab. */
export function markTelling(
  key: string,
  marks: readonly Mark[],
  facts: HoverFacts,
): Mark | undefined {
  const there = marks.filter((mark) =>
    toldByMark(mark, meantBy(mark, facts), facts).some(({ move }) => proposalKey(move) === key),
  );
  return there.find(({ mention }) => mention.kind === 'person') ?? there[0];
}
