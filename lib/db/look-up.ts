import type { LookUpAnswer } from '../domain/answers.ts';
import type { Database } from './database.ts';
import { hiddenIds } from './entity-notes.ts';
import { fillSieve, keySieveOf } from './key-sieve.ts';
import { keptProfilesOf } from './kept-profiles.ts';
import { memoryOf, noNames, recall, remember } from './look-up-memory.ts';

/**
 * Who answers to these name keys? Keys nobody answers to are left out, and so
 * is whom the reader does not want marked. Asks the database only for what was
 * not asked since something was last written. The profiles are not to be changed.
 */
export async function lookUp(db: Database, keys: readonly string[]): Promise<LookUpAnswer> {
  const unique = [...new Set(keys)];
  const memory = memoryOf(db);
  const { generation } = memory;
  const known = unique.filter((key) => memory.names.has(key));
  if (known.length === unique.length) return recall(memory, unique);

  const missing = unique.filter((key) => !memory.names.has(key));
  const before = recall(memory, known);
  const fresh = await lookUpInDatabase(db, missing);
  // Something was written meanwhile: what was remembered is of another state.
  if (memory.generation !== generation) return lookUpInDatabase(db, unique);
  remember(memory, missing, fresh);
  return known.length === 0 ? fresh : merge(before, fresh);
}

function merge(one: LookUpAnswer, two: LookUpAnswer): LookUpAnswer {
  const profiles = new Map([...one.profiles, ...two.profiles].map((p) => [p.entity.id, p]));
  return {
    profiles: [...profiles.values()],
    names: Object.assign(noNames(), one.names, two.names),
  };
}

/** Names of one question from which on it pays to know beforehand which are nobody's. */
const MANY = 20;

/** One `bulkGet` by primary key of the names that may be there, then one for the profiles of those found. */
async function lookUpInDatabase(db: Database, keys: readonly string[]): Promise<LookUpAnswer> {
  const sieve = keySieveOf(db);
  const asked = keys.filter((key) => sieve.mayHave(key));
  if (asked.length === 0) return { profiles: [], names: noNames() };
  const [records, hidden] = await Promise.all([db.names.bulkGet(asked), hiddenIds(db)]);
  const found = records.filter((record) => record !== undefined);
  const profiles = await keptProfilesOf(
    db,
    found.flatMap((record) => record.entityIds.filter((id) => !hidden.has(id))),
  );
  // Not before: nobody waits for it, and the next look-up asks for less.
  if (asked.length > MANY) void fillSieve(db);
  const living = new Set(profiles.map((profile) => profile.entity.id));

  const names = noNames();
  for (const { key, entityIds } of found) {
    const ids = entityIds.filter((id) => living.has(id));
    if (ids.length > 0) names[key] = ids;
  }
  return { profiles, names };
}
