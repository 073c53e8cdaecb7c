import { say } from '../i18n/say.ts';
import type { CheckedDraft } from '../domain/draft-rules.ts';
import type { Entity, EntityId, EntityKind } from '../domain/entity.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { addNames } from './names.ts';

/**
 * Several go by the name that was written, and none was chosen: whom it means
 * is not for us to guess.
 */
export class AmbiguousNameError extends Error {
  override name = 'AmbiguousNameError';
  readonly field: 'person' | 'from' | 'to';

  constructor(field: 'person' | 'from' | 'to', name: string) {
    super(say('faults.ambiguous', { name }));
    this.field = field;
  }
}

/**
 * The entity a field of a draft means: the one chosen, if it still goes by the
 * name that stands in the field; else the only one that does; else a new one.
 * Null for an empty field. A new one is put into `made` too.
 */
export async function entityFor(
  db: Database,
  draft: CheckedDraft,
  field: 'person' | 'from' | 'to',
  clock: Clock,
  made: Entity[] = [],
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

  const entity = newEntity(kind, name, clock);
  await db.entities.add(entity);
  await addNames(db, [entity]);
  made.push(entity);
  return entity.id;
}

/** An entity of the reader's, of which only the name is known. */
export function newEntity(kind: EntityKind, name: string, clock: Clock): Entity {
  const base = { ...fresh(clock, clock.newId()), name, aliases: [], notes: '' };
  if (kind === 'person') return { ...base, kind };
  const unknown = { founded: null, website: null, parentId: null };
  return { ...base, kind, organizationKind: 'other', ...unknown };
}

/** What every record carries that the reader makes now. */
export function fresh(clock: Clock, id: Id) {
  return { id, origin: 'me' as const, changedAt: clock.now(), deletedAt: null };
}
