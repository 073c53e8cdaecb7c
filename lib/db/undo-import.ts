import type { Entity } from '../domain/entity.ts';
import type { ImportTable } from '../domain/import-plan.ts';
import type { Id } from '../domain/record.ts';
import { changeNames } from './change-names.ts';
import type { Database, ImportStep } from './database.ts';
import { takeBackLog } from './import-log.ts';
import { changedAtOf, keyOf, tableOf } from './import-tables.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { deleteByKeys, getByKeys } from './many-by-key.ts';

/**
 * Take an import back: what it added goes, what it changed or removed is as it
 * was. What the reader changed since stays, and so does what their own records
 * speak of by now. Step by step from the last on; stopped half-way, calling it
 * again goes on where it stopped. False when there is no such import.
 */
export async function undoImport(
  db: Database,
  id: Id,
  onProgress?: (done: number, of: number) => void,
): Promise<boolean> {
  const record = await db.imports.get(id);
  if (!record) return false;
  await db.imports.update(id, { state: 'undoing' });
  // Made anew each time: `last` turns a collection round for good.
  const steps = () => db.importSteps.where('[importId+n]').between([id, 0], [id, Infinity]);
  const of = await steps().count();
  const spoken = new Spoken(db);
  for (let done = 1; ; done += 1) {
    const step = await steps().last();
    if (!step) break;
    await takeBack(db, step, record.at, spoken);
    onProgress?.(done, of);
  }
  await db.imports.delete(id);
  return true;
}

/**
 * Take back what a crash left half done. Call it when nothing is being imported:
 * whoever imports holds the lock `IMPORT_LOCK`. Answers with how many there were.
 */
export async function mendImports(db: Database): Promise<number> {
  const broken = await db.imports.filter(({ state }) => state !== 'done').toArray();
  for (const { id } of broken) await undoImport(db, id);
  return broken.length;
}

/** The Web Lock that is held while an import is written. */
export const IMPORT_LOCK = 'whence-import';

async function takeBack(db: Database, step: ImportStep, at: number, spoken: Spoken): Promise<void> {
  if (step.table === 'log') return takeBackLog(db, step);
  const keep = step.added.length > 0 ? await spoken.of(step.table) : new Set<Id>();
  const table = tableOf(db, step.table);
  const ahead = new Map(step.ahead);
  // A file from a computer whose clock is ahead brings times that are still to come.
  const changedSince = (held: object) =>
    changedAtOf(held) > at && changedAtOf(held) !== ahead.get(keyOf(held));
  await db.transaction('rw', [table, db.importSteps, db.names, db.profiles], async () => {
    const added = await getByKeys(table, step.added);
    const goes = added.filter(
      (held) => held !== undefined && !changedSince(held) && !keep.has(keyOf(held)),
    ) as object[];
    const now = await getByKeys(table, step.before.map(keyOf));
    const back = step.before.filter((_, i) => {
      const held = now[i];
      return held === undefined || !changedSince(held);
    });
    await deleteByKeys(table, goes.map(keyOf));
    await table.bulkPut(back);
    if (step.table === 'entities') {
      const replaced = now.filter(
        (held, i) => held !== undefined && back.includes(step.before[i] as object),
      );
      await changeNames(db, [...goes, ...replaced] as Entity[], back as Entity[]);
    }
    await db.importSteps.delete([step.importId, step.n]);
    await forgetProfiles(db, 'all');
  });
}

/**
 * The ids that other records speak of, read once a table, when the first of its
 * added records are to go: by the time that an import's entities do, its own
 * moves are gone.
 */
class Spoken {
  readonly #db: Database;
  readonly #known = new Map<ImportTable, Set<Id>>();

  constructor(db: Database) {
    this.#db = db;
  }

  async of(table: ImportTable): Promise<ReadonlySet<Id>> {
    const known = this.#known.get(table);
    if (known) return known;
    const ids = await this.#read(table);
    this.#known.set(table, ids);
    return ids;
  }

  async #read(table: ImportTable): Promise<Set<Id>> {
    const ids = new Set<Id>();
    const add = (id: Id | null) => id !== null && ids.add(id);
    if (table === 'moves') await this.#db.evidence.each(({ moveId }) => add(moveId));
    if (table === 'sources') await this.#db.evidence.each(({ sourceId }) => add(sourceId));
    if (table === 'entities') {
      await this.#db.moves.each(({ personId, fromId, toId }) => {
        for (const id of [personId, fromId, toId]) add(id);
      });
    }
    return ids;
  }
}
