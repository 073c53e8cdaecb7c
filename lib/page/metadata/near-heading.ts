import type { LinkedData, LdNode } from './json-ld.ts';
import { isElsewhere } from './microdata.ts';
import type { Metas } from './metas.ts';

/** A page, as far as it was read before authors and dates are looked for. */
export interface PageParts {
  document: Document;
  metas: Metas;
  /** The JSON-LD nodes of the article. */
  lds: readonly LdNode[];
  data: LinkedData;
  /** The elements of the headline: it may stand in a fixed bar too. */
  headings: readonly Element[];
}

const LONG_PARAGRAPH = 180;
const FOLLOWING = 4; // Node.DOCUMENT_POSITION_FOLLOWING
const MOST_LOOKED_AT = 400;

/**
 * The elements that stand where a byline or a date does: in the article that
 * holds the headline, before its second long paragraph, not in a card of
 * another article and not in what surrounds the text.
 */
export function nearHeading(
  { document, headings }: PageParts,
  selector: string,
  most: number,
): Element[] {
  const near = new Set<Element>();
  for (const heading of headings.length > 0 ? headings : [null]) {
    const region = regionOf(document, heading);
    const end = region && endOf(region, heading);
    const elements = region ? [...region.querySelectorAll(selector)] : [];
    for (const element of elements.slice(0, MOST_LOOKED_AT)) {
      if (near.size >= most || (end && follows(end, element))) break;
      const card = element.closest('article');
      const isCard = card && card !== region && heading && !card.contains(heading);
      if (!isCard && !isElsewhere(element)) near.add(element);
    }
  }
  return [...near];
}

const follows = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & FOLLOWING) !== 0;

/** The second long paragraph after the headline: whatever is behind it is no byline. */
function endOf(region: Element, heading: Element | null): Element | null {
  let long = 0;
  for (const paragraph of [...region.querySelectorAll('p')].slice(0, MOST_LOOKED_AT)) {
    if (paragraph.textContent.length < LONG_PARAGRAPH) continue;
    if (heading && !follows(heading, paragraph)) continue;
    long += 1;
    if (long === 2) return paragraph;
  }
  return null;
}

const sizeOf = (element: Element): number => element.textContent.replace(/\s+/g, ' ').length;

/** The smallest element that holds the headline and its article. */
function regionOf(document: Document, heading: Element | null): Element | null {
  const article = heading?.closest('article, [itemtype*="Article"], [itemtype*="Posting"]');
  if (article && sizeOf(article) > 600) return article;
  let region = heading?.parentElement ?? null;
  while (region && region !== document.body && sizeOf(region) < 2_000) {
    region = region.parentElement;
  }
  return (
    region ??
    document.querySelector('article') ??
    document.querySelector('main, [role="main"]') ??
    document.body
  );
}
