import type { TextBlock } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Profile } from '../domain/profile.ts';

/** What a page has sent before, and what it was told. */
export interface PageText {
  blocks: TextBlock[];
  /** The profiles that the page has: they are not sent twice. */
  told: Map<EntityId, Profile>;
}

/**
 * The texts of pages that asked lately, so that a page which changes sends only what
 * changed, and only that is read anew. Lost when the background ends: then pages send all.
 */
export interface PageTexts {
  /**
   * A page's blocks as they are now, in reading order: those it sent before by their ids.
   * Null where one is not here.
   */
  take(page: string, sent: readonly (TextBlock | number)[]): PageText | null;
  /** Remember nothing of this page. */
  drop(page: string): void;
}

/** Characters kept of all pages together: about 12 MB with what was read of them. */
const MOST_CHARACTERS = 500_000;

export function createPageTexts(mostCharacters = MOST_CHARACTERS): PageTexts {
  /** The page that asked last comes last. */
  const pages = new Map<string, PageText & { size: number }>();
  return {
    take(page, sent) {
      const before = pages.get(page);
      const known = new Map(before?.blocks.map((block) => [block.id, block]));
      const blocks: TextBlock[] = [];
      for (const one of sent) {
        const block = typeof one === 'number' ? known.get(one) : one;
        if (!block) return null;
        blocks.push(block);
      }
      const size = blocks.reduce((sum, { text }) => sum + text.length, 0);
      const now = { blocks, told: before?.told ?? new Map<EntityId, Profile>(), size };
      pages.delete(page);
      pages.set(page, now);
      let all = 0;
      for (const [name, { size: one }] of [...pages].reverse()) {
        all += one;
        if (all > mostCharacters) pages.delete(name);
      }
      return now;
    },
    drop(page) {
      pages.delete(page);
    },
  };
}
