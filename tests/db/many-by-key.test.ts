import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteByKeys, getByKeys } from '../../lib/db/many-by-key.ts';
import { emptyDatabase } from './test-database.ts';

const key = (n: number) => `key ${String(n).padStart(6, '0')}`;

/** Which of so many records are there, and which are meant; close together or far apart. */
const keys = fc.tuple(
  fc.uniqueArray(fc.integer({ max: 900, min: 0 }), { maxLength: 400, size: 'max' }),
  fc.uniqueArray(fc.integer({ max: 900, min: 0 }), { maxLength: 200, size: 'max' }),
);

test('reading and deleting many says and leaves the same as one by one', async () => {
  const db = emptyDatabase();
  await fc.assert(
    fc.asyncProperty(keys, async ([there, meant]) => {
      await db.meta.clear();
      await db.meta.bulkAdd(there.map((n) => ({ key: key(n), value: n })));
      const held = new Set(there);
      const asked = meant.map(key);
      expect(await getByKeys(db.meta, asked)).toEqual(
        meant.map((n) => (held.has(n) ? { key: key(n), value: n } : undefined)),
      );
      await deleteByKeys(db.meta, asked);
      const gone = new Set(meant);
      const left = there.filter((n) => !gone.has(n)).toSorted((a, b) => a - b);
      expect(await db.meta.toCollection().primaryKeys()).toEqual(left.map(key));
    }),
    { numRuns: 60 },
  );
});

test('keys far apart in a large table are asked for one by one', async () => {
  const db = emptyDatabase();
  await db.meta.bulkAdd(Array.from({ length: 1_000 }, (_, n) => ({ key: key(n), value: n })));
  const far = Array.from({ length: 60 }, (_, n) => key(n * 16));
  expect((await getByKeys(db.meta, far)).map((record) => record?.key)).toEqual(far);
  await deleteByKeys(db.meta, far);
  expect(await db.meta.count()).toBe(940);
});
