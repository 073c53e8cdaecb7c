import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToLog, clearLog, readLog, restoreLog } from '../../lib/db/log.ts';
import type { Database } from '../../lib/db/database.ts';
import { emptyDatabase, testClock } from './test-database.ts';

const seen = {
  entityId: 'e',
  kind: 'person' as const,
  url: 'https://www.news.example/a',
  context: '',
  openedBy: 'pointer' as const,
};

async function filled(titles: readonly string[]): Promise<Database> {
  const db = emptyDatabase();
  const clock = testClock();
  for (const title of titles) await addToLog(db, { ...seen, name: 'José Núñez', title }, clock);
  return db;
}

async function titles(db: Database, search: string, limit = 50): Promise<string[]> {
  return (await readLog(db, search, limit)).entries.map(({ title }) => title);
}

describe('the log', () => {
  it('lists the newest first and tells whether more follow', async () => {
    const db = await filled(['one', 'two', 'three']);
    expect(await readLog(db, '', 2)).toMatchObject({
      entries: [{ title: 'three', site: 'news.example' }, { title: 'two' }],
      more: true,
    });
    expect((await readLog(db, ' ', 3)).more).toBe(false);
  });

  it('finds words by their beginning in name, title and site, accents and case aside', async () => {
    const db = await filled(['The ÉCOLE reopens', 'Something else']);
    expect(await titles(db, 'ecole')).toEqual(['The ÉCOLE reopens']);
    expect(await titles(db, 'NUNEZ some')).toEqual(['Something else']);
    expect(await titles(db, 'news.example')).toHaveLength(2);
    expect(await titles(db, 'chool')).toEqual([]);
    expect(await titles(db, '"*"')).toHaveLength(2);
  });

  it('finds common words too, newest first, through entries of one millisecond', async () => {
    const db = emptyDatabase();
    const clock = { ...testClock(), now: () => 5 };
    for (let i = 0; i < 1200; i += 1) {
      const title = i % 3 === 0 ? 'red fox' : 'red dog';
      const time = { ...clock, now: () => Math.floor(i / 700) };
      await addToLog(db, { ...seen, name: 'A', title }, time);
    }
    expect(await titles(db, 'red d', 2000)).toHaveLength(800);
    const { entries, more } = await readLog(db, 'red dog', 20);
    expect(entries).toHaveLength(20);
    expect(more).toBe(true);
    expect(entries.every(({ at }) => at === 1)).toBe(true);
  });

  it('finds what a plain search over all entries would', async () => {
    const word = fc.constantFrom('red', 'rest', 'blue', 'bird', 'x');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
        fc.array(fc.constantFrom('re', 'b', 'blue', 'bird', 'q'), { minLength: 1, maxLength: 2 }),
        async (all, search) => {
          const db = await filled(all.map((words) => words.join(' ')));
          const expected = all
            .filter((words) => search.every((s) => words.some((own) => own.startsWith(s))))
            .map((words) => words.join(' '))
            .toReversed();
          expect(await titles(db, search.join(' '))).toEqual(expected);
          db.close();
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is cleared and put back whole, with what was written since', async () => {
    const db = await filled(['one', 'two']);
    const before = await readLog(db, '', 50);
    const taken = await clearLog(db);
    expect((await readLog(db, '', 50)).entries).toEqual([]);
    await addToLog(db, { ...seen, name: 'A', title: 'three' }, { now: () => 99, newId: () => 'z' });
    await restoreLog(db, taken);
    const after = (await readLog(db, '', 50)).entries;
    expect(after.map(({ title }) => title)).toEqual(['three', 'two', 'one']);
    expect(after.slice(1)).toEqual(before.entries);
    expect(await titles(db, 'two')).toEqual(['two']);
  });
});
