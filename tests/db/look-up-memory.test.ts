import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { undoSave } from '../../lib/db/undo-save.ts';
import { saveDraft } from '../../lib/services/save-draft.ts';
import { draft } from '../domain/draft.ts';
import { operationsOf } from './power.ts';
import { emptyDatabase } from './test-database.ts';

const KEYS = ['person 0', 'person 1', 'person 2', 'acme', 'bolt', 'core', 'nobody'];
const named = (n: number, to = 'Bolt') => draft({ person: `Person ${n}`, from: 'Acme', to });

async function save(db: ReturnType<typeof emptyDatabase>, of: ReturnType<typeof draft>) {
  const answer = await saveDraft(db, of, { now: Date.now, newId: () => crypto.randomUUID() });
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.saveId;
}

describe('what was looked up before', () => {
  it('is not asked of the database again, known or not', async () => {
    const db = emptyDatabase();
    await save(db, named(0));
    const first = await lookUp(db, KEYS);
    const again: unknown[] = [];
    expect(await operationsOf(async () => again.push(await lookUp(db, KEYS)), 'killed')).toBe(0);
    expect(again[0]).toEqual(first);
    const some = await lookUp(db, ['core', 'acme', 'person 0', 'unheard of']);
    expect(Object.keys(some.names)).toEqual(['acme', 'person 0']);
  });

  it('is forgotten when this or another context writes', async () => {
    const db = emptyDatabase();
    const other = openDatabase(db.name);
    await save(db, named(0));
    await lookUp(db, KEYS);
    const saveId = await save(db, named(1, 'Core'));
    expect(Object.keys((await lookUp(db, KEYS)).names)).toContain('core');
    await undoSave(other, saveId ?? '');
    expect(Object.keys((await lookUp(db, KEYS)).names)).not.toContain('core');
    other.close();
  });

  it('never differs from what the database says, whatever is asked and written in between', async () => {
    const step = fc.oneof(
      fc.record({ ask: fc.subarray(KEYS) }),
      fc.record({ save: fc.nat(2), to: fc.constantFrom('Bolt', 'Core') }),
      fc.constant({ both: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const db = emptyDatabase();
        for (const one of steps) {
          if ('ask' in one) await lookUp(db, one.ask);
          else if ('save' in one) await save(db, named(one.save, one.to));
          else await Promise.all([lookUp(db, KEYS), save(db, named(1, 'Core')), lookUp(db, KEYS)]);
        }
        const fresh = openDatabase(db.name);
        const told = await lookUp(db, KEYS);
        const { profiles, names } = await lookUp(fresh, KEYS);
        const sorted = (of: typeof profiles) =>
          of.toSorted((a, b) => a.entity.id.localeCompare(b.entity.id));
        expect(told.names).toEqual(names);
        expect(sorted(told.profiles)).toEqual(sorted(profiles));
        db.close();
        fresh.close();
      }),
      { numRuns: 40 },
    );
  });
});
