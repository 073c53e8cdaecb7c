import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../lib/db/database.ts';
import { openDatabase } from '../../lib/db/database.ts';
import type { LogSoFar } from '../../lib/db/follow-log.ts';
import { followLog } from '../../lib/db/follow-log.ts';
import type { LogPart } from '../../lib/db/log.ts';
import {
  addAfterwards,
  addToLog,
  clearLog,
  countLog,
  countSeen,
  countTaken,
  forgetInLog,
  keptSince,
  newestOfLog,
  replaceLog,
  restoreLog,
  wholeLog,
} from '../../lib/db/log.ts';
import { emptyDatabase, testClock } from './test-database.ts';

const seen = {
  entityId: 'e',
  kind: 'person' as const,
  name: 'José Núñez',
  url: 'https://www.news.example/a',
  context: '',
  openedBy: 'pointer' as const,
};
const clock = testClock();

async function filled(titles: readonly string[], facts: Partial<typeof seen> = {}) {
  const db = emptyDatabase();
  for (const title of titles) await addToLog(db, { ...seen, ...facts, title }, clock);
  return db;
}
const numbered = (count: number) => Array.from({ length: count }, (_, i) => String(i));
const titlesOf = (entries: readonly { title: string }[]) => entries.map(({ title }) => title);

describe('the log', () => {
  it('lists the newest first, over pages, and tells whether more follow', async () => {
    const db = await filled(numbered(450));
    expect(await db.logPages.count()).toBe(3);
    const { entries, more } = await newestOfLog(db, 260);
    expect(titlesOf(entries)).toEqual(numbered(450).toReversed().slice(0, 260));
    expect(entries[0]).toMatchObject({ site: 'news.example', stayed: null, saved: false });
    expect(more).toBe(true);
    expect((await newestOfLog(db, 450)).more).toBe(false);
    expect(titlesOf(await wholeLog(db))).toEqual(numbered(450));
    expect(await countLog(db)).toBe(450);
  });

  it('is told afterwards how long a card stayed and what came of it', async () => {
    const db = await filled(['before']);
    const place = await addToLog(db, { ...seen, title: 'this' }, clock);
    expect(await addAfterwards(db, place, { stayed: 4_200, saved: true }, clock)).toBe(true);
    expect(await wholeLog(db)).toMatchObject([
      { title: 'before', stayed: null, saved: false },
      { title: 'this', stayed: 4_200, saved: true },
    ]);
    await forgetInLog(db, { id: place.id }, clock);
    expect(await addAfterwards(db, place, { stayed: 1, saved: true }, clock)).toBe(false);
    expect(titlesOf(await wholeLog(db))).toEqual(['before']);
  });

  it('keeps who was not known by name, and links them once a save made them known', async () => {
    const db = emptyDatabase();
    const place = await addToLog(db, { ...seen, entityId: null, title: 'new' }, clock);
    expect((await db.logPages.toArray()).map(({ entityIds }) => entityIds)).toEqual([[]]);
    await addAfterwards(db, place, { stayed: 2_000, saved: true, entityId: 'n' }, clock);
    expect(await countSeen(db, ['n'])).toEqual(new Map([['n', 1]]));
    expect(await wholeLog(db)).toMatchObject([{ entityId: 'n', saved: true, title: 'new' }]);
  });

  it('keeps what is written after the clock was set back', async () => {
    const db = await filled(numbered(200));
    await addToLog(db, { ...seen, title: 'earlier' }, { now: () => 1, newId: () => 'x' });
    expect(await countLog(db)).toBe(201);
    expect((await newestOfLog(db, 1)).entries[0]?.title).toBe('earlier');
  });

  it('counts how often somebody was seen', async () => {
    const db = await filled(numbered(230));
    await addToLog(db, { ...seen, entityId: 'f', title: '' }, clock);
    expect(await countSeen(db, ['e', 'f', 'nobody'])).toEqual(
      new Map([
        ['e', 230],
        ['f', 1],
      ]),
    );
  });

  it('is cleared and put back whole, with what was written since', async () => {
    const db = await filled(['one', 'two']);
    const before = await wholeLog(db);
    const taken = await clearLog(db);
    expect(countTaken(taken)).toBe(2);
    expect(await wholeLog(db)).toEqual([]);
    await addToLog(db, { ...seen, title: 'three' }, clock);
    await restoreLog(db, taken, clock);
    const after = await wholeLog(db);
    expect(titlesOf(after)).toEqual(['one', 'two', 'three']);
    expect(after.slice(0, 2)).toEqual(before);
  });

  it('forgets exactly the part that is named, and takes it back', async () => {
    const part = fc.oneof(
      fc.record({ entityId: fc.constantFrom('a', 'b') }),
      fc.record({ site: fc.constantFrom('one.example', 'two.example') }),
      fc.record({ before: fc.integer({ min: 0, max: 420 }) }),
    );
    const entry = fc.record({
      entityId: fc.constantFrom('a', 'b', 'c', null),
      url: fc.constantFrom(
        'https://one.example/x',
        'https://two.example/x',
        'https://three.example',
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 195, maxLength: 410 }),
        part,
        async (all, named: LogPart) => {
          const db = emptyDatabase();
          const time = testClock();
          for (const facts of all) await addToLog(db, { ...seen, ...facts, title: '' }, time);
          const before = await wholeLog(db);
          const fits = (one: (typeof before)[number]) =>
            'before' in named
              ? one.at < named.before
              : 'site' in named
                ? one.site === named.site
                : 'entityId' in named && one.entityId === named.entityId;
          const taken = await forgetInLog(db, named, time);
          expect(await wholeLog(db)).toEqual(before.filter((one) => !fits(one)));
          expect(countTaken(taken)).toBe(before.filter(fits).length);
          await addToLog(db, { ...seen, title: 'since' }, time);
          await restoreLog(db, taken, time);
          const after = await wholeLog(db);
          expect(after.filter(({ title }) => title !== 'since')).toEqual(before);
          expect(after).toHaveLength(before.length + 1);
          db.close();
        },
      ),
      { numRuns: 6 },
    );
  });

  it('is replaced as a whole', async () => {
    const db = await filled(numbered(3));
    const other = await filled(numbered(201), { entityId: 'other' });
    const wanted = await wholeLog(other);
    await replaceLog(db, wanted.toReversed(), clock);
    expect(await wholeLog(db)).toEqual(wanted);
    expect((await countSeen(db, ['other'])).get('other')).toBe(201);
  });

  it('is kept for 30 days, a year or for ever', () => {
    const now = Date.UTC(2026, 10, 25);
    expect(new Date(keptSince('month', now)).toISOString()).toBe('2026-10-26T00:00:00.000Z');
    expect(new Date(keptSince('year', now)).toISOString()).toBe('2025-11-25T00:00:00.000Z');
    expect(keptSince('ever', now)).toBe(-Infinity);
  });

  it('of version 1 is taken over entry by entry', async () => {
    const old = new Dexie('a log of version 1');
    old.version(1).stores({
      entities: 'id, kind, origin',
      names: 'key, *entityIds',
      moves: 'id, personId, fromId, toId, origin',
      sources: 'id, url, origin',
      evidence: 'id, moveId, sourceId, origin',
      log: 'id, at, entityId, *words',
      profiles: 'entity.id',
      meta: 'key',
    });
    const entries = numbered(401).map((title, i) => ({
      ...seen,
      id: `id ${title}`,
      at: 1_000 + i,
      title,
      site: 'news.example',
    }));
    await old
      .table('log')
      .bulkAdd(entries.toReversed().map((one) => ({ ...one, words: ['jose'] })));
    old.close();
    const db = openDatabase('a log of version 1');
    expect(await wholeLog(db)).toEqual(
      entries.map((one) => ({ ...one, stayed: null, saved: false })),
    );
    expect(db.tables.map(({ name }) => name)).not.toContain('log');
  });
});

describe('followLog', () => {
  const follow = (db: Database) => {
    const told: LogSoFar[] = [];
    const errors: unknown[] = [];
    const stop = followLog(
      db,
      (log) => told.push(log),
      (error) => errors.push(error),
    );
    const until = async (fits: (log: LogSoFar) => boolean) => {
      await expect.poll(() => told.some(fits)).toBe(true);
      expect(errors).toEqual([]);
    };
    return { told, stop, until };
  };

  it('reads all of it, the newest first, and follows what is added, told, taken and put back', async () => {
    const db = await filled(numbered(600));
    const { told, stop, until } = follow(db);
    await until(({ complete }) => complete);
    expect(titlesOf(told.at(-1)?.entries ?? [])).toEqual(numbered(600).toReversed());
    const place = await addToLog(db, { ...seen, title: 'new' }, clock);
    await until(({ entries }) => entries[0]?.title === 'new');
    await addAfterwards(db, place, { stayed: 7, saved: true }, clock);
    await until(({ entries }) => entries[0]?.stayed === 7);
    const taken = await clearLog(db);
    await until(({ entries, complete }) => entries.length === 0 && complete);
    await restoreLog(db, taken, clock);
    await until(({ entries }) => entries.length === 601 && entries[0]?.stayed === 7);
    stop();
    const count = told.length;
    await addToLog(db, { ...seen, title: 'unheard' }, clock);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).toHaveLength(count);
  });
});
