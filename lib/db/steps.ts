import type { Change, Edit, EditedTable } from '../domain/edit.ts';
import { aboutMove, afterToggling, withFields } from '../domain/edit.ts';
import type { Entity, EntityId } from '../domain/entity.ts';
import type { Move } from '../domain/move.ts';
import type { Id, StoredRecord } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { addNames, removeNames } from './names.ts';

/** A step before it is written: the reader's own unless it says otherwise. */
export type NewStep = Pick<Edit, 'kind' | 'about' | 'changes'> & Partial<Pick<Edit, 'id' | 'by'>>;

/**
 * Write a step and make the changes it tells. Call it in a transaction on
 * `factTables`. Answers with the entities whose profiles may differ now.
 */
export async function takeStep(
  db: Database,
  step: NewStep,
  clock: Clock,
): Promise<{ id: Id; changed: EntityId[] }> {
  for (const { table, id, after } of step.changes) {
    const record = await tableOf(db, table).get(id);
    if (!record) throw new Error(`A step changes ${id}, which is not there.`);
    await tableOf(db, table).put(withFields(record, after));
  }
  const id = step.id ?? clock.newId();
  const last = await db.edits.orderBy('at').last();
  const at = Math.max(clock.now(), (last?.at ?? 0) + 1);
  await db.edits.add({ by: 'me', ...step, id, at, undoneAt: null });
  return { id, changed: await settle(db, step) };
}

/** The steps that tell of a record, the newest first, undone ones among them. */
export async function historyOf(db: Database, recordId: Id): Promise<Edit[]> {
  const steps = await db.edits.where('about').equals(recordId).toArray();
  return steps.toSorted((a, b) => b.at - a.at);
}

/** That a record was made in a step: before, it is as if in the trash. */
export function makingOf(table: EditedTable, { id, changedAt }: StoredRecord): Change {
  return { table, id, before: { deletedAt: changedAt }, after: { deletedAt: null } };
}

/**
 * Whether a step that was undone can be done again: a save's evidence is gone,
 * and so may be what another had changed.
 */
export async function canComeBack(db: Database, { kind, changes }: Edit): Promise<boolean> {
  if (kind === 'save') return false;
  const records = await Promise.all(changes.map(({ table, id }) => tableOf(db, table).get(id)));
  return records.every((record) => record !== undefined);
}

/** Let a step hold no more, or again. Call it in a transaction on `factTables`. */
export async function toggle(
  db: Database,
  step: Edit,
  undoneAt: number | null,
): Promise<EntityId[]> {
  const order: EditedTable[] = ['moves', 'evidence', 'entities'];
  for (const table of order) {
    for (const { id } of step.changes.filter((change) => change.table === table)) {
      const record = await tableOf(db, table).get(id);
      if (!record) continue;
      const history = (await historyOf(db, id)).toReversed();
      const next = afterToggling(record, history, step.id);
      if (!next || (next.deletedAt !== null && (await isSpokenOf(db, table, id)))) continue;
      await tableOf(db, table).put(next);
    }
  }
  await db.edits.update(step.id, { undoneAt });
  return settle(db, step);
}

/** Whether living moves speak of an entity: then it does not go with the step that made it. */
async function isSpokenOf(db: Database, table: EditedTable, id: Id): Promise<boolean> {
  if (table !== 'entities') return false;
  const moves = await Promise.all(
    ['personId', 'fromId', 'toId'].map((field) => db.moves.where(field).equals(id).toArray()),
  );
  return moves.flat().some((move) => move.deletedAt === null);
}

/** Names and profiles follow what a step changed. */
async function settle(
  db: Database,
  { changes, about }: Pick<Edit, 'changes' | 'about'>,
): Promise<EntityId[]> {
  const renamed = changes.filter(({ table }) => table === 'entities').map(({ id }) => id);
  if (renamed.length > 0) {
    const entities = await db.entities.bulkGet(renamed);
    await removeNames(db, renamed);
    await addNames(
      db,
      entities.filter((entity): entity is Entity => entity?.deletedAt === null),
    );
  }
  const moved = changes.flatMap(({ table, before, after }) =>
    table === 'moves' ? [before, after].flatMap(entitiesIn) : [],
  );
  // Steps since may have changed of whom a move tells.
  const moves = (await db.moves.bulkGet(about)).filter((move) => move !== undefined);
  const others = new Set([
    ...moves.map(({ id }) => id),
    ...changes.filter(({ table }) => table === 'evidence').map(({ id }) => id),
  ]);
  const all = new Set([...about, ...moved, ...moves.flatMap(aboutMove)]);
  const changed = [...all].filter((id) => !others.has(id));
  await forgetProfiles(db, renamed.length > 0 ? 'all' : changed);
  return changed;
}

function entitiesIn({ personId, fromId, toId }: Change['before']): EntityId[] {
  return [personId, fromId, toId].filter((id) => typeof id === 'string');
}

type Edited = Entity | Move;

function tableOf(db: Database, table: EditedTable) {
  return db.table<Edited, Id>(table);
}
