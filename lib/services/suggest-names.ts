import uFuzzy from '@leeoniya/ufuzzy';
import type { NameSuggestion } from '../domain/answers.ts';
import { currentPlaces } from '../domain/career.ts';
import type { EntityKind } from '../domain/entity.ts';
import { formsOf } from '../domain/entity-names.ts';
import { nameKey } from '../domain/name-key.ts';
import { say } from '../i18n/say.ts';
import type { Database } from '../db/database.ts';
import { profilesOf } from '../db/profiles.ts';

const MOST = 8;
/** No name is longer: what is typed past it is nobody's. */
const LONGEST = 200;

/**
 * Known names near to what was typed, best first, at most eight, each entity
 * once. Letters may be missing or swapped once in a word ("anthr", "antropic").
 * What was typed blank has no suggestion.
 */
export async function suggestNames(
  db: Database,
  kind: EntityKind,
  typed: string,
): Promise<NameSuggestion[]> {
  const needle = nameKey(typed);
  if (needle === '' || needle.length > LONGEST) return [];

  const entities = await db.entities.where('kind').equals(kind).toArray();
  const living = entities.filter((entity) => entity.deletedAt === null);
  const names = living.flatMap((entity) =>
    formsOf(entity).map(({ text }) => ({ id: entity.id, key: nameKey(text) })),
  );
  const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });
  const [indexes, info, order] = fuzzy.search(
    names.map((name) => name.key),
    needle,
  );
  const ranked = info && order ? order.map((i) => info.idx[i] ?? -1) : (indexes ?? []);
  const ids = [...new Set(ranked.flatMap((i) => names[i]?.id ?? []))].slice(0, MOST);

  return (await profilesOf(db, ids)).map(({ entity, moves }) => ({
    id: entity.id,
    name: entity.name,
    detail:
      entity.kind === 'organization'
        ? say(`organization.${entity.organizationKind}`)
        : (currentPlaces(moves)[0]?.organization.name ?? ''),
  }));
}
