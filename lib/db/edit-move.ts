import { say } from '../i18n/say.ts';
import type { StepAnswer } from '../domain/answers.ts';
import type { CheckedDraft } from '../domain/draft-rules.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { Entity, EntityId } from '../domain/entity.ts';
import type { Evidence } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { factTables } from './fact-tables.ts';
import { entityFor, fresh } from './find-entity.ts';
import { sourceFor } from './find-source.ts';
import { makingOf, takeStep } from './steps.ts';

/**
 * Change a known move to what a checked draft says, every field; its evidence
 * stays, and a source that the draft names is added to it. One transaction, one
 * step. A pack's move is the reader's from then on.
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
    if (move?.deletedAt !== null) throw new Error(say('faults.moveGone'));
    const made: Entity[] = [];
    const fromId = await entityFor(db, draft, 'from', clock, made);
    const toId = await entityFor(db, draft, 'to', clock, made);
    const personId = await entityFor(db, draft, 'person', clock, made);
    if (personId === null) throw new Error('A checked draft has a person.');
    const { roleFrom, roleTo, kind, status, date, notes } = draft;
    const facts = { personId, fromId, toId, roleFrom, roleTo, kind, status, date, notes };
    const news = changeOf('moves', move, facts)
      ? { ...facts, origin: 'me' as const, changedAt: clock.now() }
      : {};
    const evidence = await evidenceFor(db, draft, moveId, clock);
    const changes = [
      changeOf('moves', move, news),
      evidence && makingOf('evidence', evidence),
      ...made.map((entity) => makingOf('entities', entity)),
    ].filter((change) => change !== null);
    if (changes.length === 0) return { stepId: null, changed: [], personId };

    const about = [
      ...new Set([...aboutMove(move), ...aboutMove({ ...move, ...facts })]),
      ...(evidence ? [evidence.id] : []),
    ];
    const { id, changed } = await takeStep(db, { kind: 'edit', about, changes }, clock);
    return { stepId: id, changed, personId };
  });
}

/** The source of a draft as evidence for a move, written; null where it names none. */
async function evidenceFor(
  db: Database,
  { source, quote, foundBy, status }: CheckedDraft,
  moveId: Id,
  clock: Clock,
): Promise<Evidence | null> {
  if (source === null) return null;
  const evidence: Evidence = {
    ...fresh(clock, clock.newId()),
    moveId,
    sourceId: await sourceFor(db, source, clock),
    quote,
    foundBy,
    savedAt: clock.now(),
    said: status,
  };
  await db.evidence.add(evidence);
  return evidence;
}
