import { readByline } from './byline.ts';
import type { LdNode } from './json-ld.ts';
import { isNode, own, resolveNode } from './json-ld.ts';
import type { Candidate, Metas } from './metas.ts';

/** The authors a page names, by where it names them; never the publisher itself. */
export function authorCandidates(
  document: Document,
  metas: Metas,
  ld: LdNode | null,
  nodes: readonly LdNode[],
  site: readonly string[],
): Candidate<string[]>[] {
  const listed = ld ? (own(ld, 'author') ?? own(ld, 'creator')) : null;
  const names = (Array.isArray(listed) ? listed : [listed]).flatMap((one) => {
    const node = resolveNode(one, nodes);
    const name = isNode(node) ? own(node, 'name') : node;
    return (Array.isArray(name) ? name : [name]).filter((n) => typeof n === 'string');
  });
  const found: [string, string[]][] = [
    ['ld', names],
    ['meta:citation_author', metas('citation_author')],
    [
      'meta:author',
      metas('parsely-author', 'author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'),
    ],
    ['meta:article:author', metas('article:author', 'og:article:author')],
    ['itemprop', texts(document, '[itemprop~=author] [itemprop~=name], [itemprop~=author]')],
    ['rel', texts(document, 'a[rel~=author]')],
    [
      'byline',
      texts(
        document,
        '.byline-name, .author-name, .byline__name, .byline, .author, [class*="byline" i], [data-testid*="byline" i]',
      ).slice(0, 1),
    ],
  ];
  return found.flatMap(([from, values]) => {
    const value = distinct(values.slice(0, 50).flatMap((one) => readByline(one, site)));
    return value.length > 0 ? [{ from, value }] : [];
  });
}

/** Each name once, however it is capitalised; the form with small letters stays. */
function distinct(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    const there = kept.get(key);
    if (there === undefined || there === there.toUpperCase()) kept.set(key, name);
  }
  return [...kept.values()];
}

function texts(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)]
    .slice(0, 8)
    .map((element) => element.getAttribute('content') ?? element.textContent ?? '')
    .filter((one) => one.length < 300);
}
