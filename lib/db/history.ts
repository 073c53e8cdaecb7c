import type { EntityId } from '../domain/entity.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { factTables } from './fact-tables.ts';
import { canComeBack, toggle } from './steps.ts';
import { dropLoose, undoSave } from './undo-save.ts';

/**
 * Undo a step, whatever came after it: see `afterToggling`. Answers with the
 * entities whose profiles may differ now; null when there is nothing to undo.
 */
export async function undoStep(db: Database, stepId: Id, clock: Clock): Promise<EntityId[] | null> {
  return db.transaction('rw', factTables(db), async () => {
    const step = await db.edits.get(stepId);
    if (!step || step.undoneAt !== null) return null;
    if (step.kind === 'save') return undoSave(db, stepId, clock.now());
    const changed = await toggle(db, step, clock.now());
    // Whose saves were undone while they were one move with others stands alone now.
    const loose = await dropLoose(db, step.about);
    return [...new Set([...changed, ...loose])];
  });
}

/**
 * Do an undone step again. Null when there is nothing to do again: a save's is
 * gone with its evidence, to be saved anew.
 */
export async function redoStep(db: Database, stepId: Id): Promise<EntityId[] | null> {
  return db.transaction('rw', factTables(db), async () => {
    const step = await db.edits.get(stepId);
    if (!step || step.undoneAt === null || !(await canComeBack(db, step))) return null;
    return toggle(db, step, null);
  });
}
