import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../lib/page/metadata/read-date.ts';
import { readMetadata } from '../../lib/page/metadata/read-metadata.ts';

const URL_OF_PAGE = 'https://www.lanternwire.example/labs/2026/packed-boxes-at-the-labs';

/** A page of ours, read as the extension reads it. */
function read(head: string, body = '', url = URL_OF_PAGE) {
  const { window } = new JSDOM(
    `<!doctype html><html lang="en_us"><head>${head}</head><body>${body}`,
    {
      url,
    },
  );
  const { candidates: _, ...metadata } = readMetadata(window.document, url);
  return metadata;
}
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const byline = (text: string) => read(`<meta name="author" content="${text}">`).authors;

describe('the article of a page', () => {
  const own = {
    '@type': 'NewsArticle',
    '@id': `${URL_OF_PAGE}#article`,
    mainEntityOfPage: URL_OF_PAGE,
    headline: 'Packed boxes at the labs',
    datePublished: '2026-01-16T08:00:00-05:00',
    author: [{ '@id': '#odile' }, { '@type': 'Person', name: 'Bo Lind' }],
    publisher: { '@id': '#wire' },
  };
  const graph = [
    {
      '@type': 'NewsArticle',
      url: '/labs/2026/another-story-of-the-day',
      headline: 'Another story',
      author: 'Nobody Here',
      datePublished: '2020-02-02',
    },
    own,
    { '@type': 'Person', '@id': '#odile', name: 'Odile Marchetti' },
    { '@type': 'Organization', '@id': '#wire', name: 'Lantern Media Holdings' },
  ];

  it('is the node of this address; ids are resolved, and nothing is glued to it', () => {
    const page = read(
      ld({ '@graph': graph }) + '<meta property="og:site_name" content="The Lantern Wire">',
    );
    expect(page).toMatchObject({
      title: 'Packed boxes at the labs',
      authors: ['Odile Marchetti', 'Bo Lind'],
      published: '2026-01-16T08:00:00-05:00',
      publisher: 'The Lantern Wire',
      language: 'en-US',
    });
  });

  it('is not the lone node of another address', () => {
    const page = read(
      ld(graph[0]) +
        '<meta property="og:title" content="Packed boxes at the labs"><meta property="article:published_time" content="2026-01-16">',
    );
    expect(page).toMatchObject({
      title: 'Packed boxes at the labs',
      authors: [],
      published: '2026-01-16',
    });
  });

  it('hostile data gives no value and no error', () => {
    const page = read(
      '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"x"},</script>' +
        ld({ '@type': 'NewsArticle', headline: { a: [1] }, author: [null, 7, {}] }),
    );
    expect(page).toMatchObject({ title: null, authors: [], published: null });
  });
});

describe('titles', () => {
  it.each([
    ['Packed boxes | The Lantern Wire', 'Packed boxes'],
    ['The Lantern Wire: Packed boxes', 'The Lantern Wire: Packed boxes'],
    ['Packed boxes - a story in two parts', 'Packed boxes - a story in two parts'],
  ])('%s', (title, expected) => {
    expect(
      read(`<title>${title}</title><meta property="og:site_name" content="The Lantern Wire">`)
        .title,
    ).toBe(expected);
  });

  it('an h1 that is the section’s gives way to the window’s title', () => {
    expect(
      read('<title>Babies may eat peanuts early</title>', '<h1>Allergies Health Center</h1>').title,
    ).toBe('Babies may eat peanuts early');
  });

  it('a headline in data that nothing agrees with gives way to the h1', () => {
    const page = read(
      ld({ '@type': 'Article', url: URL_OF_PAGE, headline: 'island country in the north' }) +
        '<title>New Solmund - The Lantern</title>',
      '<h1>New Solmund</h1>',
    );
    expect(page.title).toBe('New Solmund');
  });
});

describe('bylines', () => {
  it.each([
    ['By Odile Marchetti and Bo Lind', ['Odile Marchetti', 'Bo Lind']],
    ['Odile Marchetti, Bo Lind & Ada Quill', ['Odile Marchetti', 'Bo Lind', 'Ada Quill']],
    ['Odile Marchetti - Apr 16, 2026 8:02 pm UTC', ['Odile Marchetti']],
    ['Odile Marchetti March 25', ['Odile Marchetti']],
    ['Odile Marchetti, 3 January 2026', ['Odile Marchetti']],
    ['Odile Marchetti, MA', ['Odile Marchetti']],
    ['Odile Marchetti, PhD, senior reporter', ['Odile Marchetti']],
    ['ODILE MARCHETTI, Odile Marchetti', ['Odile Marchetti']],
    ['Mac & i', []],
    ['Our Foreign Staff', []],
    ['https://social.example/odile', []],
    ['Odile Marchetti (with Bo Lind and Ada Quill)', ['Odile Marchetti', 'Bo Lind', 'Ada Quill']],
    ['Odile Marchetti (avec Reuters)', ['Odile Marchetti']],
    ['Odile Marchetti (with AP and Reuters)', ['Odile Marchetti']],
    ['May Berger', ['May Berger']],
    ['April Jones', ['April Jones']],
  ])('%s', (text, names) => {
    expect(byline(text)).toEqual(names);
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-03T10:00:00-0500', '2026-03-03T10:00:00-05:00'],
    ['2026-03-03', '2026-03-03'],
    ['Tue, 03 Mar 2026 10:00:00 -0500', '2026-03-03T10:00:00-05:00'],
    ['Tue, 03 Mar 2026 10:00:00 GMT', '2026-03-03T10:00:00Z'],
    ['March 3, 2026 10:00 PM PST', '2026-03-03T22:00:00-08:00'],
    ['March 3, 2026', '2026-03-03'],
    ['20260303', '2026-03-03'],
    ['2026-02-31', null],
    ['soon', null],
  ])('%s', (given, expected) => {
    expect(readDate(given)).toBe(expected);
  });

  it('of one instant, the outlet’s own time is kept', () => {
    const page = read(
      '<meta property="article:published_time" content="2026-01-03T07:00:02.000Z">' +
        '<meta name="parsely-pub-date" content="2026-01-03T02:00:02-05:00">',
    );
    expect(page.published).toBe('2026-01-03T02:00:02-05:00');
  });
});

describe('publishers', () => {
  it.each([
    ['Lantern Wire - what the night brings', 'Lantern Wire'],
    ['Evening Post - Latest News &amp; Headlines', 'Evening Post'],
    ['https://www.lanternwire.example', 'lanternwire.example'],
    ['The Lantern Wire', 'The Lantern Wire'],
  ])('%s', (given, expected) => {
    expect(read(`<meta property="og:site_name" content="${given}">`).publisher).toBe(expected);
  });
});

describe('canonical addresses', () => {
  it.each([
    ['/labs/2026/packed-boxes-at-the-labs?utm_source=x#top', URL_OF_PAGE],
    ['https://www.lanternwire.example/labs/', URL_OF_PAGE],
    ['https://www.lanternwire.example/', URL_OF_PAGE],
    ['javascript:alert(1)', URL_OF_PAGE],
  ])('%s', (href, expected) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonical).toBe(expected);
  });

  it('an AMP page is its article', () => {
    const article = URL_OF_PAGE;
    expect(read(`<link rel="canonical" href="${article}">`, '', `${article}/amp`).canonical).toBe(
      article,
    );
  });
});
