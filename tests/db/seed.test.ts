import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkDraft } from '../../lib/domain/draft-rules.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { saveMove } from '../../lib/db/save-move.ts';
import { seedStarterPack, seedState } from '../../lib/db/seed.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { draft } from '../domain/draft.ts';
import { smallPack as pack, uuid } from './small-pack.ts';
import { contents, emptyDatabase, testClock } from './test-database.ts';

async function profile(db: ReturnType<typeof emptyDatabase>, key: string) {
  return (await lookUp(db, [key])).profiles[0];
}

describe('seedStarterPack', () => {
  it('loads a pack once', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    expect(await seedStarterPack(db, pack('1', [1, 2]), clock)).toBe(true);
    const before = await contents(db);
    expect(await seedStarterPack(db, pack('1', [1, 2]), clock)).toBe(true);
    expect(await contents(db)).toEqual(before);
    expect(await seedState(db)).toEqual({ version: '1', error: null });
    expect((await profile(db, 'p. 1'))?.moves[0]?.evidence[0]?.source?.title).toBe('A list');
    expect(await profile(db, 'bolt')).toMatchObject({ joined: 2, left: 0 });
  });

  it('loads a pack once when two ask at once', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const asked = [1, 2].map(() => seedStarterPack(db, pack('1', [1]), clock));
    expect(await Promise.all(asked)).toEqual([true, true]);
    const times = new Set((await db.entities.toArray()).map(({ changedAt }) => changedAt));
    expect(times.size).toBe(1);
  });

  it('merges a later version: new ones come, dropped ones go, changed ones change', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await seedStarterPack(db, pack('1', [1, 2]), clock);
    expect((await profile(db, 'acme'))?.left).toBe(2);
    const next = pack('2', [2, 3]);
    next.entities[2]!.name = 'Person Two';
    await seedStarterPack(db, next, clock);
    expect(await profile(db, 'person 1')).toBeUndefined();
    expect(await profile(db, 'p. 1')).toBeUndefined();
    expect(await profile(db, 'person 2')).toBeUndefined();
    expect((await profile(db, 'person two'))?.moves).toHaveLength(1);
    expect((await profile(db, 'person 3'))?.moves).toHaveLength(1);
    expect(await db.moves.count()).toBe(2);
    // The kept profile of Acme followed.
    const acme = await profile(db, 'acme');
    expect(acme?.moves.map(({ person }) => person.name).toSorted()).toEqual([
      'Person 3',
      'Person Two',
    ]);
  });

  it('leaves what the reader changed or deleted, and what their records speak of', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await seedStarterPack(db, pack('1', [1, 2, 3, 4]), clock);
    await db.entities.update(uuid(101), { origin: 'me', notes: 'met her' });
    await db.moves.update(uuid(202), { deletedAt: 7 });
    const checked = checkDraft(draft({ person: 'Person 3', date: '2025' }));
    if (!checked.ok) throw new Error('The draft is in order.');
    const mine = await saveMove(db, checked.draft, clock);
    expect(mine.addedToKnown).toBe(true);

    await seedStarterPack(db, pack('2', []), clock);
    expect((await db.entities.get(uuid(101)))?.notes).toBe('met her');
    expect((await db.moves.get(uuid(202)))?.deletedAt).toBe(7);
    expect((await profile(db, 'person 3'))?.moves).toHaveLength(1);
    expect(await profile(db, 'person 4')).toBeUndefined();

    const renamed = pack('3', [1]);
    renamed.entities[2]!.notes = 'from the pack';
    await seedStarterPack(db, renamed, clock);
    expect((await db.entities.get(uuid(101)))?.notes).toBe('met her');
  });

  it('ends where the newest version alone would, whatever came before', async () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(list, { minLength: 1, maxLength: 4 }), async (versions) => {
        const db = emptyDatabase();
        const fixed = { now: () => 1, newId: () => 'unused' };
        for (const [i, people] of versions.entries()) {
          await seedStarterPack(db, pack(`v${i}`, people), fixed);
        }
        const alone = emptyDatabase();
        await seedStarterPack(alone, pack('alone', versions.at(-1) ?? []), fixed);
        expect(await contents(db)).toEqual(await contents(alone));
        db.close();
        alone.close();
      }),
      { numRuns: 30 },
    );
  });

  it('writes nothing when killed half-way, and all of it the next time', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    const killed = vi.spyOn(db.evidence, 'bulkPut').mockRejectedValueOnce(new Error('killed'));
    await expect(seedStarterPack(db, pack('1', [1]), clock)).rejects.toThrow('killed');
    expect(killed).toHaveBeenCalled();
    expect(Object.values(await contents(db)).flat()).toEqual([]);
    expect((await seedState(db)).version).toBeNull();
    expect(await seedStarterPack(db, pack('1', [1]), clock)).toBe(true);
    expect(await db.moves.count()).toBe(1);
  });

  const broken: [string, (good: Pack) => unknown][] = [
    ['no pack at all', () => 'nonsense'],
    ['another format', (good) => ({ ...good, format: 2 })],
    [
      'a script for an address',
      (good) => {
        good.sources[0]!.url = 'javascript:alert(1)';
        return good;
      },
    ],
    [
      'a month that is none',
      (good) => {
        good.moves[0]!.date = '2025-13';
        return good;
      },
    ],
    [
      'a reference into nothing',
      (good) => {
        good.moves[0]!.toId = uuid(999);
        return good;
      },
    ],
    [
      'an organization for a person',
      (good) => {
        good.moves[0]!.personId = uuid(1);
        return good;
      },
    ],
    ['one id twice', (good) => ({ ...good, moves: [...good.moves, ...good.moves] })],
    [
      'a move from nowhere to nowhere',
      (good) => {
        Object.assign(good.moves[0]!, { fromId: null, toId: null });
        return good;
      },
    ],
  ];
  it.each(broken)('refuses %s, says so, and changes nothing', async (_, spoil) => {
    const db = emptyDatabase();
    const clock = testClock();
    await seedStarterPack(db, pack('1', [1]), clock);
    const before = await contents(db);
    expect(await seedStarterPack(db, spoil(pack('2', [1, 2])), clock)).toBe(false);
    expect(await contents(db)).toEqual(before);
    const { version, error } = await seedState(db);
    expect(version).toBe('1');
    expect(error).toMatch(/could not be read \(.+\)\. Reinstall Whence/);
    // A sound pack mends it.
    expect(await seedStarterPack(db, pack('2', [1, 2]), clock)).toBe(true);
    expect(await seedState(db)).toEqual({ version: '2', error: null });
  });

  it('undoes a save without touching the pack', async () => {
    const db = emptyDatabase();
    const clock = testClock();
    await seedStarterPack(db, pack('1', [1]), clock);
    const before = await contents(db);
    const checked = checkDraft(draft({ person: 'Person 1', date: '2026', to: 'New Place' }));
    if (!checked.ok) throw new Error('The draft is in order.');
    const saved = await saveMove(db, checked.draft, clock);
    expect((await profile(db, 'person 1'))?.moves).toHaveLength(2);
    await undoSave(db, saved.saveId);
    expect(await contents(db)).toEqual(before);
    expect((await profile(db, 'person 1'))?.moves).toHaveLength(1);
  });

  it('takes the pack that comes with Whence', async () => {
    const db = emptyDatabase();
    const data = JSON.parse(
      readFileSync(new URL('../../public/starter-pack.json', import.meta.url), 'utf8'),
    );
    expect(await seedStarterPack(db, data, testClock())).toBe(true);
    expect((await profile(db, 'andrea vallone'))?.moves[0]?.to?.name).toBe('Anthropic');
    expect((await lookUp(db, ['yao shunyu'])).names['yao shunyu']).toHaveLength(2);
  });
});
