import { describe, expect, it } from 'vitest';
import { brief } from './read-marked.ts';

describe('whose firm it is', () => {
  it.each([
    [
      'a title before the comma is of now, "former" of before',
      "<Rivian>'s first technology chief, former <Apple> executive [Ada Quill], left in May.",
      ['Ada Quill: Rivian > ? leave reported'],
    ],
    [
      'what somebody made is no place of work',
      'Another scientist at <DeepMind> and co-creator of <AlphaFold>, [Ada Quill], has joined <Anthropic>.',
      ['Ada Quill: DeepMind > Anthropic join reported'],
    ],
    [
      'a new chief has a firm too',
      "<Intel>'s new CEO [Ada Quill] has promoted [Bo Lind] to technology chief.",
      ['Bo Lind: Intel > Intel promote reported'],
    ],
    [
      'the later of two',
      '[Ada Quill], a co-founder of <DeepMind> and later CEO of <Inflection AI>, joined <Microsoft>.',
      ['Ada Quill: Inflection AI > Microsoft join reported'],
    ],
    [
      'a unit is of its house',
      "[Ada Quill] of <Apple> will join <Meta>'s <Reality Labs> in May.",
      ['Ada Quill: Apple > Meta join reported'],
    ],
    [
      'where another has gone by himself is not what the next one left',
      '[Ada Quill] joined <OpenAI> in 2024. [Bo Lind] departed in February 2025.',
      ['Ada Quill: ? > OpenAI join reported', 'Bo Lind: ? > ? leave reported'],
    ],
    [
      'nor what is founded next',
      '[Ada Quill] announced that he has left the company. He said he is launching <Babuschkin Ventures>.',
      ['Ada Quill: ? > Babuschkin Ventures found reported'],
    ],
    [
      'a founder rises in what was founded',
      '[Ada Quill], a co-founder of <OpenAI>, is stepping into the CEO role at <Safe Superintelligence>, the startup she launched in 2024.',
      [
        'Ada Quill: Safe Superintelligence > Safe Superintelligence promote reported',
        'Ada Quill: ? > Safe Superintelligence found reported',
      ],
    ],
    [
      'fellows are of one firm',
      "[Bo Lind]'s departure comes months after fellow <xAI> co-founder [Ada Quill] departed the company.",
      ['Bo Lind: xAI > ? leave reported', 'Ada Quill: xAI > ? leave reported'],
    ],
  ])('%s', (_, source, moves) => {
    expect(brief(source)).toEqual(moves);
  });
});

describe('a coming told otherwise', () => {
  it.each([
    [
      '[Ada Quill] announced that she was leaving <Alphabet>. Her destination: <Anthropic>.',
      ['Ada Quill: Alphabet > Anthropic join reported'],
    ],
    [
      "[Ada Quill], a researcher at <DeepMind>, is among <Microsoft>'s recent hires.",
      ['Ada Quill: DeepMind > Microsoft join reported'],
    ],
    [
      '<Apple> chief [Bo Lind] is leaving for <Meta>. <Apple> is filling the position with former <Microsoft> executive [Ada Quill].',
      ['Bo Lind: Apple > Meta join reported', 'Ada Quill: Microsoft > Apple join reported'],
    ],
    [
      'Two executives at <Thinking Machines Lab> left on Wednesday and joined <OpenAI>. The moves involve [Ada Quill] and [Bo Lind].',
      [
        'Ada Quill: Thinking Machines Lab > OpenAI join reported',
        'Bo Lind: Thinking Machines Lab > OpenAI join reported',
      ],
    ],
    [
      'Weeks after joining <Anysphere>, [Ada Quill] and [Bo Lind] are heading back to <Anthropic>.',
      [
        'Ada Quill: ? > Anysphere join reported',
        'Bo Lind: ? > Anysphere join reported',
        'Ada Quill: Anysphere > Anthropic return reported',
        'Bo Lind: Anysphere > Anthropic return reported',
      ],
    ],
  ])('%s', (source, moves) => {
    expect(brief(source).toSorted()).toEqual(moves.toSorted());
  });
});

describe('names of firms that hold a sign or a common word', () => {
  it.each([
    ['[Ada Quill] left <Anthropic> to start Humans&, an AI startup.', 'Humans&'],
    [
      '[Ada Quill] left <Twitter> and founded Parallel Web Systems, a startup.',
      'Parallel Web Systems',
    ],
  ])('%s', (source, firm) => {
    expect(brief(source).some((move) => move.includes(`> ${firm} found`))).toBe(true);
  });
});

describe('where somebody came from, told beside or behind', () => {
  it.each([
    [
      '[Ada Quill] wrote on LinkedIn that she has joined <Mistral AI>. The former <DeepMind> engineer will work from Paris.',
      'Ada Quill: DeepMind > Mistral AI join reported',
    ],
    [
      'In June, <Cohere> brought in [Ada Quill], ex-<Meta>, as chief AI officer.',
      'Ada Quill: Meta > Cohere join reported',
    ],
    [
      '<Figure>, the robot maker, said that it had "parted ways" with hardware chief [Ada Quill].',
      'Ada Quill: Figure > ? leave reported',
    ],
  ])('%s', (source, move) => {
    expect(brief(source)).toContain(move);
  });

  it('but not when the one before names another', () => {
    expect(
      brief(
        '[Ada Quill] and [Bo Lind] have joined <Mistral AI>. The former <DeepMind> engineer will work from Paris.',
      ),
    ).not.toContain('Ada Quill: DeepMind > Mistral AI join reported');
  });
});
