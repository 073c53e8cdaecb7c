import { say } from '../../lib/i18n/say.ts';

const VISIBLE_MS = 500;
const LEAST_OPACITY = 0.7;

/** Says why a click may not save, or null when it may. */
export type ClickGuard = (event: Event | undefined) => string | null;

/**
 * Guard saving against clicks that a page made or stole: the event must come
 * from the user, the card must have been there for 500 ms, and nothing may
 * cover it or make it see-through. Where the browser tracks visibility
 * (IntersectionObserver v2, Chromium) its word counts; elsewhere the elements
 * at the card's points are compared. In both the card must be in the top layer,
 * and nothing that holds it see-through.
 * https://w3c.github.io/IntersectionObserver/#calculate-visibility-algo
 */
export function guardClicks(
  host: HTMLElement,
  card: () => HTMLElement | null,
): {
  check: ClickGuard;
  /** The card was shown anew. */
  shown(): void;
  stop(): void;
} {
  let since = performance.now();
  let seen: boolean | null = null;
  const observer = visibilityObserver((visible) => {
    seen = visible;
  });

  return {
    check(event) {
      if (!event?.isTrusted) return say('card.clickOnly');
      if (performance.now() - since < VISIBLE_MS) return say('card.tooSoon');
      if (seen === false || isHidden(host) || (seen === null && isCovered(host, card()))) {
        return say('card.covered');
      }
      return null;
    },
    shown() {
      since = performance.now();
      seen = null;
      observer?.disconnect();
      const element = card();
      if (element) observer?.observe(element);
    },
    stop() {
      observer?.disconnect();
    },
  };
}

interface TrackedEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

function visibilityObserver(onChange: (visible: boolean) => void): IntersectionObserver | null {
  const options = { threshold: [0, 1], trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as TrackedEntry | undefined;
    if (entry && typeof entry.isVisible === 'boolean') onChange(entry.isVisible);
  }, options);
  return 'trackVisibility' in observer ? observer : null;
}

/** Whether a page took the card out of the top layer, or made what holds it see-through. */
function isHidden(host: HTMLElement): boolean {
  // Out of the top layer anything of the page's may lie above it, and let clicks through.
  if (!host.matches(':popover-open')) return true;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (Number(style.opacity) < LEAST_OPACITY || style.visibility === 'hidden') return true;
  }
  return false;
}

function isCovered(host: HTMLElement, card: HTMLElement | null): boolean {
  if (!card) return true;
  const box = card.getBoundingClientRect();
  const points: [number, number][] = [
    [box.left + box.width / 2, box.top + box.height / 2],
    [box.left + 8, box.top + 8],
    [box.right - 8, box.bottom - 8],
  ];
  return (
    points.some(([x, y]) => document.elementFromPoint(x, y) !== host) ||
    // What lets clicks through is no element at any point, and covers all the same.
    [...document.querySelectorAll(':popover-open, dialog:modal')].some(
      (other) =>
        other !== host && !other.contains(host) && meets(other.getBoundingClientRect(), box),
    )
  );
}

function meets(one: DOMRect, two: DOMRect): boolean {
  return (
    one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom
  );
}
