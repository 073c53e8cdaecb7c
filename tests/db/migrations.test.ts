import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../lib/db/backup.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { wholeLog } from '../../lib/db/log.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { readBackup } from '../../lib/db/read-backup.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { faultAt, operationsOf } from './power.ts';
import { contentsAsTheyLie, oldDatabases, putDown } from './old-database.ts';

let names = 0;
const newName = () => `old ${(names += 1)}`;

/** Records that no migration may lose or change in what they say; it may add fields. */
const KEPT = ['entities', 'names', 'moves', 'sources', 'meta'];

describe.each(oldDatabases())('a database of %s', (_, old) => {
  it('opens and says what it said', async () => {
    const name = newName();
    await putDown(name, old);
    const db = openDatabase(name);
    await db.open();
    for (const store of KEPT) {
      expect(await db.table(store).toArray(), store).toMatchObject(
        old.stores[store]?.records ?? [],
      );
    }
    expect(await wholeLog(db)).toMatchObject(
      (old.stores['log']?.records ?? []).map(({ words: _, ...entry }) => entry),
    );
    const { profiles } = await lookUp(db, ['ada quill', 'acme', 'unal celik']);
    expect(profiles.map(({ entity }) => entity.name)).toEqual([
      'Ada Quill',
      'Acme Labs',
      'Ünal Çelik',
    ]);
    expect(profiles[0]?.moves[0]?.evidence[0]?.evidence.quote?.exact).toBe(
      'Ada Quill has joined Bolt from Acme Labs.',
    );
    // One of its two moves is in the trash.
    expect(profiles[1]).toMatchObject({ left: 2, joined: 0 });
    db.close();
  });

  it('can be written, backed up and read back', async () => {
    const name = newName();
    await putDown(name, old);
    const db = openDatabase(name);
    const answer = await saveDraft(
      db,
      draft({ person: 'Ada Quill', from: 'Bolt', to: 'Acme Labs', date: '2026-10' }),
      { now: () => Date.UTC(2026, 11, 1), newId: () => crypto.randomUUID() },
    );
    expect(answer).toMatchObject({ ok: true });
    expect((await lookUp(db, ['ada quill'])).profiles[0]?.moves).toHaveLength(2);
    const text = backupText(await makeBackup(db));
    expect(backupText(readBackup(text))).toBe(text);
    db.close();
  });

  it('survives being upgraded half-way, wherever that ends, and upgrades the next time', async () => {
    const whole = newName();
    await putDown(whole, old);
    const reference = withNext(whole);
    const operations = await operationsOf(() => reference.open(), 'killed');
    reference.close();
    expect(operations).toBeGreaterThan(2);
    const wanted = await contentsAsTheyLie(whole);
    expect(wanted.records['moves']).not.toEqual(old.stores['moves']?.records);

    for (let nth = 1; nth <= operations; nth += 1) {
      const name = newName();
      await putDown(name, old);
      const db = withNext(name);
      const fault = faultAt(nth, 'killed');
      await expect(db.open(), `ended at ${nth} of ${operations}`).rejects.toThrow();
      fault.mend();
      db.close();
      const between = await contentsAsTheyLie(name);
      expect(between.version, `after ${nth}`).toBe(old.version);
      for (const [store, { records }] of Object.entries(old.stores)) {
        expect(between.records[store], `${store} after ${nth}`).toEqual(records);
      }

      const again = withNext(name);
      await again.open();
      again.close();
      const after = await contentsAsTheyLie(name);
      expect(after.version).toBe(wanted.version);
      for (const [store, records] of Object.entries(wanted.records)) {
        expect(after.records[store], `${store} upgraded after ${nth}`).toHaveLength(records.length);
        if (old.stores[store]) expect(after.records[store]).toEqual(records);
      }
    }
  });
});

/** The database with one schema version more, so that there is always something to interrupt. */
function withNext(name: string) {
  const db = openDatabase(name);
  db.version(99)
    .stores({ later: 'id', moves: 'id, personId, fromId, toId, origin, status' })
    .upgrade(async (tables) => {
      await tables
        .table<{ later?: boolean }>('moves')
        .toCollection()
        .modify((move) => {
          move.later = true;
        });
      await tables.table('later').add({ id: 'upgraded' });
    });
  return db;
}
