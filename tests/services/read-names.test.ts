import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database.ts';
import type { TextBlock } from '../../lib/domain/article.ts';
import { createPageTexts } from '../../lib/services/page-texts.ts';
import { readNames } from '../../lib/services/read-names.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { emptyDatabase, testClock } from '../db/test-database.ts';
import { draft } from '../domain/draft.ts';

const clock = testClock(Date.UTC(2026, 10, 24));

const prose = (id: number, text: string): TextBlock => ({ id, kind: 'prose', text });

describe('readNames', () => {
  let db: Database;
  let person: string;
  beforeAll(async () => {
    db = emptyDatabase();
    await saveDraft(db, draft({ person: 'Ada Quill', to: 'OpenAI' }), clock);
    person = (await db.entities.where('kind').equals('person').first())?.id ?? '';
  });

  it('tells whom a text names, and who of them is known', async () => {
    const blocks = [prose(1, 'Ada Quill has left, said Maria Rossi.'), prose(2, 'Quill wept.')];
    const { mentions, profiles } = await readNames(db, { blocks, told: new Map() });
    expect(mentions.map(({ block, text, entityIds }) => [block, text, entityIds])).toEqual([
      [1, 'Ada Quill', [person]],
      [1, 'Maria Rossi', []],
      [2, 'Quill', [person]],
    ]);
    expect(profiles.map(({ entity }) => entity.name)).toEqual(['Ada Quill']);
  });

  it('tells a profile once, and again when it is another', async () => {
    const page = { blocks: [prose(1, 'Ada Quill has left.')], told: new Map() };
    expect((await readNames(db, page)).profiles).toHaveLength(1);
    expect((await readNames(db, page)).profiles).toHaveLength(0);
    await saveDraft(db, draft({ person: 'Ada Quill', to: 'Anthropic', date: '2026-05' }), clock);
    expect((await readNames(db, page)).profiles[0]?.moves).toHaveLength(2);
  });

  it('answers others while it reads a long text', async () => {
    const blocks = Array.from({ length: 3_000 }, (_, id) =>
      prose(id, `Ada Quill and Number${id} Smith have left the company for another, she said.`),
    );
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await readNames(db, { blocks, told: new Map() });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });
});

describe('createPageTexts', () => {
  const [one, two, three] = [prose(1, 'One.'), prose(2, 'Two.'), prose(3, 'Three.')];

  it('puts what was sent before in its place', () => {
    const texts = createPageTexts();
    const first = texts.take('a', [one, two]);
    const second = texts.take('a', [2, three, 1]);
    expect(second?.blocks).toEqual([two, three, one]);
    expect(second?.told).toBe(first?.told);
  });

  it('says where it does not know a block: of another page, gone, or never sent', () => {
    const texts = createPageTexts();
    texts.take('a', [one, two]);
    expect(texts.take('b', [1])).toBeNull();
    texts.take('a', [1]);
    expect(texts.take('a', [1, 2])).toBeNull();
    texts.drop('a');
    expect(texts.take('a', [1])).toBeNull();
  });

  it('keeps the texts of those that asked last, up to so many characters', () => {
    const texts = createPageTexts(10);
    texts.take('a', [one]);
    texts.take('b', [two]);
    texts.take('a', [1]);
    texts.take('c', [three]);
    expect(texts.take('b', [2])).toBeNull();
    expect(texts.take('a', [1])?.blocks).toEqual([one]);
    texts.take('d', [prose(1, 'Longer than all that is kept.')]);
    expect(texts.take('d', [1])).toBeNull();
  });
});
