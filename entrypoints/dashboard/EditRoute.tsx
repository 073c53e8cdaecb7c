import { useEffect, useState } from 'react';
import { addressOfEntity } from '../../components/dashboard/addresses.ts';
import { MoveForm } from '../../components/MoveForm.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import { failure, savedWords } from '../../components/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import type { KeptDraft, MoveDraft } from '../../lib/domain/draft.ts';
import { draftFromMove } from '../../lib/domain/draft-from-move.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import { say } from '../../lib/i18n/say.ts';
import { ask } from '../../lib/messaging/messenger.ts';
import { keepDrafts } from '../card/kept-drafts.ts';

/** What is edited; null while it is looked for, `gone` where it is not there. */
type Edited = { draft: MoveDraft; person: EntityRef } | 'gone' | null;

/** A known move in the form: `#/edit/ID`. Saved, it can be taken back, there and in the history of its person. */
export function EditRoute({ db, moveId }: { db: Database; moveId: string }) {
  // Under this what was begun is kept.
  const place = `edit:${moveId}`;
  const [edited, setEdited] = useState<Edited>(null);
  const [drafts] = useState(() => keepDrafts((error) => console.debug('Whence:', error)));
  const [kept, setKept] = useState<KeptDraft[]>([]);
  const [saved, setSaved] = useState<{ words: string; stepId: string | null } | null>(null);

  useEffect(() => {
    let left = false;
    void moveToEdit(db, moveId).then((found) => left || setEdited(found));
    void drafts.of(place).then((found) => left || setKept(found));
    return () => {
      left = true;
      drafts.stop();
    };
  }, [db, drafts, moveId, place]);

  if (edited === null) return null;
  if (edited === 'gone') return <h1 tabIndex={-1}>{say('faults.moveGone')}</h1>;
  const { draft, person } = edited;

  const save = async (checked: MoveDraft) => {
    const answer = await ask('saveMove', { draft: checked });
    if (!answer.ok) return answer.faults;
    if (checked.saveId !== null) drafts.forget(checked.saveId);
    setSaved({ words: savedWords(answer.saveId, answer.addedToKnown), stepId: answer.saveId });
    return {};
  };
  const undo = (saveId: string) =>
    ask('undoSave', { saveId }).then(
      (undone) =>
        setSaved({ words: say(undone ? 'notices.undone' : 'notices.nothingToUndo'), stepId: null }),
      (error: unknown) => setSaved({ words: failure(error), stepId: saveId }),
    );
  const stepId = saved?.stepId ?? null;

  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{say('card.editTitle')}</h1>
      </div>
      <div className="root add-move">
        <SavedBar
          words={saved?.words ?? null}
          onUndo={stepId === null ? null : () => void undo(stepId)}
        />
        {saved === null ? (
          <MoveForm
            key={draft.saveId}
            draft={draft}
            kept={kept}
            suggest={(kind, typed) => ask('suggestNames', { kind, typed })}
            onSave={save}
            onCancel={() => history.back()}
            onChange={(changed) => drafts.keep(place, changed)}
            onRestore={(one) => setEdited({ draft: one.draft, person })}
            onForget={({ id }) => {
              drafts.forget(id);
              setKept((all) => all.filter((one) => one.id !== id));
            }}
          />
        ) : (
          <p className="row">
            <a href={addressOfEntity(person)} autoFocus>
              <bdi>{person.name}</bdi>
            </a>
          </p>
        )}
      </div>
    </>
  );
}

async function moveToEdit(db: Database, moveId: string): Promise<Exclude<Edited, null>> {
  const move = await db.moves.get(moveId);
  if (move?.deletedAt !== null) return 'gone';
  const [person] = await profilesOf(db, [move.personId], Infinity);
  const view = person?.moves.find((one) => one.move.id === moveId);
  return view ? { draft: draftFromMove(view), person: view.person } : 'gone';
}
