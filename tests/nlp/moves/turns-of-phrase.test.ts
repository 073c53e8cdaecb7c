import { describe, expect, it } from 'vitest';
import { brief } from './read-marked.ts';

describe('"the startup" is never the firm that somebody has left', () => {
  it('and without another firm it is none', () => {
    expect(
      brief(
        "[Mira Murati], who was <OpenAI>'s chief technology officer until September 2024, named [Soumith Chintala] the startup's new CTO.",
      ),
    ).toEqual([]);
  });

  it('but the one that the text is about', () => {
    expect(
      brief(
        "<Thinking Machines Lab> said so. [Mira Murati], who was <OpenAI>'s chief technology officer until September 2024, named [Soumith Chintala] the startup's new CTO.",
      ),
    ).toEqual(['Soumith Chintala: ? > Thinking Machines Lab join reported']);
  });

  it('nor a university beside the name', () => {
    expect(
      brief(
        '[Ada Quill] is leaving <Meta>. [Quill=Ada Quill], who is also a professor at <New York University>, joined the company in 2013.',
      ),
    ).toContain('Ada Quill: ? > Meta join reported');
  });

  it('nor the firm of a deal', () => {
    expect(
      brief(
        '<Windsurf> interim chief [Cy Dorn] spoke about the <Google> deal. [Ada Quill], who started the company, left for <Google>.',
      ),
    ).toEqual([
      'Ada Quill: ? > Windsurf found reported',
      'Ada Quill: Windsurf > Google join reported',
    ]);
  });
});

describe('somebody who is meant but not named', () => {
  it.each([
    [
      '[Ada Quill] has called time on eleven years at <Spotify>. The recommendations chief will start at <Mistral AI> in May.',
      ['Ada Quill: Spotify > Mistral AI join reported'],
    ],
    [
      '<Etched> has grown. [Ada Quill] designs chips for <Etched>, which hired her in January.',
      ['Ada Quill: ? > Etched join reported'],
    ],
    [
      '[Ada Quill] and [Bo Lind] have rejoined <Anthropic>. They had defected to <Anysphere> two weeks before.',
      [
        'Ada Quill: ? > Anthropic return reported',
        'Bo Lind: ? > Anthropic return reported',
        'Ada Quill: ? > Anysphere join reported',
        'Bo Lind: ? > Anysphere join reported',
      ],
    ],
    [
      '[Ada Quill] returned to <OpenAI>, while [Bo Lind] announced on X that he was leaving <Meta>.',
      ['Ada Quill: ? > OpenAI return reported', 'Bo Lind: Meta > ? leave reported'],
    ],
    [
      "[Ada Quill] confirmed that she, [Bo Lind] and [Cy Dorn] would be joining <Meta> from <OpenAI>'s office.",
      [
        'Ada Quill: OpenAI > Meta join reported',
        'Bo Lind: OpenAI > Meta join reported',
        'Cy Dorn: OpenAI > Meta join reported',
      ],
    ],
  ])('%s', (source, moves) => {
    expect(brief(source)).toEqual(moves);
  });

  it('is nobody where two might be meant', () => {
    expect(
      brief('[Ada Quill] met [Bo Lind] in Paris. The finance chief will join <Mistral AI> in May.'),
    ).toEqual(['?: ? > Mistral AI join reported']);
  });

  it('is not the one who hires', () => {
    expect(brief('[Ada Quill] runs <Anthropic>. [Ada Quill] hired him in 2022.')).toEqual([]);
  });
});

describe('lists whose verb is told once', () => {
  it.each([
    [
      '[Ada Quill] went to <Apple>, [Bo Lind] to <Figma>.',
      ['Ada Quill: ? > Apple join reported', 'Bo Lind: ? > Figma join reported'],
    ],
    [
      '[Ada Quill] left <OpenAI> in May, [Bo Lind] in June.',
      ['Ada Quill: OpenAI > ? leave reported', 'Bo Lind: OpenAI > ? leave reported'],
    ],
    [
      '[Ada Quill] has resigned from <Tesla>. So has [Bo Lind].',
      ['Ada Quill: Tesla > ? leave reported', 'Bo Lind: Tesla > ? leave reported'],
    ],
    ['[Ada Quill] gave a book to <Apple>, [Bo Lind] to <Figma>.', []],
  ])('%s', (source, moves) => {
    expect(brief(source)).toEqual(moves);
  });
});

describe('an aside between the verb and where it leads', () => {
  it('is passed over', () => {
    expect(brief('[Ada Quill] quit <xAI>, where she had been since August, for <OpenAI>.')).toEqual(
      ['Ada Quill: xAI > OpenAI join reported'],
    );
  });
});

describe('universities and agencies', () => {
  it.each([
    [
      '[Ada Quill], an AI researcher, joined <Stanford University> from <OpenAI> in May.',
      ['Ada Quill: OpenAI > Stanford University join reported'],
    ],
    [
      'The <Department of Commerce> named [Ada Quill], an AI engineer, director of its AI office.',
      ['Ada Quill: ? > Department of Commerce join reported'],
    ],
    ['[Ada Quill] joined the <University of Oxford> as a fellow in 1970.', []],
    ['[Ada Quill] has left <Manchester United> for <Leeds United>.', []],
  ])('%s', (source, moves) => {
    expect(brief(source)).toEqual(moves);
  });
});

describe('firms and people as the news puts them', () => {
  it.each([
    [
      'a day between a firm and its verb',
      '<Stability AI> on Tuesday named [Ada Quill], the former boss of <Weta Digital>, as its new chief executive.',
      ['Ada Quill: Weta Digital > Stability AI join reported'],
    ],
    [
      'a title before a comma',
      'A former <Palantir> engineer, [Ada Quill], now leads <Helix Robotics> as CEO.',
      ['Ada Quill: Palantir > Helix Robotics join reported'],
    ],
    [
      'where somebody is, as where they came',
      '<xAI> finance chief [Ada Quill] joined from <Morgan Stanley>.',
      ['Ada Quill: Morgan Stanley > xAI join reported'],
    ],
    [
      'the title of who succeeds',
      "<Apple>'s general counsel, [Cy Dorn], will retire. She'll be succeeded by <Meta>'s chief legal officer, [Ada Quill], who becomes senior vice president.",
      ['Cy Dorn: Apple > ? leave reported', 'Ada Quill: Meta > Apple join reported'],
    ],
    [
      'who goes back too',
      '[Ada Quill] is leaving to return to <OpenAI>. [Bo Lind] is also going back.',
      ['Ada Quill: ? > OpenAI return reported', 'Bo Lind: ? > OpenAI return reported'],
    ],
    [
      'names after a colon',
      '<OpenAI> loses two researchers to <Meta>: [Ada Quill] and [Bo Lind].',
      ['Ada Quill: OpenAI > Meta join reported', 'Bo Lind: OpenAI > Meta join reported'],
    ],
    [
      'a head of something that has a name',
      '<Tesla> fired its head of <Superchargers>, [Ada Quill]. A month later <Waymo> brought her on.',
      ['Ada Quill: Tesla > Waymo join reported'],
    ],
    [
      'a group that is named before its members',
      '<Mistral AI> was founded by [Cy Dorn] and ex-<Meta> scientists [Ada Quill] and [Bo Lind].',
      [
        'Cy Dorn: ? > Mistral AI found reported',
        'Ada Quill: Meta > Mistral AI found reported',
        'Bo Lind: Meta > Mistral AI found reported',
      ],
    ],
    [
      'a wish, not a deed',
      "<Runway> has approached <Adobe>'s [Ada Quill].",
      ['Ada Quill: Adobe > Runway join rumour'],
    ],
    [
      "somebody else's former deputy",
      "[Ada Quill] starts in May as head of design at <Figma>. She takes over from [Bo Lind]'s former deputy.",
      ['Ada Quill: ? > Figma join reported'],
    ],
    [
      'the one whom a relative clause is about',
      'Neither [Cy Dorn] nor <xAI> spoke about the exit of [Ada Quill], who ran research and has since joined <OpenAI>.',
      ['Ada Quill: xAI > OpenAI join reported'],
    ],
    [
      'a plural aside, and "from" after a comma',
      '[Ada Quill] and [Bo Lind], leaders at <xAI>, and [Cy Dorn], from <Meta>, were hired by <OpenAI>.',
      [
        'Ada Quill: xAI > OpenAI join reported',
        'Bo Lind: xAI > OpenAI join reported',
        'Cy Dorn: Meta > OpenAI join reported',
      ],
    ],
    [
      'a firm that one founded and leaves',
      '[Ada Quill] announced her exit from <xAI>, which she co-founded with [Bo Lind] in 2023.',
      [
        'Ada Quill: xAI > ? leave reported',
        'Ada Quill: ? > xAI found reported',
        'Bo Lind: ? > xAI found reported',
      ],
    ],
    [
      'somebody whose place another takes',
      '<Instacart> named [Ada Quill], currently its business chief, as its next CEO, succeeding [Bo Lind], who is joining <OpenAI>.',
      [
        'Ada Quill: Instacart > Instacart promote reported',
        'Bo Lind: Instacart > OpenAI join reported',
      ],
    ],
    [
      "no veteran's former firm for another's",
      'The chipmaker tapped <Cadence> veteran [Ada Quill] to succeed [Bo Lind], who was ousted in December.',
      [],
    ],
    [
      'where somebody returns to, for what was left',
      'The startup’s chief technology officer, [Ada Quill], was fired; she returned to <OpenAI> within hours.',
      ['Ada Quill: ? > OpenAI return reported'],
    ],
    [
      'an abbreviated firm',
      '<Intel Corp>. hired <Arm> engineer [Ada Quill] to lead its data center group.',
      ['Ada Quill: Arm > Intel Corp join reported'],
    ],
    [
      'a number that is no plan',
      "<Personica>'s founder [Ada Quill] and about 30 of its researchers will rejoin <Google>.",
      ['Ada Quill: Personica > Google return reported'],
    ],
    [
      'a clause of its own after a list of hires',
      'Nvidia said so. <Nvidia> would hire <Groq> founder [Ada Quill] and president [Bo Lind], while finance chief [Cy Dorn] takes over as <Groq>’s CEO.',
      [
        'Ada Quill: Groq > Nvidia join reported',
        'Bo Lind: Groq > Nvidia join reported',
        'Cy Dorn: Groq > Groq promote reported',
      ],
    ],
    [
      'hearsay that is laughed off',
      'Asked about reports that she would leave <Google> for <OpenAI>, [Ada Quill] laughed and said she was staying put.',
      ['Ada Quill: Google > OpenAI join denied'],
    ],
    [
      'the people of one firm',
      "<Microsoft> hired <Google>'s [Ada Quill] and [Bo Lind].",
      ['Ada Quill: Google > Microsoft join reported', 'Bo Lind: Google > Microsoft join reported'],
    ],
    [
      'the post before the move',
      '[Ada Quill], who was appointed head of search at <Apple> weeks ago, is joining <Meta>.',
      ['Ada Quill: Apple > Apple promote reported', 'Ada Quill: Apple > Meta join reported'],
    ],
    [
      'a firm that is named in short the second time',
      '<Kestrel Robotics> has appointed [Ada Quill] as chief technology officer. [Ada Quill] joins <Kestrel> from <Zebra Technologies>.',
      ['Ada Quill: Zebra Technologies > Kestrel Robotics join reported'],
    ],
    [
      'a role that might be a verb',
      '<Meta> promoted [Ada Quill] to head of design.',
      ['Ada Quill: Meta > Meta promote reported'],
    ],
    [
      'a partner',
      '[Ada Quill] promoted to partner at <Northgate Ventures>.',
      ['Ada Quill: Northgate Ventures > Northgate Ventures promote reported'],
    ],
    [
      'what somebody leaves to be',
      "[Ada Quill], <Meta>'s vice president of design, is leaving after a decade to be <Figma>'s chief design officer.",
      ['Ada Quill: Meta > Figma join reported'],
    ],
    [
      'a field between a firm and a title',
      '<Amazon> devices chief [Bo Lind] hired [Ada Quill], a <Microsoft> veteran, to lead a new team.',
      ['Ada Quill: Microsoft > Amazon join reported'],
    ],
  ])('%s', (_, source, moves) => {
    const told = brief(source);
    for (const move of moves) expect(told).toContain(move);
    expect(told.length).toBeLessThanOrEqual(Math.max(moves.length, 1));
  });
});

describe('what only sounds like a move', () => {
  it.each([
    "[Ada Quill] took the stage and turned to [Bo Lind], <Microsoft>'s CTO, for a demo.",
    "[Ada Quill] flew from <Nvidia>'s headquarters to <TSMC>'s fab.",
    'The fund led the round, with <Sequoia> and [Ada Quill] joining.',
    '[Ada Quill] is out with a new book on <Palantir>.',
    '<Nvidia> named its next chip after [Ada Quill] and will replace Blackwell with it.',
    'If she leaves, [Ada Quill] would take over as CEO of <OpenAI>.',
  ])('%s', (source) => {
    expect(brief(source)).toEqual([]);
  });
});
