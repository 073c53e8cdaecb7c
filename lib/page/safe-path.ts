export interface Point {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const HALF_ANGLE = Math.PI / 3;
const MARGIN = 10;

/**
 * Whether a pointer that left a name heads for its card: it moved within 60° to
 * either side of the way to the card's nearest point, or is within 10 px of the
 * card. (The envelope of 120° is 10ten's.)
 */
export function headsFor(from: Point, to: Point, card: Box): boolean {
  const near: Point = {
    x: Math.max(card.left, Math.min(to.x, card.right)),
    y: Math.max(card.top, Math.min(to.y, card.bottom)),
  };
  if (Math.hypot(near.x - to.x, near.y - to.y) <= MARGIN) return true;
  const goal: Point = {
    x: Math.max(card.left, Math.min(from.x, card.right)),
    y: Math.max(card.top, Math.min(from.y, card.bottom)),
  };
  const wanted = { x: goal.x - from.x, y: goal.y - from.y };
  const moved = { x: to.x - from.x, y: to.y - from.y };
  const lengths = Math.hypot(wanted.x, wanted.y) * Math.hypot(moved.x, moved.y);
  if (lengths === 0) return false;
  const cosine = (wanted.x * moved.x + wanted.y * moved.y) / lengths;
  return cosine >= Math.cos(HALF_ANGLE);
}
