import type { StepAnswer } from '../domain/answers.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { Id } from '../domain/record.ts';
import { relateMoves } from '../domain/same-move.ts';
import { say } from '../i18n/say.ts';
import type { Clock, Database } from './database.ts';
import { evidenceOf } from './evidence-of.ts';
import { factTables } from './fact-tables.ts';
import { filled } from './filled-move.ts';
import { takeStep } from './steps.ts';

/**
 * Make one of two moves of a person that tell the same, or one of them a part
 * of it (`relateMoves`). The one that says where to stays, else the dated one,
 * else the first; it gets what the other knows besides, and its evidence. One
 * transaction, one step: `undoStep` makes two of them again.
 *
 * @throws when one of them is not there, or they are not one move.
 */
export async function mergeMoves(
  db: Database,
  [firstId, secondId]: readonly [Id, Id],
  clock: Clock,
): Promise<StepAnswer> {
  return db.transaction('rw', factTables(db), async () => {
    const [first, second] = await db.moves.bulkGet([firstId, secondId]);
    if (first?.deletedAt !== null || second?.deletedAt !== null) {
      throw new Error(say('faults.moveGone'));
    }
    const relation = relateMoves(first, second);
    const isOne = relation === 'same' || relation === 'part';
    if (firstId === secondId || first.personId !== second.personId || !isOne) {
      throw new Error(say('faults.movesDiffer'));
    }
    const [stays, goes] =
      (first.toId === null && second.toId !== null) ||
      (relation === 'same' && first.date === null && second.date !== null)
        ? [second, first]
        : [first, second];
    const changedAt = clock.now();
    const theirs = await evidenceOf(db, goes.id);
    const evidence = [...(await evidenceOf(db, stays.id)), ...theirs];
    const news = { ...filled(stays, goes, evidence), origin: 'me' as const, changedAt };
    const changes = [
      ...theirs.map(({ evidence: piece }) => changeOf('evidence', piece, { moveId: stays.id })),
      changeOf('moves', stays, news),
      changeOf('moves', goes, { deletedAt: changedAt, changedAt }),
    ].filter((change) => change !== null);
    const about = [
      ...new Set([
        ...aboutMove(stays),
        ...aboutMove(goes),
        ...aboutMove({ ...stays, ...news }),
        ...changes.map(({ id }) => id),
      ]),
    ];
    const { id, changed } = await takeStep(db, { kind: 'merge', about, changes }, clock);
    return { stepId: id, changed };
  });
}
