import type { Writer } from './byline.ts';
import { readByline } from './byline.ts';
import { NOBODY, isAgency } from './byline-words.ts';
import type { LdNode } from './json-ld.ts';
import { isNode, own, types } from './json-ld.ts';
import { lettersOf } from './likeness.ts';
import type { Candidate } from './metas.ts';
import { writersIn } from './element-byline.ts';
import { isElsewhere, itemsOf } from './microdata.ts';
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
  '[rel~="author"], .p-author, .vcard .fn, .author .fn, .byauthor, .by-author, a[href*="/author" i], a[href*="/autor" i], a[href*="/auteur" i], a[href*="/contributor" i], a[href*="/journalist" i], a[href*="/reporter" i], a[href*="/columnist" i], a[href*="/writers/" i], a[href*="/staff/" i], a[href*="/people/" i], a[href*="/profile/" i], a[href*="/by/" i], [class*="author-name" i], [class*="author__name" i], [class*="authorname" i], [class*="byline-name" i], [class*="byline__name" i], [class*="byline__author" i], [class*="byline-author" i]';
/** Where a byline may stand without a word of its own in the page's code. */
const BLOCKS =
  'p, div, span, li, h2, h3, h4, h5, h6, font, td, dd, center, small, em, i, b, strong, cite';
const BYLINE =
  /^(?:(?:Written|Posted|Reported|Submitted|Published|Contributed|Created|Words|Text|Story)\s+)?(?:[Bb]y|BY|Von|Par|Por|Door|Di|Av|Af|Oleh):?\s+\p{Lu}|^(?:[Aa]uthors?|[Aa]utore?s?|[Aa]uteur|[Аа]втор|[Тт]екст|[Tt]ekst|[Pp]enulis|作者|記者|记者|著者|文)\s*[:：・／/]\s*\p{L}/u;
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
    ['itemprop', itemsOf(document, 'author').flatMap((item) => writersIn(item, site))],
  ];
  // What stands in the page costs more to find, and is asked only where the data names nobody.
  const isNamed = () => found.some(([, writers]) => writers.some(isPerson));
  if (!isNamed()) {
    const names = nearHeading(page, NAME_ELEMENTS, 8);
    found.push(['element', names.flatMap((one) => inItsByline(one, site))]);
  }
  if (!isNamed()) found.push(['byline', firstOf(nearHeading(page, BYLINE_ELEMENTS, 8), site)]);
  if (!isNamed()) {
    const blocks = nearHeading(page, BLOCKS, 120);
    // "Posted by Ann Lee." may close an article too.
    const closing = [...document.querySelectorAll('article p, main p')]
      .slice(-8)
      .filter((element) => /^\s*(?:posted|written|reported) by\s/i.test(textStart(element, 200)));
    found.push(['text', firstOf([...blocks, ...closing].filter(isByline), site)]);
  }
  // Blogs sign under the text.
  if (!isNamed()) found.push(['signature', firstOf(signatures(page), site)]);
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

/** Whom the byline around a name names: "Words by Ann Lee and Bo Chen" where only Ann Lee is a link. */
function inItsByline(element: Element, site: readonly string[]): Writer[] {
  const alone = writersIn(element, site);
  const [first] = alone;
  if (alone.length !== 1 || !first) return alone;
  for (let around = element.parentElement, up = 0; around && up < 3; up += 1) {
    if (textStart(around, 200).length >= 200) break;
    const writers = writersIn(around, site).filter(isPerson);
    if (writers.length > 1 && writers.some(({ name }) => name === first.name)) return writers;
    around = around.parentElement;
  }
  return alone;
}

/** Names that microformats and old templates put after an article, within it. */
function signatures({ near }: PageParts): Element[] {
  const region = near.at(-1)?.closest('article, .hentry, .h-entry, .post') ?? null;
  return [
    ...(region?.querySelectorAll('.vcard .fn, .p-author, [rel~="author"], .post-author') ?? []),
  ]
    .filter((element) => !isElsewhere(element))
    .slice(0, 8);
}

/** Whether an element's own short text says "By" someone. */
function isByline(element: Element): boolean {
  const text = textStart(element, 200).trim();
  // "Posted on 11 July 2010 by Mo Castellan in Gear".
  const dated =
    /^(?:Posted|Published|Written|Submitted|Created|Added)\b/.test(text) &&
    /\s[Bb]y:?\s+\p{Lu}/u.test(text);
  if (dated && text.length < 160) return true;
  return text.length < 160 && /^(?!by\s)/.test(text) && BYLINE.test(text);
}

function firstOf(elements: readonly Element[], site: readonly string[]): Writer[] {
  for (const element of elements) {
    const writers = writersIn(element, site);
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
