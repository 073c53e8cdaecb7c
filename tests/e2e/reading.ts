/** What a reader does on a page, with real pointer and keys: the same for both browsers. */
import type { Page } from 'puppeteer-core';
import { sleep, until, type Tab } from './driver.ts';

export type MarkKind = 'person' | 'organization' | 'news' | 'proposal';

/** A painted mark, as the page itself could see it. */
export interface Mark {
  kind: MarkKind;
  text: string;
  /** The words around it, white space collapsed. */
  around: string;
}

export interface CardLink {
  text: string;
  href: string;
}

/** What the card shows and says to assistive technology. */
export interface CardView {
  /** The dialog's accessible name. */
  name: string;
  text: string;
  buttons: string[];
  links: CardLink[];
}

/** All marks in the order of the document. */
export function marks(tab: Tab): Promise<Mark[]> {
  return tab.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([key]) => key.startsWith('whence-'))
      .flatMap(([key, highlight]) =>
        [...highlight].map((range) => ({ key, range: range as Range })),
      );
    // Ranges in shadow trees cannot be compared with others: their host is.
    const outside = ({ startContainer }: Range): Node => {
      const root = startContainer.getRootNode();
      return root instanceof ShadowRoot ? root.host : startContainer;
    };
    const order = (a: Range, b: Range): number => {
      const [one, other] = [outside(a), outside(b)];
      if (one === other) return a.compareBoundaryPoints(Range.START_TO_START, b);
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    ranges.sort((a, b) => order(a.range, b.range));
    return ranges.map(({ key, range }) => ({
      kind: key.slice('whence-'.length).split('-')[0] as MarkKind,
      text: range.toString().replace(/\s+/g, ' '),
      around: (range.startContainer.textContent ?? '').replace(/\s+/g, ' ').trim(),
    }));
  });
}

/** Wait until a name is marked, and give all marks then. */
export function marksWith(tab: Tab, text: string, timeout = 10_000): Promise<Mark[]> {
  return until(
    `a mark over "${text}" on ${tab.page.url()}`,
    async () => {
      const all = await marks(tab);
      return all.some((mark) => mark.text === text) && all;
    },
    timeout,
  );
}

/** Scroll the nth mark over a text into view and give the middle of its first line. */
export function placeOfMark(
  tab: Tab,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number } | null> {
  return tab.evaluate(
    (wanted, index) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith('whence-'))
        .flatMap(([, highlight]) => [...highlight] as Range[])
        .filter((range) => range.toString().replace(/\s+/g, ' ') === wanted);
      // Ranges in shadow trees cannot be compared with others: their host is.
      const outside = ({ startContainer }: Range): Node => {
        const root = startContainer.getRootNode();
        return root instanceof ShadowRoot ? root.host : startContainer;
      };
      const order = (a: Range, b: Range): number => {
        const [one, other] = [outside(a), outside(b)];
        if (one === other) return a.compareBoundaryPoints(Range.START_TO_START, b);
        return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      };
      ranges.sort(order);
      const range = ranges[index];
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : null;
    },
    text,
    nth,
  );
}

/** Bring the pointer to a place as a hand does: quick at first, slow at the end, then at rest. */
export async function moveTo(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x + 24, y + 3, { steps: 4 });
  for (let step = 5; step >= 0; step -= 1) {
    await page.mouse.move(x + step, y);
    await sleep(16);
  }
}

/** Hover the nth mark over a text and wait for a card. */
export async function hoverMark(tab: Tab, text: string, nth = 0): Promise<CardView> {
  await marksWith(tab, text);
  const place = await placeOfMark(tab, text, nth);
  if (!place) throw new Error(`mark ${nth} over "${text}" has no place on the screen`);
  await moveTo(tab.page, place);
  return shownCard(tab);
}

/** Wait until a card is shown; of the given name where one is given. */
export function shownCard(tab: Tab, name?: string): Promise<CardView> {
  return until(`a card${name ? ` named ${name}` : ''} is shown on ${tab.page.url()}`, async () => {
    const view = await card(tab);
    return view && (name === undefined || view.name.includes(name)) && view;
  });
}

export async function cardGone(tab: Tab): Promise<void> {
  await until('the card is gone', async () => (await card(tab)) === null);
}

/** The card as it is now; null when none is visible. */
export function card(tab: Tab): Promise<CardView | null> {
  return tab.inCard((root) => {
    const dialog = root.querySelector<HTMLElement>('[role=dialog], dialog');
    const box = dialog?.getBoundingClientRect();
    if (!dialog || !box || box.width === 0 || box.height === 0) return null;
    const style = getComputedStyle(dialog);
    if (style.visibility !== 'visible' || Number(style.opacity) < 0.5) return null;
    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      const named = by
        ? by
            .split(' ')
            .map((id) => root.getElementById(id)?.textContent ?? '')
            .join(' ')
        : '';
      return (named || element.getAttribute('aria-label') || element.textContent || '')
        .replace(/\s+/g, ' ')
        .trim();
    };
    return {
      name: nameOf(dialog),
      text: dialog.innerText,
      buttons: [...dialog.querySelectorAll('button')].map(nameOf),
      links: [...dialog.querySelectorAll('a')].map((link) => ({
        text: nameOf(link),
        href: link.href,
      })),
    };
  });
}

/**
 * Where in the window a button, link or field of the card is, by its accessible
 * name (the whole name, or its start when `name` ends with "…").
 */
function placeInCard(tab: Tab, name: string): Promise<{ x: number; y: number } | null> {
  return tab.inCard((root, wanted) => {
    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby');
      const named = by
        ? by
            .split(' ')
            .map((id) => root.getElementById(id)?.textContent ?? '')
            .join(' ')
        : '';
      const labels = (element as HTMLInputElement).labels;
      const label = labels?.[0]
        ? [...labels[0].childNodes]
            .filter((node) => !node.contains(element))
            .map((node) => node.textContent)
            .join(' ')
        : '';
      return (named || element.getAttribute('aria-label') || label || element.textContent || '')
        .replace(/\s+/g, ' ')
        .trim();
    };
    const fits = (found: string): boolean =>
      wanted.endsWith('…') ? found.startsWith(wanted.slice(0, -1)) : found === wanted;
    for (const element of root.querySelectorAll<HTMLElement>(
      'button, a, input, select, textarea, [role=option], summary',
    )) {
      if (!fits(nameOf(element))) continue;
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.height > 0)
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, name);
}

/** Click something in the card by its accessible name, with the real pointer. */
export async function clickInCard(tab: Tab, name: string): Promise<void> {
  let place = await until(`"${name}" is in the card`, () => placeInCard(tab, name), 5_000);
  for (;;) {
    await tab.page.mouse.move(place.x, place.y, { steps: 6 });
    // A card saves only when it has been visible, and unobscured, for half a second.
    await sleep(/^(Save|Add|Undo)/.test(name) ? 650 : 60);
    // What the page reports may come meanwhile and stand above it.
    const now = await until(`"${name}" is still in the card`, () => placeInCard(tab, name), 5_000);
    const moved = Math.hypot(now.x - place.x, now.y - place.y) > 1;
    place = now;
    if (!moved) break;
  }
  await tab.page.mouse.click(place.x, place.y);
}

/** Replace what a field of the card holds by typing. */
export async function typeInCard(tab: Tab, label: string, text: string): Promise<void> {
  await clickInCard(tab, label);
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('a');
  await tab.page.keyboard.up('Control');
  if (text === '') await tab.page.keyboard.press('Backspace');
  else await tab.page.keyboard.type(text);
}

/** The page's own document as text, our host left out. */
export function documentText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const clone = document.documentElement.cloneNode(true) as HTMLElement;
    for (const child of [...clone.children]) {
      if (!['head', 'body', 'frameset'].includes(child.localName)) child.remove();
    }
    return clone.outerHTML;
  });
}

/** Wait for two frames: a picture taken at once may show the state before. */
export async function twoFrames(tab: Tab): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<null>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))),
      ),
  );
}
