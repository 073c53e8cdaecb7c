import type { Hit } from './match-patterns.ts';
import type { Token } from './typed-sentence.ts';

const NAMED_NOUNS = new Set(
  'man woman person one boy girl guy someone somebody child son daughter baby character dog cat'.split(
    ' ',
  ),
);

/** "a man named Ada Quill", "to start it up": the words of a move, and none. */
export function isOtherSense(tokens: readonly Token[], { from, to, pattern }: Hit): boolean {
  if (pattern.id === 'name') {
    const before = tokens[from - 1]?.norm ?? '';
    return tokens[from]?.norm === 'named' && NAMED_NOUNS.has(before);
  }
  // "one of the engineers of" founds nothing.
  if (pattern.id === 'among-founders')
    return !tokens.slice(from, to).some(({ norm }) => /^co-?founders$|^founders$/.test(norm));
  const [one, two] = [tokens[to]?.norm, tokens[to + 1]?.norm ?? ''];
  return pattern.id === 'start' && one === 'it' && /^(?:up|again|off|over|all|with|by)$/.test(two);
}
