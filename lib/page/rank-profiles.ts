import type { EntityId } from '../domain/entity.ts';
import type { Profile } from '../domain/profile.ts';

/** What stands around a name. */
export interface Surroundings {
  /** Organizations of the name's block, and of the page. */
  inBlock: ReadonlySet<EntityId>;
  onPage: ReadonlySet<EntityId>;
  /** The block's words. */
  text: string;
}

/**
 * People of one name, the likeliest first: by how many organizations of their
 * moves stand in the same block as the name, then by words of their roles and the
 * years of their moves there, then by organizations of the page. Stable for equals.
 */
export function rankProfiles(
  profiles: readonly Profile[],
  { inBlock, onPage, text }: Surroundings,
): Profile[] {
  const said = wordsOf(text);
  const score = ({ moves }: Profile): number => {
    const places = new Set(moves.flatMap(({ from, to }) => [from?.id, to?.id]));
    let sum = 0;
    for (const id of places) {
      if (id === undefined) continue;
      if (inBlock.has(id)) sum += 1_000_000;
      else if (onPage.has(id)) sum += 1;
    }
    const own = wordsOf(
      moves
        .map(({ move }) => [move.roleFrom, move.roleTo, move.date?.slice(0, 4)].join(' '))
        .join(' '),
    );
    for (const word of own) if (said.has(word)) sum += 1_000;
    return sum;
  };
  return profiles
    .map((profile) => ({ profile, score: score(profile) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ profile }) => profile);
}

/** Words of four letters or digits and more, and CEO and the like: what is shorter tells nothing. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}|\bc[efto]o\b/gu));
}
