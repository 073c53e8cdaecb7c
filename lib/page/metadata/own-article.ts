import { sameAddress, usableAddress } from './clean.ts';
import type { LdNode } from './json-ld.ts';
import { isArticle, isNode, own } from './json-ld.ts';
import { text } from './metas.ts';

/** The article node that tells of this page: by address, by headline, else the only one. */
export function ownArticle(
  nodes: readonly LdNode[],
  canonical: string,
  url: string,
  h1: string,
  ogTitle: string,
): LdNode | null {
  const articles = nodes.filter((node) => isArticle(node));
  const here = (node: LdNode) =>
    addresses(node, 'url', '@id', 'mainEntityOfPage').some(
      (address) => sameAddress(address, canonical, url) || sameAddress(address, url, url),
    );
  const titled = (node: LdNode) => {
    const headline = (text(own(node, 'headline')) ?? '').toLowerCase();
    if (headline.length < 8) return false;
    return [h1, ogTitle].some((title) => title.toLowerCase().startsWith(headline.slice(0, 60)));
  };
  // A lone node that gives the address of another article is a teaser's.
  const elsewhere = (node: LdNode | undefined) =>
    node !== undefined &&
    addresses(node, 'url', 'mainEntityOfPage').some(
      (address) =>
        usableAddress(address, url) !== null &&
        !sameAddress(address, canonical, url) &&
        (URL.parse(address, url)?.pathname.split(/[-_]/).length ?? 0) > 2,
    );
  return (
    articles.find((node) => here(node) && titled(node)) ??
    articles.find(here) ??
    articles.find(titled) ??
    (articles.length === 1 && !elsewhere(articles[0]) ? (articles[0] ?? null) : null)
  );
}

/** The addresses a node gives under these keys, as they are or as the node that stands there. */
function addresses(node: LdNode, ...keys: string[]): string[] {
  return keys.flatMap((key) => {
    const value = own(node, key);
    const address = isNode(value) ? (own(value, '@id') ?? own(value, 'url')) : value;
    return typeof address === 'string' ? [address] : [];
  });
}
