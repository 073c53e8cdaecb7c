import { parentOf } from './collect-article.ts';

/** What a text stands on, by luminance: marks have colours for each (see mark-style.ts). */
export type Ground = 'light' | 'mid' | 'dim' | 'dark';

export const GROUNDS: readonly Ground[] = ['light', 'mid', 'dim', 'dark'];

/** The least luminance (WCAG 2, 0 to 1) of each ground. */
export const LEAST_LUMINANCE: { readonly [G in Ground]: number } = {
  light: 0.52,
  mid: 0.2,
  dim: 0.1,
  dark: 0,
};

/**
 * By element, all that are passed on the way up included: a page's paragraphs
 * cost one look a container. Null: what is painted there does not tell, the
 * text's own colour must. Short-lived: themes change.
 */
let known = new WeakMap<Element, { ground: Ground | null; at: number }>();
const KEPT_MS = 2_000;

/** Forget what was measured: the page's theme may have changed. */
export function forgetGrounds(): void {
  known = new WeakMap();
}

/** What an element's text stands on: the nearest background that is not see-through. */
export function groundOf(element: Element): Ground {
  const painted = paintedUnder(element, performance.now());
  if (painted !== null) return painted;
  // Nothing painted: the browser's own canvas, dark where the page asks for it.
  const text = luminance(getComputedStyle(element).color);
  return text !== null && text > 0.5 ? 'dark' : 'light';
}

function paintedUnder(element: Element, now: number): Ground | null {
  const passed: Element[] = [];
  let ground: Ground | null = null;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const before = known.get(at);
    if (before && now - before.at < KEPT_MS) {
      ground = before.ground;
      break;
    }
    passed.push(at);
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    // What a picture looks like is not told: the text on it is.
    if (backgroundImage !== 'none' && /url\(|gradient/.test(backgroundImage)) break;
    const found = luminance(backgroundColor);
    if (found !== null) {
      ground = GROUNDS.find((one) => found >= LEAST_LUMINANCE[one]) ?? 'dark';
      break;
    }
  }
  for (const one of passed) known.set(one, { ground, at: now });
  return ground;
}

/** Pages have few colours, and reading one costs the most. */
const luminances = new Map<string, number | null>();
const MOST_COLOURS = 1_000;

function luminance(colour: string): number | null {
  let known = luminances.get(colour);
  if (known === undefined) {
    known = readLuminance(colour);
    if (luminances.size > MOST_COLOURS) luminances.clear();
    luminances.set(colour, known);
  }
  return known;
}

/**
 * Relative luminance (WCAG 2) of a computed colour; null where it is mostly
 * see-through. Computed colours keep the space they were written in: of those
 * that tell a lightness it is taken instead, `color()` counts as sRGB, and
 * what cannot be read counts as nothing painted.
 */
function readLuminance(colour: string): number | null {
  const match = /^(rgba?|oklch|oklab|lch|lab|color)\(([^()]*)\)$/.exec(colour);
  const space = match?.[1] ?? '';
  const parts = (match?.[2] ?? '').match(/[-+]?[\d.]+(?:e[-+]?\d+)?%?/gi)?.map(amount) ?? [];
  const [one, two, three, alpha = 1] = parts;
  if (one === undefined || two === undefined || three === undefined || alpha < 0.5) return null;
  // OKLab's lightness cubed, and CIE's L* undone: near enough to tell dark from light.
  if (space.startsWith('ok')) return one ** 3;
  if (/^l/.test(space)) return (((one > 1 ? one / 100 : one) + 0.16) / 1.16) ** 3;
  const scale = space === 'color' ? 1 : 255;
  const [red = 0, green = 0, blue = 0] = [one, two, three].map((part) => {
    const value = part / scale;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function amount(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

const SETTLED_MS = 600;

/**
 * Call back when the page may have changed its theme: at once, and again when a
 * fading background has settled. Returns the way to stop.
 */
export function watchTheme(document: Document, onChanged: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    forgetGrounds();
    onChanged();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      changed();
    }, SETTLED_MS);
  };
  const observer = new MutationObserver(() => {
    // Some pages write their scroll position into the root's style all the time.
    if (timer === undefined) changed();
    later();
  });
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true, attributeFilter: THEME_ATTRIBUTES });
  }
  const scheme = document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  const onScheme = () => {
    changed();
    later();
  };
  scheme?.addEventListener('change', onScheme);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    scheme?.removeEventListener('change', onScheme);
  };
}

const THEME_ATTRIBUTES =
  'class style theme data-theme data-color-mode data-color-scheme data-bs-theme data-mode'.split(
    ' ',
  );
