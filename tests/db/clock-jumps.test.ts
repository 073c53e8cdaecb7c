/** Clocks are set back and forth, by people and by the network: nothing is lost by it. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeBackup } from '../../lib/db/backup.ts';
import { addToLog, wholeLog } from '../../lib/db/log.ts';
import { undoImport } from '../../lib/db/undo-import.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { restore } from './import.ts';
import { contents, emptyDatabase } from './test-database.ts';

const YEAR = 365 * 86_400_000;
const START = Date.UTC(2026, 10, 25);
const jumps = fc.array(fc.integer({ min: -10 * YEAR, max: 10 * YEAR }), {
  minLength: 8,
  maxLength: 8,
});

/** A clock that jumps before each thing that is done. */
function jumping(by: readonly number[]) {
  let turn = 0;
  return {
    jump: () => {
      turn += 1;
    },
    now: () => START + (by[turn % by.length] ?? 0),
    newId: () => crypto.randomUUID(),
  };
}

it('saves are there whatever the clock says, and all undone leave nothing', async () => {
  await fc.assert(
    fc.asyncProperty(jumps, async (by) => {
      const db = emptyDatabase();
      const clock = jumping(by);
      const before = await contents(db);
      const saves: string[] = [];
      for (let n = 0; n < 4; n += 1) {
        clock.jump();
        const answer = await saveDraft(
          db,
          draft({ person: `Person ${n % 2}`, from: 'Acme', to: `Lab ${n}`, date: '' }),
          clock,
        );
        if (!answer.ok) throw new Error(JSON.stringify(answer));
        saves.push(answer.saveId ?? '');
      }
      expect(await db.evidence.count()).toBe(4);
      for (const id of saves) {
        clock.jump();
        expect(await undoSave(db, id, clock.now())).not.toBeNull();
      }
      expect(await contents(db)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

it('the log keeps every entry, once', async () => {
  await fc.assert(
    fc.asyncProperty(jumps, async (by) => {
      const db = emptyDatabase();
      const clock = jumping(by);
      for (let n = 0; n < 12; n += 1) {
        clock.jump();
        const entry = {
          entityId: '00000000-0000-4000-8000-00000000aaaa',
          kind: 'person' as const,
          name: `Person ${n}`,
          url: `https://news.example/${n}`,
          title: 'A title',
          context: '',
          openedBy: 'pointer' as const,
        };
        await addToLog(db, entry, clock);
      }
      const names = (await wholeLog(db)).map(({ name }) => name);
      expect(names.toSorted()).toEqual(
        Array.from({ length: 12 }, (_, n) => `Person ${n}`).toSorted(),
      );
    }),
    { numRuns: 25 },
  );
});

it('an import is taken back as a whole by a clock that was set back since', async () => {
  const db = emptyDatabase();
  const clock = jumping([5 * YEAR, -5 * YEAR]);
  const before = backupText(await makeBackup(db));
  const { id } = await restore(db, generatedBackup(60), clock);
  clock.jump();
  await undoImport(db, id);
  expect(backupText(await makeBackup(db))).toBe(before);
});
