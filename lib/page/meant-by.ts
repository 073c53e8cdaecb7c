import type { Profile } from '../domain/profile.ts';
import type { ResolvedMention } from '../domain/mention.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { Mark } from './marks.ts';
import { rankProfiles } from './rank-profiles.ts';

/** Whom a mark may mean, the likeliest first. */
export function meantBy({ mention }: Mark, facts: HoverFacts): Profile[] {
  const profiles = facts.profilesOf(mention.entityIds);
  if (profiles.length < 2) return profiles;
  const organizations = facts.mentions().filter(({ kind }) => kind === 'organization');
  const idsOf = (some: readonly ResolvedMention[]) =>
    new Set(some.flatMap(({ entityIds }) => entityIds));
  return rankProfiles(profiles, {
    inBlock: idsOf(organizations.filter(({ block }) => block === mention.block)),
    onPage: idsOf(organizations),
    text: facts.article().blocks.find(({ id }) => id === mention.block)?.text ?? '',
  });
}
