import { describe, expect, it } from 'vitest';
import { brief } from './read-marked.ts';

/** Turns that news on real pages use and that were misread, in sentences of our own. */
describe('words with figures', () => {
  it.each([
    ['[Ada Quill], an 18-year <Google> veteran, joined <Microsoft> in June.'],
    ['[Ada Quill], a 16-year veteran of <Google>, said that she has joined <Microsoft>.'],
    ['[Ada Quill], who runs a 24x7 desk at <Google>, has left for <Microsoft>.'],
  ])('%s', (source) => {
    expect(brief(source)).toEqual(['Ada Quill: Google > Microsoft join reported']);
  });
});

describe('where somebody leaves for is not what they leave', () => {
  it.each([
    ['[Ada Quill] departed for the Canadian startup <Cohere> to work on models.', '?', 'Cohere'],
    ['[Ada Quill] left to join rival firm <OpenAI>.', '?', 'OpenAI'],
    [
      '<xAI> finance chief [Ada Quill] left for a role at <OpenAI> after 102 days.',
      'xAI',
      'OpenAI',
    ],
  ])('%s', (source, from, to) => {
    expect(brief(source)).toEqual([`Ada Quill: ${from} > ${to} join reported`]);
  });
});

describe('several people', () => {
  it.each([
    [
      '<Google> scientists [Ada Quill] and [Bo Lind] announced their departures, and they are headed to <Anthropic>.',
      ['Ada Quill: Google > Anthropic join reported', 'Bo Lind: Google > Anthropic join reported'],
    ],
    [
      '<OpenAI> welcomed [Ada Quill] back, alongside [Bo Lind].',
      ['Ada Quill: ? > OpenAI return reported', 'Bo Lind: ? > OpenAI return reported'],
    ],
    [
      '<Apple> made efforts to recruit new talent, such as [Ada Quill] from <Google> and [Bo Lind] from <Meta>.',
      ['Ada Quill: Google > Apple join reported', 'Bo Lind: Meta > Apple join reported'],
    ],
    [
      '[Ada Quill] departed <xAI> in February, followed by [Bo Lind] in August.',
      ['Ada Quill: xAI > ? leave reported', 'Bo Lind: xAI > ? leave reported'],
    ],
  ])('%s', (source, moves) => {
    expect(brief(source)).toEqual(moves);
  });
});

describe('newspapers', () => {
  it('employ where a text speaks of their work', () => {
    expect(brief('[Ada Quill] has joined <The Atlantic> as a staff writer.')).toEqual([
      'Ada Quill: ? > The Atlantic join reported',
    ]);
  });

  it('and else have guests', () => {
    expect(brief('[Ada Quill] joined <CNN> to talk about the storm.')).toEqual([]);
  });

  it('have teams that somebody joins', () => {
    expect(
      brief(
        '[Ada Quill], a correspondent for <The Washington Post>, will join a political team at <The Atlantic>.',
      ),
    ).toEqual(['Ada Quill: The Washington Post > The Atlantic join reported']);
  });
});

it('what came before a move was where that began', () => {
  expect(
    brief('[Ada Quill] left <Apple> for <Meta> weeks after being promoted to run its search team.'),
  ).toEqual(['Ada Quill: Apple > Meta join reported', 'Ada Quill: Apple > Apple promote reported']);
});

describe('ways to go', () => {
  it.each([
    [
      '[Ada Quill] contributed to models at <OpenAI> before transitioning to <Meta>.',
      'OpenAI > Meta join',
    ],
    ['[Ada Quill] left <OpenAI> to pursue opportunities at <Meta>.', 'OpenAI > Meta join'],
    [
      '[Ada Quill], a former research chief, left to co-found <Pinleaf AI>.',
      '? > Pinleaf AI found',
    ],
    [
      '[Ada Quill], who co-created a model at <OpenAI>, became the chief scientist at <Meta>.',
      'OpenAI > Meta join',
    ],
    ["[Ada Quill]'s decision to join <Cohere> surprised few.", '? > Cohere join'],
  ])('%s', (source, move) => {
    expect(brief(source)).toEqual([`Ada Quill: ${move} reported`]);
  });

  it('of key figures that a firm lost', () => {
    expect(
      brief(
        '<OpenAI> had a hard year, which saw the departure of key figures, including [Ada Quill] and [Bo Lind].',
      ),
    ).toEqual(['Ada Quill: OpenAI > ? leave reported', 'Bo Lind: OpenAI > ? leave reported']);
  });

  it('a firm that somebody else left is not the one of a new role', () => {
    expect(
      brief(
        "Former <Stripe> chief [Ada Quill] started as the company's new technology chief, while [Bo Lind] is moving to a newly created chief architect role.",
      ).filter((move) => move.includes('Stripe > Stripe')),
    ).toEqual([]);
  });
});

describe('what stands in another sentence or clause', () => {
  it.each([
    [
      '[Ada Quill] said she was leaving <Alphabet>. Her destination: <Anthropic>.',
      ['Ada Quill: Alphabet > Anthropic join reported'],
    ],
    [
      '[Ada Quill], an engineer at <Google>, is among <Microsoft>’s recent recruits.',
      ['Ada Quill: Google > Microsoft join reported'],
    ],
    [
      'The newest is [Ada Quill], whom <Apple> recently hired.',
      ['Ada Quill: ? > Apple join reported'],
    ],
    [
      'It names [Ada Quill] and [Bo Lind] of <Rivian>. Both had departed <Rivian> in January.',
      ['Ada Quill: Rivian > ? leave reported', 'Bo Lind: Rivian > ? leave reported'],
    ],
    [
      '<OpenAI> said [Ada Quill]—along with co-founder [Bo Lind] and researcher [Cy Dorn]—are heading to <OpenAI>.',
      [
        'Ada Quill: ? > OpenAI join reported',
        'Bo Lind: ? > OpenAI join reported',
        'Cy Dorn: ? > OpenAI join reported',
      ],
    ],
    [
      "<Bank of America> staff are not surprised by [Ada Quill]'s retirement announcement.",
      ['Ada Quill: Bank of America > ? leave reported'],
    ],
    [
      '[Ada Quill], a scientist at <Google DeepMind>, moved to a technical staff role at <Microsoft AI>.',
      ['Ada Quill: Google DeepMind > Microsoft AI join reported'],
    ],
  ])('%s', (source, moves) => {
    expect(brief(source)).toEqual(moves);
  });

  it('nobody left where others went', () => {
    expect(brief('[Ada Quill] left for <OpenAI> in 2024. [Bo Lind] left just last month.')).toEqual(
      ['Ada Quill: ? > OpenAI join reported'],
    );
  });

  it("a unit without a name of its own is its owner's", () => {
    expect(brief("[Ada Quill] will join <Meta>'s <Reality Labs> division.")).toEqual([
      'Ada Quill: ? > Meta join reported',
    ]);
    expect(brief("[Ada Quill] will join <Google>'s <DeepMind>.")).toEqual([
      'Ada Quill: ? > DeepMind join reported',
    ]);
  });
});

describe('leavings and returns as nouns and deeds', () => {
  it.each([
    [
      "[Ada Quill]'s transition from <Instacart> to <OpenAI> surprised few.",
      'Instacart > OpenAI join',
    ],
    [
      '<Google> co-founder [Ada Quill] has made a surprise return to <Google>.',
      '? > Google return',
    ],
    [
      "[Ada Quill]'s decision to step down as chief executive of <Snowflake> surprised few.",
      'Snowflake > ? leave',
    ],
    ['<OpenAI> researcher [Ada Quill] resigned via a public letter.', 'OpenAI > ? leave'],
    [
      "<Anthropic>'s <Safeguards Research Team> head [Ada Quill] has resigned.",
      'Anthropic > ? leave',
    ],
  ])('%s', (source, move) => {
    expect(brief(source)).toEqual([`Ada Quill: ${move} reported`]);
  });

  it('of one are not of another', () => {
    expect(
      brief("[Ada Quill]'s exit coincides with the departure of [Bo Lind] from <OpenAI>."),
    ).toEqual(['Ada Quill: ? > ? leave reported', 'Bo Lind: OpenAI > ? leave reported']);
  });

  it('are not where somebody has just gone', () => {
    expect(
      brief('[Ada Quill] is joining <Meta> as a scientist. Her exit follows another.'),
    ).toEqual(['Ada Quill: ? > Meta join reported']);
  });

  it('take those along who stand beside', () => {
    expect(
      brief('[Ada Quill] rejoined <Google> last year alongside [Bo Lind] and other engineers.'),
    ).toEqual(['Ada Quill: ? > Google return reported', 'Bo Lind: ? > Google return reported']);
  });
});
