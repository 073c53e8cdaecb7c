import type { Mark } from './marks.ts';

/** A finger that rests so long asks for the card and not for the link under it (ms). */
const LONG_PRESS_MS = 500;
/** A finger that moves farther scrolls or selects (px). */
const STILL_PX = 10;

/** What holds its own meaning for a tap. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [onclick]';

export interface TouchOptions {
  signal: AbortSignal;
  markAt(x: number, y: number): Mark | null;
  /** Whether an event came out of our own card. */
  owns(target: EventTarget | null): boolean;
  open(mark: Mark): void;
}

/**
 * Fingers over the marks: a tap opens the card, but where the name is a link the
 * tap follows it, and a long press opens the card.
 */
export function listenToTouch(document: Document, options: TouchOptions): void {
  const { signal, markAt, owns, open } = options;
  let press: { mark: Mark; x: number; y: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The click and the menu that follow a long press are not the page's. */
  let swallow = false;

  const end = () => {
    clearTimeout(timer);
    press = null;
  };
  const onDown = (event: PointerEvent) => {
    end();
    swallow = false;
    if (event.pointerType !== 'touch' || !event.isTrusted || owns(event.target)) return;
    const mark = markAt(event.clientX, event.clientY);
    if (!mark) return;
    press = { mark, x: event.clientX, y: event.clientY };
    if (!isActive(event.target)) return;
    timer = setTimeout(() => {
      swallow = true;
      press = null;
      open(mark);
    }, LONG_PRESS_MS);
  };
  const onMove = (event: PointerEvent) => {
    const far = press && Math.hypot(event.clientX - press.x, event.clientY - press.y) > STILL_PX;
    if (far) end();
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || owns(event.target)) return;
    if (swallow) {
      swallow = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const tapped = press?.mark;
    end();
    if (tapped && !isActive(event.target)) open(tapped);
  };
  const onMenu = (event: MouseEvent) => {
    // Browsers show a link's menu after a press of their own length.
    if (swallow || (press && isActive(event.target))) event.preventDefault();
  };

  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointerdown', onDown, passive);
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointercancel', end, passive);
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('contextmenu', onMenu, { capture: true, signal });
}

function isActive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(ACTIVE) !== null;
}
