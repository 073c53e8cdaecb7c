import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Point } from '../../lib/page/safe-path.ts';
import { headsFor } from '../../lib/page/safe-path.ts';

const card: Box = { left: 100, top: 100, right: 460, bottom: 300 };

/** A step of a length at an angle (degrees, clockwise from the right, as in a window). */
function step(from: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) };
}

const anyPoint = fc.record({
  x: fc.integer({ min: -500, max: 1_500 }),
  y: fc.integer({ min: -500, max: 1_500 }),
});
/** The nearest point of the card. */
const goalOf = ({ x, y }: Point): Point => ({
  x: Math.max(card.left, Math.min(x, card.right)),
  y: Math.max(card.top, Math.min(y, card.bottom)),
});
const far = (point: Point) => Math.hypot(goalOf(point).x - point.x, goalOf(point).y - point.y);

describe('headsFor', () => {
  it.each([
    [0, true],
    [59, true],
    [-59, true],
    [61, false],
    [-61, false],
    [120, false],
    [180, false],
  ])('of a move %i° off the way to the card says %s', (off, answer) => {
    // The card is straight below: 90°.
    const from = { x: 280, y: 20 };
    expect(headsFor(from, step(from, 90 + off, 20), card)).toBe(answer);
    // And straight to the right of this one: 0°.
    const beside = { x: 20, y: 200 };
    expect(headsFor(beside, step(beside, off, 20), card)).toBe(answer);
  });

  it('holds for every point on the straight way to the card', () => {
    fc.assert(
      fc.property(
        anyPoint.filter((from) => far(from) > 0),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (from, share) => {
          const goal = goalOf(from);
          const to = {
            x: from.x + (goal.x - from.x) * share,
            y: from.y + (goal.y - from.y) * share,
          };
          expect(headsFor(from, to, card)).toBe(true);
        },
      ),
    );
  });

  it('fails for every move straight away, and for none at all', () => {
    fc.assert(
      fc.property(
        anyPoint.filter((from) => far(from) > 10),
        fc.integer({ min: 0, max: 500 }),
        (from, length) => {
          const goal = goalOf(from);
          const share = length / far(from);
          const to = {
            x: from.x - (goal.x - from.x) * share,
            y: from.y - (goal.y - from.y) * share,
          };
          expect(headsFor(from, to, card)).toBe(false);
        },
      ),
    );
  });

  it('is the same in the mirror', () => {
    const mirror = ({ x, y }: Point): Point => ({ x: -x, y });
    const mirrored = { ...card, left: -card.right, right: -card.left };
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        expect(headsFor(mirror(from), mirror(to), mirrored)).toBe(headsFor(from, to, card));
      }),
    );
  });

  it.each<[string, Point, boolean]>([
    ['inside it', { x: 280, y: 200 }, true],
    ['10 px above it', { x: 280, y: 90 }, true],
    ['11 px above it', { x: 280, y: 89 }, false],
    ['10 px beside it', { x: 470, y: 200 }, true],
    ['at its corner', { x: 468, y: 306 }, true],
    ['10 px off on both sides of its corner', { x: 470, y: 310 }, false],
  ])('of a pointer that came %s, from whatever side, says so', (_, to, answer) => {
    // It came from the card, so that its direction is the wrong one.
    const from = { x: to.x + Math.sign(280 - to.x), y: to.y + Math.sign(200 - to.y) };
    expect(headsFor(from, to, card)).toBe(answer);
  });
});
