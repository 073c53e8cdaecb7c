import type { TextBlock } from '../domain/article.ts';

/** A block of a plain text, and where in it the block begins (UTF-16). */
export interface PlacedBlock {
  block: TextBlock;
  offset: number;
}

/**
 * The paragraphs of a plain text: blank lines part them, and so does a single
 * line break after the end of a sentence; any other line break is a wrap
 * inside a paragraph.
 */
export function textToBlocks(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const breaks = /\r?\n[ \t\r]*\n\s*|(?<=[.!?”"’')\]])[ \t]*\r?\n/g;
  let start = 0;
  const push = (end: number) => {
    if (/\S/.test(text.slice(start, end))) {
      blocks.push({
        block: { id: blocks.length, kind: 'prose', text: text.slice(start, end) },
        offset: start,
      });
    }
  };
  for (const match of text.matchAll(breaks)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return blocks;
}
