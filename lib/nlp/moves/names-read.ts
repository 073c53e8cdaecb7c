import type { Mention } from '../../domain/mention.ts';
import type { MovesInput } from './read-moves.ts';
import { typedSentences } from './typed-sentences.ts';

/**
 * The people and organizations that the reading of moves sees in a text: the
 * mentions it was given, and what their sentences tell besides or tell better.
 */
export function namesRead({
  blocks,
  mentions,
}: Pick<MovesInput, 'blocks' | 'mentions'>): Mention[] {
  const read = typedSentences(blocks, mentions).flatMap(({ tokens }) =>
    tokens.flatMap(({ mention, type }): Mention[] =>
      mention ? [{ ...mention, kind: type === 'person' ? 'person' : 'organization' }] : [],
    ),
  );
  const others = mentions.filter(
    (one) =>
      !read.some(
        ({ block, start, end }) => block === one.block && start < one.end && one.start < end,
      ),
  );
  return [...read, ...others].toSorted((a, b) => a.block - b.block || a.start - b.start);
}
