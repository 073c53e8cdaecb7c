import { useCallback, useState } from 'react';
import { say } from '../../lib/i18n/say.ts';
import type { Database } from '../../lib/db/database.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import type { StepAnswer } from '../../lib/domain/answers.ts';
import type { Half } from '../../lib/domain/edit.ts';
import type { EntityId, EntityRef } from '../../lib/domain/entity.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { ask } from '../../lib/messaging/messenger.ts';

/** What was just made of one or two, for the way back. */
export interface Made {
  words: string;
  /** Whose page may be looked at now; null for this one. */
  link: EntityRef | null;
  stepId: string | null;
}

/** Merging and splitting of one person or lab, as its page asks for it. */
export function useMerge(
  db: Database,
  profile: Profile | undefined,
  act: (asked: Promise<unknown>) => void,
) {
  const [made, setMade] = useState<Made | null>(null);
  const kind = profile?.entity.kind ?? 'person';
  const suggest = useCallback((typed: string) => ask('suggestNames', { kind, typed }), [kind]);
  const find = useCallback(
    async (id: EntityId) => (await profilesOf(db, [id], Infinity))[0] ?? null,
    [db],
  );
  const done = (asked: Promise<StepAnswer>, words: string, linkOf: () => EntityRef | null) =>
    act(asked.then(({ stepId }) => setMade({ words, link: linkOf(), stepId })));
  return {
    made,
    suggest,
    find,
    merge(gone: EntityRef) {
      if (!profile) return;
      const { id, name } = profile.entity;
      const asked = ask('mergeEntities', { keptId: id, goneId: gone.id });
      done(asked, say('merge.done', { gone: gone.name, kept: name }), () => null);
    },
    split(half: Half) {
      if (!profile) return;
      const { id } = profile.entity;
      let link: EntityRef | null = null;
      const asked = ask('splitEntity', { id, half }).then((answer) => {
        link = { id: answer.newId, kind, name: half.name };
        return answer;
      });
      done(asked, say('split.done'), () => link);
    },
    undo() {
      if (made?.stepId == null) return;
      act(ask('undoSave', { saveId: made.stepId }).then(() => setMade(null)));
    },
  };
}
