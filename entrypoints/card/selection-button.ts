import { say } from '../../lib/i18n/say.ts';
import type { SelectionOffer } from '../../lib/page/card-bridge.ts';
import { schemeOf } from '../../lib/settings/follow-theme.ts';
import { makeHostElement } from './host-element.ts';

/** From the words and from the window's edges (px). */
const GAP = 6;

/**
 * A small button at the end of selected words, in a closed shadow root of its
 * own: a click of the reader's takes them. Returns the way to take it away.
 * The selection itself is left alone.
 */
export function offerSelection({ range, theme, take }: SelectionOffer, css: string): () => void {
  const host = makeHostElement(css, 'whence-selection');
  const button = document.createElement('button');
  const stopping = new AbortController();
  const { signal } = stopping;
  const remove = () => {
    stopping.abort();
    host.detach();
  };
  button.type = 'button';
  button.className = 'take-selection';
  button.textContent = say('menu.saveSelected');
  button.title = say('menu.saveSelection');
  // Pressed, it must not take the selection away.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    // It only opens a form, in which a save is guarded as any other.
    if (!event.isTrusted) return;
    remove();
    take();
  });
  const place = () => {
    const box = [...range.getClientRects()].at(-1);
    const { clientWidth } = document.documentElement;
    const isInView = !!box && box.bottom > 0 && box.top < innerHeight;
    button.hidden = !isInView;
    if (!isInView) return;
    const within = (at: number, size: number, most: number) =>
      `${Math.max(GAP, Math.min(at, most - size - GAP))}px`;
    button.style.left = within(box.right - GAP, button.offsetWidth, clientWidth);
    button.style.top = within(box.bottom + GAP, button.offsetHeight, innerHeight);
  };
  host.mount.style.colorScheme = schemeOf(theme);
  host.mount.append(button);
  host.attach();
  place();
  document.addEventListener('scroll', place, { passive: true, capture: true, signal });
  window.addEventListener('resize', place, { signal });
  return remove;
}
