import { shownText, textStart, tidyLine } from './tidy-line.ts';

/** What is in an article and has authors and dates of its own. */
const OTHER_TYPE = /(?:Video|Image|Audio|Media|Comment|Answer|Event|Product|Rating|Offer|Recipe)/i;
/** Parts of a page that speak of other articles, or of nobody's. */
const ELSEWHERE =
  'aside, nav, footer:not(article footer), form, table, [class*="related" i], [class*="recommend" i], [class*="comment" i], [class*="sidebar" i], [class*="promo" i], [class*="teaser" i], [class*="trending" i], [class*="most-read" i], [class*="newsletter" i], [id*="comment" i], [id*="related" i]';

const MOST_LOOKED_AT = 200;
/** A table with so much text holds more than figures. */
const LAYOUT = 600;

/** Whether an element is in such a part; a part that holds the headline is the page itself. */
export function isElsewhere(element: Element): boolean {
  const headings = element.ownerDocument.getElementsByTagName('h1');
  let part = element.closest(ELSEWHERE);
  // Old pages are laid out in tables: the one that holds the article is no part of it.
  while (headings.length === 0 && part?.localName === 'table' && isLayout(part)) {
    part = part.parentElement?.closest(ELSEWHERE) ?? null;
  }
  if (part === null) return false;
  return ![...headings].slice(0, 20).some((heading) => part.contains(heading));
}

const isLayout = (table: Element): boolean => textStart(table, LAYOUT).length >= LAYOUT;

/**
 * The elements that microdata or RDFa give a property of the article: not of a
 * video or a comment in it, and not of another article.
 */
export function itemsOf(document: Document, property: string): Element[] {
  const names = `[itemprop~="${property}"], [property="${property}"], [property="schema:${property}"]`;
  return [...document.querySelectorAll(names)]
    .slice(0, MOST_LOOKED_AT)
    .filter((element) => {
      const scope = element.parentElement?.closest('[itemscope], [typeof]');
      const type = scope?.getAttribute('itemtype') ?? scope?.getAttribute('typeof') ?? '';
      return !OTHER_TYPE.test(type) && !isElsewhere(element);
    })
    .slice(0, 20);
}

/** What an element says: its own value, or the name of the thing it stands for. */
export function valueOf(element: Element): string {
  const name =
    element.hasAttribute('itemscope') || element.hasAttribute('typeof')
      ? element.querySelector('[itemprop~="name"], [property="name"], [property="schema:name"]')
      : null;
  const one = name ?? element;
  return tidyLine(one.getAttribute('content') ?? one.getAttribute('datetime') ?? shownText(one));
}

/** The first value of a property. */
export function itemText(document: Document, property: string): string | null {
  const [first] = itemsOf(document, property);
  return (first && valueOf(first)) || null;
}
