import type { Edit } from '../domain/edit.ts';
import { aboutMove } from '../domain/edit.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Evidence, Move, MoveStatus } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import { isSurer, statusByEvidence } from '../domain/status-rule.ts';
import type { Database } from './database.ts';
import { evidenceOf } from './evidence-of.ts';
import { factTables } from './fact-tables.ts';

import { forgetProfiles } from './kept-profiles.ts';
import { removeNames } from './names.ts';
import { canComeBack, historyOf, toggle } from './steps.ts';

/**
 * Take a save back, with whatever only it had brought: the evidence, what it
 * filled in, the move if that was its only evidence, the source, people and
 * organizations that nothing else speaks of. Records of a pack always stay. One
 * transaction.
 *
 * Answers with the entities whose profiles changed; null when nothing was left
 * to undo.
 */
export async function undoSave(
  db: Database,
  saveId: Id,
  now = Date.now(),
): Promise<EntityId[] | null> {
  return db.transaction('rw', factTables(db), async () => {
    const evidence = await db.evidence.get(saveId);
    if (!evidence || evidence.origin !== 'me') return null;
    const step = await db.edits.get(saveId);
    for (const piece of [evidence, ...(await savedWith(db, evidence, step))]) {
      await db.evidence.delete(piece.id);
      if (piece.sourceId !== null) await dropSource(db, piece.sourceId);
    }
    const touched = step ? await toggle(db, step, now) : [];
    // A merge of two moves may have given the evidence another move since.
    const about = [...new Set([evidence.moveId, ...(step?.about ?? []), ...touched])];
    for (const move of await db.moves.bulkGet(about)) {
      if (move) await lowerStatus(db, move, await historyOf(db, move.id));
    }
    return dropLoose(db, about);
  });
}

/**
 * Take away the moves among these records that no evidence tells any more, and
 * the people and organizations that nothing speaks of then. Answers with the
 * entities whose profiles may differ.
 */
export async function dropLoose(db: Database, about: readonly Id[]): Promise<EntityId[]> {
  const moves = (await db.moves.bulkGet([...about])).filter((move) => move !== undefined);
  const touched = new Set([...about, ...moves.flatMap(aboutMove)]);
  for (const move of moves) {
    const steps = await historyOf(db, move.id);
    for (const id of await dropMove(db, move, steps)) touched.add(id);
  }
  const changed = [...touched].filter((id) => !moves.some((move) => move.id === id));
  await forgetProfiles(db, changed);
  for (const id of changed) await dropEntity(db, id);
  return changed;
}

/**
 * A status that rose by this evidence falls with it: to what the rest says. What
 * the reader or a pack said of it stays.
 */
async function lowerStatus(db: Database, move: Move, steps: readonly Edit[]): Promise<void> {
  const changes = steps
    .filter(({ undoneAt }) => undoneAt === null)
    .flatMap((step) => {
      const change = step.changes.find(
        ({ id, after }) => id === move.id && Object.hasOwn(after, 'status'),
      );
      return change ? [{ step, change }] : [];
    });
  const [last] = changes;
  if (last?.step.kind === 'edit') return;
  const told = statusByEvidence(await evidenceOf(db, move.id), move.status)?.status;
  if (told === undefined) return;
  const given = isOfPack(move, steps)
    ? ((changes.at(-1)?.change.before['status'] as MoveStatus | undefined) ?? move.status)
    : told;
  const status = isSurer(given, told) ? given : told;
  if (!isSurer(move.status, status)) return;
  await db.moves.update(move.id, { status });
  if (!last) return;
  // The step that had raised it raises it no longer, or less.
  await db.edits.update(last.step.id, {
    changes: last.step.changes.map((change) =>
      change === last.change ? { ...change, after: { ...change.after, status } } : change,
    ),
  });
}

/** Whether a move came from a pack, though the reader may have changed it since. */
function isOfPack(move: Move, steps: readonly Edit[]): boolean {
  const origins = steps.flatMap(({ changes }) =>
    changes.filter(({ id }) => id === move.id).map(({ before }) => before['origin'] ?? 'me'),
  );
  return [move.origin, ...origins].some((origin) => origin !== 'me');
}

/**
 * Take a move of the reader's away that no evidence tells any more, with its
 * history. Answers with the entities that the history told of.
 */
async function dropMove(db: Database, move: Move, steps: readonly Edit[]): Promise<Id[]> {
  const pieces = await db.evidence.where('moveId').equals(move.id).toArray();
  // What the reader put into the trash may come back; what an undone edit had added is none.
  const inTrash = (id: Id) =>
    steps.some((one) => one.kind === 'delete' && one.undoneAt === null && one.about.includes(id));
  if (pieces.some(({ id, deletedAt }) => deletedAt === null || inTrash(id))) return [];
  if (isOfPack(move, steps)) return [];
  await db.moves.delete(move.id);
  for (const { id, sourceId } of pieces) {
    await db.evidence.delete(id);
    if (sourceId !== null) await dropSource(db, sourceId);
  }
  // Evidence may have gone to another move with a merge: the step that brought it stays then.
  const brought = ({ id, kind, changes }: Edit) =>
    kind === 'save'
      ? [id]
      : changes.filter(({ table }) => table === 'evidence').map((change) => change.id);
  const left = new Set((await db.evidence.bulkGet(steps.flatMap(brought))).map((one) => one?.id));
  const own = steps.filter(
    (step) =>
      (step.kind === 'save' ||
        step.kind === 'edit' ||
        step.changes.every(({ id }) => id === move.id)) &&
      !brought(step).some((id) => left.has(id)),
  );
  await db.edits.bulkDelete(own.map(({ id }) => id));
  return steps.flatMap(({ about }) => about);
}

/** The other sources that were given in a save, wherever a merge has put them since. */
async function savedWith(
  db: Database,
  { id, moveId }: Evidence,
  step: Edit | undefined,
): Promise<Evidence[]> {
  const ids = [...new Set([moveId, ...(step?.about ?? [])])];
  const pieces = await Promise.all(
    ids.map((one) => db.evidence.where('moveId').equals(one).toArray()),
  );
  return pieces.flat().filter((piece) => piece.savedWith === id);
}

async function dropSource(db: Database, id: Id): Promise<void> {
  const source = await db.sources.get(id);
  if (source?.origin !== 'me') return;
  if ((await db.evidence.where('sourceId').equals(id).count()) === 0) await db.sources.delete(id);
}

/** Take an entity of the reader's away that neither a move nor the history speaks of. */
async function dropEntity(db: Database, id: EntityId): Promise<void> {
  const entity = await db.entities.get(id);
  if (entity?.origin !== 'me') return;
  const uses = await Promise.all(
    ['personId', 'fromId', 'toId'].map((field) => db.moves.where(field).equals(id).count()),
  );
  if (uses.some((count) => count > 0)) return;
  for (const step of await historyOf(db, id)) {
    if (step.undoneAt === null) return;
    if (leadsTo(step, id) && (await canComeBack(db, step))) return;
  }
  await db.entities.delete(id);
  await removeNames(db, [id]);
}

/** Whether doing a step again would make an entity, or let a move speak of it. */
function leadsTo({ changes }: Edit, id: EntityId): boolean {
  return changes.some(({ table, id: own, after }) =>
    table === 'entities'
      ? own === id && after['deletedAt'] === null
      : ['personId', 'fromId', 'toId'].some((field) => after[field] === id),
  );
}
