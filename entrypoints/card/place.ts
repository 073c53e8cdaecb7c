const GAP = 5;

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/**
 * Where a card of this size goes: under the line of the mark that the pointer
 * is on (the first for the keyboard), else above it, always inside the window.
 * Client coordinates. Without lines: in the middle.
 */
export function placeCard(
  lines: readonly DOMRect[],
  pointer: Point | null,
  card: Size,
  view: Size,
): Point {
  const line = nearestLine(lines, pointer);
  if (!line) {
    return {
      x: Math.max(GAP, (view.width - card.width) / 2),
      y: Math.max(GAP, (view.height - card.height) / 3),
    };
  }
  const below = line.bottom + GAP;
  const above = line.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.height - GAP;
  const roomBelow = view.height - line.bottom;
  const y = fitsBelow ? below : above >= GAP ? above : roomBelow >= line.top ? below : above;
  const x = Math.min(
    pointer ? Math.max(line.left, pointer.x - card.width / 2) : line.left,
    line.right,
  );
  return {
    x: clamp(x, GAP, view.width - card.width - GAP),
    y: clamp(y, GAP, view.height - card.height - GAP),
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
