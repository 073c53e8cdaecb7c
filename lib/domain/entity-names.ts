import type { Alias, Entity } from './entity.ts';
import { nameKey } from './name-key.ts';

type Named = Pick<Entity, 'name' | 'aliases'>;

/** The forms an entity goes by: its name, which is never ambiguous, then its aliases. */
export function formsOf({ name, aliases }: Named): Alias[] {
  return [{ text: name, ambiguous: false }, ...aliases];
}

/** The keys an entity answers to, each once, none empty. */
export function keysOf(entity: Named): string[] {
  const keys = new Set(formsOf(entity).map(({ text }) => nameKey(text)));
  keys.delete('');
  return [...keys];
}
