import { describe, expect, it } from 'vitest';
import { brief } from './read-marked.ts';

describe('what was left, where the clause does not say', () => {
  it.each([
    [
      'is what others have left just before',
      '[Ada Quill] departed <xAI> for <OpenAI> in May. [Bo Lind] left in August, while [Cy Dorn], previously at <Microsoft>, stepped down last month.',
      [
        'Ada Quill: xAI > OpenAI join reported',
        'Bo Lind: xAI > ? leave reported',
        'Cy Dorn: xAI > ? leave reported',
      ],
    ],
    [
      'is what the one left whom somebody follows',
      '[Ada Quill] said that she was leaving <xAI>. Less than a day later, [Bo Lind] followed.',
      ['Ada Quill: xAI > ? leave reported', 'Bo Lind: xAI > ? leave reported'],
    ],
    [
      'also in the passive',
      '[Ada Quill] departed <xAI> for <OpenAI>. She was followed by former <Google> researcher [Bo Lind] in May.',
      ['Ada Quill: xAI > OpenAI join reported', 'Bo Lind: xAI > ? leave reported'],
    ],
    [
      'is never where the job is that somebody leaves for',
      '[Ada Quill] of <xAI> left for a role at <OpenAI> after just 102 days.',
      ['Ada Quill: xAI > OpenAI join reported'],
    ],
    [
      'nor the rival where somebody goes to work',
      '[Ada Quill] is leaving <OpenAI> to work at one of its biggest rivals, <Anthropic>.',
      ['Ada Quill: OpenAI > Anthropic join reported'],
    ],
    [
      'is the firm of the role, and what comes after is another verb',
      "[Ada Quill] resigned as <Tesla>'s design chief and will head a new studio for <Rivian> in Sweden.",
      ['Ada Quill: Tesla > Rivian join reported'],
    ],
  ])('%s', (_, source, moves) => {
    expect(brief(source)).toEqual(moves);
  });
});

describe('who was in the firm before', () => {
  it.each([
    "<Disney> has named [Ada Quill] its next chief executive. [Quill=Ada Quill], who runs the company's parks division, will succeed [Bo Lind].",
    '<Disney> has named [Ada Quill] its next chief executive. [Quill=Ada Quill], a 20-year veteran of the firm, starts in May.',
    '<Disney> has named [Ada Quill] its next chief executive. She joined the company in 2015.',
  ])('rises: %s', (source) => {
    expect(brief(source)[0]).toBe('Ada Quill: Disney > Disney promote reported');
  });

  it.each([
    '<Disney> has named [Ada Quill] its next chief executive. She joined the company on Monday.',
    '<Disney> has named [Ada Quill] its next chief executive. [Quill=Ada Quill], who previously led a division of <Hulu>, starts in May.',
  ])('is not everyone who is named: %s', (source) => {
    expect(brief(source)[0]).not.toBe('Ada Quill: Disney > Disney promote reported');
  });
});

describe('the firm of a new role', () => {
  it.each([
    [
      'is the one that tells of it, where the mover has another',
      '<Meta> confirmed that [Ada Quill], CEO of <Scale AI>, will take on the role of chief AI officer.',
      'Ada Quill: Scale AI > Meta join reported',
    ],
    [
      'is the one at which the sentence opens',
      '[Bo Lind] of <Apple> is going to <Meta>. At <Apple>, longtime designer [Ada Quill] steps into his shoes.',
      'Ada Quill: ? > Apple promote reported',
    ],
    [
      'is that of whoever says so',
      '<OpenAI> was surprised. <Thinking Machines Lab> boss [Cy Dorn] posted that it had "parted ways" with [Bo Lind] and that [Ada Quill] would be CTO.',
      'Ada Quill: ? > Thinking Machines Lab promote reported',
    ],
    [
      'is the rival, not the firm it rivals',
      '[Ada Quill] will become president of <Figma> rival <Canva> next month.',
      'Ada Quill: ? > Canva promote reported',
    ],
    [
      'is the one that is pleased to announce it',
      '<Anthropic> is delighted to announce that [Ada Quill] has joined its policy team from <OpenAI>.',
      'Ada Quill: OpenAI > Anthropic join reported',
    ],
    [
      'is where the place became free',
      '[Bo Lind] of <Apple> is headed to <Meta>. [Ada Quill] will now run the group.',
      'Ada Quill: Apple > Apple role reported',
    ],
    [
      'stands behind the boss whom somebody serves',
      '<PwC> alum [Ada Quill] has been brought on as chief of staff to the CEO of <Brex>.',
      'Ada Quill: PwC > Brex join reported',
    ],
  ])('%s', (_, source, move) => {
    expect(brief(source)).toContain(move);
  });
});

describe('lists', () => {
  it('of people with their firms', () => {
    expect(
      brief(
        '[Ada Quill] from <ByteDance>, [Bo Lind] from <Snap> and [Cy Dorn], who had been teaching at <Oxford>, all started at <Luma>.',
      ),
    ).toEqual([
      'Ada Quill: ByteDance > Luma join reported',
      'Bo Lind: Snap > Luma join reported',
      'Cy Dorn: Oxford > Luma join reported',
    ]);
  });

  it('of a team', () => {
    expect(
      brief(
        'The division at <Meta> will include former <Google DeepMind> researchers [Ada Quill] and [Bo Lind].',
      ),
    ).toEqual([
      'Ada Quill: Google DeepMind > Meta join reported',
      'Bo Lind: Google DeepMind > Meta join reported',
    ]);
  });

  it('end where another clause begins', () => {
    expect(
      brief(
        '<Meta> has parted ways with [Ada Quill] and that [Bo Lind] would be CTO of <Intel> was told later.',
      ),
    ).not.toContain('Ada Quill: ? > Intel promote reported');
  });
});

describe('what did not happen', () => {
  it('is no refusal where nobody had planned it', () => {
    expect(
      brief("[Ada Quill], a partner at <Sequoia>, wasn't expecting to return to <Stripe>."),
    ).toEqual([]);
  });
});
