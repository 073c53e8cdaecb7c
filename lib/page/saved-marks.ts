import { findQuote } from '../domain/find-quote.ts';
import type { Id } from '../domain/record.ts';
import type { SavedSentence } from '../domain/saved-sentence.ts';
import { marksSite } from '../domain/site-switches.ts';
import type { PageBlock } from './collect-article.ts';
import { pointAt } from './collect-article.ts';
import { idle } from './idle-slices.ts';
import type { SavedMarks, SavedStage } from './saved-bridge.ts';

/** Name of the highlight; its colours are with those of the marks. */
export const SAVED = 'saved-in-whence';

/** The pointer rests on a sentence so long before its button comes; it stays so long after (ms). */
const REST_MS = 500;
const LEAVE_MS = 700;
/** When a changed page is looked through again (ms): the reader has read it by then. */
const AGAIN_MS = 1_500;

interface SavedMark {
  moveId: Id;
  ranges: Range[];
  /** What the ranges covered when they were made. */
  text: string;
}

/**
 * The sentences of a page that are in the database: marked faintly where they
 * stand, or told to be gone. Where the pointer rests on one, a button leads to
 * its move. Nothing of the page is changed.
 */
export function markSaved(stage: SavedStage, openMove: (id: Id) => Promise<unknown>): SavedMarks {
  const { world, facts, script, signal } = stage;
  const { document } = world;
  const registry = (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  let marks: SavedMark[] = [];
  let lost: ReadonlySet<Id> = new Set();
  let asked = 0;
  let wanted: readonly SavedSentence[] = [];
  let again: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The sentence under the pointer, and its button once that is there. */
  let over: { mark: SavedMark; remove?: () => void } | null = null;

  const paint = () => {
    // Pages rewrite their text: what covers other words now is no saved sentence.
    marks = marks.filter((mark) => textOf(mark.ranges) === mark.text);
    const isPainted = marksSite(world.settings(), document.location.hostname) !== 'none';
    const ranges = isPainted ? marks.flatMap((mark) => mark.ranges) : [];
    if (ranges.length === 0) registry?.delete(SAVED);
    else {
      const highlight = new Highlight(...ranges);
      // Names are marked above it.
      highlight.priority = -1;
      registry?.set(SAVED, highlight);
    }
  };

  const find = async () => {
    const own = (asked += 1);
    leave();
    const pages = [...(await facts.selectionContext()).blocks.values()];
    const text = pages.map(({ block }) => block.text).join('\n');
    const found: SavedMark[] = [];
    const gone = new Set<Id>();
    for (const { evidenceId, moveId, quote } of wanted) {
      await idle();
      const place = findQuote(text, quote);
      const ranges = place ? rangesOf(document, pages, place.start, place.end) : [];
      if (ranges.length === 0) gone.add(evidenceId);
      else found.push({ moveId, ranges, text: textOf(ranges) });
    }
    // Another reading was faster, or the reader stopped.
    if (own !== asked || signal.aborted) return;
    marks = found;
    lost = gone;
    paint();
  };

  const leave = () => {
    clearTimeout(timer);
    over?.remove?.();
    over = null;
  };
  const offer = async (range: Range, { moveId }: SavedMark) =>
    (await script()).putButton({
      range,
      words: 'menu.openSaved',
      theme: world.settings().theme,
      take: () => void openMove(moveId).catch(world.onError),
    });
  const rest = (mark: SavedMark) => {
    leave();
    const own: NonNullable<typeof over> = { mark };
    over = own;
    timer = setTimeout(() => {
      const range = mark.ranges.at(-1);
      if (!range || !stage.isFree()) return;
      offer(range, mark).then((remove) => {
        // The pointer may have gone while the card's script came.
        if (over === own) own.remove = remove;
        else remove();
      }, world.onError);
    }, REST_MS);
  };
  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || marks.length === 0) return;
    const isOnButton = (event.target as Element).localName === 'whence-button';
    const mark = isOnButton
      ? over?.mark
      : event.buttons === 0
        ? savedAt(document, marks, event.clientX, event.clientY)
        : undefined;
    if (mark && mark !== over?.mark) {
      if (!over?.remove) return rest(mark);
      // The way to a button leads over other sentences: it stays until the pointer does there.
      clearTimeout(timer);
      timer = setTimeout(() => rest(mark), LEAVE_MS);
    } else if (mark) {
      if (over?.remove) clearTimeout(timer);
    } else if (over?.remove) {
      clearTimeout(timer);
      timer = setTimeout(leave, LEAVE_MS);
    } else leave();
  };
  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if ((target as Element).localName !== 'whence-button') leave();
    },
    passive,
  );
  document.addEventListener('scroll', leave, passive);
  const changes = new MutationObserver(() => {
    if (marks.every((mark) => textOf(mark.ranges) === mark.text)) return;
    paint();
    clearTimeout(again);
    again = setTimeout(() => void find().catch(world.onError), AGAIN_MS);
  });
  changes.observe(document.body, { characterData: true, childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    leave();
    clearTimeout(again);
    changes.disconnect();
    registry?.delete(SAVED);
  });

  return {
    lost: () => lost,
    show(sentences) {
      wanted = sentences;
      find().catch(world.onError);
    },
  };
}

const textOf = (ranges: readonly Range[]): string => ranges.map(String).join('\n');

/** The parts of the blocks between two offsets of their texts, which are joined by a character. */
function rangesOf(
  document: Document,
  pages: readonly PageBlock[],
  start: number,
  end: number,
): Range[] {
  let at = 0;
  return pages.flatMap((page) => {
    const [from, to] = [Math.max(0, start - at), Math.min(page.block.text.length, end - at)];
    at += page.block.text.length + 1;
    const first = from < to ? pointAt(page, from) : null;
    const last = from < to ? pointAt(page, to, true) : null;
    if (!first?.node.isConnected || !last?.node.isConnected) return [];
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset);
    return [range];
  });
}

function savedAt(
  document: Document,
  marks: readonly SavedMark[],
  x: number,
  y: number,
): SavedMark | undefined {
  const isOver = (range: Range) =>
    [...range.getClientRects()].some(
      (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    );
  // Few sentences of a page are saved: no caret is asked.
  return marks.find(({ ranges }) => ranges.some(isOver));
}
