import type { Entity } from '../domain/entity.ts';
import type { ImportPlan, Put } from '../domain/import-plan.ts';
import { IMPORT_TABLES, sizeOf } from '../domain/import-plan.ts';
import type { Id } from '../domain/record.ts';
import { changeNames } from './change-names.ts';
import type { Clock, Database, ImportRecord, ImportStep } from './database.ts';
import { changedAtOf, keyOf, tableOf } from './import-tables.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { logStep } from './import-log.ts';
import { deleteByKeys, getByKeys } from './many-by-key.ts';
import { undoImport } from './undo-import.ts';

/** Records a step: 0.1 to 0.3 s in which pages wait for an answer, not longer. */
const STEP = 1_000;
/** Imports that can still be undone; what older ones replaced is forgotten. */
const KEPT = 5;

export interface Carrying {
  clock: Clock;
  /** Called after each step. */
  onProgress?: (done: number, of: number) => void;
  /** Gives it up between two steps; what was written is taken back. */
  signal?: AbortSignal;
}

/**
 * Carry out a plan, as a whole or not at all, while pages go on being answered.
 *
 * One transaction for all would lock the reader's pages out for as long as it
 * takes. So it goes by steps, each a transaction that also writes down what it
 * replaces (`importSteps`): what fails, is cancelled or crashes half-way is
 * taken back by that, and so is an import that is undone later. Records that
 * were changed by somebody else since the plan was made are left alone.
 *
 * @throws what stopped it (an `AbortError` for a cancel); everything is as it was then.
 */
export async function applyImport(
  db: Database,
  plan: Pick<ImportPlan, 'puts' | 'removes' | 'counts'>,
  what: Pick<ImportRecord, 'title' | 'kind'>,
  { clock, onProgress, signal }: Carrying,
): Promise<ImportRecord> {
  const record: ImportRecord = {
    ...what,
    id: clock.newId(),
    at: clock.now(),
    state: 'running',
    added: sum(plan, 'added'),
    changed: sum(plan, 'changed'),
    removed: sum(plan, 'removed'),
  };
  await db.imports.add(record);
  const of = sizeOf(plan);
  let done = 0;
  let n = 0;
  try {
    for (const { table, puts, removes } of stepsOf(plan)) {
      signal?.throwIfAborted();
      n += 1;
      const written = { importId: record.id, n, table, added: [], before: [], ahead: [] };
      await step(db, written, puts, removes, record.at);
      done += puts.length + removes.length;
      onProgress?.(done, of);
    }
    signal?.throwIfAborted();
  } catch (error) {
    await undoImport(db, record.id);
    throw error;
  }
  await db.imports.update(record.id, { state: 'done' });
  await forgetOldImports(db);
  return { ...record, state: 'done' };
}

/** Forget an import's undo, as of what replaces itself (a pack's new version). */
export async function forgetImport(db: Database, id: Id): Promise<void> {
  await db.transaction('rw', [db.imports, db.importSteps], async () => {
    await db.importSteps.where('[importId+n]').between([id, 0], [id, Infinity]).delete();
    await db.imports.delete(id);
  });
}

async function forgetOldImports(db: Database): Promise<void> {
  const old = await db.imports.orderBy('at').reverse().offset(KEPT).toArray();
  for (const { id, state } of old) if (state === 'done') await forgetImport(db, id);
}

function sum({ counts }: Pick<ImportPlan, 'counts'>, what: 'added' | 'changed' | 'removed') {
  return IMPORT_TABLES.reduce((all, table) => all + counts[table][what], 0);
}

/** By key, so that what a step writes lies side by side: its reading and taking back are few requests. */
function* stepsOf({ puts, removes }: Pick<ImportPlan, 'puts' | 'removes'>) {
  // The log is kept in pages of many entries: all of it is one step.
  if (puts.log.length + removes.log.length > 0) {
    yield { table: 'log' as const, puts: puts.log, removes: removes.log };
  }
  for (const table of IMPORT_TABLES) {
    if (table === 'log') continue;
    const sorted = puts[table].toSorted((a, b) => (keyOf(a.record) < keyOf(b.record) ? -1 : 1));
    for (let at = 0; at < sorted.length; at += STEP) {
      yield { table, puts: sorted.slice(at, at + STEP), removes: [] };
    }
  }
  for (const table of IMPORT_TABLES.toReversed()) {
    if (table === 'log') continue;
    const sorted = removes[table].toSorted();
    for (let at = 0; at < sorted.length; at += STEP) {
      yield { table, puts: [], removes: sorted.slice(at, at + STEP) };
    }
  }
}

/** Call it once for some of one table: what is new, what changes, or what goes. */
async function step(
  db: Database,
  written: ImportStep,
  puts: readonly Put[],
  removes: Id[],
  at: number,
): Promise<void> {
  if (written.table === 'log') return logStep(db, written, puts, removes, at);
  const table = tableOf(db, written.table);
  const adds = puts.filter(({ was }) => was === null);
  const changes = puts.filter(({ was }) => was !== null);
  for (const { record } of puts) {
    if (changedAtOf(record) > at) written.ahead.push([keyOf(record), changedAtOf(record)]);
  }
  await db.transaction('rw', [table, db.importSteps, db.names, db.profiles], async () => {
    const held = await getByKeys(
      table,
      changes.map(({ record }) => keyOf(record)),
    );
    const fitting = changes
      .map((put, i) => ({ put, old: held[i] }))
      .filter(({ put, old }) => put.was === changedAtOf(old ?? {}));
    const gone = await getByKeys(table, removes);
    written.before = [...fitting.map(({ old }) => old), ...gone].filter((old) => old !== undefined);
    written.added = [...adds, ...fitting.filter(({ old }) => !old).map(({ put }) => put)].map(
      ({ record }) => keyOf(record),
    );
    await db.importSteps.add(written);
    const fresh = adds.map(({ record }) => record);
    const changed = fitting.map(({ put }) => put.record);
    // What the plan took for new is: an id that came to be since is a reason to stop.
    await table.bulkAdd(fresh);
    await table.bulkPut(changed);
    await deleteByKeys(table, removes);
    if (written.table === 'entities') {
      await changeNames(db, written.before as Entity[], [...fresh, ...changed] as Entity[]);
    }
    await forgetProfiles(db, 'all');
  });
}
