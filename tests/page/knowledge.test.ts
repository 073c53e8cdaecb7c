import { describe, expect, it, vi } from 'vitest';
import type { NamesAnswer } from '../../lib/domain/answers.ts';
import type { TextBlock } from '../../lib/domain/article.ts';
import type { NamesQuestion } from '../../lib/page/knowledge.ts';
import { createKnowledge } from '../../lib/page/knowledge.ts';
import { ada } from '../components/profiles.ts';

const prose = (id: number): TextBlock => ({ id, kind: 'prose', text: `Text ${id}.` });
const ADA = ada([]);
const mention = {
  block: 1,
  start: 0,
  end: 4,
  text: 'Text',
  kind: 'person' as const,
  name: 'Text',
  entityIds: [ADA.entity.id],
};

/** A background that answers so, one after the other; then that there is nobody. */
function background(remembered: boolean, ...answers: (NamesAnswer | null | Error)[]) {
  const questions: NamesQuestion[] = [];
  const readNames = vi.fn(async (question: NamesQuestion) => {
    questions.push(question);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer === undefined ? { mentions: [], profiles: [] } : answer;
  });
  return { questions, knowledge: createKnowledge(readNames, remembered) };
}

describe('createKnowledge', () => {
  it('sends a block once, then its id', async () => {
    const { questions, knowledge } = background(true);
    await knowledge.learn([prose(1), prose(2)]);
    await knowledge.learn([prose(2), prose(3)]);
    await knowledge.learn([prose(1), prose(3)]);
    expect(questions.map(({ blocks }) => blocks)).toEqual([
      [prose(1), prose(2)],
      [2, prose(3)],
      [prose(1), 3],
    ]);
    expect(new Set(questions.map(({ page }) => page)).size).toBe(1);
  });

  it('sends all each time from a private window', async () => {
    const { questions, knowledge } = background(false);
    await knowledge.learn([prose(1)]);
    await knowledge.learn([prose(1)]);
    expect(questions[1]?.blocks).toEqual([prose(1)]);
  });

  it('sends all again to a background that does not remember', async () => {
    const { questions, knowledge } = background(true, { mentions: [], profiles: [] }, null, {
      mentions: [mention],
      profiles: [ADA],
    });
    await knowledge.learn([prose(1)]);
    expect(await knowledge.learn([prose(1)])).toEqual([mention]);
    expect(questions.map(({ blocks }) => blocks)).toEqual([[prose(1)], [1], [prose(1)]]);
    expect(questions[2]?.page).not.toBe(questions[1]?.page);
  });

  it('asks again for profiles that got lost on their way', async () => {
    const { questions, knowledge } = background(
      true,
      { mentions: [mention], profiles: [] },
      { mentions: [mention], profiles: [ADA] },
    );
    expect(await knowledge.learn([prose(1)])).toEqual([mention]);
    expect(knowledge.profile(ADA.entity.id)).toBe(ADA);
    expect(questions).toHaveLength(2);
  });

  it('takes nothing for sent that failed, nor that was of another text', async () => {
    const { questions, knowledge } = background(true, new Error('lost'));
    await expect(knowledge.learn([prose(1)])).rejects.toThrow('lost');
    await knowledge.learn([prose(1)]);
    knowledge.restart();
    await knowledge.learn([prose(1)]);
    expect(questions.map(({ blocks }) => blocks)).toEqual([[prose(1)], [prose(1)], [prose(1)]]);
    expect(new Set(questions.map(({ page }) => page)).size).toBe(3);
  });

  it('says whether what changed was known here, and asks for it anew', async () => {
    const { knowledge } = background(true, { mentions: [mention], profiles: [ADA] });
    await knowledge.learn([prose(1)]);
    expect(knowledge.forget(['another'])).toBe(false);
    expect(knowledge.forget([ADA.entity.id])).toBe(true);
    expect(knowledge.profile(ADA.entity.id)).toBeUndefined();
  });
});
