import type { TextBlock } from '../../domain/article.ts';
import type { Mention } from '../../domain/mention.ts';
import { splitSentences } from './sentences.ts';
import type { TypedSentence } from './typed-sentence.ts';
import { typeSentence } from './typed-sentence.ts';

/** The sentences of a text, in its order, with their names. */
export function typedSentences(
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
): TypedSentence[] {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = byBlock.get(mention.block);
    if (list) list.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  const supposed = new Set<string>();
  return blocks.flatMap((block) => {
    const own = (byBlock.get(block.id) ?? []).toSorted((a, b) => a.start - b.start);
    let next = 0;
    return splitSentences(block.text, own).map((span) => {
      while (next < own.length && (own[next]?.start ?? 0) < span.start) next += 1;
      const first = next;
      while (next < own.length && (own[next]?.end ?? 0) <= span.end) next += 1;
      return typeSentence(block.id, block.text, span, own.slice(first, next), supposed);
    });
  });
}
