import type { SaveAnswer } from '../domain/answers.ts';
import type { MoveDraft } from '../domain/draft.ts';
import type { CheckedDraft } from '../domain/draft-rules.ts';
import { checkDraft } from '../domain/draft-rules.ts';
import type { Id } from '../domain/record.ts';
import { editMove } from '../db/edit-move.ts';
import type { Clock, Database } from '../db/database.ts';
import { AmbiguousNameError } from '../db/find-entity.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import { say } from '../i18n/say.ts';
import { resolveDate } from '../nlp/dates/resolve-date.ts';
import { profilesOf } from '../db/profiles.ts';
import type { SavedMove } from '../db/save-move.ts';
import { saveMove } from '../db/save-move.ts';

/**
 * What was typed as a date, in a form that `checkDraft` reads where it says a
 * date in words: "early 2026", "last fall". Words that lean on a day lean on
 * that of the article, since they are its. Numbers alone may mean two days.
 */
function readTypedDate({ date, source }: MoveDraft, today: PartialDate): string {
  if (parsePartialDate(date) !== null || !/^(?=.*\p{L})[\p{L}\d ,.'-]{3,30}$/u.test(date.trim()))
    return date;
  const published = source?.published ? parsePartialDate(source.published) : null;
  return resolveDate(date, published ?? today) ?? date;
}

/**
 * Check a draft and save it, or change the known move that it edits; the answer
 * has the person's profile as it then is. Faults name what to do, field by
 * field, and nothing was written then.
 */
export async function saveDraft(db: Database, draft: MoveDraft, clock: Clock): Promise<SaveAnswer> {
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const checked = checkDraft({ ...draft, date: readTypedDate(draft, today) }, today);
  if (!checked.ok) return checked;
  let saved: Saved;
  try {
    saved = await write(db, checked.draft, clock);
  } catch (error) {
    if (!(error instanceof AmbiguousNameError)) throw error;
    return { ok: false, faults: { [error.field]: say('faults.ambiguousChoose') } };
  }
  const [person] = await profilesOf(db, [saved.personId]);
  if (!person) throw new Error('The person of a move that was just saved is gone.');
  const { saveId, addedToKnown, changed } = saved;
  return { ok: true, saveId, person, addedToKnown, changed };
}

type Saved = Pick<SavedMove, 'personId' | 'addedToKnown' | 'changed'> & { saveId: Id | null };

async function write(db: Database, draft: CheckedDraft, clock: Clock): Promise<Saved> {
  if (draft.editOf === null) return saveMove(db, draft, clock);
  const { stepId, ...edited } = await editMove(db, draft.editOf, draft, clock);
  return { ...edited, saveId: stepId, addedToKnown: false };
}
