import type { LookUpAnswer } from '../domain/answers.ts';
import type { Database } from './database.ts';
import { hiddenIds } from './entity-notes.ts';
import { keptProfilesOf } from './kept-profiles.ts';

/**
 * Who answers to these name keys? One `bulkGet` by primary key, then one
 * for the profiles of those found. Keys nobody answers to are left out,
 * and so is whom the reader does not want marked.
 */
export async function lookUp(db: Database, keys: readonly string[]): Promise<LookUpAnswer> {
  const unique = [...new Set(keys)];
  const [records, hidden] = await Promise.all([db.names.bulkGet(unique), hiddenIds(db)]);
  const found = records.filter((record) => record !== undefined);
  const profiles = await keptProfilesOf(
    db,
    found.flatMap((record) => record.entityIds.filter((id) => !hidden.has(id))),
  );
  const living = new Set(profiles.map((profile) => profile.entity.id));

  // No prototype: a name may be "constructor" or "__proto__".
  const names: LookUpAnswer['names'] = Object.create(null) as LookUpAnswer['names'];
  for (const { key, entityIds } of found) {
    const ids = entityIds.filter((id) => living.has(id));
    if (ids.length > 0) names[key] = ids;
  }
  return { profiles, names };
}
