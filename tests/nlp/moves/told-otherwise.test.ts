import { describe, expect, it } from 'vitest';
import type { ProposedMove } from '../../../lib/domain/proposed-move.ts';
import { mergeProposals } from '../../../lib/nlp/moves/merge-proposals.ts';
import { inBrief, readMarked } from './read-marked.ts';

const withDate = (move: ProposedMove) => inBrief(move) + (move.date ? ` ${move.date}` : '');
const brief = (...sources: string[]) => readMarked(...sources).map(withDate);

describe('who speaks', () => {
  it.each([
    '"I have joined <Anthropic>," wrote [Ada Quill] on Friday.',
    '[Ada Quill] said, "I have joined <Anthropic> to work on safety."',
    '“I’ve joined <Anthropic>,” [Ada Quill] said.',
  ])('%s', (source) => {
    expect(brief(source).map((move) => move.replace(/ 2026-.*/, ''))).toEqual([
      'Ada Quill: ? > Anthropic join reported',
    ]);
  });

  it('is not guessed: an essay names its author nowhere', () => {
    expect(brief('I joined <OpenAI> in 2019 and met [Bo Lind] there.')).toEqual([]);
  });

  it('is no one of two', () => {
    expect(brief('"I have joined <Anthropic>," [Ada Quill] told [Bo Lind].')).toEqual([]);
  });
});

describe('a group that is named', () => {
  it.each([
    [
      'Three engineers — [Ada Quill], [Bo Lind] and [Cy Dorn] — have left <xAI>.',
      [
        'Ada Quill: xAI > ? leave reported',
        'Bo Lind: xAI > ? leave reported',
        'Cy Dorn: xAI > ? leave reported',
      ],
    ],
    [
      '<Meta> poached 24 researchers from <DeepMind>, including [Ada Quill] and [Bo Lind].',
      ['Ada Quill: DeepMind > Meta join reported', 'Bo Lind: DeepMind > Meta join reported'],
    ],
    ['Three engineers — all friends of [Ada Quill] and [Bo Lind] — have left <xAI>.', []],
  ])('%s', (source, moves) => {
    expect(brief(source)).toEqual(moves);
  });
});

describe('moves told otherwise', () => {
  it.each([
    ['<OpenAI> rehired [Ada Quill].', 'Ada Quill: ? > OpenAI return reported'],
    ['[Ada Quill] was rehired by <OpenAI>.', 'Ada Quill: ? > OpenAI return reported'],
    [
      'After nine years at <DeepMind>, [Ada Quill] is heading to <Mistral>.',
      'Ada Quill: DeepMind > Mistral join reported',
    ],
    // A visit is no employment.
    [
      'After a dinner at <DeepMind>, [Ada Quill] headed to <Mistral>.',
      'Ada Quill: ? > Mistral join reported',
    ],
    [
      '<Stripe> alum [Ada Quill] now runs engineering at <Ramp>.',
      'Ada Quill: Stripe > Ramp join reported',
    ],
    [
      '[Ada Quill], a former <OpenAI> researcher, was among the founders of <Pinleaf AI>.',
      'Ada Quill: OpenAI > Pinleaf AI found reported',
    ],
    [
      '[Ada Quill], who ran product at <OpenAI>, left to become a general partner at <Felicis>.',
      'Ada Quill: OpenAI > Felicis join reported',
    ],
    [
      "[Ada Quill] left <Scale AI> to run <Meta>'s superintelligence lab.",
      'Ada Quill: Scale AI > Meta join reported',
    ],
    [
      '<OpenAI> denied that [Ada Quill] was leaving for <Google>.',
      'Ada Quill: OpenAI > Google join denied',
    ],
    [
      'Rumors that [Ada Quill] had left <OpenAI> spread fast.',
      'Ada Quill: OpenAI > ? leave rumour',
    ],
    ['[Ada Quill] will join <Nvidia> in April.', 'Ada Quill: ? > Nvidia join reported 2026-04'],
    ['[Ada Quill] joined <Nvidia> in April.', 'Ada Quill: ? > Nvidia join reported 2025-04'],
  ])('%s', (source, move) => {
    const merged = mergeProposals(readMarked(source)).map(({ move }) => withDate(move));
    expect(merged).toEqual([move]);
  });

  it.each([
    '[Ada Quill] is one of the engineers of <Pinleaf AI>.',
    '[Ada Quill] now runs five miles a day near <Google>.',
    '[Ada Quill] now leads engineering at <Ramp>.',
  ])('%s tells none', (source) => {
    expect(brief(source)).toEqual([]);
  });

  it('joins a leaving and a new title elsewhere to one joining', () => {
    const [proposal, ...more] = mergeProposals(
      readMarked("[Ada Quill], who left <Meta> in May, is <Cohere>'s new chief AI officer."),
    );
    expect(more).toEqual([]);
    expect(proposal?.move).toMatchObject({ from: 'Meta', to: 'Cohere', kind: 'join' });
  });

  it('knows a firm by what another sentence calls it', () => {
    expect(
      brief(
        '<Bluebell> CEO [Ada Quill] spoke first. [Bo Lind] will succeed her as president of <Bluebell>.',
      ),
    ).toContain('Bo Lind: ? > Bluebell promote reported');
  });
});
