import type { Entity } from '../domain/entity.ts';
import { formsOf, keysOf } from '../domain/entity-names.ts';
import { nameKey } from '../domain/name-key.ts';
import type { KnownEntity, KnownNames } from './find-names.ts';

type Named = Pick<Entity, 'id' | 'kind' | 'name' | 'aliases'>;

/** Who answers to which name key: the names and aliases of some entities. */
export function knownNames(entities: Iterable<Named>): KnownNames {
  const known = new Map<string, KnownEntity[]>();
  for (const entity of entities) {
    for (const key of keysOf(entity)) {
      const present = known.get(key);
      if (present) present.push(knownAs(entity, key));
      else known.set(key, [knownAs(entity, key)]);
    }
  }
  return known;
}

/** An entity as it answers to one of its name keys. */
export function knownAs(entity: Named, key: string): KnownEntity {
  const { id, kind, name } = entity;
  const form = formsOf(entity).find(({ text }) => nameKey(text) === key);
  return { id, kind, name, written: form?.text ?? name, ambiguous: form?.ambiguous ?? false };
}
