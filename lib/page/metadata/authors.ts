import type { Writer } from './byline.ts';
import { readByline } from './byline.ts';
import { NOBODY, isAgency } from './byline-words.ts';
import type { LdNode } from './json-ld.ts';
import { isNode, own, types } from './json-ld.ts';
import { lettersOf } from './likeness.ts';
import type { Candidate } from './metas.ts';
import { itemsOf, valueOf } from './microdata.ts';
import type { PageParts } from './near-heading.ts';
import { nearHeading } from './near-heading.ts';
import { isSiteName } from './site-name.ts';
import { textStart, tidyData } from './tidy-line.ts';

const MOST = 50;
const META_NAMES = [
  'parsely-author',
  'author',
  'article:author',
  'article:author_name',
  'sailthru.author',
];
const NAME_ELEMENTS =
  '[rel~="author"], .p-author, .vcard .fn, .author .fn, .byauthor, .by-author, .byline a[href*="/author"], [class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i], [class*="byline__author" i], [class*="byline-author" i]';
const BYLINE_ELEMENTS =
  '[class*="byline" i], [data-testid*="byline" i], [class*="by-line" i], [class*="author" i], [class*="auteur" i], [class*="autor" i], [class*="writer" i], [itemprop~="author"], address';

/** The authors a page names, by where it names them, the chosen first; never the publisher itself. */
export function readAuthors(page: PageParts, site: readonly string[]): Candidate<string[]>[] {
  const { document, metas } = page;
  const lines = (texts: readonly string[]): Writer[] =>
    texts.slice(0, MOST).flatMap((one) => readByline(one, site));
  const found: (readonly [string, Writer[]])[] = [
    ...page.lds.map((ld) => ['ld', fromLd(ld, page, site)] as const),
    [
      'meta:citation_author',
      lines(metas('citation_author', 'citation_authors').map(givenNameFirst)),
    ],
    ...META_NAMES.map((name) => [`meta:${name}`, lines(metas(name))] as const),
    ['meta:dc', lines(metas('dc.creator', 'dcterms.creator').map(givenNameFirst))],
    ['meta', lines(metas('byl', 'byline', 'og:article:author', 'og:author', 'authors'))],
    ['meta:twitter', lines(labelled(page))],
    ['itemprop', lines(texts(itemsOf(document, 'author')))],
  ];
  // What stands in the page costs more to find, and is asked only where the data names nobody.
  const isNamed = () => found.some(([, writers]) => writers.some(isPerson));
  if (!isNamed()) found.push(['element', lines(texts(nearHeading(page, NAME_ELEMENTS, 8)))]);
  if (!isNamed()) found.push(['byline', firstOf(nearHeading(page, BYLINE_ELEMENTS, 8), site)]);
  if (!isNamed()) {
    const blocks = nearHeading(page, 'p, div, span, li, h2, h3, h4, h5, h6', 80);
    // "Posted by Ann Lee." may close an article too.
    const closing = [...document.querySelectorAll('article p, main p')]
      .slice(-8)
      .filter((element) => /^\s*(?:posted|written|reported) by\s/i.test(textStart(element, 200)));
    found.push(['text', firstOf([...blocks, ...closing].filter(isByline), site)]);
  }
  const kept = found.flatMap(([from, writers]) => {
    const people = writers.filter(isPerson);
    const rank = people.length > 0 ? 0 : 1;
    // A firm or a login name in a meta element is who made the site, no author.
    const others = from.startsWith('meta') ? writers.filter(({ name }) => isAgency(name)) : writers;
    const value = distinct((rank === 0 ? people : others).map(({ name }) => name));
    return value.length > 0 ? [{ from, rank, value }] : [];
  });
  const all = kept.flatMap(({ value }) => value);
  return kept
    .sort((a, b) => a.rank - b.rank)
    .map(({ from, value }) => ({ from, value: value.map((name) => inSmallLetters(name, all)) }));
}

const isPerson = ({ kind }: Writer): boolean => kind === 'person';

function fromLd(ld: LdNode, { data }: PageParts, site: readonly string[]): Writer[] {
  const listed = own(ld, 'author') ?? own(ld, 'creator');
  return (Array.isArray(listed) ? listed : [listed]).slice(0, MOST).flatMap((one): Writer[] => {
    const node = data.resolve(one);
    const given = isNode(node) ? own(node, 'name') : node;
    const names = (Array.isArray(given) ? given : [given]).filter(
      (name) => typeof name === 'string',
    );
    // An organization may hold "and" and commas in its name.
    if (isNode(node) && types(node).some((type) => /Organization$/.test(type))) {
      return names
        .map(tidyData)
        .filter((name) => isOrganizationName(name, site))
        .map((name) => ({ name, kind: 'organization' }));
    }
    return names.flatMap((name) => readByline(name, site));
  });
}

const isOrganizationName = (name: string, site: readonly string[]): boolean =>
  name !== '' &&
  name.length <= 100 &&
  !/^https?:/.test(name) &&
  !NOBODY.test(name) &&
  !isSiteName(name, site);

/** "Lee, Ann" as libraries write it is Ann Lee. */
function givenNameFirst(text: string): string {
  return text
    .split(/\s*;\s*/)
    .map((one) => one.replace(/^([^\s,]+(?:\s[^\s,]+)?),\s*([^,]+)$/u, '$2 $1'))
    .join('; ');
}

/** WordPress labels what a card shows: "Written by". */
function labelled({ metas }: PageParts): string[] {
  return ['1', '2'].flatMap((number) =>
    /^(?:written by|author|by|verfasst von|escrito por|écrit par|autor|auteur|geschreven door|scritto da)$/i.test(
      metas(`twitter:label${number}`)[0] ?? '',
    )
      ? metas(`twitter:data${number}`).slice(0, 1)
      : [],
  );
}

function texts(elements: readonly Element[]): string[] {
  return elements.map(valueOf).filter((one) => one.length < 300);
}

/** Whether an element's own short text says "By" someone. */
function isByline(element: Element): boolean {
  const text = textStart(element, 200).trim();
  return (
    text.length < 160 &&
    /^(?:written\s+|posted\s+|reported\s+)?(?:by|von|par|por|door)\b:?\s+\p{Lu}/iu.test(text)
  );
}

function firstOf(elements: readonly Element[], site: readonly string[]): Writer[] {
  for (const text of texts(elements)) {
    const writers = readByline(text, site);
    if (writers.length > 0) return writers;
  }
  return [];
}

/** Each name once, however it is capitalised; the form with small letters stays. */
function distinct(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) {
    const key = lettersOf(name) || name;
    const there = kept.get(key);
    if (there === undefined || there === there.toUpperCase()) kept.set(key, name);
  }
  return [...kept.values()];
}

/** "ANN LEE" as another place on the page writes it. */
function inSmallLetters(name: string, others: readonly string[]): string {
  if (name !== name.toUpperCase()) return name;
  const letters = lettersOf(name);
  return others.find((one) => one !== one.toUpperCase() && lettersOf(one) === letters) ?? name;
}
