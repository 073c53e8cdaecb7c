import type { StepAnswer } from '../domain/answers.ts';
import type { Change, Edit, EditedTable } from '../domain/edit.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { Entity, EntityRef } from '../domain/entity.ts';
import type { Evidence, Move } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { factTables } from './fact-tables.ts';
import { takeStep } from './steps.ts';

/** How long the trash is kept (ms). */
export const TRASH_MS = 30 * 86_400_000;

/**
 * Put a record into the trash, in one step: a move; a piece of evidence; a
 * person with their moves; an organization with the moves that would name none
 * without it. Null when it is not there (any more). `undoStep` restores it.
 */
export async function moveToTrash(
  db: Database,
  table: EditedTable,
  id: Id,
  clock: Clock,
): Promise<StepAnswer | null> {
  return db.transaction('rw', factTables(db), async () => {
    const record = await db.table<Entity | Move | Evidence, Id>(table).get(id);
    if (record?.deletedAt !== null) return null;
    const deletedAt = clock.now();
    const moves =
      table === 'entities'
        ? await movesGoingWith(db, record as Entity)
        : table === 'moves'
          ? [record as Move]
          : [];
    const changes: Change[] = [
      ...(table === 'moves' ? [] : [changeOf(table, record, { deletedAt }) ?? []].flat()),
      ...moves.flatMap((move) => changeOf('moves', move, { deletedAt }) ?? []),
    ];
    const about =
      table === 'evidence' ? await aboutEvidence(db, record as Evidence) : moves.flatMap(aboutMove);
    const step = { kind: 'delete' as const, about: [...new Set([id, ...about])], changes };
    const taken = await takeStep(db, step, clock);
    return {
      stepId: taken.id,
      changed: taken.changed.filter((one) => one !== id || table === 'entities'),
    };
  });
}

async function movesGoingWith(db: Database, { id, kind }: Entity): Promise<Move[]> {
  const fields = kind === 'person' ? ['personId'] : ['fromId', 'toId'];
  const named = (
    await Promise.all(fields.map((field) => db.moves.where(field).equals(id).toArray()))
  ).flat();
  const once = [...new Map(named.map((move) => [move.id, move])).values()];
  return once.filter(
    ({ deletedAt, personId, fromId, toId }) =>
      deletedAt === null &&
      (personId === id || [fromId, toId].every((end) => end === null || end === id)),
  );
}

async function aboutEvidence(db: Database, { id, moveId }: Evidence): Promise<Id[]> {
  const move = await db.moves.get(moveId);
  return [id, ...(move ? aboutMove(move) : [])];
}

/** Something in the trash, as a list shows it. */
export interface TrashItem {
  /** The step to undo. */
  step: Edit;
  table: EditedTable;
  /** The person or organization itself; of a move and its evidence, the person. */
  entity: EntityRef | null;
  /** The move, where one was deleted alone or lost evidence. */
  move: Move | null;
  /** How many moves went with it. */
  moves: number;
  /** When it will be gone for good (ms since the epoch). */
  goneAt: number;
}

/** What lies in the trash, the newest first. */
export async function readTrash(db: Database): Promise<TrashItem[]> {
  const tables = [db.edits, db.entities, db.moves, db.evidence];
  return db.transaction('r', tables, async () => {
    const steps = (await db.edits.orderBy('at').reverse().toArray()).filter(isTrash);
    return (await Promise.all(steps.map((step) => trashItem(db, step)))).flat();
  });
}

function isTrash({ kind, undoneAt }: Edit): boolean {
  return kind === 'delete' && undoneAt === null;
}

async function trashItem(db: Database, step: Edit): Promise<TrashItem[]> {
  const own = step.changes.find(({ table }) => table !== 'moves') ?? step.changes[0];
  if (!own) return [];
  const { table, id } = own;
  const evidence = table === 'evidence' ? await db.evidence.get(id) : undefined;
  const moveId = table === 'moves' ? id : evidence?.moveId;
  const move = (moveId !== undefined && (await db.moves.get(moveId))) || null;
  const entity = await db.entities.get(table === 'entities' ? id : (move?.personId ?? ''));
  return [
    {
      step,
      table,
      entity: entity ? { id: entity.id, kind: entity.kind, name: entity.name } : null,
      move,
      moves: step.changes.filter((change) => change.table === 'moves').length,
      goneAt: step.at + TRASH_MS,
    },
  ];
}

/**
 * Remove for good what has been in the trash for 30 days. What came from a pack
 * stays as a mark that the reader did not want it, unseen: a later version of
 * the pack would bring it back. Answers with how many records are gone.
 */
export async function emptyTrash(db: Database, clock: Clock): Promise<number> {
  return db.transaction('rw', [...factTables(db), db.meta], async () => {
    const steps = (
      await db.edits
        .where('at')
        .belowOrEqual(clock.now() - TRASH_MS)
        .toArray()
    ).filter(isTrash);
    let gone = await sweep(db, clock.now());
    for (const step of steps) {
      for (const { table, id } of step.changes) gone += await remove(db, table, id);
      await db.edits.delete(step.id);
    }
    return gone;
  });
}

const SWEPT = 'swept';

/** Once a day: what undone steps had made, and nobody did again for 30 days. */
async function sweep(db: Database, now: number): Promise<number> {
  const last = (await db.meta.get(SWEPT))?.value;
  if (typeof last === 'number' && now - last < 86_400_000) return 0;
  await db.meta.put({ key: SWEPT, value: now });
  let gone = 0;
  for (const table of ['entities', 'evidence'] as const) {
    const old = await db
      .table<Entity | Evidence, Id>(table)
      .where('origin')
      .equals('me')
      .filter(({ deletedAt }) => deletedAt !== null && deletedAt <= now - TRASH_MS)
      .toArray();
    for (const { id } of old) gone += await remove(db, table, id);
  }
  return gone;
}

async function remove(db: Database, table: EditedTable, id: Id): Promise<number> {
  const record = await db.table<Entity | Move | Evidence, Id>(table).get(id);
  if (!record || record.deletedAt === null) return 0;
  const steps = await db.edits.where('about').equals(id).toArray();
  const origins = steps.flatMap(({ changes }) =>
    changes.filter((change) => change.id === id).map(({ before }) => before['origin'] ?? 'me'),
  );
  if ([record.origin, ...origins].some((origin) => origin !== 'me')) return 0;
  if (table === 'entities') {
    // A move in the trash may still name it, and come back.
    const uses = await Promise.all(
      ['personId', 'fromId', 'toId'].map((field) => db.moves.where(field).equals(id).count()),
    );
    if (uses.some((count) => count > 0)) return 0;
  }
  await db.table(table).delete(id);
  if (table === 'moves') {
    const evidence = await db.evidence.where('moveId').equals(id).toArray();
    await db.evidence.bulkDelete(evidence.map((piece) => piece.id));
    await dropSources(db, evidence);
  } else if (table === 'evidence') await dropSources(db, [record as Evidence]);
  const own = steps.filter(
    ({ kind, changes }) => kind === 'save' || changes.every((change) => change.id === id),
  );
  await db.edits.bulkDelete(table === 'moves' ? own.map((step) => step.id) : []);
  return 1;
}

async function dropSources(db: Database, evidence: readonly Evidence[]): Promise<void> {
  for (const { sourceId } of evidence) {
    if (sourceId === null) continue;
    const source = await db.sources.get(sourceId);
    if (source?.origin !== 'me') continue;
    if ((await db.evidence.where('sourceId').equals(sourceId).count()) === 0) {
      await db.sources.delete(sourceId);
    }
  }
}
