import { keepInWindow, placeCard } from './place.ts';
import type { Point } from './place.ts';

/** What says where a card goes. */
export interface CardPlace {
  /** It lies at the bottom (card.css). */
  sheet: boolean;
  /** The reader moved it: there it stays, but in the window. */
  moved: boolean;
  /** Client rects of the name's lines. */
  anchor: (() => DOMRect[]) | null;
  pointer: Point | null;
}

/** Put the card's box where it goes; measured at its full height, whatever the last place allowed it. */
export function putCard(box: HTMLElement, { sheet, moved, anchor, pointer }: CardPlace): void {
  if (sheet || moved) {
    for (const style of ['left', 'top', 'maxHeight'] as const) if (sheet) box.style[style] = '';
    if (!sheet) keepInWindow(box);
    return;
  }
  box.style.maxHeight = '';
  const { x, y, maxHeight } = placeCard(
    anchor?.() ?? [],
    pointer,
    { width: box.offsetWidth, height: box.offsetHeight },
    { width: document.documentElement.clientWidth, height: window.innerHeight },
  );
  if (box.offsetHeight > maxHeight) box.style.maxHeight = `${maxHeight}px`;
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
}
