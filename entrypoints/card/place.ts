const GAP = 5;
/** Less than this shows nothing of use: then the card may cover its name. */
const LEAST_HEIGHT = 180;

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Where a card goes, and how high it may be there: what is longer scrolls inside. */
export interface Place extends Point {
  maxHeight: number;
}

/**
 * Where a card of this size goes: under the line of the mark that the pointer
 * is on (the first for the keyboard), else above it, else on the side with more
 * room, never over the name, always inside the window. Client coordinates.
 * Without lines: in the middle.
 */
export function placeCard(
  lines: readonly DOMRect[],
  pointer: Point | null,
  card: Size,
  view: Size,
): Place {
  const line = nearestLine(lines, pointer);
  if (!line) {
    return {
      x: Math.max(GAP, (view.width - card.width) / 2),
      y: Math.max(GAP, (view.height - card.height) / 3),
      maxHeight: view.height - 2 * GAP,
    };
  }
  const roomBelow = view.height - line.bottom - 2 * GAP;
  const roomAbove = line.top - 2 * GAP;
  const below = card.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.max(LEAST_HEIGHT, below ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const wanted = pointer ? Math.max(line.left, pointer.x - card.width / 2) : line.left;
  return {
    x: clamp(Math.min(wanted, line.right), GAP, view.width - card.width - GAP),
    y: clamp(below ? line.bottom + GAP : line.top - GAP - height, GAP, view.height - height - GAP),
    maxHeight,
  };
}

function nearestLine(lines: readonly DOMRect[], pointer: Point | null): DOMRect | undefined {
  if (!pointer) return lines[0];
  return (
    lines.find((line) => line.top - 2 <= pointer.y && pointer.y <= line.bottom + 2) ?? lines[0]
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Keep a card that was put where it is inside the window. */
export function keepInWindow(box: HTMLElement): void {
  const { left, top } = box.getBoundingClientRect();
  box.style.left = `${Math.max(0, Math.min(left, innerWidth - box.offsetWidth))}px`;
  box.style.top = `${Math.max(0, Math.min(top, innerHeight - box.offsetHeight))}px`;
}
