/** Name of the highlight that flashes; its colours are with those of the marks. */
export const FLASH = 'whence-flash';

const FLASH_MS = 1_600;

interface Registry {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): unknown;
}

/** Scrolls to ranges and flashes them. The page's document is not changed. */
export interface Revealer {
  /** Asked again for the same id, the next of its places. False where there is none. */
  revealNext(id: string, there: readonly { range: Range }[]): boolean;
  stop(): void;
}

/** A flash is a highlight for a second and a half: steady, so that nothing blinks. */
export function createRevealer(document: Document): Revealer {
  const registry = (globalThis as { CSS?: { highlights?: Registry } }).CSS?.highlights;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    registry?.delete(FLASH);
  };
  let last: { id: string; nth: number } | null = null;
  return {
    revealNext(id, there) {
      const nth = last?.id === id ? (last.nth + 1) % (there.length || 1) : 0;
      const range = there[nth]?.range;
      if (!range) return false;
      last = { id, nth };
      stop();
      scrollTo(document, range);
      registry?.set(FLASH, new Highlight(range));
      timer = setTimeout(stop, FLASH_MS);
      return true;
    },
    stop,
  };
}

/** Bring a range into view, unless it is there already. */
export function scrollTo(document: Document, range: Range): void {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element) return;
  const box = range.getBoundingClientRect();
  const inView =
    box.width > 0 &&
    box.top >= 0 &&
    box.bottom <= view.innerHeight &&
    box.left >= 0 &&
    box.right <= view.innerWidth;
  if (inView) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
