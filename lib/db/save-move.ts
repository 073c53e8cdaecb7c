import { isDenied } from '../domain/career.ts';
import type { CheckedDraft } from '../domain/draft-rules.ts';
import type { Entity, EntityId, EntityKind } from '../domain/entity.ts';
import type { Move, MoveBefore, MoveStatus, Source } from '../domain/move.ts';
import { nameKey } from '../domain/name-key.ts';
import { withinDays } from '../domain/partial-date.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { addNames } from './names.ts';

/** Two reports of one move are rarely further apart. */
const SAME_MOVE_DAYS = 45;

/**
 * Several go by the name that was written, and none was chosen: whom it means
 * is not for us to guess.
 */
export class AmbiguousNameError extends Error {
  override name = 'AmbiguousNameError';
  readonly field: 'person' | 'from' | 'to';

  constructor(field: 'person' | 'from' | 'to', name: string) {
    super(`More than one is called ${name}.`);
    this.field = field;
  }
}

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
 * known, if the draft still agrees with it; else one with the same person, from
 * and to, at most 45 days apart or one undated.
 *
 * @throws {AmbiguousNameError} when a name could mean several; nothing is written then.
 */
export async function saveMove(
  db: Database,
  draft: CheckedDraft,
  clock: Clock,
): Promise<SavedMove> {
  const tables = [db.entities, db.names, db.moves, db.sources, db.evidence, db.profiles];
  return db.transaction('rw', tables, async () => {
    const fromId = await entityFor(db, draft, 'from', clock);
    const toId = await entityFor(db, draft, 'to', clock);
    const personId = await entityFor(db, draft, 'person', clock);
    if (personId === null) throw new Error('A checked draft has a person.');
    const facts = { personId, fromId, toId, date: draft.date, status: draft.status };

    const known = (await namedMove(db, draft, facts)) ?? (await sameMove(db, facts));
    const before = known && (await learn(db, known, { ...draft, ...facts }, clock));
    const moveId = known?.id ?? clock.newId();
    if (!known) {
      const move: Move = {
        ...fresh(clock, moveId),
        ...facts,
        roleFrom: draft.roleFrom,
        roleTo: draft.roleTo,
        kind: draft.kind,
        notes: draft.notes,
        unsourced: [],
      };
      await db.moves.add(move);
    }

    const sourceId = await sourceFor(db, draft, clock);
    const saveId = clock.newId();
    await db.evidence.add({
      ...fresh(clock, saveId),
      moveId,
      sourceId,
      quote: draft.quote,
      foundBy: draft.foundBy,
      savedAt: clock.now(),
      ...(before && { before }),
    });
    const changed = [
      ...new Set([personId, fromId, toId, known?.fromId, known?.toId].filter((id) => id != null)),
    ];
    await forgetProfiles(db, changed);
    return { saveId, moveId, personId, changed, addedToKnown: known !== undefined };
  });
}

function fresh(clock: Clock, id: Id) {
  return { id, origin: 'me' as const, changedAt: clock.now(), deletedAt: null };
}

/**
 * The entity a field of a draft means: the one chosen, if it still goes by the
 * name that stands in the field; else the only one that does; else a new one.
 * Null for an empty field.
 */
async function entityFor(
  db: Database,
  draft: CheckedDraft,
  field: 'person' | 'from' | 'to',
  clock: Clock,
): Promise<EntityId | null> {
  const name = draft[field];
  if (name === null) return null;
  const kind: EntityKind = field === 'person' ? 'person' : 'organization';
  const record = await db.names.get(nameKey(name));
  const namesakes = (await db.entities.bulkGet(record?.entityIds ?? [])).filter(
    (entity) => entity?.kind === kind && entity.deletedAt === null,
  );
  const chosen = namesakes.find((entity) => entity?.id === draft[`${field}Id`]);
  if (chosen) return chosen.id;
  if (namesakes.length > 1) throw new AmbiguousNameError(field, name);
  if (namesakes[0]) return namesakes[0].id;

  const base = { ...fresh(clock, clock.newId()), name, aliases: [], notes: '' };
  const entity: Entity =
    kind === 'person'
      ? { ...base, kind }
      : {
          ...base,
          kind,
          organizationKind: 'other',
          founded: null,
          website: null,
          parentId: null,
        };
  await db.entities.add(entity);
  await addNames(db, [entity]);
  return entity.id;
}

type Facts = Pick<Move, 'personId' | 'fromId' | 'toId' | 'date' | 'status'>;

/** The move that a draft names as known, if it still is and the draft was not made another. */
async function namedMove(
  db: Database,
  draft: CheckedDraft,
  facts: Facts,
): Promise<Move | undefined> {
  if (draft.knownMoveId === null) return undefined;
  const move = await db.moves.get(draft.knownMoveId);
  const agrees = (one: EntityId | null, two: EntityId | null) =>
    one === null || two === null || one === two;
  return move?.deletedAt === null &&
    move.personId === facts.personId &&
    agrees(move.fromId, facts.fromId) &&
    agrees(move.toId, facts.toId) &&
    isDenied(move) === isDenied(facts)
    ? move
    : undefined;
}

/** What a later report may add to a move that did not say it. */
const FILLED = ['fromId', 'toId', 'roleFrom', 'roleTo', 'date'] as const;
/** From the least sure on; a denial is none of them. */
const SURENESS: readonly MoveStatus[] = ['rumour', 'expected', 'reported', 'confirmed'];

/**
 * Fill in what a known move did not say, and raise its status; what it says
 * already stays. Answers with what was changed, as it was; null for nothing.
 */
async function learn(
  db: Database,
  move: Move,
  told: Pick<Move, (typeof FILLED)[number] | 'status'>,
  clock: Clock,
): Promise<MoveBefore | null> {
  const news: Partial<Move> = {};
  for (const field of FILLED) {
    if (move[field] === null && told[field] !== null) news[field] = told[field];
  }
  if (SURENESS.indexOf(told.status) > SURENESS.indexOf(move.status)) news.status = told.status;
  if (Object.keys(news).length === 0) return null;
  // It is the reader's from now on: a later starter pack leaves it alone.
  news.origin = 'me';
  news.changedAt = clock.now();
  await db.moves.update(move.id, news);
  return Object.fromEntries(
    Object.keys(news).map((field) => [field, move[field as keyof Move]]),
  ) as MoveBefore;
}

async function sameMove(db: Database, facts: Facts): Promise<Move | undefined> {
  const moves = await db.moves.where('personId').equals(facts.personId).toArray();
  const same = moves.filter((move) => move.deletedAt === null && isSameMove(move, facts));
  // A dated match is the surer one.
  return same.find((move) => move.date !== null) ?? same[0];
}

/** Whether two moves of one person are the same event, as far as dates allow; a denial is none. */
function isSameMove(a: Omit<Facts, 'personId'>, b: Omit<Facts, 'personId'>): boolean {
  if (isDenied(a) !== isDenied(b)) return false;
  if (a.fromId !== b.fromId || a.toId !== b.toId) return false;
  return a.date === null || b.date === null || withinDays(a.date, b.date, SAME_MOVE_DAYS);
}

/** The source of a draft, by its address; a new one where there is none yet. */
async function sourceFor(db: Database, draft: CheckedDraft, clock: Clock): Promise<Id | null> {
  if (draft.source === null) return null;
  const { url, title, publisher, authors, published } = draft.source;
  const known = await db.sources.where('url').equals(url).first();
  if (known && known.deletedAt === null) return known.id;
  const source: Source = {
    ...fresh(clock, clock.newId()),
    url,
    title,
    publisher,
    authors,
    published,
  };
  await db.sources.add(source);
  return source.id;
}
