import type { StepAnswer } from '../domain/answers.ts';
import type { CheckedDraft } from '../domain/draft-rules.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { Entity, EntityId } from '../domain/entity.ts';
import type { Move } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { factTables } from './fact-tables.ts';
import { entityFor } from './find-entity.ts';
import { makingOf, takeStep } from './steps.ts';

/**
 * Change a known move to what a checked draft says, every field; its evidence
 * stays. One transaction, one step. A pack's move is the reader's from then on.
 *
 * @throws {AmbiguousNameError} when a name could mean several; nothing is written then.
 */
export async function editMove(
  db: Database,
  moveId: Id,
  draft: CheckedDraft,
  clock: Clock,
): Promise<StepAnswer & { personId: EntityId }> {
  return db.transaction('rw', factTables(db), async () => {
    const move = await db.moves.get(moveId);
    if (move?.deletedAt !== null) throw new Error('This move is not there any more.');
    const made: Entity[] = [];
    const fromId = await entityFor(db, draft, 'from', clock, made);
    const toId = await entityFor(db, draft, 'to', clock, made);
    const personId = await entityFor(db, draft, 'person', clock, made);
    if (personId === null) throw new Error('A checked draft has a person.');
    const { roleFrom, roleTo, kind, status, date, notes } = draft;
    const facts = { personId, fromId, toId, roleFrom, roleTo, kind, status, date, notes };
    if (!changeOf('moves', move, facts)) return { stepId: null, changed: [], personId };

    const news: Partial<Move> = { ...facts, origin: 'me', changedAt: clock.now() };
    const { id, changed } = await takeStep(
      db,
      {
        kind: 'edit',
        about: [...new Set([...aboutMove(move), ...aboutMove({ ...move, ...facts })])],
        changes: [...[changeOf('moves', move, news) ?? []].flat(), ...made.map(makingOf)],
      },
      clock,
    );
    return { stepId: id, changed, personId };
  });
}
