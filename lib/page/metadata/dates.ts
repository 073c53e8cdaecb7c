import type { LdNode } from './json-ld.ts';
import { own } from './json-ld.ts';
import type { Candidate, Metas } from './metas.ts';
import { candidates, text } from './metas.ts';
import { readDate } from './read-date.ts';

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

/** When a page was published or modified, the likeliest first. */
export function dates(
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
