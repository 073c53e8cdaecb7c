import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addToLog, countLog } from '../../lib/db/log.ts';
import { makeBackup } from '../../lib/db/backup.ts';
import type { Database } from '../../lib/db/database.ts';
import { systemClock } from '../../lib/db/database.ts';
import { seedStarterPack, seedState } from '../../lib/db/seed.ts';
import { mendImports } from '../../lib/db/undo-import.ts';
import type { Backup } from '../../lib/domain/backup.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { restore } from './import.ts';
import { faultAt, operationsOf } from './power.ts';
import { contents, emptyDatabase, testClock } from './test-database.ts';
import { smallPack } from './small-pack.ts';

const DRAFT = draft({ person: 'Ada Quill', from: 'Acme', to: 'Bolt' });

/** The form gives a save its id: asked again, it is the same save. */
const SAVE_ID = '00000000-0000-4000-8000-0000000000ff';

/** Something that writes, on a database that holds a small pack and one save of the reader's. */
interface Work {
  name: string;
  run(db: Database): Promise<unknown>;
  /** Whether doing it again, when it was done, changes nothing. */
  again: boolean;
  /** Whether two ends in a row are tried too. */
  twice?: boolean;
  /** Only each so many operations are tried: there are many. */
  every?: number;
  /** What happens the next time that the worker wakes, or a page opens. */
  wake?(db: Database): Promise<unknown>;
}

const WORKS: Work[] = [
  {
    name: 'a save',
    run: (db) => save(db, { person: 'Ben Novak', saveId: SAVE_ID }),
    again: true,
    twice: true,
  },
  {
    name: 'a save of a known move',
    run: (db) => save(db, { date: '2026-01-20', roleFrom: 'x', saveId: SAVE_ID }),
    again: true,
    twice: true,
  },
  {
    name: 'undoing a save',
    run: async (db) => {
      const mine = await db.evidence.where('origin').equals('me').first();
      return undoSave(db, mine?.id ?? 'none');
    },
    again: false,
  },
  {
    name: 'a newer starter pack',
    run: (db) => seedStarterPack(db, smallPack('2', [2, 3]), CLOCK),
    again: true,
  },
  {
    name: 'restoring a backup',
    run: (db) => restore(db, BACKUP, systemClock),
    wake: mendImports,
    every: 4,
    again: true,
  },
];
const CLOCK = testClock(Date.UTC(2026, 10, 25));
const BACKUP = await otherBackup();

async function save(db: Database, facts: Parameters<typeof draft>[0]) {
  const answer = await saveDraft(db, { ...DRAFT, ...facts }, CLOCK);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer;
}

async function prepared(): Promise<Database> {
  const db = emptyDatabase();
  await seedStarterPack(db, smallPack('1', [1, 2]), CLOCK);
  await save(db, {});
  return db;
}

async function otherBackup(): Promise<Backup> {
  const other = await prepared();
  await save(other, { person: 'Cy Nowak' });
  return makeBackup(other);
}

/** What is known, without the ids and times that differ from run to run. */
async function told(db: Database): Promise<unknown> {
  const names = new Map((await db.entities.toArray()).map(({ id, name }) => [id, name]));
  const moves = await db.moves.toArray();
  const evidence = await db.evidence.toArray();
  const sources = new Map((await db.sources.toArray()).map(({ id, url }) => [id, url]));
  return {
    seed: await seedState(db),
    names: (await db.names.toArray()).map(({ key, entityIds }) => [
      key,
      entityIds.map((id) => names.get(id)),
    ]),
    moves: moves
      .map((move) => ({
        person: names.get(move.personId),
        from: names.get(move.fromId ?? ''),
        to: names.get(move.toId ?? ''),
        date: move.date,
        roleFrom: move.roleFrom,
        told: evidence
          .filter(({ moveId }) => moveId === move.id)
          .map(({ sourceId, quote }) => [sources.get(sourceId ?? ''), quote?.exact]),
      }))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  };
}

describe.each(WORKS)('$name', ({ run, wake, again, twice, every = 1 }) => {
  it('ended at any operation leaves what was, and done again is done once', async () => {
    const reference = await prepared();
    // Opening is no part of it.
    await reference.open();
    const operations = await operationsOf(() => run(reference), 'killed');
    const wanted = await told(reference);
    expect(operations).toBeGreaterThan(3);

    for (let nth = 1; nth <= operations; nth += every) {
      const db = await prepared();
      const before = await contents(db);
      const fault = faultAt(nth, 'killed');
      await expect(run(db), `ended at ${nth} of ${operations}`).rejects.toThrow();
      fault.mend();
      await wake?.(db);
      const after = await contents(db);
      // The last operations may come after the transaction is done.
      if (JSON.stringify(after) !== JSON.stringify(before)) {
        expect(await told(db), `ended at ${nth} of ${operations}`).toEqual(wanted);
        // What was undone cannot be undone again: the reader is told so.
        if (!again) continue;
      }
      await run(db);
      expect(await told(db), `done again after ${nth} of ${operations}`).toEqual(wanted);
    }
  }, 60_000);

  it.runIf(twice)(
    'ended twice, at any two operations, is then done once',
    async () => {
      const reference = await prepared();
      await reference.open();
      const operations = await operationsOf(() => run(reference), 'killed');
      const wanted = await told(reference);
      for (let first = 1; first <= operations; first += every) {
        // Every first one; of the second ones a third, others each time.
        for (let second = 1 + (first % 3); second <= operations; second += 3) {
          const db = await prepared();
          for (const nth of [first, second]) {
            const fault = faultAt(nth, 'killed');
            try {
              // Done already, it may ask for less than so many operations.
              await run(db);
            } catch (error) {
              if (!fault.happened()) throw error;
            } finally {
              fault.mend();
            }
          }
          await run(db);
          expect(await told(db), `ended at ${first}, then at ${second}`).toEqual(wanted);
        }
      }
    },
    120_000,
  );

  it('on a full disk fails with a reason and changes nothing', async () => {
    const reference = await prepared();
    const writes = await operationsOf(() => run(reference), 'full');
    expect(writes).toBeGreaterThan(0);
    for (let nth = 1; nth <= writes; nth += every) {
      const db = await prepared();
      const before = await contents(db);
      const fault = faultAt(nth, 'full');
      await expect(run(db), `write ${nth} of ${writes}`).rejects.toThrow(/quota|full/i);
      fault.mend();
      await wake?.(db);
      expect(await contents(db), `write ${nth} of ${writes}`).toEqual(before);
    }
  }, 60_000);
});

describe('the log', () => {
  it('loses at most the entry that was being written', async () => {
    const db = await prepared();
    const entry = {
      entityId: '00000000-0000-4000-8000-00000000aaaa',
      kind: 'person' as const,
      name: 'Ada Quill',
      url: 'https://news.example/a',
      title: 'A title',
      context: '',
      openedBy: 'pointer' as const,
    };
    await addToLog(db, entry, CLOCK);
    const fault = faultAt(1, 'killed');
    await expect(addToLog(db, entry, CLOCK)).rejects.toThrow();
    fault.mend();
    expect(await countLog(db)).toBe(1);
    await addToLog(db, entry, CLOCK);
    expect(await countLog(db)).toBe(2);
  });
});
