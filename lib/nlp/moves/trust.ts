import { ORGANIZATIONS } from '../lists/organizations.ts';
import { nameKey } from '../../domain/name-key.ts';
import type { Place } from './slots.ts';

let kinds: ReadonlyMap<string, string> | undefined;

/** What the shipped list says of an organization: l(ab), c(ompany), i(nstitution), m(edia); undefined when it lacks it. */
function kindOf(name: string): string | undefined {
  kinds ??= new Map(
    ORGANIZATIONS.split('\n').flatMap((line) =>
      line
        .slice(2)
        .split('|')
        .map((form) => [nameKey(form), line.charAt(0)] as const),
    ),
  );
  return kinds.get(nameKey(name));
}

/** Papers and wires tell of moves; they are seldom "the company". */
export function isPublication(name: string): boolean {
  return kindOf(name) === 'm';
}

/**
 * Whether a move between these is one that Whence is about: one side is a lab
 * or a company of the list, or reads as a company.
 */
export function mayEmploy(from: string | null, to: string | null, place: Place): boolean {
  const sides = [from, to].flatMap((name) => (name === null ? [] : [name]));
  if (sides.length === 0) return true;
  return sides.some((name) => {
    const kind = kindOf(name);
    return kind === 'l' || kind === 'c' || kind === undefined || place.tokens.length > 0;
  });
}
