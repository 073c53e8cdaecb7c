import { sameAddress, usableAddress } from './address.ts';
import type { LdNode } from './json-ld.ts';
import { isArticle, isNode, isWebPage, own, text } from './json-ld.ts';
import { lettersOf, sharedWords } from './likeness.ts';

/** What is known of a page before its JSON-LD is read. */
export interface PageFacts {
  url: string;
  canonical: string;
  /** The h1 and the titles that the page gives for itself. */
  titles: readonly string[];
}

/**
 * The article nodes that tell of this page, the surest first: by address and
 * headline, by address, by headline; or the only node, when nothing speaks
 * against it. Nodes of teasers and related articles are never among them.
 */
export function ownArticles(nodes: readonly LdNode[], page: PageFacts): LdNode[] {
  const own = articlesAmong(nodes, page);
  if (own.length > 0) return own;
  // The page's own node says when and by whom, where nothing says more.
  const pages = nodes.filter(
    (node) => isWebPage(node) && !addresses(node).some((one) => isElsewhere(one, page)),
  );
  return pages.length === 1 ? pages : [];
}

function articlesAmong(nodes: readonly LdNode[], page: PageFacts): LdNode[] {
  const articles = nodes.filter((node) => isArticle(node));
  const here = articles.filter((node) => addresses(node).some((one) => isHere(one, page)));
  const titled = articles.filter((node) => isTitled(node, page.titles));
  const sure = here.filter((node) => titled.includes(node));
  if (sure.length > 0)
    return [...sure, ...here.filter((node) => !sure.includes(node) && !headlineOf(node))];
  const fitting = here.filter((node) => !contradicts(node, page.titles));
  if (titled.length > 0 && fitting.length === 0) return titled;
  if (here.length > 0) return fitting.length > 0 ? fitting : here;
  const free = articles.filter(
    (node) =>
      !addresses(node).some((one) => isElsewhere(one, page)) && !contradicts(node, page.titles),
  );
  return free.length === 1 ? free : [];
}

function addresses(node: LdNode): string[] {
  return [own(node, 'url'), own(node, 'mainEntityOfPage'), own(node, '@id')]
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .map((value: unknown) => (isNode(value) ? (own(value, '@id') ?? own(value, 'url')) : value))
    .filter((value) => typeof value === 'string')
    .filter((value) => /^https?:|^\/|\//i.test(value));
}

function isHere(address: string, { url, canonical }: PageFacts): boolean {
  return sameAddress(address, canonical, url) || sameAddress(address, url, url);
}

/** Whether an address is that of another article: home pages and bare ids say nothing. */
function isElsewhere(address: string, page: PageFacts): boolean {
  return usableAddress(address, page.url) !== null && !isHere(address, page);
}

const headlineOf = (node: LdNode): string => text(own(node, 'headline') ?? own(node, 'name')) ?? '';

function isTitled(node: LdNode, titles: readonly string[]): boolean {
  const headline = lettersOf(headlineOf(node)).slice(0, 80);
  return (
    headline.length >= 6 &&
    titles.some((title) => {
      const letters = lettersOf(title);
      return letters.startsWith(headline) || (letters.length > 15 && headline.startsWith(letters));
    })
  );
}

/** Whether a node's headline has no word of the titles that the page gives itself. */
function contradicts(node: LdNode, titles: readonly string[]): boolean {
  const headline = headlineOf(node);
  const said = titles.filter((title) => title !== '');
  return (
    headline !== '' && said.length > 0 && said.every((title) => sharedWords(headline, title) === 0)
  );
}
