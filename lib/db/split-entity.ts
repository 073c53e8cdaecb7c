import { say } from '../i18n/say.ts';
import type { StepAnswer } from '../domain/answers.ts';
import type { Change, Half } from '../domain/edit.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { EntityId } from '../domain/entity.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Clock, Database } from './database.ts';
import { factTables } from './fact-tables.ts';
import { newEntity } from './find-entity.ts';
import { makingOf, takeStep } from './steps.ts';

/**
 * Make two of one person (or organization): a new one gets a name, some of the
 * aliases and some of the moves with their evidence. One transaction, one step:
 * `undoStep` makes one of them again.
 *
 * @throws when it is not there, or a move is not its own.
 */
export async function splitEntity(
  db: Database,
  id: EntityId,
  half: Half,
  clock: Clock,
): Promise<StepAnswer & { newId: EntityId }> {
  return db.transaction('rw', factTables(db), async () => {
    const whole = await db.entities.get(id);
    if (whole?.deletedAt !== null) throw new Error(say('faults.splitGone'));
    const keys = new Set(half.aliases.map(nameKey));
    const own = newEntity(whole.kind, half.name, clock);
    const changedAt = clock.now();
    const made = {
      ...own,
      ...(whole.kind === 'organization' && { organizationKind: whole.organizationKind }),
      aliases: whole.aliases.filter(({ text }) => keys.has(nameKey(text))),
    };
    await db.entities.add(made);

    const changes: Change[] = [makingOf('entities', made)];
    const rest = whole.aliases.filter(({ text }) => !keys.has(nameKey(text)));
    if (rest.length < whole.aliases.length) {
      const news = { aliases: rest, origin: 'me' as const, changedAt };
      changes.push(...[changeOf('entities', whole, news) ?? []].flat());
    }
    const about = [id, made.id];
    for (const move of await db.moves.bulkGet([...half.moveIds])) {
      if (!move || ![move.personId, move.fromId, move.toId].includes(id)) {
        throw new Error(say('faults.splitMove'));
      }
      const other = (one: EntityId | null) => (one === id ? made.id : one);
      const news = {
        personId: other(move.personId) ?? move.personId,
        fromId: other(move.fromId),
        toId: other(move.toId),
        origin: 'me' as const,
        changedAt,
      };
      changes.push(...[changeOf('moves', move, news) ?? []].flat());
      about.push(...aboutMove(move));
    }
    const step = { kind: 'split' as const, about: [...new Set(about)], changes };
    const { id: stepId, changed } = await takeStep(db, step, clock);
    return { stepId, changed, newId: made.id };
  });
}
