import 'fake-indexeddb/auto';
import type { Clock, Database } from '../../lib/db/database.ts';
import { openDatabase } from '../../lib/db/database.ts';

let opened = 0;

/** An empty database of its own. */
export function emptyDatabase(): Database {
  opened += 1;
  return openDatabase(`test ${opened}`);
}

/** A clock that counts: times 1, 2, 3 and UUIDs in order. */
export function testClock(start = 0): Clock {
  let time = start;
  let ids = 0;
  return {
    now: () => (time += 1),
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  };
}

/** Everything in the tables of facts, to compare states of a database. */
export async function contents(db: Database): Promise<Record<string, unknown[]>> {
  const tables = [db.entities, db.names, db.moves, db.sources, db.evidence];
  const lists = await Promise.all(tables.map((table) => table.toArray()));
  return Object.fromEntries(tables.map((table, i) => [table.name, lists[i] ?? []]));
}
