import type { SaveAnswer } from '../domain/answers.ts';
import type { MoveDraft } from '../domain/draft.ts';
import { checkDraft } from '../domain/draft-rules.ts';
import type { Clock, Database } from '../db/database.ts';
import { profilesOf } from '../db/profiles.ts';
import { saveMove } from '../db/save-move.ts';

/** Check a draft and save it; the answer has the person's profile as it then is. */
export async function saveDraft(db: Database, draft: MoveDraft, clock: Clock): Promise<SaveAnswer> {
  const checked = checkDraft(draft);
  if (!checked.ok) return checked;
  const saved = await saveMove(db, checked.draft, clock);
  const [person] = await profilesOf(db, [saved.personId]);
  if (!person) throw new Error('The person of a move that was just saved is gone.');
  const { saveId, addedToKnown, changed } = saved;
  return { ok: true, saveId, person, addedToKnown, changed };
}
