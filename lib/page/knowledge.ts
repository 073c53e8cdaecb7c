import type { NamesAnswer } from '../domain/answers.ts';
import type { TextBlock } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { ResolvedMention } from '../domain/mention.ts';
import type { Profile } from '../domain/profile.ts';

/** What a page asks of the names in its text: see `readNames` in messaging/protocol.ts. */
export interface NamesQuestion {
  page: string;
  blocks: (TextBlock | number)[];
}

/** What this page was told of the names on it; a hover then costs no message. */
export interface Knowledge {
  /** The names in these blocks, and who they may mean. One message; of blocks that were sent before only the ids go. */
  learn(blocks: readonly TextBlock[]): Promise<ResolvedMention[]>;
  /** The profiles of these entities are old: new ones come with the next `learn`. Whether one was here. */
  forget(entityIds: readonly EntityId[]): boolean;
  /** Another text: the ids of its blocks begin anew. */
  restart(): void;
  put(profile: Profile): void;
  profile(id: EntityId): Profile | undefined;
}

/** An empty memory that asks with `readNames`; where nothing is `remembered` there, all is sent each time. */
export function createKnowledge(
  readNames: (question: NamesQuestion) => Promise<NamesAnswer | null>,
  remembered: boolean,
): Knowledge {
  const profiles = new Map<EntityId, Profile>();
  let page = '';
  let sent = new Set<number>();

  const restart = () => {
    page = `${Math.random()}`;
    sent = new Set();
  };
  restart();

  const ask = (blocks: readonly TextBlock[]) => {
    const known = sent;
    if (remembered) sent = new Set(blocks.map(({ id }) => id));
    return readNames({
      page,
      blocks: blocks.map((block) => (known.has(block.id) ? block.id : block)),
    });
  };

  /** Null where the background does not remember, or believes that this page was told more than arrived. */
  const learned = (answer: NamesAnswer | null) => {
    for (const profile of answer?.profiles ?? []) profiles.set(profile.entity.id, profile);
    const whole = answer?.mentions.every(({ entityIds }) =>
      entityIds.every((id) => profiles.has(id)),
    );
    return answer && whole ? answer.mentions : null;
  };

  return {
    async learn(blocks) {
      try {
        const mentions = learned(await ask(blocks));
        if (mentions) return mentions;
        restart();
        return learned(await ask(blocks)) ?? [];
      } catch (error) {
        // Who knows what of it arrived.
        restart();
        throw error;
      }
    },
    forget: (entityIds) => entityIds.filter((id) => profiles.delete(id)).length > 0,
    restart,
    put(profile) {
      profiles.set(profile.entity.id, profile);
    },
    profile: (id) => profiles.get(id),
  };
}
