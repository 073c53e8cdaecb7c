import { describe, expect, it } from 'vitest';
import { mergeMoves } from '../../../lib/nlp/moves/merge-proposals.ts';
import { readMoves } from '../../../lib/nlp/moves/read-moves.ts';
import { marked } from './marked.ts';

function brief(source: string): string[] {
  const { block, mentions } = marked(source);
  const moves = readMoves({ blocks: [block], mentions, published: '2026-03-16' });
  return mergeMoves(moves).map(
    ({ move: { person, from, to, kind, status } }) =>
      `${person ?? '?'}: ${from ?? '?'} > ${to ?? '?'} ${kind} ${status}`,
  );
}

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
