import type { Marks } from './marks.ts';
import { tellingSelection } from './selected-words.ts';

/** Once a selection rests for so long, the button comes (ms). */
const REST_MS = 300;

/** Puts the button beside a selection; what it answers takes the button away again. */
export type OfferSelection = (range: Range) => Promise<() => void>;

/**
 * Offer to save words that are selected, if a marked name is among them: when
 * the selection rests and no finger or button is down on it, until it changes,
 * is given up, or Escape is pressed.
 */
export function watchSelection(
  document: Document,
  marks: Pick<Marks, 'all'>,
  world: { isWanted(): boolean; offer: OfferSelection; onError(error: unknown): void },
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;
  let offered: { withdraw?: () => void; gone: boolean } | null = null;

  const withdraw = () => {
    clearTimeout(timer);
    if (!offered) return;
    offered.gone = true;
    offered.withdraw?.();
    offered = null;
  };
  const offer = () => {
    const range = !pressed && world.isWanted() ? tellingSelection(document, marks.all()) : null;
    if (!range) return;
    const own: NonNullable<typeof offered> = { gone: false };
    offered = own;
    world.offer(range).then((undo) => {
      // The selection may have gone while the card's script came.
      if (own.gone) undo();
      else own.withdraw = undo;
    }, world.onError);
  };
  const rest = () => {
    withdraw();
    if (!signal.aborted) timer = setTimeout(offer, REST_MS);
  };
  const released = () => {
    if (!pressed) return;
    pressed = false;
    if (!offered) rest();
  };

  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener('selectionchange', rest, passive);
  document.addEventListener('pointerdown', () => (pressed = true), passive);
  document.addEventListener('pointerup', released, passive);
  document.addEventListener('pointercancel', released, passive);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && withdraw(), passive);
  signal.addEventListener('abort', withdraw);
}
