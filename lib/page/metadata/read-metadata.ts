import { authorCandidates } from './authors.ts';
import { readCanonical } from './canonical.ts';
import { cleanTitle, tidyLine } from './clean.ts';
import { dates } from './dates.ts';
import { ldNodes, own } from './json-ld.ts';
import type { Candidate } from './metas.ts';
import { candidates, readMetas, text } from './metas.ts';
import { ownArticle } from './own-article.ts';
import { hostWords, publishers } from './publishers.ts';
import { bestTitle, headline } from './titles.ts';

/** What a page says of itself. Nulls and empty lists where it does not. */
export interface PageMetadata {
  title: string | null;
  authors: string[];
  publisher: string | null;
  /** ISO 8601 as the page gives it, its own offset kept. */
  published: string | null;
  modified: string | null;
  canonical: string;
  /** BCP 47, as the page writes it. */
  language: string | null;
  /** Everything that was found, the chosen first. */
  candidates: {
    title: Candidate<string>[];
    authors: Candidate<string[]>[];
    publisher: Candidate<string>[];
    published: Candidate<string>[];
    modified: Candidate<string>[];
  };
}

/**
 * Read a page's metadata, in the order that was measured to be right most
 * often: the JSON-LD article that is this page's; `citation_*`; Open Graph and
 * its kin; microdata; what stands in the page itself. The publisher is
 * `og:site_name` before JSON-LD's, which often names the owner.
 *
 * Pure: nothing is fetched or changed. Hostile data ends in no value, never in
 * an error.
 */
export function readMetadata(document: Document, url: string): PageMetadata {
  const metas = readMetas(document);
  const nodes = ldNodes(document);
  const windowTitle = tidyLine(document.title);
  const h1 = headline(document, [...metas('og:title', 'twitter:title'), windowTitle]);
  const canonical = readCanonical(document, metas, url);
  const ld = ownArticle(nodes, canonical, url, h1, metas('og:title')[0] ?? '');

  const publisher = publishers(document, metas, ld, nodes, canonical, windowTitle);
  const site = [...publisher.map((one) => one.value), ...hostWords(canonical)];
  const title = candidates<string>(
    ['ld', text(ld && own(ld, 'headline'))],
    ...metas('citation_title').map((v) => ['meta:citation_title', v] as const),
    ...metas('og:title').map((v) => ['meta:og:title', v] as const),
    ...metas('twitter:title').map((v) => ['meta:twitter:title', v] as const),
    ...metas('parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'hdl', 'title').map(
      (v) => ['meta', v] as const,
    ),
    ['itemprop', tidyLine(document.querySelector('[itemprop~=headline]')?.textContent ?? '')],
    ['h1', h1],
    ['title', windowTitle],
  ).map((one) => ({ ...one, value: cleanTitle(one.value, site, h1) }));

  const authors = authorCandidates(document, metas, ld, nodes, site);
  const published = dates(document, metas, ld, 'published');
  const modified = dates(document, metas, ld, 'modified');
  const language =
    document.documentElement.getAttribute('lang') ||
    document.documentElement.getAttribute('xml:lang') ||
    metas('content-language', 'dc.language', 'og:locale', 'language')[0] ||
    text(ld && own(ld, 'inLanguage')) ||
    null;
  return {
    title: bestTitle(title, h1, windowTitle),
    authors: authors[0]?.value ?? [],
    publisher: publisher[0]?.value ?? null,
    published: published[0]?.value ?? null,
    modified: modified[0]?.value ?? null,
    canonical,
    language: language ? languageTag(language) : null,
    candidates: { title, authors, publisher, published, modified },
  };
}

/** "en_us" as BCP 47 writes it; null when it is no language tag. */
function languageTag(given: string): string | null {
  const tag = given.trim().replace(/_/g, '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
