import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/page/metadata/read-metadata.ts';
import { PAGES } from '../../fixtures/pages/pages.ts';
import { scorePage } from '../../tools/score-metadata.ts';

describe('pages of our own writing', () => {
  it('have names of their own', () => {
    expect(new Set(PAGES.map(({ name }) => name)).size).toBe(PAGES.length);
    expect(PAGES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(PAGES.map((page) => [page.name, page] as const))('%s', (_, { html, url, expected }) => {
    const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
    const before = window.document.documentElement.outerHTML.length;
    const started = performance.now();
    const read = readMetadata(window.document, url);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(window.document.documentElement.outerHTML.length).toBe(before);

    const answer = { ...read, url: read.canonical };
    const scores = scorePage(answer, expected);
    for (const [field, right] of Object.entries(scores)) {
      const said = answer[field as keyof typeof scores];
      expect(right, `${field}: ${JSON.stringify(said)}`).toBe(true);
    }
    window.close();
  });
});
