import { isDenied } from '../domain/career.ts';
import type { CheckedDraft } from '../domain/draft-rules.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Evidence, Move } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import type { MoveFacts } from '../domain/same-move.ts';
import { relateMoves } from '../domain/same-move.ts';
import { isSurer, statusByEvidence } from '../domain/status-rule.ts';
import { say } from '../i18n/say.ts';
import type { Clock, Database } from './database.ts';
import { factTables } from './fact-tables.ts';
import { evidenceOf } from './evidence-of.ts';
import { entityFor, fresh } from './find-entity.ts';
import { sourceFor } from './find-source.ts';
import { historyOf, takeStep } from './steps.ts';

export interface SavedMove {
  /** The evidence that was written, by which `undoSave` takes the save back. */
  saveId: Id;
  moveId: Id;
  personId: EntityId;
  /** Every entity whose profile changed. */
  changed: EntityId[];
  /** The move was known already, and got this evidence. */
  addedToKnown: boolean;
}

/**
 * Save a checked draft: people and organizations that are new, the source, the
 * move and the evidence, in one transaction. All of it is there, or nothing.
 *
 * A move that is known already is not written again: the evidence is added to
 * it, and fills in what it did not say. It is the one that the draft names as
 * known, if the draft still agrees with it; else one of the same person that
 * `relateMoves` calls the same. A draft that was saved already (its answer was
 * lost with the worker) is not saved again.
 *
 * @throws {AmbiguousNameError} when a name could mean several; nothing is written then.
 */
export async function saveMove(
  db: Database,
  draft: CheckedDraft,
  clock: Clock,
): Promise<SavedMove> {
  return db.transaction('rw', factTables(db), async () => {
    const done = draft.saveId === null ? undefined : await db.evidence.get(draft.saveId);
    if (done) return savedBefore(db, done);

    const fromId = await entityFor(db, draft, 'from', clock);
    const toId = await entityFor(db, draft, 'to', clock);
    const personId = await entityFor(db, draft, 'person', clock);
    if (personId === null) throw new Error('A checked draft has a person.');
    const { roleFrom, roleTo, kind, status, date, notes } = draft;
    const told = { personId, fromId, toId, roleFrom, roleTo, kind, status, date, notes };

    const known = (await namedMove(db, draft, told)) ?? (await sameMove(db, told));
    const move: Move = known ?? { ...fresh(clock, clock.newId()), ...told, unsourced: [] };
    if (!known) await db.moves.add(move);

    const saveId = draft.saveId ?? clock.newId();
    await db.evidence.add({
      ...fresh(clock, saveId),
      moveId: move.id,
      sourceId: draft.source && (await sourceFor(db, draft.source, clock)),
      quote: draft.quote,
      foundBy: draft.foundBy,
      savedAt: clock.now(),
      said: status,
    });
    for (const url of draft.moreSources) {
      const bare = { url, title: '', publisher: null, authors: [], published: null };
      await db.evidence.add({
        ...fresh(clock, clock.newId()),
        moveId: move.id,
        sourceId: await sourceFor(db, bare, clock),
        quote: null,
        foundBy: 'hand',
        savedAt: clock.now(),
        said: status,
        savedWith: saveId,
      });
    }
    const news = known && (await learn(db, known, told, clock));
    const { changed } = await takeStep(
      db,
      {
        id: saveId,
        kind: 'save',
        about: [...new Set([...aboutMove(move), ...aboutMove({ ...told, id: move.id })])],
        changes: news ? [changeOf('moves', move, news) ?? []].flat() : [],
      },
      clock,
    );
    return {
      saveId,
      moveId: move.id,
      personId,
      changed: changed.filter((id) => id !== move.id),
      addedToKnown: known !== undefined,
    };
  });
}

async function savedBefore(db: Database, { id, moveId }: Evidence): Promise<SavedMove> {
  const move = await db.moves.get(moveId);
  if (!move) throw new Error(say('faults.savedAndGone'));
  const { personId } = move;
  const changed = aboutMove(move).filter((one) => one !== moveId);
  const addedToKnown = (await db.evidence.where('moveId').equals(moveId).count()) > 1;
  return { saveId: id, moveId, personId, changed, addedToKnown };
}

type Told = MoveFacts & Pick<Move, 'personId' | 'roleFrom' | 'roleTo' | 'notes'>;

/** The move that a draft names as known, if it still is and the draft was not made another. */
async function namedMove(db: Database, draft: CheckedDraft, told: Told): Promise<Move | undefined> {
  if (draft.knownMoveId === null) return undefined;
  const move = await db.moves.get(draft.knownMoveId);
  const agrees = (one: EntityId | null, two: EntityId | null) =>
    one === null || two === null || one === two;
  return move?.deletedAt === null &&
    move.personId === told.personId &&
    agrees(move.fromId, told.fromId) &&
    agrees(move.toId, told.toId) &&
    isDenied(move) === isDenied(told)
    ? move
    : undefined;
}

/** What a later report may add to a move that did not say it. */
const FILLED = ['fromId', 'toId', 'roleFrom', 'roleTo', 'date'] as const;

/**
 * What a known move learns from one more piece of evidence: fields that it did
 * not say, and a surer status by the rule of `statusByEvidence`; what it says
 * already stays, and so does a status that the reader set. Null for nothing.
 */
async function learn(
  db: Database,
  move: Move,
  told: Told,
  clock: Clock,
): Promise<Partial<Move> | null> {
  const news: Partial<Move> = {};
  for (const field of FILLED) {
    if (move[field] === null && told[field] !== null) news[field] = told[field];
  }
  // Of a leaving is told where it led.
  if (move.kind === 'leave' && news.toId != null) news.kind = told.kind;
  const sure = statusByEvidence(await evidenceOf(db, move.id), move.status)?.status;
  if (sure && isSurer(sure, move.status) && !(await isSetByReader(db, move.id))) {
    news.status = sure;
  }
  if (Object.keys(news).length === 0) return null;
  // It is the reader's from now on: a later starter pack leaves it alone.
  return { ...news, origin: 'me', changedAt: clock.now() };
}

/** Whether the reader chose the status in the form for a known move. */
async function isSetByReader(db: Database, moveId: Id): Promise<boolean> {
  return (await historyOf(db, moveId)).some(
    ({ kind, undoneAt, changes }) =>
      kind === 'edit' &&
      undoneAt === null &&
      changes.some(({ id, after }) => id === moveId && Object.hasOwn(after, 'status')),
  );
}

async function sameMove(db: Database, told: Told): Promise<Move | undefined> {
  const moves = await db.moves.where('personId').equals(told.personId).toArray();
  const same = moves.filter(
    (move) => move.deletedAt === null && relateMoves(move, told) === 'same',
  );
  // A dated match is the surer one.
  return same.find((move) => move.date !== null) ?? same[0];
}
