import type { Profile } from '../domain/profile.ts';
import type { ResolvedMention } from '../nlp/find-names.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { Mark } from './marks.ts';
import { rankProfiles } from './rank-profiles.ts';

/** Whom a mark may mean, the likeliest first. */
export function meantBy({ mention }: Mark, facts: HoverFacts): Profile[] {
  const organizations = facts.mentions().filter(({ kind }) => kind === 'organization');
  const idsOf = (some: readonly ResolvedMention[]) =>
    new Set(some.flatMap(({ entityIds }) => entityIds));
  return rankProfiles(
    facts.profilesOf(mention.entityIds),
    idsOf(organizations.filter(({ block }) => block === mention.block)),
    idsOf(organizations),
  );
}
