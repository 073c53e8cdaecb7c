import { say } from '../../lib/i18n/say.ts';
import type { ButtonBeside } from '../../lib/page/card-bridge.ts';
import { schemeOf } from '../../lib/settings/follow-theme.ts';
import { makeHostElement } from './host-element.ts';

/** From the words and from the window's edges (px). */
const GAP = 6;

/**
 * A small button at the end of words of the page, in a closed shadow root of its
 * own, for a click of the reader's. Returns the way to take it away. A selection
 * is left alone.
 */
export function putButton({ range, words, theme, take }: ButtonBeside, css: string): () => void {
  const host = makeHostElement(css, 'whence-button');
  const button = document.createElement('button');
  const stopping = new AbortController();
  const { signal } = stopping;
  const remove = () => {
    stopping.abort();
    host.detach();
  };
  button.type = 'button';
  button.className = 'beside';
  button.textContent = say(words);
  // Pressed, it must not take the selection away.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    // It only opens something: a save in a form is guarded as any other.
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
