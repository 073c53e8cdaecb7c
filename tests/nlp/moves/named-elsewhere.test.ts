import { describe, expect, it } from 'vitest';
import { brief, readMarked } from './read-marked.ts';

describe('a group that is counted first and named then', () => {
  it.each([
    [
      'Two researchers have walked out of <OpenAI> for <Meta>. [Ada Quill] and [Bo Lind], both of whom worked on models, cleared their desks.',
      ['Ada Quill: OpenAI > Meta join reported', 'Bo Lind: OpenAI > Meta join reported'],
    ],
    [
      '<Cursor> has poached a pair of engineers from <Replit>: [Ada Quill], who ran its agent team, and [Bo Lind].',
      ['Ada Quill: Replit > Cursor join reported', 'Bo Lind: Replit > Cursor join reported'],
    ],
    [
      '<H Company> lost three of its five founders; [Ada Quill], [Bo Lind] and [Cy Dorn] cited disagreements.',
      [
        'Ada Quill: H Company > ? leave reported',
        'Bo Lind: H Company > ? leave reported',
        'Cy Dorn: H Company > ? leave reported',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });

  it.each([
    // Others than were counted, those who speak of it, and people of another place.
    'Two researchers have left <OpenAI> for <Meta>. [Ada Quill], [Bo Lind] and [Cy Dorn] stay.',
    'Two researchers have left <OpenAI> for <Meta>. [Ada Quill] and [Bo Lind] said it was sad.',
    'Two researchers have left <OpenAI> for <Meta>. <Cohere> chief [Ada Quill] and <Cohere> president [Bo Lind] are hiring.',
  ])('lends no name: %s', (text) => {
    expect(brief(text).filter((move) => !move.startsWith('?'))).toEqual([]);
  });
});

describe('who goes with another', () => {
  it.each([
    [
      '<Sequoia> partner [Ada Quill] is jumping ship to <Benchmark>, and she is bringing principal [Bo Lind] with her.',
      'Bo Lind: Sequoia > Benchmark join reported',
    ],
    [
      '<xAI> counsel [Ada Quill] quit this month, and its site chief, [Bo Lind], followed her out the door.',
      'Bo Lind: xAI > ? leave reported',
    ],
    [
      '<Apple> said [Ada Quill], its design chief, will retire in May. [Bo Lind], a <Microsoft> vice president, has been hired to take her place.',
      'Bo Lind: Microsoft > Apple join reported',
    ],
    [
      '<Lyft> replaced [Ada Quill] with [Bo Lind], an alumnus of <Palantir>.',
      'Bo Lind: Palantir > Lyft join reported',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });
});

describe('who has an office and no firm beside the name', () => {
  it.each([
    [
      '<Stability AI> is adrift. COO [Ada Quill] becomes interim chief executive.',
      'Ada Quill: Stability AI > Stability AI promote reported',
    ],
    [
      '<Lyft> ousted founder [Bo Lind] and installed chairwoman [Ada Quill] as interim CEO.',
      'Ada Quill: Lyft > Lyft promote reported',
    ],
  ])('is of the firm already: %s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });
});

describe('people whom no list of names has', () => {
  it.each([
    ['<Wayve> named Rosk Kinnaird chief financial officer.', 'Rosk Kinnaird: ? > Wayve'],
    ['<Wayve> CFO Pelle Lundquiz has joined <Cohere>.', 'Pelle Lundquiz: Wayve > Cohere'],
    [
      'Praveenth Mehrat, an engineer at <Stripe>, is joining <Cohere>.',
      'Praveenth Mehrat: Stripe > Cohere',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text).join()).toContain(expected);
  });

  it.each([
    '<Wayve> named Superb Gizmo a top product of the year.',
    'Vision Pro, a headset of <Apple>, is leaving <Meta> behind.',
    '<Cohere> hired Quantum Recruiters as an agency.',
  ])('but no thing: %s', (text) => {
    expect(brief(text).filter((move) => !move.startsWith('?'))).toEqual([]);
  });
});

describe('agencies, universities and papers', () => {
  it.each([
    [
      '[Ada Quill] is leaving the <Department of Energy> for <Stanford University>.',
      'Ada Quill: Department of Energy > Stanford University join reported',
    ],
    [
      '[Ada Quill] is leaving <The New York Times> for <Bloomberg>.',
      'Ada Quill: The New York Times > Bloomberg join reported',
    ],
  ])('are places of work where both are told: %s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });

  it('but a club is none', () => {
    expect(brief('[Ada Quill] is leaving <Leeds United> for <Norwich City>.')).toEqual([]);
  });
});

describe('what the words around a name tell of a coming', () => {
  it.each([
    [
      '<Bluesky> chief [Bo Lind] will be replaced by [Ada Quill] as interim CEO. [Quill=Ada Quill] is the former CEO of <Automattic>.',
      'Ada Quill: ? > Bluesky join reported',
    ],
    [
      '<Etched> hired [Bo Lind] from <Cypress> as its chief executive for operations, and [Ada Quill], who used to run engineering at <AMD>, as its chief technology officer.',
      'Ada Quill: AMD > Etched join reported',
    ],
    [
      '<Intel> lost its AI chief on Monday: [Ada Quill] is moving to <OpenAI>.',
      'Ada Quill: Intel > OpenAI join reported',
    ],
    [
      '[Ada Quill], the chief executive of <Instacart>, was named CEO of <Applications> at <OpenAI>.',
      'Ada Quill: Instacart > OpenAI join reported',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });

  it('gives each of a list their own role', () => {
    const moves = readMarked(
      '<Cohere> hired [Ada Quill] as chief financial officer and [Bo Lind] as chief marketing officer.',
    );
    expect(moves.map(({ person, roleTo }) => [person, roleTo])).toEqual([
      ['Ada Quill', 'chief financial officer'],
      ['Bo Lind', 'chief marketing officer'],
    ]);
  });
});

describe('firms that are described, and who goes together', () => {
  it.each([
    [
      '<Figma> CTO [Ada Quill] is leaving the design software maker after eight years.',
      'Ada Quill: Figma > ? leave reported',
    ],
    [
      '[Ada Quill], a co-founder of <Thinking Machines Lab>, is returning to <OpenAI> with two colleagues, [Bo Lind] and [Cy Dorn].',
      'Cy Dorn: Thinking Machines Lab > OpenAI return reported',
    ],
    [
      "<Cohere>'s new chief AI officer is [Ada Quill], formerly <Meta>'s vice president of AI research.",
      'Ada Quill: Meta > Cohere join reported',
    ],
    [
      '<Nike> said CEO [Bo Lind] is out, replaced by company veteran [Ada Quill].',
      'Ada Quill: Nike > Nike promote reported',
    ],
    [
      '[Ada Quill], who co-founded <Character.AI> after leaving <Google>, is going back to the search company.',
      'Ada Quill: Character.AI > Google return reported',
    ],
    [
      '[Ada Quill] joined <Etched> after being managing director of <Pluribus Ventures>.',
      'Ada Quill: Pluribus Ventures > Etched join reported',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });

  it('takes no firm that is long known for one that somebody founds', () => {
    expect(
      brief(
        '[Ada Quill] is returning to <Google>, which she left in 2021 to start the chatbot maker.',
      ).filter((move) => / found /.test(move)),
    ).toEqual([]);
  });
});

describe('one after another', () => {
  it.each([
    [
      '[Ada Quill] announced her departure from <xAI> late Monday; [Bo Lind] followed on Tuesday.',
      'Bo Lind: xAI > ? leave reported',
    ],
    [
      "[Ada Quill] was fired by <OpenAI>'s board on Friday. By Tuesday she was back as CEO.",
      'Ada Quill: OpenAI > ? leave reported',
    ],
    [
      '[Ada Quill] left <OpenAI> in May and started <Heron Labs> the next month with [Bo Lind].',
      'Bo Lind: ? > Heron Labs found reported',
    ],
    [
      '"I\'m joining <Anthropic>," [Ada Quill], the former co-head of <OpenAI>\'s alignment team, wrote on X.',
      'Ada Quill: OpenAI > Anthropic join reported',
    ],
    [
      '<Barclays> poached four bankers from <Credit Suisse>, including [Ada Quill] and [Bo Lind].',
      'Bo Lind: Credit Suisse > Barclays join reported',
    ],
    [
      '<Andreessen Horowitz> partner [Ada Quill] will leave the firm to work on AI policy at the <White House>.',
      'Ada Quill: Andreessen Horowitz > White House join reported',
    ],
  ])('%s', (text, expected) => {
    expect(brief(text)).toContain(expected);
  });

  it('is back with a podcast, not at the firm', () => {
    expect(brief('[Ada Quill], who left <Spotify> in 2024, is back with a podcast.')).toEqual([
      'Ada Quill: Spotify > ? leave reported',
    ]);
  });
});
