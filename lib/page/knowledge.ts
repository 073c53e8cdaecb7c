import type { LookUpAnswer } from '../domain/answers.ts';
import type { EntityId } from '../domain/entity.ts';
import { keysOf } from '../domain/entity-names.ts';
import type { Profile } from '../domain/profile.ts';
import type { KnownEntity, KnownNames } from '../nlp/find-names.ts';
import { knownAs } from '../nlp/known-names.ts';

const KEYS_A_CALL = 2_000;

/** What this page was told of the names on it; a hover then costs no message. */
export interface Knowledge {
  /** Ask for those keys that were not asked yet. One message for a usual article. */
  learn(keys: readonly string[]): Promise<void>;
  /** Whether a change of these entities may matter here: one is known, or answers to a name of the page. */
  concerns(entityIds: readonly EntityId[]): Promise<boolean>;
  /** These entities changed: ask for all their names again at the next `learn`. */
  forget(entityIds: readonly EntityId[]): void;
  put(profile: Profile): void;
  profile(id: EntityId): Profile | undefined;
  names: KnownNames;
}

/** An empty memory that asks with `lookUp`. */
export function createKnowledge(
  lookUp: (keys: string[]) => Promise<LookUpAnswer>,
  getProfile: (id: EntityId) => Promise<Profile | null>,
): Knowledge {
  const profiles = new Map<EntityId, Profile>();
  const names = new Map<string, KnownEntity[]>();
  const asked = new Set<string>();

  return {
    names,
    async learn(keys) {
      const fresh = keys.filter((key) => !asked.has(key));
      for (let i = 0; i < fresh.length; i += KEYS_A_CALL) {
        const part = fresh.slice(i, i + KEYS_A_CALL);
        const answer = await lookUp(part);
        for (const key of part) asked.add(key);
        for (const profile of answer.profiles) profiles.set(profile.entity.id, profile);
        for (const [key, ids] of Object.entries(answer.names)) {
          names.set(
            key,
            ids.flatMap((id) => {
              const entity = profiles.get(id)?.entity;
              return entity ? [knownAs(entity, key)] : [];
            }),
          );
        }
      }
    },
    async concerns(entityIds) {
      if (entityIds.some((id) => profiles.has(id))) return true;
      const fresh = await Promise.all(entityIds.map(getProfile));
      return fresh.some(
        (profile) => profile !== null && keysOf(profile.entity).some((key) => asked.has(key)),
      );
    },
    forget(entityIds) {
      for (const id of entityIds) profiles.delete(id);
      // A name may be known now that was not before: everything is asked anew.
      asked.clear();
      names.clear();
    },
    put(profile) {
      profiles.set(profile.entity.id, profile);
    },
    profile: (id) => profiles.get(id),
  };
}
