import { createNameFinder } from '../nlp/find-names.ts';
import type { FoundNames } from '../nlp/find-names.ts';
import type { PageBlock } from './collect-article.ts';
import { collectBlocks } from './collect-article.ts';
import { idle, inSlices } from './idle-slices.ts';

/** A page as it was read: its blocks and the names in them. */
export interface ReadPage {
  blocks: Map<number, PageBlock>;
  names: FoundNames;
}

/**
 * Collect the page's blocks and find the names in them, in idle slices. Null
 * when `signal` aborted: the page changed or the script was replaced.
 */
export async function readPage(document: Document, signal: AbortSignal): Promise<ReadPage | null> {
  const finder = createNameFinder();
  const blocks = new Map<number, PageBlock>();
  const done = await inSlices(
    collectBlocks(document),
    (page) => {
      if (!page) return;
      blocks.set(page.block.id, page);
      finder.add(page.block);
    },
    signal,
  );
  if (!done) return null;
  await idle();
  return signal.aborted ? null : { blocks, names: finder.finish() };
}
