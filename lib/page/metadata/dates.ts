import { own, text } from './json-ld.ts';
import type { Candidate } from './metas.ts';
import { candidates } from './metas.ts';
import { isElsewhere, itemsOf, valueOf } from './microdata.ts';
import type { PageParts } from './near-heading.ts';
import { nearHeading } from './near-heading.ts';
import { readDate } from './read-date.ts';
import { shownText, textStart } from './tidy-line.ts';
import type { DayOrder } from './worded-date.ts';
import { wordedDate } from './worded-date.ts';

type Which = 'published' | 'modified';

/** Names of meta elements, the most reliable first; in brackets of time they hold when a file was made. */
const META_NAMES: Readonly<Record<Which, string>> = {
  published:
    'article:published_time article:published article:publicationdate article:publish_date og:article:published_time og:published_time article.published citation_online_date citation_publication_date citation_date parsely-pub-date sailthru.date published_at published_time datepublished date_published rnews:datepublished schema:datepublished publishdate publish-date publish_date pubdate pub_date pubdate_iso publication_date originalpublicationdate article_date_original dcterms.issued dc.date.issued dc.issued dcterms.created dc.date.created dcterms.date dc.date cxenseparse:recs:publishtime bt:pubdate release_date og:release_date article:create_at published ptime pdate displaydate date',
  modified:
    'article:modified_time article:modified og:updated_time og:article:modified_time article.updated datemodified dcterms.modified dc.date.modified lastmod last-modified last_modified bt:moddate modified_at updated_at utime revised',
};
const DATE_ELEMENTS =
  'time, .published, .dt-published, .entry-date, [class*="dateline" i], [class*="publish" i], [class*="posted" i], [class*="timestamp" i], [class*="pubdate" i], [class*="pubtime" i], [class*="date" i], [class*="fecha" i], [class*="datum" i], [class*="submitted" i], [class*="byline" i], [class*="byline" i] + *, [class*="meta" i], [id*="pubdate" i], [id*="date" i]';

/** When a page was published or modified, the chosen first. */
export function readDates(
  page: PageParts,
  which: Which,
  language: string | null,
  canonical: string,
): Candidate<string>[] {
  const order = dayOrder(language);
  const isPublished = which === 'published';
  const key = isPublished ? 'datePublished' : 'dateModified';
  const fromLd = (name: string) => page.lds.map((ld) => ['ld', text(own(ld, name))] as const);
  const found = candidates(
    ...fromLd(key),
    ...META_NAMES[which]
      .split(' ')
      .flatMap((name) => page.metas(name).map((value) => [`meta:${name}`, value] as const)),
    ...itemsOf(page.document, key).map((item) => ['itemprop', itemDate(item)] as const),
    ...timesInArticle(page, which).map((value) => ['time', value] as const),
    ...(isPublished
      ? [...fromLd('uploadDate'), ...fromLd('coverageStartTime'), ...fromLd('dateCreated')]
      : []),
  ).flatMap(({ from, value }) => {
    // EST and EDT are other hours in Australia.
    const plain = language?.endsWith('-AU') ? value.replace(/\bE[SD]T\b/, '') : value;
    const date = readDate(plain, order);
    return date ? [{ from, value: date }] : [];
  });
  if (found.length > 0) return precise(found);
  if (!isPublished) return [];
  return dayInText(page, order, canonical);
}

/** How dates in numbers are written where a language is spoken. */
function dayOrder(language: string | null): DayOrder {
  if (language === null || language === 'en') return null;
  return /^(?:en-US|en-PH|fil)\b/.test(language) ? 'month-first' : 'day-first';
}

/** Of one instant or one wall clock, the form that tells the outlet's own offset says more. */
function precise(found: Candidate<string>[]): Candidate<string>[] {
  const [first] = found;
  if (!first) return [];
  const isUtc = /(?:Z|\+00:00)$/.test(first.value);
  const isBare = /T[\d:.]+$/.test(first.value);
  const better = found.find(({ value }) => {
    if (!/[+-]\d\d:\d\d$/.test(value))
      return isBare && sameClock(value, first.value) && /Z$/.test(value);
    if (isUtc) return seconds(value) === seconds(first.value) && !value.endsWith('+00:00');
    return isBare && sameClock(value, first.value);
  });
  return better ? [better, ...found.filter((one) => one !== better)] : found;
}

const seconds = (date: string): number => Math.floor(Date.parse(date) / 1000);
const sameClock = (one: string, two: string): boolean => one.slice(0, 16) === two.slice(0, 16);

function itemDate(element: Element): string {
  // Microformats put the date into the title of an `<abbr>`.
  const title = element.matches('abbr[title]') ? element.getAttribute('title') : null;
  return element.getAttribute('datetime') || title || valueOf(element);
}

/** What the `<time>` elements of the article's own say, those that are marked first; never one in a link. */
function timesInArticle(page: PageParts, which: Which): string[] {
  const isUpdate = (time: Element) =>
    /modif|updat/i.test(time.getAttribute('class') ?? '') ||
    /^\s*(?:last\s+)?(?:updated|modified)/i.test(textStart(time, 100));
  const times = nearHeading(page, 'time', 12).filter((time) => !time.closest('a'));
  const fitting =
    which === 'modified'
      ? times.filter(isUpdate)
      : times.filter(
          (time) => !isUpdate(time) || /publish/i.test(time.getAttribute('class') ?? ''),
        );
  const marked = fitting.filter((time) => time.matches('[pubdate], [class*="publish" i]'));
  return [...marked, ...fitting]
    .flatMap((time) => time.getAttribute('datetime') || time.getAttribute('content') || [])
    .slice(0, 3);
}

const SHORT_LINES = 'p, div, span, li, td, font, center, small, em, i, b, strong, h4, h5, h6';
/** What may stand before a date in a line that is nothing but a date. */
const DATE_LEAD =
  /^(?:(?:first\s+)?(?:published|posted|created|issued|dated?|written|publié|publicado|pubblicato|veröffentlicht|geplaatst|дата|発行|公開)?\s*(?:on|at|le|el|il|am|op|den|em|:|：)?\s*)?(?:\p{L}{2,12}[.,]?\s*)?$/u;

/** Whether an element shows a date and next to nothing else. */
function isDateAlone(element: Element, order: DayOrder): boolean {
  if (isInLink(element) || textStart(element, 90).trim().length > 80) return false;
  return shownText(element)
    .split(/\s*[|\u2022\u00b7\u2013\u2014]\s*/)
    .some((part) => {
      const date = wordedDate(part, order);
      return date !== null && date.rest.length <= 30 && DATE_LEAD.test(date.before);
    });
}

/** A date in a link is another article's, unless the link is called by a date's or its own address' name. */
function isInLink(element: Element): boolean {
  const link = element.closest('a');
  if (!link) return false;
  return !/\b(?:permalink|date|timestamp)\b/i.test(
    `${link.getAttribute('class') ?? ''} ${link.getAttribute('rel') ?? ''}`,
  );
}

/** Blogs date an entry under its text. */
function closing({ near }: PageParts): Element[] {
  const region = near.at(-1)?.closest('article, .hentry, .h-entry, .post') ?? null;
  const parts = region?.querySelectorAll(
    'footer, .post-footer, .entry-footer, .entry-meta, .post-meta, .postmetadata, .date',
  );
  return [...(parts ?? [])].filter((one) => !isElsewhere(one)).slice(0, 8);
}

/** The day that the page shows near its headline, else the one in its address. */
function dayInText(page: PageParts, order: DayOrder, canonical: string): Candidate<string>[] {
  const path = URL.parse(canonical)?.pathname ?? '';
  const told =
    /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)|[/-]((?:19|20)\d\d)-?([01]\d)-?([0-3]\d)(?=\D|$)/.exec(
      path,
    );
  const inAddress =
    told && readDate((told[1] ? told.slice(1, 4) : told.slice(4, 7)).join('-'), order);
  const isFar = (date: string) =>
    inAddress && Math.abs(Date.parse(inAddress) - Date.parse(date)) > 3 * 86_400_000;
  const marked = nearHeading(page, DATE_ELEMENTS, 24).filter((one) => !isInLink(one));
  // A short line of its own, whatever the page's code calls it: "3 March 2026, 14:05".
  const alone = nearHeading(page, SHORT_LINES, 160).filter((one) => isDateAlone(one, order));
  for (const element of [...marked, ...alone, ...closing(page)]) {
    const shown = shownText(element);
    if (shown.length > 200) continue;
    const published = /(?:publish|posted)\w*(?:\s+(?:on|at))?:?\s(.*)/i.exec(shown)?.[1];
    const text = published && wordedDate(published, order) ? published : shown;
    const at = wordedDate(text, order);
    const date = at && (readDate(text.slice(0, 120), order) ?? at.day);
    if (date && !isFar(date)) return [{ from: 'text', value: date }];
  }
  // "Feb. 23, 2026 -- A study found": the dateline of an agency.
  for (const paragraph of nearHeading(page, 'p', 4)) {
    const start = wordedDate(textStart(paragraph, 200).trim().slice(0, 60), order);
    const isDateline = start?.at === 0 && /^[\s,]*(?:--|[\u2013\u2014(|])/.test(start.rest);
    if (isDateline && !isFar(start.day)) return [{ from: 'text', value: start.day }];
  }
  return inAddress ? [{ from: 'address', value: inAddress }] : [];
}
