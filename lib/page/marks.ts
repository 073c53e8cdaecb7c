import { MARK_LOOKS } from '../domain/mark-look.ts';
import type { MarkLook } from '../domain/mark-look.ts';
import type { Settings } from '../domain/settings.ts';
import type { ResolvedMention } from '../domain/mention.ts';
import type { PageBlock } from './collect-article.ts';
import { pointAt, spanParts } from './collect-article.ts';
import { GROUNDS, groundOf } from './ground.ts';
import { highlightName } from './mark-style.ts';
import { outlineId } from './outline.ts';

/** A name that may be painted, and how. */
export interface WantedMark {
  mention: ResolvedMention;
  look: MarkLook;
  page: PageBlock;
}

/** A name with its place in the document. */
export interface Mark extends WantedMark {
  range: Range;
  /** The reader wants no paint here: it opens a card only while the look-up key is held. */
  quiet: boolean;
}

/** More are painted as the reader scrolls: browsers slow down with thousands of ranges. */
const MOST_PAINTED = 300;
/** Of these so many stand before the window, so that scrolling up finds them painted. */
const BEFORE_VIEW = 100;
/** How long it holds which marks are inert (ms). */
const INERT_MS = 1_000;
/** A page with so many highlights of its own is at war with somebody. */
const FLOOD = 500;

interface Spot {
  start: number;
  end: number;
  mark: Mark;
}

/** The marks of a page. Nothing in its DOM changes: ranges are painted by the browser. */
export interface Marks {
  /** Paint these and nothing else. */
  paint(wanted: readonly WantedMark[]): void;
  /** The mark at a position in a Text node, its last character included. */
  at(node: Node, offset: number): Mark | null;
  /** Paint the same again: the page's colours changed, or our style sheet came. */
  repaint(): void;
  /** The window scrolled: paint what is near to it now. */
  scrolled(): void;
  /**
   * See whether the page took our highlights away, or floods them. They come
   * back once; the second time they stay away.
   */
  check(): void;
  /** Take away what no longer stands over its name; `texts` are the Text nodes that changed. */
  dropStale(texts: ReadonlySet<Node>): void;
  /** In reading order, painted or not. */
  all(): readonly Mark[];
  /** Those near the window that are in inert parts of the page, as of a second ago at most. */
  inert(): readonly Mark[];
  /** Open shadow roots that hold marks. */
  roots(): ShadowRoot[];
  clear(): void;
}

/**
 * Marks painted as CSS Custom Highlights. Where the browser has none, nothing is
 * painted. `which` names are painted is the reader's setting for this site.
 */
export function createMarks(document: Document, which: () => Settings['marks']): Marks {
  const registry = (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  let marks: Mark[] = [];
  /** Those that are not quiet. */
  let loud: Mark[] = [];
  let first = 0;
  let spots = new WeakMap<Node, Spot[]>();
  let roots = new Set<ShadowRoot>();
  let ours = new Map<string, Highlight>();
  let fights = 0;
  let inert: { at: number; marks: readonly Mark[] } = { at: -Infinity, marks: [] };

  const repaint = () => {
    if (!registry) return;
    first = firstNear(document, loud);
    const near = fights > 1 ? [] : loud.slice(first, first + MOST_PAINTED);
    const groups = Map.groupBy(near, ({ look, page }) =>
      highlightName(look, groundOf(page.element)),
    );
    ours = new Map();
    for (const look of MARK_LOOKS) {
      for (const ground of GROUNDS) {
        const name = highlightName(look, ground);
        const ranges = groups.get(name)?.map((mark) => mark.range) ?? [];
        if (ranges.length > 0) {
          const highlight = new Highlight(...ranges);
          ours.set(name, highlight);
          registry.set(name, highlight);
        } else registry.delete(name);
      }
    }
  };

  /** Whether the page took what we painted, or drowns it; counted. */
  const fought = (): boolean => {
    if (!registry || ours.size === 0) return false;
    const taken = [...ours].some(([name, highlight]) => registry.get(name) !== highlight);
    if (!taken && registry.size - ours.size < FLOOD) return false;
    fights += 1;
    return true;
  };

  const choose = () => {
    const painted = which();
    const seen = new Set<string>();
    for (const mark of marks) {
      const key = `${mark.page.block.id} ${outlineId(mark.mention)}`;
      mark.quiet = painted === 'none' || (painted === 'first' && seen.has(key));
      seen.add(key);
    }
    loud = marks.filter(({ quiet }) => !quiet);
  };

  return {
    paint(wanted) {
      fought();
      const old = spots;
      spots = new WeakMap();
      roots = new Set();
      marks = wanted.flatMap(({ mention, look, page }) => {
        const range = rangeOf(document, page, mention);
        if (!range) return [];
        const parts = spanParts(page, mention.start, mention.end);
        // The same name in the same place stays the same mark: a card may be open on it.
        const before = parts[0] && sameSpot(old.get(parts[0].node), parts[0])?.mark;
        const mark: Mark = Object.assign(before ?? ({ quiet: false } as Mark), {
          mention,
          look,
          range,
          page,
        });
        for (const part of parts) {
          const there = spots.get(part.node);
          const spot = { start: part.start, end: part.end, mark };
          if (there) there.push(spot);
          else spots.set(part.node, [spot]);
        }
        const root = range.startContainer.getRootNode();
        if (root !== document) roots.add(root as ShadowRoot);
        return [mark];
      });
      choose();
      repaint();
    },
    repaint,
    scrolled() {
      if (loud.length <= MOST_PAINTED) return;
      const now = firstNear(document, loud);
      if (Math.abs(now - first) > BEFORE_VIEW / 2) repaint();
    },
    check() {
      if (fought()) repaint();
    },
    at(node, offset) {
      const spot = spots.get(node)?.find((one) => one.start <= offset && offset <= one.end);
      return spot && isFresh(spot.mark) ? spot.mark : null;
    },
    dropStale(texts) {
      const fresh = marks.filter((mark) => {
        const { startContainer: start, endContainer: end, collapsed } = mark.range;
        if (collapsed || !start.isConnected) return false;
        // What came between two nodes of a name is no change of either's text.
        return start === end && !texts.has(start) ? true : isFresh(mark);
      });
      if (fresh.length === marks.length) return;
      marks = fresh;
      loud = marks.filter(({ quiet }) => !quiet);
      repaint();
    },
    all: () => marks,
    inert() {
      const now = performance.now();
      if (now - inert.at > INERT_MS) {
        const isInert = document.querySelector('[inert]') !== null;
        const near = isInert ? loud.slice(first, first + MOST_PAINTED) : [];
        inert = {
          at: now,
          marks: near.filter(({ page }) => page.element.closest('[inert]') !== null),
        };
      }
      return inert.marks;
    },
    roots: () => [...roots],
    clear() {
      marks = [];
      loud = [];
      spots = new WeakMap();
      roots = new Set();
      repaint();
    },
  };
}

/** Where to begin painting, of many marks in reading order: a little before the window's first. */
function firstNear(document: Document, marks: readonly Mark[]): number {
  if (marks.length <= MOST_PAINTED) return 0;
  const height = document.defaultView?.innerHeight ?? 0;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = marks[middle]?.range.getBoundingClientRect();
    // Without a box (in a closed part of the page) it says nothing of where it is.
    if (box && box.height > 0 && box.bottom < -height / 2) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low - BEFORE_VIEW, marks.length - MOST_PAINTED));
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
