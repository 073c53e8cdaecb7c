import type { Entity } from '../domain/entity.ts';
import { nameKey } from '../domain/name-key.ts';
import type { KnownEntity, KnownNames } from './find-names.ts';

/** Who answers to which name key: the names and aliases of some entities. */
export function knownNames(
  entities: Iterable<Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>>,
): KnownNames {
  const known = new Map<string, KnownEntity[]>();
  for (const { id, kind, name, aliases } of entities) {
    for (const key of new Set([name, ...aliases.map((alias) => alias.text)].map(nameKey))) {
      if (key === '') continue;
      const present = known.get(key);
      if (present) present.push({ id, kind, name });
      else known.set(key, [{ id, kind, name }]);
    }
  }
  return known;
}
