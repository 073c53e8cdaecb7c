import { Dexie } from 'dexie';
import type { LookUpAnswer } from '../domain/answers.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Profile } from '../domain/profile.ts';
import type { Database } from './database.ts';

/**
 * What was looked up before, while nothing was written since: the labs stand on
 * every page, and each name costs a request (60 µs in Chromium). Only the
 * background's own copy: when it ends, or any page of the extension writes, all
 * of it is forgotten.
 */
export interface LookUpMemory {
  /** Who answers to a key; an empty list for nobody. */
  names: Map<string, EntityId[]>;
  profiles: Map<EntityId, Profile>;
  /** Grows whenever something was written. */
  generation: number;
}

/** Past these it is emptied: about 20 MB. */
const MOST_NAMES = 50_000;
const MOST_PROFILES = 3_000;
/** Written all the time, and nothing that a look-up tells. */
const OF_NO_ACCOUNT = ['profiles', 'log', 'logPages', 'meta'];

const memories = new WeakMap<Database, LookUpMemory>();

/** The memory of a database that is open here. */
export function memoryOf(db: Database): LookUpMemory {
  const known = memories.get(db);
  if (known) return known;
  const memory: LookUpMemory = { names: new Map(), profiles: new Map(), generation: 0 };
  memories.set(db, memory);
  const own = `idb://${db.name}/`;
  // Dexie tells of the writes of every context of this origin.
  Dexie.on('storagemutated', (parts) => {
    const counts = Object.keys(parts).some((part) => {
      const [table = ''] = part.startsWith(own) ? part.slice(own.length).split('/') : [];
      return table !== '' && !OF_NO_ACCOUNT.includes(table);
    });
    if (counts) forget(memory);
  });
  return memory;
}

/** Remember an answer; `keys` are all that were asked for. */
export function remember(
  memory: LookUpMemory,
  keys: readonly string[],
  answer: LookUpAnswer,
): void {
  const tooMany =
    memory.names.size + keys.length > MOST_NAMES ||
    memory.profiles.size + answer.profiles.length > MOST_PROFILES;
  if (tooMany) {
    memory.names.clear();
    memory.profiles.clear();
  }
  for (const key of keys) memory.names.set(key, answer.names[key] ?? []);
  for (const profile of answer.profiles) memory.profiles.set(profile.entity.id, profile);
}

/** What is remembered of these keys. */
export function recall(memory: LookUpMemory, keys: readonly string[]): LookUpAnswer {
  const names = noNames();
  const profiles = new Map<EntityId, Profile>();
  for (const key of keys) {
    const ids = memory.names.get(key) ?? [];
    if (ids.length > 0) names[key] = ids;
    for (const id of ids) {
      const profile = memory.profiles.get(id);
      if (profile) profiles.set(id, profile);
    }
  }
  return { profiles: [...profiles.values()], names };
}

/** No prototype: a name may be "constructor" or "__proto__". */
export function noNames(): LookUpAnswer['names'] {
  return Object.create(null) as LookUpAnswer['names'];
}

function forget(memory: LookUpMemory): void {
  memory.generation += 1;
  memory.names.clear();
  memory.profiles.clear();
}
