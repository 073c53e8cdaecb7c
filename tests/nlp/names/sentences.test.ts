import { describe, expect, it } from 'vitest';
import { findNames } from '../../../lib/nlp/find-names.ts';
import { textToBlocks } from '../../../lib/nlp/text-to-blocks.ts';
import { SENTENCES } from './sentences.ts';

/** A text without its marks. */
const bare = (marked: string) => marked.replace(/[[\]{}]/g, '');

/** The same text, marked by what is found in it. */
function mark(text: string): string {
  const placed = textToBlocks(text);
  const offsets = new Map(placed.map(({ block, offset }) => [block.id, offset]));
  let marked = '';
  let at = 0;
  for (const { block, start, end, kind } of findNames(placed.map(({ block }) => block)).mentions) {
    const offset = offsets.get(block) ?? 0;
    const name = text.slice(offset + start, offset + end);
    marked += text.slice(at, offset + start) + (kind === 'person' ? `[${name}]` : `{${name}}`);
    at = offset + end;
  }
  return marked + text.slice(at);
}

describe.each(Object.entries(SENTENCES))('%s', (_, sentences) => {
  it.each(sentences.map((marked) => [marked]))('%s', (marked) => {
    expect(mark(bare(marked))).toBe(marked);
  });
});
