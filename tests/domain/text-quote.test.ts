import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFromProposal } from '../../lib/domain/draft-from-proposal.ts';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import { textQuote } from '../../lib/domain/text-quote.ts';
import { siteOf, webAddress } from '../../lib/domain/web-address.ts';
import { draft } from './draft.ts';

describe('textQuote', () => {
  it('keeps up to 32 characters on each side, cut at words', () => {
    const text =
      'Somewhere far before there were words. Ada joined Bolt. And very many words after it.';
    const start = text.indexOf('Ada');
    expect(textQuote(text, start, start + 'Ada joined Bolt.'.length)).toEqual({
      exact: 'Ada joined Bolt.',
      prefix: 'far before there were words. ',
      suffix: ' And very many words after it.',
    });
  });

  it('is found again where it was, and never halves a word', () => {
    const words = fc.array(fc.constantFrom('Ada', 'joined', 'Bolt', '🦊', 'in', '2026.'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const first = a % all.length;
        const last = first + (b % (all.length - first));
        const before = all
          .slice(0, first)
          .map((word) => `${word} `)
          .join('');
        const exact = all.slice(first, last + 1).join(' ');
        const text = all.join(' ');
        const quote = textQuote(text, before.length, before.length + exact.length);
        expect(quote.exact).toBe(exact);
        expect(before.endsWith(quote.prefix)).toBe(true);
        expect(text.slice(before.length + exact.length).startsWith(quote.suffix)).toBe(true);
        expect(quote.prefix.length).toBeLessThanOrEqual(32);
        expect(quote.suffix.length).toBeLessThanOrEqual(32);
        const kept = `${quote.prefix}${quote.suffix}`.split(/\s+/).filter(Boolean);
        for (const word of kept) expect(all).toContain(word);
      }),
    );
  });
});

describe('draftFromProposal', () => {
  it('fills a draft that passes its rules, with the sentence and its surroundings', () => {
    const text = 'It is so. Ada Example has joined Bolt. More follows.';
    const sentence = 'Ada Example has joined Bolt.';
    const start = text.indexOf(sentence);
    const made = draftFromProposal(
      {
        move: {
          person: 'Ada Example',
          from: null,
          to: 'Bolt',
          roleFrom: null,
          roleTo: null,
          kind: 'join',
          status: 'reported',
          date: '2026-01',
          dateText: 'this month',
          block: 4,
          start,
          end: start + sentence.length,
          sentence,
          score: 0.9,
        },
        personId: 'ada',
        fromId: null,
        toId: 'bolt',
        standing: 'new',
        knownMoveId: null,
        quotes: [],
      },
      { source: draft().source!, blocks: [{ id: 4, kind: 'prose', text }] },
    );
    expect(made).toMatchObject({
      personId: 'ada',
      from: '',
      date: '2026-01',
      quote: { exact: sentence, prefix: 'It is so. ', suffix: ' More follows.' },
    });
    expect(checkDraft(made).ok).toBe(true);
  });
});

describe('webAddress', () => {
  it.each([
    ['https://news.example/a b', 'https://news.example/a%20b'],
    [' http://news.example ', 'http://news.example/'],
    ['javascript:alert(1)', null],
    ['JaVaScRiPt:alert(1)', null],
    ['data:text/html,x', null],
    ['//news.example', null],
    ['', null],
  ])('%j is %j', (typed, address) => {
    expect(webAddress(typed)).toBe(address);
  });

  it('names the site', () => {
    expect(siteOf('https://www.news.example/a')).toBe('news.example');
    expect(siteOf('nowhere')).toBe('nowhere');
  });
});
