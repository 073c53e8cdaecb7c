import type { EntityId } from '../domain/entity.ts';
import type { Profile } from '../domain/profile.ts';

/**
 * People of one name, the likeliest first: by how many organizations of their
 * moves stand in the same block as the name, then by how many stand on the page.
 * Stable for equals.
 */
export function rankProfiles(
  profiles: readonly Profile[],
  inBlock: ReadonlySet<EntityId>,
  onPage: ReadonlySet<EntityId>,
): Profile[] {
  const score = ({ moves }: Profile): number => {
    const places = new Set(moves.flatMap(({ from, to }) => [from?.id, to?.id]));
    let sum = 0;
    for (const id of places) {
      if (id === undefined) continue;
      if (inBlock.has(id)) sum += 1_000;
      else if (onPage.has(id)) sum += 1;
    }
    return sum;
  };
  return profiles
    .map((profile) => ({ profile, score: score(profile) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ profile }) => profile);
}
