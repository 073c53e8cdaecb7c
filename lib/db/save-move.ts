import type { CheckedDraft } from '../domain/draft-rules.ts';
import type { Entity, EntityId, EntityKind } from '../domain/entity.ts';
import type { Move, Source } from '../domain/move.ts';
import { nameKey } from '../domain/name-key.ts';
import { withinDays } from '../domain/partial-date.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { addNames } from './names.ts';

/** Two reports of one move are rarely further apart. */
const SAME_MOVE_DAYS = 45;

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
 * A move that is known already (same person, from and to, at most 45 days
 * apart or one undated) is not written again: the evidence is added to it.
 */
export async function saveMove(
  db: Database,
  draft: CheckedDraft,
  clock: Clock,
): Promise<SavedMove> {
  const tables = [db.entities, db.names, db.moves, db.sources, db.evidence];
  return db.transaction('rw', tables, async () => {
    const personId = await entityFor(db, 'person', draft.person, draft.personId, clock);
    const fromId =
      draft.from && (await entityFor(db, 'organization', draft.from, draft.fromId, clock));
    const toId = draft.to && (await entityFor(db, 'organization', draft.to, draft.toId, clock));
    const facts = { personId, fromId, toId, date: draft.date };

    const known = await sameMove(db, facts);
    const moveId = known?.id ?? clock.newId();
    if (!known) {
      const move: Move = {
        ...fresh(clock, moveId),
        ...facts,
        roleFrom: draft.roleFrom,
        roleTo: draft.roleTo,
        kind: draft.kind,
        status: draft.status,
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
    });
    const changed = [personId, fromId, toId].filter((id) => id !== null);
    return { saveId, moveId, personId, changed, addedToKnown: known !== undefined };
  });
}

function fresh(clock: Clock, id: Id) {
  return { id, origin: 'me' as const, changedAt: clock.now(), deletedAt: null };
}

/**
 * The entity a draft means: the one chosen, the only one that goes by the name,
 * or a new one. Where two share the name and none was chosen, a new one too:
 * whom it means is not for us to guess.
 */
async function entityFor(
  db: Database,
  kind: EntityKind,
  name: string,
  chosen: EntityId | null,
  clock: Clock,
): Promise<EntityId> {
  if (chosen !== null) {
    const entity = await db.entities.get(chosen);
    if (entity?.kind === kind && entity.deletedAt === null) return entity.id;
  }
  const record = await db.names.get(nameKey(name));
  const namesakes = (await db.entities.bulkGet(record?.entityIds ?? [])).filter(
    (entity) => entity?.kind === kind && entity.deletedAt === null,
  );
  if (namesakes.length === 1 && namesakes[0]) return namesakes[0].id;

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

async function sameMove(
  db: Database,
  facts: Pick<Move, 'personId' | 'fromId' | 'toId' | 'date'>,
): Promise<Move | undefined> {
  const moves = await db.moves.where('personId').equals(facts.personId).toArray();
  return moves.find((move) => move.deletedAt === null && isSameMove(move, facts));
}

/** Whether two moves of one person are the same event, as far as dates allow. */
export function isSameMove(
  a: Pick<Move, 'fromId' | 'toId' | 'date'>,
  b: Pick<Move, 'fromId' | 'toId' | 'date'>,
): boolean {
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
