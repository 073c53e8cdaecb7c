import type { TextBlock } from '../domain/article.ts';
import type { PageBlock } from './collect-article.ts';
import { blocksIn, isReadable } from './collect-article.ts';
import { inSlices } from './idle-slices.ts';

/** A page as it was read: its blocks in reading order, by id. */
export interface ReadPage {
  blocks: Map<number, PageBlock>;
  /** Ids up to here are taken; a block keeps its own while its text stays. */
  lastId: number;
  /** Open shadow roots whose text was read: nobody else sees what changes in them. */
  roots: ShadowRoot[];
}

/** What a reading goes by. */
export interface ReadOptions {
  /** The reading before this one: what did not change is taken from it. */
  before: ReadPage | null;
  /** Only these elements changed since; null: anything may have. */
  changed: readonly Element[] | null;
  /** Whether comments are read too. */
  comments: boolean;
}

/**
 * Collect the page's blocks, in idle slices. Null when `signal` aborted: the
 * script was replaced.
 */
export async function readPage(
  document: Document,
  { before, changed, comments }: ReadOptions,
  signal: AbortSignal,
): Promise<ReadPage | null> {
  // Text in shadow roots has no place in the document's order: such pages are collected whole.
  const roots: Element[] =
    before && changed && before.roots.length === 0 ? outermost(changed) : [document.body];
  const kept: PageBlock[] = [];
  /** Those that may come again, by their text. */
  const gone = new Map<string, TextBlock[]>();
  for (const page of before?.blocks.values() ?? []) {
    if (page.element.isConnected && !roots.some((root) => root.contains(page.element))) {
      kept.push(page);
      continue;
    }
    const same = gone.get(page.block.text);
    if (same) same.push(page.block);
    else gone.set(page.block.text, [page.block]);
  }

  let lastId = before?.lastId ?? 0;
  const shadows: ShadowRoot[] = [];
  for (const root of roots) {
    const fresh: PageBlock[] = [];
    const collected = await inSlices(
      isReadable(root, comments) ? blocksIn(root, comments, (shadow) => shadows.push(shadow)) : [],
      (page) => {
        if (!page) return;
        const { kind, text } = page.block;
        const old = gone.get(text)?.shift();
        // The same words are the same block: what was read of them holds.
        page.block = old?.kind === kind ? old : { ...page.block, id: (lastId += 1) };
        fresh.push(page);
      },
      signal,
    );
    if (!collected) return null;
    kept.splice(placeOf(root, kept), 0, ...fresh);
  }

  return {
    blocks: new Map(kept.map((page) => [page.block.id, page])),
    lastId,
    roots: shadows,
  };
}

/** Those that are in the document and in none of the others. */
function outermost(elements: readonly Element[]): Element[] {
  const there = elements.filter((element) => element.isConnected);
  return there.filter((one) => !there.some((other) => other !== one && other.contains(one)));
}

/** How many of the blocks stand before a root. */
function placeOf(root: Element, blocks: readonly PageBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = blocks[middle]?.pieces[0]?.node;
    const isBefore = node && root.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}
