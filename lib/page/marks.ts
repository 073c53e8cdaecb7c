import { MARK_LOOKS } from '../domain/mark-look.ts';
import type { MarkLook } from '../domain/mark-look.ts';
import type { ResolvedMention } from '../nlp/find-names.ts';
import type { PageBlock } from './collect-article.ts';
import { pointAt, spanParts } from './collect-article.ts';
import { isDark } from './page-colour.ts';

/** A name that is painted. */
export interface Mark {
  mention: ResolvedMention;
  look: MarkLook;
  range: Range;
  page: PageBlock;
}

/** The name of the highlight in `CSS.highlights`; its colours are in the reader's style sheet. */
export const highlightName = (look: MarkLook, dark: boolean): string =>
  `whence-${look}${dark ? '-on-dark' : ''}`;

interface Spot {
  start: number;
  end: number;
  mark: Mark;
}

/** The marks of a page. Nothing in its DOM changes: ranges are painted by the browser. */
export interface Marks {
  /** Paint these and nothing else. */
  paint(wanted: readonly { mention: ResolvedMention; look: MarkLook; page: PageBlock }[]): void;
  /** The mark at a position in a Text node, its last character included. */
  at(node: Node, offset: number): Mark | null;
  /** Paint the same again: the page's colours changed. */
  repaint(): void;
  /** Take away what no longer stands over its name, since the page changed there. */
  dropStale(): void;
  all(): readonly Mark[];
  clear(): void;
}

/** Marks painted as CSS Custom Highlights. Where the browser has none, nothing is painted. */
export function createMarks(document: Document): Marks {
  const registry = (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  let marks: Mark[] = [];
  let spots = new WeakMap<Node, Spot[]>();

  const repaint = () => {
    if (!registry) return;
    const groups = Map.groupBy(marks, (mark) =>
      highlightName(mark.look, isDark(mark.page.element)),
    );
    for (const look of MARK_LOOKS) {
      for (const dark of [false, true]) {
        const name = highlightName(look, dark);
        const ranges = groups.get(name)?.map((mark) => mark.range) ?? [];
        if (ranges.length > 0) registry.set(name, new Highlight(...ranges));
        else registry.delete(name);
      }
    }
  };

  return {
    paint(wanted) {
      const old = spots;
      spots = new WeakMap();
      marks = wanted.flatMap(({ mention, look, page }) => {
        const range = rangeOf(document, page, mention);
        if (!range) return [];
        const parts = spanParts(page, mention.start, mention.end);
        // The same name in the same place stays the same mark: a card may be open on it.
        const before = parts[0] && sameSpot(old.get(parts[0].node), parts[0])?.mark;
        const mark: Mark = Object.assign(before ?? ({} as Mark), { mention, look, range, page });
        for (const part of parts) {
          const there = spots.get(part.node);
          const spot = { start: part.start, end: part.end, mark };
          if (there) there.push(spot);
          else spots.set(part.node, [spot]);
        }
        return [mark];
      });
      repaint();
    },
    repaint,
    at(node, offset) {
      const spot = spots.get(node)?.find((one) => one.start <= offset && offset <= one.end);
      return spot && isFresh(spot.mark) ? spot.mark : null;
    },
    dropStale() {
      const fresh = marks.filter(isFresh);
      if (fresh.length === marks.length) return;
      marks = fresh;
      repaint();
    },
    all: () => marks,
    clear() {
      marks = [];
      spots = new WeakMap();
      repaint();
    },
  };
}

function sameSpot(spots: readonly Spot[] | undefined, at: { start: number; end: number }) {
  return spots?.find((spot) => spot.start === at.start && spot.end === at.end);
}

function rangeOf(document: Document, page: PageBlock, mention: ResolvedMention): Range | null {
  const start = pointAt(page, mention.start);
  const end = pointAt(page, mention.end, true);
  if (!start?.node.isConnected || !end?.node.isConnected) return null;
  if (start.offset > start.node.data.length || end.offset > end.node.data.length) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Whether a mark's range still covers its name: pages rewrite their text. */
function isFresh({ range, mention }: Mark): boolean {
  if (range.collapsed || !range.startContainer.isConnected) return false;
  // A <br> inside a name is a line break in the block's text and nothing in the range's.
  return squeeze(range.toString()) === squeeze(mention.text);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
