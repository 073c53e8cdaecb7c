import { tidyLine } from './clean.ts';
import type { LdNode } from './json-ld.ts';
import { own, resolveNode } from './json-ld.ts';
import type { Candidate, Metas } from './metas.ts';
import { candidates, text } from './metas.ts';

/** Who publishes a page, the likeliest first; at last the host's name. */
export function publishers(
  document: Document,
  metas: Metas,
  ld: LdNode | null,
  nodes: readonly LdNode[],
  canonical: string,
  windowTitle: string,
): Candidate<string>[] {
  const fromLd = (node: LdNode | null, key: string) =>
    node && text(resolveNode(firstOf(own(node, key)), nodes));
  const website = nodes.find((node) => own(node, '@type') === 'WebSite') ?? null;
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
export function hostWords(address: string): string[] {
  const host = URL.parse(address)?.hostname.replace(/^(?:www|m|amp|edition)\./, '');
  return host ? [host, host.split('.')[0] ?? host] : [];
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
