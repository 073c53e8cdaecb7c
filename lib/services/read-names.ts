import type { LookUpAnswer, NamesAnswer } from '../domain/answers.ts';
import type { TextBlock } from '../domain/article.ts';
import type { Profile } from '../domain/profile.ts';
import { lookUp } from '../db/look-up.ts';
import type { Database } from '../db/database.ts';
import type { FoundNames, KnownEntity, KnownNames } from '../nlp/find-names.ts';
import { createNameFinder } from '../nlp/find-names.ts';
import { knownAs } from '../nlp/known-names.ts';
import type { PageText } from './page-texts.ts';

/**
 * Whom a page's text names, and who of them is known. Profiles that the page was told
 * before, and that are still the same, are left out.
 */
export async function readNames(db: Database, { blocks, told }: PageText): Promise<NamesAnswer> {
  const names = await findInTurns(blocks);
  const answer = await lookUp(db, names.keys);
  const mentions = names.resolve(knownFrom(answer));
  const profiles: Profile[] = [];
  const meant = new Set(mentions.flatMap(({ entityIds }) => entityIds));
  for (const profile of answer.profiles) {
    const { id } = profile.entity;
    if (!meant.has(id) || told.get(id) === profile) continue;
    told.set(id, profile);
    profiles.push(profile);
  }
  return { mentions, profiles };
}

function knownFrom({ names, profiles }: LookUpAnswer): KnownNames {
  const entities = new Map(profiles.map(({ entity }) => [entity.id, entity]));
  const known = new Map<string, KnownEntity[]>();
  for (const [key, ids] of Object.entries(names)) {
    known.set(
      key,
      ids.flatMap((id) => {
        const entity = entities.get(id);
        return entity ? [knownAs(entity, key)] : [];
      }),
    );
  }
  return known;
}

/** Another page's question waits no longer than this for a long text (ms). */
const TURN_MS = 20;

/** `findNames`, with pauses in which others are answered. */
async function findInTurns(blocks: readonly TextBlock[]): Promise<FoundNames> {
  const finder = createNameFinder();
  let until = performance.now() + TURN_MS;
  const pause = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + TURN_MS;
  };
  for (const block of blocks) {
    finder.add(block);
    if (performance.now() > until) await pause();
  }
  const steps = finder.finish();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() > until) await pause();
  }
}
