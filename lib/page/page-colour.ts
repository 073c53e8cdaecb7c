/** By element, so that a page's paragraphs cost one look a container. Short-lived: themes change. */
let known = new WeakMap<Element, { dark: boolean; at: number }>();
const KEPT_MS = 2_000;

/** Forget what was measured: the page's theme may have changed. */
export function forgetColours(): void {
  known = new WeakMap();
}

/** Whether an element's text stands on a dark ground: the nearest background that is not see-through. */
export function isDark(element: Element): boolean {
  const now = performance.now();
  const before = known.get(element);
  if (before && now - before.at < KEPT_MS) return before.dark;
  const dark = measure(element);
  known.set(element, { dark, at: now });
  return dark;
}

function measure(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = luminance(getComputedStyle(at).backgroundColor);
    if (ground !== null) return ground < 0.25;
  }
  // Nothing painted: the browser's own canvas, dark where the page asks for it.
  const text = luminance(getComputedStyle(element).color);
  return text !== null && text > 0.5;
}

/**
 * Relative luminance (WCAG 2) of a computed colour; null where it is mostly
 * see-through or written in a colour space that is not sRGB.
 */
function luminance(colour: string): number | null {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+)(%?))?\)$/.exec(colour);
  if (!match) return null;
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] === '%' ? 100 : 1);
  if (alpha < 0.5) return null;
  const [red, green, blue] = [match[1], match[2], match[3]].map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
