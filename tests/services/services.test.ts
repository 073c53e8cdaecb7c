import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import type { Database } from '../../lib/db/database.ts';
import { changeNote } from '../../lib/db/entity-notes.ts';
import { seedStarterPack } from '../../lib/db/seed.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { draftFromProposal } from '../../lib/domain/draft-from-proposal.ts';
import { readArticle } from '../../lib/services/read-article.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { suggestNames } from '../../lib/services/suggest-names.ts';
import { contents, emptyDatabase, testClock } from '../db/test-database.ts';
import { draft } from '../domain/draft.ts';

const clock = testClock(Date.UTC(2026, 10, 24));
const pack: unknown = JSON.parse(
  readFileSync(new URL('../../public/starter-pack.json', import.meta.url), 'utf8'),
);

async function seeded(): Promise<Database> {
  const db = emptyDatabase();
  await seedStarterPack(db, pack, clock);
  return db;
}

function article(...paragraphs: string[]): Article {
  return {
    source: {
      url: 'https://news.example/doors',
      title: 'Doors',
      publisher: 'The News',
      authors: [],
      published: '2026-01-20',
      language: 'en',
    },
    blocks: paragraphs.map((text, id) => ({ id, kind: 'prose', text })),
  };
}

describe('saveDraft', () => {
  it('answers with the person as they then are, and can be taken back', async () => {
    const db = await seeded();
    const before = await contents(db);
    const answer = await saveDraft(db, draft({ to: 'OpenAI' }), clock);
    if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
    expect(answer.person.moves).toHaveLength(1);
    expect(answer.person.moves[0]?.to?.name).toBe('OpenAI');
    expect(answer.changed).toHaveLength(3);
    await undoSave(db, answer.saveId ?? '');
    expect(await contents(db)).toEqual(before);
  });

  it.each([
    ['early 2026', '2026-02~'],
    ['mid-2025', '2025-06~'],
    ['spring 2024', '2024-04~'],
    ['last month', '2025-12'],
    ['yesterday', '2026-01-14'],
    ['Jan 15, 2026', '2026-01-15'],
    ['', null],
  ])('reads %j, seen from the day of the article, as %j', async (date, read) => {
    const answer = await saveDraft(emptyDatabase(), draft({ date }), clock);
    expect(answer.ok && answer.person.moves[0]?.move.date).toBe(read);
  });

  it.each(['soon', '2026-13', '2026-02-30', '1/2/2026', '15.1.2026', 'x'.repeat(500)])(
    'does not guess what %j means',
    async (date) => {
      const answer = await saveDraft(emptyDatabase(), draft({ date }), clock);
      expect(!answer.ok && answer.faults.date).toMatch(/^Write the date like/);
    },
  );

  it('does not take what is to come for done', async () => {
    const future = draft({ date: 'May 2031' });
    const answer = await saveDraft(emptyDatabase(), future, clock);
    expect(!answer.ok && answer.faults.date).toMatch(/still to come/);
    const plan = { ...future, status: 'expected' as const };
    expect((await saveDraft(emptyDatabase(), plan, clock)).ok).toBe(true);
  });

  it('tells faults and writes nothing', async () => {
    const db = emptyDatabase();
    const answer = await saveDraft(db, draft({ person: '', date: 'soon' }), clock);
    expect(answer).toMatchObject({ ok: false, faults: { person: /./, date: /./ } });
    expect(Object.values(await contents(db)).flat()).toEqual([]);
  });

  it('asks which of two who share a name is meant', async () => {
    const db = await seeded();
    const answer = await saveDraft(db, draft({ person: 'Yao Shunyu' }), clock);
    expect(answer.ok ? null : Object.keys(answer.faults)).toEqual(['person']);
    const [one, two] = await suggestNames(db, 'person', 'yao shunyu');
    expect(new Set([one?.detail, two?.detail])).toEqual(new Set(['Tencent', 'Google DeepMind']));
    const chosen = await saveDraft(
      db,
      draft({ person: 'Yao Shunyu', personId: one?.id ?? null }),
      clock,
    );
    expect(chosen.ok && chosen.person.entity.id).toBe(one?.id);
  });
});

describe('suggestNames', () => {
  let db: Database;
  beforeAll(async () => {
    db = await seeded();
  });

  it.each([
    ['anthr', 'Anthropic'],
    ['Antropic', 'Anthropic'],
    ['deepmind', 'Google DeepMind'],
    ['MSL', 'Meta Superintelligence Labs'],
  ])('finds for %j the organization %s', async (typed, name) => {
    const found = await suggestNames(db, 'organization', typed);
    expect(found[0]?.name).toBe(name);
    expect(found[0]?.detail).toBe('AI lab');
    expect(found.length).toBeLessThanOrEqual(8);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('finds people with their place, and organizations only where asked', async () => {
    expect((await suggestNames(db, 'person', 'vallone'))[0]).toMatchObject({
      name: 'Andrea Vallone',
      detail: 'Anthropic',
    });
    expect(await suggestNames(db, 'person', 'anthropic')).toEqual([]);
  });

  it.each(['', '  ', '***', '(', '\u0000'])('suggests nothing for %j', async (typed) => {
    expect(await suggestNames(db, 'person', typed)).toEqual([]);
  });
});

describe('readArticle', () => {
  it('proposes nothing of whom the reader wants marked nowhere', async () => {
    const db = await seeded();
    const read = article('Andrea Vallone has left Anthropic to join Cohere in January 2026.');
    const [before] = (await readArticle(db, read)).proposals;
    expect(before?.move.person).toBe('Andrea Vallone');
    const id = before?.personId ?? '';
    await changeNote(db, id, { hidden: true }, clock);
    expect((await readArticle(db, read)).proposals).toEqual([]);
    await changeNote(db, id, { hidden: false }, clock);
    expect((await readArticle(db, read)).proposals).toHaveLength(1);
  });

  it('proposes what an article reports: known moves as known, others as new', async () => {
    const db = await seeded();
    const read = article(
      'Andrea Vallone, who led safety research at OpenAI, has joined Anthropic.',
      'Zelda Quince, a director of engineering at Shopify, has joined OpenAI.',
    );
    const { proposals } = await readArticle(db, read);
    const of = (name: string) => proposals.find(({ move }) => move.person === name);

    const andrea = of('Andrea Vallone');
    expect(andrea).toMatchObject({ standing: 'known', move: { to: 'Anthropic' } });
    expect(await db.moves.get(andrea?.knownMoveId ?? '')).toMatchObject({
      personId: andrea?.personId,
      toId: andrea?.toId,
    });

    const zelda = of('Zelda Quince');
    if (!zelda) throw new Error('Her move was not found.');
    expect(zelda).toMatchObject({ standing: 'new', personId: null, knownMoveId: null });
    const saved = await saveDraft(db, draftFromProposal(zelda, read), clock);
    expect(saved.ok && saved.person.moves[0]?.to?.name).toBe('OpenAI');
    // Read again, it is known from this very article; from another, it would be another source.
    const again = (await readArticle(db, read)).proposals;
    expect(again.find(({ move }) => move.person === 'Zelda Quince')?.standing).toBe('told');
    const elsewhere = { ...read, source: { ...read.source, url: 'https://other.example/' } };
    const other = (await readArticle(db, elsewhere)).proposals;
    expect(other.find(({ move }) => move.person === 'Zelda Quince')?.standing).toBe('known');
  });

  it('sees that an article contradicts what is known', async () => {
    const db = await seeded();
    const { proposals } = await readArticle(
      db,
      article('In January 2026 Andrea Vallone left OpenAI to join Mistral AI.'),
    );
    expect(proposals[0]).toMatchObject({ standing: 'contradicts', move: { to: 'Mistral AI' } });
  });

  it('sees that too where the article does not say whence', async () => {
    const db = await seeded();
    const { proposals } = await readArticle(
      db,
      article('Andrea Vallone joined Mistral AI in January 2026.'),
    );
    expect(proposals[0]).toMatchObject({
      standing: 'contradicts',
      move: { from: null, to: 'Mistral AI' },
    });
  });

  it('knows a leaving of which is known where it led', async () => {
    const db = await seeded();
    const { proposals } = await readArticle(
      db,
      article('Jan Leike, who left OpenAI in May 2024, now leads a team there.'),
    );
    expect(proposals[0]).toMatchObject({ standing: 'known', move: { from: 'OpenAI', to: null } });
    expect(await db.moves.get(proposals[0]?.knownMoveId ?? '')).toMatchObject({
      date: '2024-05-28',
    });
  });

  it('offers where a known leaving led as news, which completes it', async () => {
    const db = await seeded();
    const left = article('Zelda Quince, a director of engineering, left Shopify in January 2026.');
    const [leaving] = (await readArticle(db, left)).proposals;
    if (!leaving) throw new Error('The leaving was not found.');
    await saveDraft(db, draftFromProposal(leaving, left), clock);

    const read = article('Zelda Quince left Shopify on January 12, 2026 to join OpenAI.');
    read.source.url = 'https://other.example/';
    const [going] = (await readArticle(db, read)).proposals;
    expect(going).toMatchObject({ standing: 'new', known: { move: { toId: null } } });
    if (!going) throw new Error('The going was not found.');
    const saved = await saveDraft(db, draftFromProposal(going, read, 'move'), clock);
    if (!saved.ok) throw new Error(JSON.stringify(saved.faults));
    expect(saved.person.moves).toHaveLength(1);
    expect(saved.person.moves[0]).toMatchObject({
      from: { name: 'Shopify' },
      to: { name: 'OpenAI' },
      move: { kind: 'join' },
      evidence: [{}, {}],
    });
    expect((await readArticle(db, read)).proposals[0]?.standing).toBe('told');
  });

  it('proposes nothing of another language, and nothing of nothing', async () => {
    const db = await seeded();
    const german = article('Andrea Vallone has joined Anthropic.');
    german.source.language = 'de';
    expect(await readArticle(db, german)).toEqual({ proposals: [] });
    expect(await readArticle(db, article())).toEqual({ proposals: [] });
    expect(await readArticle(db, article('', ' ', '🦊'))).toEqual({ proposals: [] });
  });
});
