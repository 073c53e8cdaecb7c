import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/page/metadata/read-metadata.ts';
import { articleSourceSteps } from '../../../lib/page/metadata/read-article-source.ts';
import { article, h1, HERE, ld, meta, TEXT, TITLE, title } from '../../fixtures/pages/page.ts';
import { PAGES } from '../../fixtures/pages/pages.ts';

function documentOf(head: string, body: string): Document {
  const { window } = new JSDOM(
    `<!doctype html><html lang="en"><head>${title}${head}</head><body>${body}</body></html>`,
    { url: HERE },
  );
  return window.document;
}
const accessOf = (head: string, body = article(h1)) =>
  readMetadata(documentOf(head, body), HERE).access;

function sourceOf(document: Document) {
  const steps = articleSourceSteps(document, HERE);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** An article that goes on with this. */
const ending = (html: string) => `<main><article>${h1}${TEXT}${html}</article></main>`;
const own = { '@type': 'NewsArticle', url: HERE, headline: TITLE };

describe('whether the text is all there, for all', () => {
  it.each([
    ['false', { ...own, isAccessibleForFree: false }],
    ['"False"', { ...own, isAccessibleForFree: 'False' }],
    ['an address', { ...own, isAccessibleForFree: 'http://schema.org/False' }],
    [
      'a part of it',
      {
        ...own,
        isAccessibleForFree: true,
        hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' },
      },
    ],
  ])('its own data say that it is closed: %s', (_, data) => {
    expect(accessOf(ld(data))).toBe('paywall');
  });

  it.each([
    ['it is open', { ...own, isAccessibleForFree: 'True' }],
    [
      'another article is closed',
      { ...own, url: `${HERE}-2`, headline: 'Another', isAccessibleForFree: false },
    ],
    ['nothing', own],
  ])('its data say that %s', (_, data) => {
    expect(accessOf(ld(own) + ld(data))).toBeNull();
  });

  it('a meta element or microdata say so', () => {
    expect(accessOf(meta('article:content_tier', 'locked'))).toBe('paywall');
    expect(accessOf(meta('article:content_tier', 'free'))).toBeNull();
    const item = '<meta itemprop="isAccessibleForFree" content="false">';
    expect(
      accessOf(
        '',
        `<article itemscope itemtype="https://schema.org/NewsArticle">${item}${h1}${TEXT}</article>`,
      ),
    ).toBe('paywall');
  });

  it.each([
    'Subscribe to continue reading',
    'To keep reading, please sign in or create a free account.',
    'Create a free account to read the full article.',
    'This article is for subscribers only.',
    'The rest of this story is available to paying members.',
    'Already with us? Log in to unlock this article and all of the archive.',
    'You have read your last free article this month.',
    'You’ve reached your limit of free articles',
    'Subscribers only',
  ])('a notice says so: %s', (words) => {
    expect(accessOf('', ending(`<div class="gate"><p>${words}</p></div>`))).toBe('paywall');
  });

  it.each([
    'Subscribe to our newsletter to get the best of the week.',
    'She left to join Northlight to continue her work on evaluation.',
    'Developers can sign up to access the model from Monday.',
    'Read more about how the deal came about.',
    'The tool is for subscribers, the company said, and will stay so for some time to come.',
    'Members of the team were told to keep reading the papers.',
  ])('what only sounds like it does not: %s', (words) => {
    expect(accessOf('', ending(`<p>${words}</p>`))).toBeNull();
  });

  it('a notice for others does not: in the site’s head, hidden, or in a link beside the text', () => {
    const notice = '<p>Subscribe to continue reading</p>';
    expect(accessOf('', `<header>${notice}</header>${article(h1)}`)).toBeNull();
    expect(accessOf('', ending(`<div class="paywall" hidden>${notice}</div>`))).toBeNull();
    expect(accessOf('', `${article(h1)}<aside>${notice}</aside>`)).toBeNull();
  });

  it.each([
    'and then the board met…',
    'and then the board ...',
    'and then [...] Read more',
    'The board met [+2310 chars]',
  ])('the text breaks off: %s', (words) => {
    expect(accessOf('', ending(`<p>${words}</p>`))).toBe('cut');
  });

  it('a long text that ends with dots is whole', () => {
    expect(accessOf('', ending(`${TEXT.repeat(4)}<p>And so it goes on …</p>`))).toBeNull();
  });

  it('goes with the source of a move, and only where it is so', () => {
    const closed = documentOf(ld({ ...own, isAccessibleForFree: false }), article(h1));
    expect(sourceOf(closed).access).toBe('paywall');
    expect('access' in sourceOf(documentOf('', article(h1)))).toBe(false);
  });

  it('of the fixture pages that speak of payment or dots, only the paywalled one is', () => {
    const flagged = PAGES.filter(
      ({ html, url }) =>
        /subscri|accessible|premium|sign in|log in|\.\.\.|…/i.test(html) &&
        readMetadata(new JSDOM(html, { url }).window.document, url).access !== null,
    );
    expect(flagged.map(({ name }) => name)).toEqual([
      'a paywalled article with authors as strings',
    ]);
  });
});
