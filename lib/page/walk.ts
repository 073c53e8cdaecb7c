import type { Mark, Marks } from './marks.ts';
import { scrollTo } from './reveal.ts';

/** Name of the highlight under the keyboard's cursor. */
export const CURSOR = 'whence-cursor';

/** Going from name to name without a pointer. */
export interface Walk {
  /** On to the next mark (1) or back (-1), around the ends; null where there is none. */
  step(by: 1 | -1): Mark | null;
  /** The mark it stands on, while that is there. */
  at(): Mark | null;
  /** What to say of where it stands. */
  words(): string;
  /** Take the cursor away; the next step begins where the window is. */
  stop(): void;
}

/** The cursor is a highlight: the page's own focus and selection stay where they are. */
export function createWalk(document: Document, marks: Marks): Walk {
  const registry = (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  let mark: Mark | null = null;
  const place = () => (mark ? marks.all().indexOf(mark) : -1);

  return {
    step(by) {
      const all = marks.all();
      const from = place();
      const begin = by === 1 ? firstInView(document, all) : firstInView(document, all) - 1;
      const next = from === -1 ? begin : from + by;
      mark = all[(next + all.length) % (all.length || 1)] ?? null;
      if (!mark) return null;
      scrollTo(document, mark.range);
      registry?.set(CURSOR, new Highlight(mark.range));
      return mark;
    },
    at: () => (place() === -1 ? null : mark),
    words() {
      return mark ? `${mark.mention.name}, ${place() + 1} of ${marks.all().length}` : '';
    },
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
