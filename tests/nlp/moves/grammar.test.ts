import { describe, expect, it } from 'vitest';
import { isOneHouse } from '../../../lib/nlp/moves/houses.ts';
import { brief, readMerged as read } from './read-marked.ts';

describe('several movers', () => {
  it.each([
    [
      '<Meta> poached [Ada Quill] from <Google>, [Bo Lind] from <Apple> and [Cy Dorn] from <OpenAI>.',
      ['Google', 'Apple', 'OpenAI'],
    ],
    [
      '<Windsurf> CEO [Ada Quill] and co-founder [Bo Lind] will join <Google>.',
      ['Windsurf', 'Windsurf'],
    ],
    ["<Adept>'s founders, [Ada Quill] and [Bo Lind], are joining <Amazon>.", ['Adept', 'Adept']],
    ['[Ada Quill] of <OpenAI> and [Bo Lind] have joined <Meta>.', ['OpenAI', null]],
  ])('%s', (source, origins) => {
    expect(read(source).map(({ from }) => from)).toEqual(origins);
  });

  it('go to their own firms, respectively', () => {
    const moves = read(
      '[Ada Quill] and [Bo Lind] left <OpenAI> for <Meta> and <Anthropic>, respectively.',
    );
    expect(moves.map(({ person, to }) => [person, to])).toEqual([
      ['Ada Quill', 'Meta'],
      ['Bo Lind', 'Anthropic'],
    ]);
  });

  it('who are named in a list that ends in a group', () => {
    const moves = read(
      '<Windsurf> CEO [Ada Quill], co-founder [Bo Lind], and some members of the team will join <Google>.',
    );
    expect(moves.map(({ person }) => person)).toEqual(['Ada Quill', 'Bo Lind']);
  });

  it('do not swallow the subject of the next clause', () => {
    expect(
      brief(
        '[Ada Quill], an <OpenAI> scientist, will leave the company, and [Bo Lind] will join <Meta>.',
      ),
    ).toEqual(['Ada Quill: OpenAI > ? leave reported', 'Bo Lind: ? > Meta join reported']);
  });
});

describe('subjects that stand elsewhere', () => {
  it.each([
    [
      'Also leaving is [Ada Quill], who ran evaluations at <Cohere>.',
      'Ada Quill: Cohere > ? leave reported',
    ],
    [
      'Joining them at <Cohere> is [Ada Quill], previously of <Google>.',
      'Ada Quill: Google > Cohere join reported',
    ],
    [
      '<Cohere> hired [Bo Lind], formerly of <Meta>. It also named [Ada Quill] as its CFO.',
      'Ada Quill: ? > Cohere join reported',
    ],
    [
      '<OpenAI>, which [Ada Quill] co-founded in 2015, is based here.',
      'Ada Quill: ? > OpenAI found reported',
    ],
    [
      'Two days after he quit <OpenAI>, [Ada Quill] joined <Meta>.',
      'Ada Quill: OpenAI > Meta join reported',
    ],
    [
      '[Bo Lind] said his boss is well. [Ada Quill] announced that she was leaving <OpenAI>.',
      'Ada Quill: OpenAI > ? leave reported',
    ],
    [
      '<Vercel> hired its first engineer, [Ada Quill], in 2016, and its first designer, [Bo Lind], has left for <Figma>.',
      'Bo Lind: Vercel > Figma join reported',
    ],
  ])('%s', (source, move) => {
    expect(brief(source)).toContain(move);
  });
});

describe('what came before', () => {
  it.each([
    [
      '<Anthropic> named [Ada Quill] as its CTO. [Ada Quill] was most recently CTO of <Stripe>.',
      'Stripe',
    ],
    ['Having spent six years at <Nvidia>, [Ada Quill] has joined <Groq>.', 'Nvidia'],
    ['Formerly of <Stripe>, [Ada Quill] joined <Anthropic>.', 'Stripe'],
    ['[Ada Quill] (ex-<Stripe>) joined <Anthropic>.', 'Stripe'],
    ['<Anthropic> named [Ada Quill] as its CTO. [Ada Quill] was glad to meet <Stripe>.', null],
    [
      'Three members of <OpenAI>’s lab — [Ada Quill] and [Bo Lind] — are headed to <Meta>.',
      'OpenAI',
    ],
    ['<Amazon> hired the co-founders of <Adept>, including chief executive [Ada Quill].', 'Adept'],
    [
      '[Ada Quill], a co-founder of <DeepMind> and most recently CEO of <Inflection>, has joined <Meta>.',
      'Inflection',
    ],
  ])('%s', (source, from) => {
    expect(read(source)[0]?.from).toBe(from);
  });

  it('is the role too, when it was held there', () => {
    const roles = (source: string) =>
      read(source).map(({ roleFrom, roleTo }) => [roleFrom, roleTo]);
    expect(
      roles('[Ada Quill], a safety lead at <OpenAI>, has joined <Meta> as chief scientist.'),
    ).toEqual([['safety lead', 'chief scientist']]);
    expect(
      roles('<Lyft> elevated [Ada Quill] from vice president to chief technology officer.'),
    ).toEqual([['vice president', 'chief technology officer']]);
    expect(roles('<OpenAI> veteran [Ada Quill] has joined <Meta>.')).toEqual([[null, null]]);
  });
});

describe('firms that only their place tells', () => {
  it.each([
    [
      '[Ada Quill] left <OpenAI> to join Lumora as a designer.',
      'Ada Quill: OpenAI > Lumora join reported',
    ],
    [
      '[Ada Quill] left <OpenAI> to launch Nuraline.',
      'Ada Quill: OpenAI > Nuraline found reported',
    ],
    ['[Ada Quill] left <OpenAI> for Paris.', 'Ada Quill: OpenAI > ? leave reported'],
    ['[Ada Quill] left <OpenAI> on Monday.', 'Ada Quill: OpenAI > ? leave reported'],
  ])('%s', (source, move) => {
    expect(brief(source)).toEqual([move]);
  });

  it('are not seen in title case, where capitals say nothing', () => {
    expect(brief('[Ada Quill] Joins Forces With Critics Of <OpenAI>')).toEqual([]);
  });
});

describe('no moves', () => {
  it.each([
    'Is [Ada Quill] leaving <OpenAI>?',
    '[Ada Quill] joined <Sequoia> in the Series B of Lumora.',
    '<Anthropic> adds [Ada Quill], the co-founder of <Confluent>, to its board.',
    '[Ada Quill] was appointed to the board of directors of <OpenAI>.',
    '[Ada Quill] left the <Nvidia> keynote early.',
    'If [Ada Quill] leaves <OpenAI>, investors can ask for their money.',
    'The scheme was launched in 2020 by [Ada Quill], chief of the <TDS>.',
  ])('%s', (source) => {
    expect(brief(source)).toEqual([]);
  });

  it.each([
    ['[Ada Quill] was in talks to join <Meta> but decided to stay at <OpenAI>.', 'denied'],
    ["[Ada Quill], a lead at <OpenAI>, isn't going anywhere.", 'denied'],
    ['[Ada Quill] is no longer with <Dropbox>.', 'reported'],
    ['[Ada Quill] set up <Heron Labs> in May.', 'reported'],
    ['[Ada Quill] plans to leave <Meta> to build a startup.', 'expected'],
  ])('%s is %s', (source, status) => {
    expect(read(source)[0]?.status).toBe(status);
  });
});

describe('isOneHouse', () => {
  it.each([
    ['Google DeepMind', 'Alphabet', true],
    ['Instagram', 'WhatsApp', true],
    ['OpenAI', 'OpenAI for Science', true],
    ['Google', 'Meta', false],
  ])('%s and %s: %s', (one, two, same) => {
    expect(isOneHouse(one, two)).toBe(same);
  });
});

describe('dates', () => {
  it.each([
    ['[Ada Quill] is stepping down from <Lyft> on September 1.', '2026-09-01'],
    ['[Ada Quill] stepped down from <Lyft> on September 1.', '2025-09-01'],
    ['[Ada Quill] will leave <Lyft> at the end of the year.', '2026-12~'],
    ['[Ada Quill] left <Lyft> on Jan. 8.', '2026-01-08'],
    ['[Ada Quill] told staff on Friday she is leaving <Lyft>.', '2026-03-13'],
    ['[Ada Quill] left <Lyft> this morning.', '2026-03-16'],
  ])('%s', (source, date) => {
    expect(read(source)[0]?.date).toBe(date);
  });
});
