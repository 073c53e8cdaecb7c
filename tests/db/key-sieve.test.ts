import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/db/database.ts';
import { fillSieve, keySieveOf } from '../../lib/db/key-sieve.ts';
import { lookUp } from '../../lib/db/look-up.ts';
import { operationsOf } from './power.ts';
import { emptyDatabase } from './test-database.ts';

const key = (n: number) => `name ${n}`;
const record = (n: number) => ({ key: key(n), entityIds: [] });

/** Dexie tells other contexts by a channel: give it time. */
const told = () => new Promise((resolve) => setTimeout(resolve, 30));

it('asks for no name that nobody has, once it knows all', async () => {
  const db = emptyDatabase();
  await db.names.bulkAdd(Array.from({ length: 500 }, (_, n) => record(n)));
  const unheard = (run: number) => Array.from({ length: 60 }, (_, n) => `unheard ${run} ${n}`);
  expect(await operationsOf(() => lookUp(db, unheard(1)), 'killed')).toBeGreaterThan(50);
  await expect.poll(() => keySieveOf(db).ready).toBe(true);
  // 2 of 60 may pass by chance; none does of these.
  expect(await operationsOf(() => lookUp(db, unheard(2)), 'killed')).toBe(0);
});

it('never says no to a name that is there, however and wherever it is written', async () => {
  const some = fc.array(fc.nat(999), { maxLength: 80 });
  const step = fc.oneof(
    fc.record({ put: some, elsewhere: fc.boolean() }),
    fc.record({ remove: some }),
    fc.constant({ fill: true }),
    fc.constant({ clear: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const db = emptyDatabase();
      const other = openDatabase(db.name);
      const filling: Promise<void>[] = [];
      for (const one of steps) {
        if ('put' in one) await (one.elsewhere ? other : db).names.bulkPut(one.put.map(record));
        else if ('remove' in one) await db.names.bulkDelete(one.remove.map(key));
        else if ('fill' in one) filling.push(fillSieve(db));
        else await db.names.clear();
      }
      await Promise.all(filling);
      await told();
      const sieve = keySieveOf(db);
      for (const there of await db.names.toCollection().primaryKeys()) {
        expect(sieve.mayHave(there)).toBe(true);
      }
      db.close();
      other.close();
    }),
    { numRuns: 40 },
  );
});
