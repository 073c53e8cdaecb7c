import { describe, expect, it } from 'vitest';
import { mergeProposals } from '../../../lib/nlp/moves/merge-proposals.ts';
import { PATTERNS } from '../../../lib/nlp/moves/patterns.ts';
import { readMoves } from '../../../lib/nlp/moves/read-moves.ts';
import { findNames } from '../../../lib/nlp/find-names.ts';
import { textToBlocks } from '../../../lib/nlp/text-to-blocks.ts';
import { marked } from './marked.ts';
import { inBrief, readMarked as read } from './read-marked.ts';
import { cpuTime } from '../../cpu-time.ts';

const brief = (...sources: string[]) => read(...sources).map(inBrief);

describe('a role', () => {
  it('stands on one line, without the stop of its sentence', () => {
    const [move] = read('[Ada Quill] has joined <Anthropic> as head of\n      post-training.');
    expect(move?.roleTo).toBe('head of post-training');
  });
});

describe('readMoves', () => {
  it.each([
    [
      'In 2014 <Mozilla> appointed [Ada Quill], its co-founder, as CEO.',
      'Ada Quill: Mozilla > Mozilla promote reported',
    ],
    ['[Ada Quill] has joined <Anthropic>.', 'Ada Quill: ? > Anthropic join reported'],
    [
      '[Ada Quill], a lead at <OpenAI>, has joined <Anthropic>.',
      'Ada Quill: OpenAI > Anthropic join reported',
    ],
    ['[Ada Quill] was recruited by <xAI>.', 'Ada Quill: ? > xAI join reported'],
    ['<Meta> poached [Ada Quill] from <Apple>.', 'Ada Quill: Apple > Meta join reported'],
    ['[Ada Quill] left <OpenAI> for <Anthropic>.', 'Ada Quill: OpenAI > Anthropic join reported'],
    [
      "[Quill=Ada Quill]'s departure from <OpenAI> came early.",
      'Ada Quill: OpenAI > ? leave reported',
    ],
    // Who only changes roles is at the firm already.
    ["[Ada Quill] will lead <Lyft>'s research team.", 'Ada Quill: Lyft > Lyft role reported'],
    ['[Ada Quill] plans to leave <OpenAI>.', 'Ada Quill: OpenAI > ? leave expected'],
    ['<Meta> is in talks to hire [Ada Quill].', 'Ada Quill: ? > Meta join rumour'],
    ['[Ada Quill] is not joining <Meta>.', 'Ada Quill: ? > Meta join denied'],
    ['<OpenAI> was founded by [Ada Quill].', 'Ada Quill: ? > OpenAI found reported'],
    [
      '[Ada Quill] is the star of <OpenAI>. She is leaving the company.',
      'Ada Quill: OpenAI > ? leave reported',
    ],
  ])('%s', (source, move) => {
    expect(brief(source)).toEqual([move]);
  });

  it.each([
    '[Ada Quill] joined the board of <OpenAI>.',
    '[Ada Quill] invested in <OpenAI>.',
    '<Intrinsic> is joining <Google>, said [Ada Quill].',
    'If [Ada Quill] joins <OpenAI>, much will change.',
    '<OpenAI> launched a model, [Ada Quill] wrote.',
    "[Ada Quill] found <Google>'s answer lacking.",
    'It is the work of a man named [Ada Quill], founder and chairman of <Acme Labs>.',
    '[Ada Quill] saw that <Gearloft> was down and rushed over to start it up.',
  ])('reads no move in: %s', (source) => {
    expect(brief(source)).toEqual([]);
  });

  it('never gives unnamed movers a name that stands near', () => {
    const moves = read('<OpenAI> lost three researchers to <Meta>, [Ada Quill] said.');
    expect(moves.map(({ person }) => person)).toEqual([null]);
    expect(mergeProposals(moves)).toEqual([]);
  });

  it('gives each of several people their own move', () => {
    expect(brief('<Meta> hired [Bo Lind], [Cy Dorn], and [Di Ek] from <OpenAI>.')).toEqual([
      'Bo Lind: OpenAI > Meta join reported',
      'Cy Dorn: OpenAI > Meta join reported',
      'Di Ek: OpenAI > Meta join reported',
    ]);
  });

  it('tells the sentence and its place in the block, to the character', () => {
    const source = 'Much happened. [Ada Quill] joined <Character.AI> on Friday. “Good,” said one.';
    const { block } = marked(source);
    const [move] = read(source);
    expect(move?.sentence).toBe('Ada Quill joined Character.AI on Friday.');
    expect(block.text.slice(move?.start, move?.end)).toBe(move?.sentence);
    expect(move).toMatchObject({ dateText: 'Friday', date: '2026-03-13', block: 0 });
  });

  it('joins what is told twice into one proposal with both sentences', () => {
    const merged = mergeProposals(
      read('[Ada Quill] has left <OpenAI>.', '[Quill=Ada Quill] joined <Anthropic> in May.'),
    );
    expect(merged).toHaveLength(1);
    expect(merged[0]?.move).toMatchObject({ from: 'OpenAI', to: 'Anthropic', kind: 'join' });
    expect(merged[0]?.quotes).toHaveLength(2);
  });

  it('takes time that grows with the text, not faster', () => {
    const sentence = '[Ada Quill], a lead at <OpenAI>, said, then said, and joined <Meta>. ';
    const time = (times: number) => {
      const { block, mentions } = marked(sentence.repeat(times));
      return cpuTime(() => void readMoves({ blocks: [block], mentions, published: null }));
    };
    time(100);
    const small = Math.max(time(200), 5);
    expect(time(1600)).toBeLessThan(small * 8 * 4);
  });
});

describe('mergeProposals', () => {
  it('takes a promotion that is told again as an appointment for one', () => {
    const merged = mergeProposals(
      read(
        '<Mozilla> promoted [Ada Quill] to CEO.',
        'Protests followed the appointment of [Ada Quill] as CEO of <Mozilla>.',
      ),
    );
    expect(merged.map(({ move }) => [move.kind, move.from, move.to, move.roleTo])).toEqual([
      ['promote', 'Mozilla', 'Mozilla', 'CEO'],
    ]);
    expect(merged[0]?.quotes).toHaveLength(2);
  });
});

describe('the pattern table', () => {
  it('has a different id, a comment and an example for each row', () => {
    expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
    for (const { comment, example } of PATTERNS) {
      expect(comment).not.toBe('');
      expect(example).not.toBe('');
    }
  });

  it.each(PATTERNS.map(({ id, example }) => [id, example]))('%s: %s', (_id, example) => {
    const blocks = textToBlocks(example).map(({ block }) => block);
    const marks = /Ada Quill|Quill|Gross|Bo Lind/;
    const { mentions } = findNames(blocks);
    expect(example).toMatch(marks);
    expect(mentions.length).toBeGreaterThan(0);
  });
});
