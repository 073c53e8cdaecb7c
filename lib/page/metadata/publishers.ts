import { hostWords } from './address.ts';
import type { LdNode, LinkedData } from './json-ld.ts';
import { isNode, own, text, types } from './json-ld.ts';
import { lettersOf, sharedWords, wordsOf } from './likeness.ts';
import type { Candidate, Metas } from './metas.ts';
import { candidates } from './metas.ts';
import { itemText } from './microdata.ts';
import { isOfHost, partsOf, withoutTagline } from './site-name.ts';
import { textStart, tidyLine } from './tidy-line.ts';
import type { Headline } from './titles.ts';

/** How a firm is called that owns outlets; the outlet's own name is better where it is known. */
const OWNER =
  /\b(?:company|inc|llc|ltd|limited|gmbh|corp(?:oration)?|holdings?|group|media|medien|verlag|plc|publishing|communications|enterprises|partners)\.?$/i;
const NO_NAME =
  /^(?:home(?:page)?|blog|news|website|site|my (?:site|blog|website)|untitled|wordpress|admin|default|index|publisher|null|undefined|none|n\/a)$/i;

/** Who publishes a page, the likeliest first; at last the host's name. */
export function publishers(
  document: Document,
  metas: Metas,
  lds: readonly LdNode[],
  data: LinkedData,
  canonical: string,
  h1: Headline,
): Candidate<string>[] {
  const website = data.nodes.find((node) =>
    types(node).some((type) => /(?:^|[/:])WebSite$/.test(type)),
  );
  const titles = [tidyLine(document.title), h1.text, ...metas('og:title')].filter(Boolean);
  const found = candidates(
    ['meta:og:site_name', metas('og:site_name')[0]],
    ...lds.map((ld) => ['ld', ldPublisher(ld, data)] as const),
    ['meta:citation', metas('citation_journal_title', 'citation_publisher')[0]],
    ['ld:website', website && text(own(website, 'name'))],
    ...metas('application-name', 'apple-mobile-web-app-title').map(
      (name) => ['meta:app', name] as const,
    ),
    ['home', nameOfHome(document, titles)],
    ['title', nameInTitle(titles, h1, canonical)],
    [
      'meta:dc',
      metas(
        'dc.publisher',
        'dcterms.publisher',
        'article:publisher_name',
        'publisher',
        'source',
        'mediaid',
      )[0],
    ],
    ['itemprop', itemText(document, 'publisher')],
    ['host', hostWords(canonical)[0]],
  )
    .map((one) => ({ ...one, value: withoutTagline(one.value.replace(/^@/, ''), canonical) }))
    .filter(
      ({ from, value }) =>
        isName(value) && (from === 'meta:og:site_name' || !isTitle(value, titles)),
    );
  const rank = ({ from, value }: Candidate<string>): number => {
    if (from === 'host') return 3;
    if (isAddress(value)) return 2;
    return from !== 'meta:og:site_name' && OWNER.test(value) && !isOfHost(value, canonical) ? 1 : 0;
  };
  return found
    .map((one) => (isAddress(one.value) ? { ...one, value: bareHost(one.value) } : one))
    .map((one, at) => ({ one, at, rank: rank(found[at] ?? one) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ one }) => one);
}

/** The publisher a node names; a person who publishes a site is its owner, not its name. */
function ldPublisher(ld: LdNode, data: LinkedData): string | null {
  const given = own(ld, 'publisher') ?? own(ld, 'sourceOrganization');
  const node = data.resolve(Array.isArray(given) ? given[0] : given);
  return isNode(node) && types(node).includes('Person') ? null : text(node);
}

/** Whether a text can be a name: some words that are not a template's. */
function isName(value: string): boolean {
  return (
    value.length <= 80 &&
    !NO_NAME.test(value) &&
    /[\p{L}\p{N}]/u.test(value) &&
    wordsOf(value).length <= 8
  );
}

/** Some templates put the article's own title where the site's name belongs. */
function isTitle(value: string, titles: readonly string[]): boolean {
  const letters = lettersOf(value);
  return wordsOf(value).length > 3 && titles.some((title) => lettersOf(title).startsWith(letters));
}

/** "https://www.example.com/", "www.example.com", "example.com": an address, not a name. */
function isAddress(value: string): boolean {
  return /^https?:\/\/|^www\./i.test(value) || /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/.test(value);
}

function bareHost(value: string): string {
  return hostWords(/^https?:/i.test(value) ? value : `https://${value}`)[0] ?? value;
}

/** The site's name in the window's title: the last part, or the first, where the heading or the host tells so. */
function nameInTitle(titles: readonly string[], h1: Headline, canonical: string): string | null {
  const parts = partsOf(titles[0] ?? '');
  if (parts.length < 2) return null;
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  // "Wikivale, the free encyclopedia": a name and what it calls itself.
  const bare = last.split(/,\s+(?=\p{Ll})/u)[0] ?? last;
  if (bare !== last && isOfHost(bare, canonical)) return bare;
  if (isOfHost(last, canonical)) return last;
  if (isOfHost(first, canonical) && sharedWords(first, h1.text) === 0) return first;
  // Nothing but the heading and one short name after it.
  const isHeading = h1.agreed && lettersOf(first) === lettersOf(h1.text);
  const isShort = last.split(' ').length <= 4 && !/\d{3}|^by\s/i.test(last);
  return isHeading && isShort ? last : null;
}

/** What the links to the home page are called, where the window's title says it too. */
function nameOfHome(document: Document, titles: readonly string[]): string | null {
  const told = partsOf(titles[0] ?? '').flatMap((part) => [part, part.split(': ')[0] ?? part]);
  if (told.length < 2) return null;
  const links = document.querySelectorAll(
    'a[rel~="home"], a[href="/"], header a[href], a[href$="/"]',
  );
  for (const link of [...links].slice(0, 12)) {
    const href = link.getAttribute('href') ?? '';
    if (!/^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href)) continue;
    const image = link.querySelector('img[alt]')?.getAttribute('alt');
    const name =
      tidyLine(textStart(link, 400)) || tidyLine(image ?? link.getAttribute('aria-label') ?? '');
    const letters = lettersOf(name);
    const same = letters !== '' && told.find((part) => lettersOf(part) === letters);
    if (same) return same;
  }
  return null;
}
