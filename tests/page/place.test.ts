import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place, Point, Size } from '../../entrypoints/card/place.ts';
import { placeCard } from '../../entrypoints/card/place.ts';

/** Node has no DOMRect; only its sides are asked for. */
function line(left: number, top: number, width: number, height = 20): DOMRect {
  const box = {
    left,
    top,
    width,
    height,
    right: left + width,
    bottom: top + height,
    x: left,
    y: top,
  };
  return { ...box, toJSON: () => box };
}

interface Situation {
  view: Size;
  line: DOMRect;
  card: Size;
  pointer: Point | null;
}

/** A window, a card that is not wider, and a line of a mark that is on show, with the pointer on it or none. */
const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    view: fc.record({
      width: fc.integer({ min: 320, max: 2_560 }),
      height: fc.integer({ min: 240, max: 1_440 }),
    }),
    card: fc.record({
      width: fc.integer({ min: 100, max: 420 }),
      height: fc.integer({ min: 40, max: 2_000 }),
    }),
    at: fc.record({ x: fc.nat(1_000), y: fc.nat(1_000) }),
    size: fc.record({
      width: fc.integer({ min: 5, max: 300 }),
      height: fc.integer({ min: 8, max: 60 }),
    }),
    pointer: fc.option(fc.record({ x: fc.nat(1_000), y: fc.nat(1_000) })),
  })
  .map(({ view, card, at, size, pointer }) => {
    const left = Math.round((at.x / 1_000) * (view.width - size.width));
    const top = Math.round((at.y / 1_000) * (view.height - size.height));
    return {
      view,
      card: { ...card, width: Math.min(card.width, view.width - 10) },
      line: line(left, top, size.width, size.height),
      pointer: pointer && {
        x: left + (pointer.x / 1_000) * size.width,
        y: top + (pointer.y / 1_000) * size.height,
      },
    };
  });

/** The card's box as its place allows it. */
function boxOf(place: Place, card: Size) {
  const height = Math.min(card.height, place.maxHeight);
  return {
    left: place.x,
    top: place.y,
    right: place.x + card.width,
    bottom: place.y + height,
    height,
  };
}

describe('placeCard', () => {
  const view = { width: 1_280, height: 720 };
  const card = { width: 360, height: 300 };

  it('keeps the card in the window', () => {
    fc.assert(
      fc.property(anySituation, (now) => {
        const box = boxOf(placeCard([now.line], now.pointer, now.card, now.view), now.card);
        expect(box.left).toBeGreaterThanOrEqual(5);
        expect(box.top).toBeGreaterThanOrEqual(5);
        expect(box.right).toBeLessThanOrEqual(now.view.width - 5);
        expect(box.bottom).toBeLessThanOrEqual(now.view.height - 5);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never covers the name, unless there is no room of 180 px on either side', () => {
    fc.assert(
      fc.property(anySituation, (now) => {
        const room = Math.max(now.line.top, now.view.height - now.line.bottom) - 10;
        fc.pre(room >= 180);
        const box = boxOf(placeCard([now.line], now.pointer, now.card, now.view), now.card);
        expect(box.top >= now.line.bottom || box.bottom <= now.line.top).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is as high as it wants where that fits on a side, and never less than it could be', () => {
    fc.assert(
      fc.property(anySituation, (now) => {
        const room = Math.max(now.line.top, now.view.height - now.line.bottom) - 10;
        const { height } = boxOf(placeCard([now.line], now.pointer, now.card, now.view), now.card);
        expect(height).toBeGreaterThanOrEqual(Math.min(now.card.height, room));
      }),
    );
  });

  it('reaches to the name, so that no gap parts it from the pointer', () => {
    fc.assert(
      fc.property(anySituation, (now) => {
        const box = boxOf(placeCard([now.line], now.pointer, now.card, now.view), now.card);
        expect(Math.max(box.top - now.line.bottom, now.line.top - box.bottom)).toBeLessThanOrEqual(
          5,
        );
        // Sideways it may be cut off only by the window.
        expect(Math.max(box.left - now.line.right, now.line.left - box.right)).toBeLessThanOrEqual(
          5,
        );
      }),
    );
  });

  it('goes under the line, and above it where it does not fit below', () => {
    expect(placeCard([line(200, 100, 80)], null, card, view)).toMatchObject({ x: 200, y: 125 });
    expect(placeCard([line(200, 600, 80)], null, card, view)).toMatchObject({ x: 200, y: 295 });
  });

  it('takes the side with more room where it fits on neither', () => {
    const low = { width: 800, height: 400 };
    const above = placeCard([line(10, 250, 80)], null, { width: 300, height: 900 }, low);
    expect(above).toEqual({ x: 10, y: 5, maxHeight: 240 });
    const below = placeCard([line(10, 130, 80)], null, { width: 300, height: 900 }, low);
    expect(below).toEqual({ x: 10, y: 155, maxHeight: 240 });
  });

  it('takes the line that the pointer is on, and the first for the keyboard', () => {
    const lines = [line(900, 100, 80), line(20, 124, 60)];
    expect(placeCard(lines, { x: 40, y: 130 }, card, view).y).toBe(149);
    expect(placeCard(lines, { x: 920, y: 110 }, card, view).y).toBe(125);
    expect(placeCard(lines, null, card, view).y).toBe(125);
    // A pointer that was on no line, as after a rewrap.
    expect(placeCard(lines, { x: 40, y: 600 }, card, view).y).toBe(125);
  });

  it('stands in the middle where there is no line', () => {
    expect(placeCard([], null, card, view)).toEqual({ x: 460, y: 140, maxHeight: 710 });
    const small = { width: 300, height: 200 };
    const box = placeCard([], null, { width: 360, height: 900 }, small);
    expect(box).toEqual({ x: 5, y: 5, maxHeight: 190 });
  });
});
