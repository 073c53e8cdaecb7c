import type { TextBlock } from '../domain/article.ts';

/** A block of a plain text, and where in it the block begins (UTF-16). */
export interface PlacedBlock {
  block: TextBlock;
  offset: number;
}

/**
 * The paragraphs of a plain text: blank lines part them, and so does a single
 * line break after the end of a sentence or after a line that was clearly left
 * short (a byline, a dateline, a signature); any other line break is a wrap
 * inside a paragraph.
 */
export function textToBlocks(text: string): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  const breaks = /\r?\n[ \t\r]*\n\s*|(?<=[.!?”"’')\]])[ \t]*\r?\n/g;
  let start = 0;
  const push = (from: number, to: number) => {
    if (/\S/.test(text.slice(from, to))) {
      blocks.push({
        block: { id: blocks.length, kind: 'prose', text: text.slice(from, to) },
        offset: from,
      });
    }
  };
  const pushLines = (end: number) => {
    for (const line of shortLineEnds(text.slice(start, end))) {
      push(start, start + line);
      start += line;
    }
    push(start, end);
  };
  for (const match of text.matchAll(breaks)) {
    pushLines(match.index);
    start = match.index + match[0].length;
  }
  pushLines(text.length);
  return blocks;
}

/** How long each stretch of a paragraph is that ends in a line left short. */
function shortLineEnds(paragraph: string): number[] {
  const lines = paragraph.split(/(?<=\n)/);
  const width = Math.max(...lines.slice(0, 10_000).map((line) => line.trimEnd().length));
  const ends: number[] = [];
  let length = 0;
  lines.forEach((line, i) => {
    length += line.length;
    const next = lines[i + 1];
    if (next === undefined || !/^\s*[^\s\p{Ll}]/u.test(next)) return;
    const word = /\S+/.exec(next)?.[0].length ?? 0;
    const written = line.trim();
    // A word alone in its line may be half a name.
    if (!/\s/.test(written) || written.length + 1 + word > width * 0.8) return;
    ends.push(length);
    length = 0;
  });
  return ends;
}
