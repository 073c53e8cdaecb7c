import { partsOf, withoutSiteName } from './site-name.ts';
import type { LdNode } from './json-ld.ts';
import { own, text } from './json-ld.ts';
import { sharedWords, wordsOf } from './likeness.ts';
import type { Candidate, Metas } from './metas.ts';
import { candidates } from './metas.ts';
import { textStart, tidyLine } from './tidy-line.ts';

/** The heading that is the article's, and whether any title of the page agrees with it. */
export interface Headline {
  text: string;
  /** Where it stands: in a fixed bar too, on some pages. */
  elements: readonly Element[];
  agreed: boolean;
}

/** The titles that a page gives for itself outside its body. */
export function givenTitles(document: Document, metas: Metas): string[] {
  return [...metas('og:title', 'twitter:title', 'citation_title'), tidyLine(document.title)].filter(
    Boolean,
  );
}

/**
 * The heading that the page's titles agree with most; an h1 is often the site's
 * or the section's. Else the article's own h1, else the first.
 */
export function headline(document: Document, titles: readonly string[]): Headline {
  const headings = (selector: string): Headline[] =>
    [...document.querySelectorAll(selector)]
      .slice(0, 20)
      .map((element) => ({
        text: tidyLine(textStart(element, 4_000)),
        elements: [element],
        agreed: false,
      }))
      .filter((one) => one.text !== '' && one.text.length <= 400);
  const shared = (one: Headline) =>
    Math.max(0, ...titles.map((title) => sharedWords(one.text, title)));
  const best = (all: readonly Headline[]) =>
    all.reduce<Headline | null>(
      (kept, one) => (kept && shared(kept) >= shared(one) ? kept : one),
      null,
    );
  const all = headings('h1');
  // A heading that leads home is the site's; on a page of many it is none of the article's.
  const first = all.filter((one) => !one.elements.some(isOfSite));
  const told = best(first);
  if (told && shared(told) > 0) {
    const same = first.filter((one) => one.text === told.text).flatMap((one) => one.elements);
    return { ...told, elements: same.slice(0, 3), agreed: true };
  }
  const second = best(
    headings(
      '[itemprop~=headline], .entry-title, .post-title, .article-title, .headline, h2, h3, h4',
    ),
  );
  if (second && isWhole(second.text, titles)) return { ...second, agreed: true };
  return (
    first.find((one) => one.elements[0]?.closest('article, main')) ??
    first[0] ??
    all[0] ?? { text: '', elements: [], agreed: false }
  );
}

/** Whether a heading is the site's: it is a link home, or its template calls it the site's title. */
function isOfSite(element: Element): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const page = element.ownerDocument.location?.href ?? element.ownerDocument.baseURI;
  const to =
    link &&
    URL.parse(link.getAttribute('href') ?? '', /^http/.test(page) ? page : 'https://a.invalid/a/b');
  if (to && /^\/(?:index\.\w+)?$/.test(to.pathname) && to.search === '' && to.hash === '')
    return true;
  return /\b(?:site|blog)[-_]?(?:title|name)\b/i.test(
    `${element.id} ${element.getAttribute('class') ?? ''}`,
  );
}

/** Whether a heading has most of its words in a title, and most of that one's: not a mere part of it. */
function isWhole(heading: string, titles: readonly string[]): boolean {
  const words = wordsOf(heading).length;
  return titles.some((title) => {
    const shared = sharedWords(heading, title);
    // "Site: Headline" too.
    const parts = [...partsOf(title), ...title.split(/:\s+/)];
    return (
      words > 1 &&
      shared >= words * 0.75 &&
      parts.some(
        (part) =>
          sharedWords(heading, part) >= wordsOf(part).length * 0.75 &&
          sharedWords(heading, part) > 1,
      )
    );
  });
}

/** The titles found for a page, without the site's name, the chosen first. */
export function readTitles(
  document: Document,
  metas: Metas,
  lds: readonly LdNode[],
  site: readonly string[],
  h1: Headline,
): Candidate<string>[] {
  const windowTitle = tidyLine(document.title);
  const item = document.querySelector('[itemprop~=headline], [property="schema:headline"]');
  const heading = ['h1', h1.text] as const;
  const found = candidates(
    ...lds.map((ld) => ['ld', text(own(ld, 'headline'))] as const),
    ...named('meta:citation_title', metas('citation_title')),
    ...named('meta:og:title', metas('og:title')),
    ...named('meta:twitter:title', metas('twitter:title')),
    ...named(
      'meta',
      metas('parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'hdl', 'title'),
    ),
    ['itemprop', tidyLine(item?.getAttribute('content') ?? (item ? textStart(item, 4_000) : ''))],
    ...(h1.agreed ? [heading] : []),
    ['title', windowTitle],
    ...(h1.agreed ? [] : [heading]),
  )
    .map((one) => ({ ...one, value: withoutSiteName(one.value, site, h1.text) }))
    .filter((one) => one.value !== '');

  const agreeing = found.filter(({ value }) => isBacked(value, h1, windowTitle, site));
  const chosen = agreeing[0] ?? found[0];
  if (!chosen) return [];
  const whole = { ...chosen, value: inFull(chosen.value, h1, found) };
  return [whole, ...found.filter((one) => one !== chosen)];
}

const named = (from: string, values: readonly string[]) =>
  values.map((value) => [from, value] as const);

/**
 * Whether what a reader sees agrees: data sometimes holds a description or the
 * site's name where the headline belongs.
 */
function isBacked(
  value: string,
  h1: Headline,
  windowTitle: string,
  site: readonly string[],
): boolean {
  if (value === h1.text) return true;
  const seen = [h1.agreed ? h1.text : '', withoutSiteName(windowTitle, site, '')].filter(Boolean);
  return seen.length === 0 || seen.some((one) => sharedWords(value, one) > 0);
}

/** A title that was shortened for search or sharing gives way to the whole of it. */
function inFull(title: string, h1: Headline, found: readonly Candidate<string>[]): string {
  const start = title.replace(/\s*(?:…|\.\.\.)$/, '');
  const longer = (other: string) => other.length > title.length && other.startsWith(start);
  if (h1.agreed && longer(h1.text)) return h1.text;
  const cut = start !== title || title.length >= 100;
  return (
    (cut && found.find(({ value }) => longer(value) && !/(?:…|\.\.\.)$/.test(value))?.value) ||
    title
  );
}
