import type { LdNode } from './json-ld.ts';
import { isArticle, isNode, ldNodes, own, resolveNode } from './json-ld.ts';
import { readByline } from './byline.ts';
import { cleanTitle, sameAddress, tidyLine, usableAddress } from './clean.ts';

/** A value that was found, and where: `ld`, `meta:og:title`, `time`, … */
export interface Candidate<T> {
  value: T;
  from: string;
}

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
  const h1 = headline(document, [...metas('og:title', 'twitter:title'), tidyLine(document.title)]);
  const canonical = readCanonical(document, metas, url);
  const ld = ownArticle(nodes, canonical, url, h1, metas('og:title')[0] ?? '');

  const publisher = publishers(document, metas, ld, nodes, canonical);
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
    ['title', tidyLine(document.title)],
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
    title: bestTitle(title, h1, tidyLine(document.title)),
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

/** The h1 that is the article's: the one a title tells too, else the article's own, else the first. */
function headline(document: Document, titles: readonly string[]): string {
  const all = [...document.querySelectorAll('h1')].slice(0, 20);
  const said = (element: Element): string => tidyLine(element.textContent);
  const told = all.find((one) => {
    const words = said(one).toLowerCase();
    return words.length > 12 && titles.some((title) => title.toLowerCase().includes(words));
  });
  const chosen = told ?? all.find((one) => one.closest('article, main')) ?? all[0];
  return chosen ? said(chosen) : '';
}

type Metas = (...names: string[]) => string[];

function readMetas(document: Document): Metas {
  const found = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = tidyLine(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'http-equiv']) {
      // A property may list several names: "og:title twitter:title".
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const there = found.get(name);
        if (there) there.push(content);
        else found.set(name, [content]);
      }
    }
  }
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}

function candidates<T extends string>(...found: (readonly [string, T | null])[]): Candidate<T>[] {
  return found.flatMap(([from, value]) => (value ? [{ from, value }] : []));
}

/** The first string of a JSON-LD value, tidied; null where there is none. */
function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return tidyLine(one) || null;
  return isNode(one) ? text(own(one, '@value') ?? own(one, 'name')) : null;
}

function readCanonical(document: Document, metas: Metas, url: string): string {
  const link = document.querySelector('link[rel~=canonical i]')?.getAttribute('href');
  for (const one of [link, metas('og:url')[0], metas('parsely-link')[0]]) {
    const address = one ? usableAddress(one, url) : null;
    if (address && !isSectionOf(address, url)) return address;
  }
  return usableAddress(url, url) ?? url;
}

/** Whether an address is only the folder that a page's own, wordy name stands in. */
function isSectionOf(address: string, url: string): boolean {
  const folder = URL.parse(address)?.pathname.replace(/\/?$/, '/') ?? '';
  const page = URL.parse(url)?.pathname ?? '';
  if (!page.startsWith(folder) || URL.parse(address)?.search !== '') return false;
  const rest = page.slice(folder.length).replace(/\/$/, '').split('/').at(-1) ?? '';
  return rest.split(/[-_]/).length > 2;
}

/** The article node that tells of this page: by address, by headline, else the only one. */
function ownArticle(
  nodes: readonly LdNode[],
  canonical: string,
  url: string,
  h1: string,
  ogTitle: string,
): LdNode | null {
  const articles = nodes.filter((node) => isArticle(node));
  const here = (node: LdNode) =>
    [own(node, 'url'), own(node, '@id'), own(node, 'mainEntityOfPage')].some((value) => {
      const address = isNode(value) ? (own(value, '@id') ?? own(value, 'url')) : value;
      return (
        typeof address === 'string' &&
        (sameAddress(address, canonical, url) || sameAddress(address, url, url))
      );
    });
  const titled = (node: LdNode) => {
    const headline = (text(own(node, 'headline')) ?? '').toLowerCase();
    if (headline.length < 8) return false;
    return [h1, ogTitle].some((title) => title.toLowerCase().startsWith(headline.slice(0, 60)));
  };
  // A lone node that gives the address of another article is a teaser's.
  const elsewhere = (node: LdNode | undefined) =>
    node !== undefined &&
    [own(node, 'url'), own(node, 'mainEntityOfPage')].some((value) => {
      const address = isNode(value) ? (own(value, '@id') ?? own(value, 'url')) : value;
      return (
        typeof address === 'string' &&
        usableAddress(address, url) !== null &&
        !sameAddress(address, canonical, url) &&
        (URL.parse(address, url)?.pathname.split(/[-_]/).length ?? 0) > 2
      );
    });
  return (
    articles.find((node) => here(node) && titled(node)) ??
    articles.find(here) ??
    articles.find(titled) ??
    (articles.length === 1 && !elsewhere(articles[0]) ? (articles[0] ?? null) : null)
  );
}

/** Whether two titles tell the same: half of the words of the shorter are in the other. */
function alike(one: string, two: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const [few, many] = [words(one), words(two)].sort((a, b) => a.length - b.length);
  if (!few || !many || few.length === 0) return false;
  return few.filter((word) => many.includes(word)).length * 2 >= few.length;
}

/**
 * The first title found, unless nothing else on the page agrees with it: then the
 * first that the window's title agrees with. An h1 is often the section's, and a
 * headline in data sometimes a description.
 */
function bestTitle(
  found: readonly Candidate<string>[],
  h1: string,
  windowTitle: string,
): string | null {
  const usable = found.filter((one) => one.value !== '');
  const [best] = usable;
  const doubtful = best?.from === 'ld' || best?.from === 'h1';
  const agreed = usable.find(
    ({ from, value }) => alike(value, windowTitle) && !(best?.from === 'ld' && from === 'title'),
  );
  const first = doubtful ? (agreed ?? best) : best;
  // The h1 is what a reader sees: a shortened form of it for search or sharing gives way.
  if (
    first &&
    h1.length > first.value.length &&
    h1.startsWith(first.value.replace(/(?:…|\.\.\.)$/, ''))
  ) {
    return h1;
  }
  return first?.value ?? null;
}

function publishers(
  document: Document,
  metas: Metas,
  ld: LdNode | null,
  nodes: readonly LdNode[],
  canonical: string,
): Candidate<string>[] {
  const fromLd = (node: LdNode | null, key: string) =>
    node && text(resolveNode(firstOf(own(node, key)), nodes));
  const website = nodes.find((node) => own(node, '@type') === 'WebSite') ?? null;
  const windowTitle = tidyLine(document.title);
  return (
    candidates<string>(
      ['meta:og:site_name', metas('og:site_name')[0] ?? null],
      ['ld', fromLd(ld, 'publisher')],
      ['meta:citation', metas('citation_journal_title', 'citation_publisher')[0] ?? null],
      ['meta:application-name', metas('application-name', 'apple-mobile-web-app-title')[0] ?? null],
      ['meta:dc', metas('dc.publisher', 'dcterms.publisher', 'article:publisher_name')[0] ?? null],
      ['ld:website', website && text(own(website, 'name'))],
      [
        'itemprop',
        tidyLine(
          document
            .querySelector('[itemprop~=publisher] [itemprop~=name]')
            ?.getAttribute('content') ??
            document.querySelector('[itemprop~=publisher] [itemprop~=name]')?.textContent ??
            '',
        ) || null,
      ],
      ['host', hostWords(canonical)[0] ?? null],
    )
      // Some templates put the article's own title where the site's name belongs.
      .filter(
        ({ from, value }) =>
          value.length <= 100 && !(from === 'meta:application-name' && value === windowTitle),
      )
      .map((one) => ({ ...one, value: withoutTagline(one.value.replace(/^@/, ''), canonical) }))
  );
}

const TAGLINE = /\b(?:latest|breaking|headlines|top stories|(?:world|local|national) news)\b/i;

/** "The Lantern" of "The Lantern - news for night owls", where the host's name tells which part it is. */
function withoutTagline(name: string, canonical: string): string {
  if (/^https?:\/\//i.test(name)) return hostWords(name)[0] ?? name;
  const parts = name.split(/\s+[|\u2013\u2014\u00b7:-]\s+|:\s+/);
  const host = (hostWords(canonical)[0] ?? '').replace(/[^a-z0-9]/g, '');
  const letters = (part: string) =>
    part
      .normalize('NFD')
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^a-z0-9]/g, '');
  const [before, after] = parts;
  if (before && after && TAGLINE.test(after)) return before;
  return (
    (parts.length > 1 &&
      parts.find((part) => letters(part).length > 2 && host.includes(letters(part)))) ||
    name
  );
}

/** "example.com" of "www.example.com", and "example". */
function hostWords(address: string): string[] {
  const host = URL.parse(address)?.hostname.replace(/^(?:www|m|amp|edition)\./, '');
  return host ? [host, host.split('.')[0] ?? host] : [];
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

function authorCandidates(
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

const DATE_METAS = {
  published: [
    'article:published_time',
    'og:article:published_time',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'ptime',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'date',
    'article:published',
    'publication_date',
    'originalpublicationdate',
    'cxenseparse:recs:publishtime',
    'rnews:datepublished',
    'article.published',
    'datepublished',
    'displaydate',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'og:article:modified_time',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'utime',
    'revised',
    'article.updated',
    'datemodified',
  ],
} as const;

function dates(
  document: Document,
  metas: Metas,
  ld: LdNode | null,
  which: 'published' | 'modified',
): Candidate<string>[] {
  const key = which === 'published' ? 'datePublished' : 'dateModified';
  const item = document.querySelector(`[itemprop~="${key}"]`);
  const found = candidates<string>(
    [
      'ld',
      text(ld && own(ld, key)) ??
        (which === 'published' ? text(ld && own(ld, 'dateCreated')) : null),
    ],
    ...DATE_METAS[which].flatMap((name) =>
      metas(name).map((value) => [`meta:${name}`, value] as const),
    ),
    [
      'itemprop',
      item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? item?.textContent ?? null,
    ],
    ['time', which === 'published' ? timeInArticle(document) : null],
  );
  const read = found.flatMap(({ from, value }) => {
    const date = readDate(value);
    return date ? [{ from, value: date }] : [];
  });
  // Of one instant, the form that tells the outlet's own time says more.
  const [first] = read;
  const local =
    first?.value.endsWith('Z') &&
    read.find(
      ({ value }) => /[+-]\d\d:\d\d$/.test(value) && Date.parse(value) === Date.parse(first.value),
    );
  return local ? [local, ...read.filter((one) => one !== local)] : read;
}

/** A `<time>` of the article's own, not of a link to another one. */
function timeInArticle(document: Document): string | null {
  const times = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest('a, aside, nav, footer, [class*="related" i], [class*="comment" i]'),
  );
  const marked = times.find((time) => time.matches('[pubdate], [class*="publish" i]'));
  const inside = times.find((time) => time.closest('article, main, header'));
  return (marked ?? inside ?? times[0])?.getAttribute('datetime') ?? null;
}

/**
 * A date as a page writes it, made ISO 8601: kept as it is where it is that
 * already; "20231005", "2023/10/05" and English dates are read; null else.
 */
export function readDate(value: string): string | null {
  const given = tidyLine(value);
  if (given.length > 60) return null;
  const iso =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      given,
    );
  if (iso?.[1] && isDay(iso[1])) {
    if (!iso[2]) return iso[1];
    const zone = iso[3] ?? '';
    return `${iso[1]}T${iso[2]}${/^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/.exec(given);
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/.exec(given);
  const parts = compact ?? slashed;
  if (parts) {
    const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}`;
    return isDay(day) ? day : null;
  }
  if (!/\p{L}/u.test(given) || !/\d{4}/.test(given)) return null;
  // RFC 2822 and English dates; without a zone they are the page's own day.
  const zone = /(GMT|UTC|Z|[ECMP][SD]T|[+-]\d{2}:?\d{2})\s*$/i.exec(given)?.[1];
  const time = Date.parse(zone ? given : `${given} UTC`);
  if (Number.isNaN(time)) return null;
  const minutes = zone ? zoneMinutes(zone) : 0;
  const made = new Date(time + minutes * 60_000).toISOString();
  if (!/\d:\d\d/.test(given) || !zone) return made.slice(0, 10);
  return made.replace('.000Z', minutes === 0 ? 'Z' : offset(minutes));
}

/** Minutes east of Greenwich. */
function zoneMinutes(zone: string): number {
  const named = /^([ECMP])([SD])T$/i.exec(zone);
  if (named) {
    const hours = 5 + 'ECMP'.indexOf((named[1] ?? 'E').toUpperCase());
    return -60 * (named[2]?.toUpperCase() === 'D' ? hours - 1 : hours);
  }
  const given = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!given) return 0;
  return (given[1] === '-' ? -1 : 1) * (Number(given[2]) * 60 + Number(given[3]));
}

function offset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const all = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(all / 60))}:${two(all % 60)}`;
}

function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
