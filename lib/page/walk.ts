import type { Mark, Marks } from './marks.ts';
import { scrollTo } from './reveal.ts';

/** Name of the highlight under the keyboard's cursor. */
export const CURSOR = 'whence-cursor';

/** A name, which of the page's marks it is (from 1), and how many there are. */
export interface WalkPlace {
  name: string;
  at: number;
  count: number;
}

/** Going from name to name without a pointer. */
export interface Walk {
  /** On to the next mark (1) or back (-1), around the ends; null where there is none. */
  step(by: 1 | -1): Mark | null;
  /** The mark it stands on, while that is there. */
  at(): Mark | null;
  /** Where it stands, to be said; null where that is nowhere. */
  place(): WalkPlace | null;
  /** Take the cursor away; the next step begins where the window is. */
  stop(): void;
}

/** The cursor is a highlight: the page's own focus and selection stay where they are. */
export function createWalk(document: Document, marks: Marks): Walk {
  const registry = (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  let mark: Mark | null = null;
  const index = () => (mark ? marks.all().indexOf(mark) : -1);

  return {
    step(by) {
      const all = marks.all();
      const from = index();
      const begin = by === 1 ? firstInView(document, all) : firstInView(document, all) - 1;
      const next = from === -1 ? begin : from + by;
      mark = all[(next + all.length) % (all.length || 1)] ?? null;
      if (!mark) return null;
      scrollTo(document, mark.range);
      registry?.set(CURSOR, new Highlight(mark.range));
      return mark;
    },
    at: () => (index() === -1 ? null : mark),
    place: () => mark && { name: mark.mention.name, at: index() + 1, count: marks.all().length },
    stop() {
      mark = null;
      registry?.delete(CURSOR);
    },
  };
}

/** The first of the marks that the window shows or that stands below it; the number of all past the last. */
function firstInView(document: Document, all: readonly Mark[]): number {
  const found = all.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  return found === -1 ? all.length : found;
}
