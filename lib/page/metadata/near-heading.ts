import type { LinkedData, LdNode } from './json-ld.ts';
import { isElsewhere } from './microdata.ts';
import type { Metas } from './metas.ts';
import { textStart } from './tidy-line.ts';

/** A page, as far as it was read before authors and dates are looked for. */
export interface PageParts {
  document: Document;
  metas: Metas;
  /** The JSON-LD nodes of the article. */
  lds: readonly LdNode[];
  data: LinkedData;
  /** Where a byline or a date would stand, in the document's order. */
  near: readonly Element[];
}

const LONG_PARAGRAPH = 180;
const ARTICLE_LENGTH = 600;
const REGION_LENGTH = 2_000;
/** A page of ten megabytes has no more of a heading than this around it. */
const MOST_BEFORE = 1_500;
const MOST_AFTER = 3_000;
const SHOW_ELEMENT = 1; // NodeFilter.SHOW_ELEMENT

/** Those of the elements near the headline that fit, `most` at most. */
export function nearHeading({ near }: PageParts, selector: string, most: number): Element[] {
  const found: Element[] = [];
  for (const element of near) {
    if (found.length >= most) break;
    if (element.matches(selector) && !isElsewhere(element)) found.push(element);
  }
  return found;
}

/**
 * The elements that stand where a byline or a date does: in the article that
 * holds the headline, before its second long paragraph, not in a card of
 * another article. The headline may stand in a fixed bar too: all its elements
 * are taken.
 */
export function elementsNear(document: Document, headings: readonly Element[]): Element[] {
  const near = new Set<Element>();
  for (const heading of headings.length > 0 ? headings : [null]) {
    const region = regionOf(document, heading);
    if (!region) continue;
    for (const element of around(region, heading)) {
      const card = element.closest('article');
      const isCard = card && card !== region && heading && !card.contains(heading);
      if (!isCard) near.add(element);
    }
  }
  return [...near];
}

/** What is before a heading in its region, and what follows it up to the second long paragraph. */
function around(region: Element, heading: Element | null): Element[] {
  const walker = region.ownerDocument.createTreeWalker(region, SHOW_ELEMENT);
  const before: Element[] = [];
  if (heading) {
    walker.currentNode = heading;
    while (before.length < MOST_BEFORE && walker.previousNode()) {
      if (walker.currentNode !== region) before.push(walker.currentNode as Element);
    }
    walker.currentNode = heading;
  }
  const after: Element[] = heading ? [heading] : [];
  let long = 0;
  while (after.length < MOST_AFTER && walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (element.localName === 'p' && isLongerThan(element, LONG_PARAGRAPH)) long += 1;
    if (long === 2) break;
    after.push(element);
  }
  return [...before.reverse(), ...after];
}

/** Whether an element's text has so many characters, white space collapsed. */
function isLongerThan(element: Element, length: number): boolean {
  return textStart(element, 4 * length).replace(/\s+/g, ' ').length >= length;
}

/** The smallest element that holds the headline and its article. */
function regionOf(document: Document, heading: Element | null): Element | null {
  const article = heading?.closest('article, [itemtype*="Article"], [itemtype*="Posting"]');
  if (article && isLongerThan(article, ARTICLE_LENGTH)) return article;
  let region = heading?.parentElement ?? null;
  while (region && region !== document.body && !isLongerThan(region, REGION_LENGTH)) {
    region = region.parentElement;
  }
  return (
    region ??
    document.querySelector('article') ??
    document.querySelector('main, [role="main"]') ??
    document.body
  );
}
