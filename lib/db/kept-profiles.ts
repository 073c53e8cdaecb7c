import type { EntityId } from '../domain/entity.ts';
import type { Profile } from '../domain/profile.ts';
import type { Database } from './database.ts';
import { profilesOf } from './profiles.ts';

/**
 * The same profiles as `profilesOf`, kept ready-made in a table of their own.
 *
 * A profile is put together from five tables, about six requests a move, and a
 * request took 60 µs in Chromium: 290 people took 130 ms. Ready-made it is one
 * request. Whoever writes calls `forgetProfiles` in the same transaction; what
 * is missing is made when it is next asked for.
 */
export async function keptProfilesOf(db: Database, ids: readonly EntityId[]): Promise<Profile[]> {
  const unique = [...new Set(ids)];
  const kept = await db.profiles.bulkGet(unique);
  const missing = unique.filter((_, i) => kept[i] === undefined);
  const made = missing.length === 0 ? [] : await makeProfiles(db, missing);
  const all = new Map(
    [...kept, ...made].flatMap((profile) => (profile ? [[profile.entity.id, profile]] : [])),
  );
  return unique.flatMap((id) => all.get(id) ?? []);
}

/** One writing transaction, so that no save comes between the reading and the keeping. */
async function makeProfiles(db: Database, ids: readonly EntityId[]): Promise<Profile[]> {
  const tables = [db.entities, db.moves, db.sources, db.evidence, db.notes, db.profiles];
  return db.transaction('rw', tables, async () => {
    const made = await profilesOf(db, ids);
    await db.profiles.bulkPut(made);
    return made;
  });
}

/**
 * These entities' profiles are no longer true. Call it in the transaction that
 * changes their moves. Who changes an entity itself forgets `all`, for its name
 * stands in the profiles of others.
 */
export async function forgetProfiles(
  db: Database,
  ids: readonly EntityId[] | 'all',
): Promise<void> {
  if (ids === 'all') await db.profiles.clear();
  else await db.profiles.bulkDelete([...ids]);
}
