import { useEffect, useState } from 'react';
import { addressOfEntity } from '../../components/dashboard/addresses.ts';
import { MoveForm } from '../../components/MoveForm.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import { failure } from '../../components/words.ts';
import type { KeptDraft, MoveDraft } from '../../lib/domain/draft.ts';
import { emptyDraft } from '../../lib/domain/empty-draft.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { webAddress } from '../../lib/domain/web-address.ts';
import { ask } from '../../lib/messaging/messenger.ts';
import { say } from '../../lib/i18n/say.ts';
import { keepDrafts } from '../card/kept-drafts.ts';

/** Begun here, of no article: under this they are kept. */
const NOWHERE = '';

/** A move written by hand: the form, empty but for the page (`url`, `title`) that it was asked from. */
export function AddRoute({ params }: { params: URLSearchParams }) {
  const [draft, setDraft] = useState<MoveDraft>(() => startingAt(params));
  const [drafts] = useState(() => keepDrafts((error) => console.debug('Whence:', error)));
  const [kept, setKept] = useState<KeptDraft[]>([]);
  const [saved, setSaved] = useState<{ person: Profile; saveId: string | null } | null>(null);
  const [words, setWords] = useState<string | null>(null);

  useEffect(() => {
    void drafts.of(NOWHERE).then(setKept);
    return () => drafts.stop();
  }, [drafts]);

  const another = (next: MoveDraft) => {
    setDraft(next);
    setSaved(null);
    setWords(null);
    void drafts.of(NOWHERE).then(setKept);
  };
  const save = async (checked: MoveDraft) => {
    const answer = await ask('saveMove', { draft: checked });
    if (!answer.ok) return answer.faults;
    if (checked.saveId !== null) drafts.forget(checked.saveId);
    setSaved({ person: answer.person, saveId: answer.saveId });
    setWords(say(answer.addedToKnown ? 'add.savedToKnown' : 'add.saved'));
    return {};
  };
  const undo = async (saveId: string) => {
    const undone = await ask('undoSave', { saveId });
    setWords(say(undone ? 'add.undone' : 'add.nothingToUndo'));
    setSaved(null);
  };
  const saveId = saved?.saveId ?? null;

  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.add')}</h1>
      </div>
      <div className="root add-move">
        <SavedBar
          words={words}
          onUndo={
            saveId === null
              ? null
              : () => void undo(saveId).catch((error: unknown) => setWords(failure(error)))
          }
        />
        {words === null ? (
          <MoveForm
            key={draft.saveId}
            draft={draft}
            kept={kept}
            suggest={suggest}
            onSave={save}
            onCancel={() => history.back()}
            onChange={(changed) => drafts.keep(NOWHERE, changed)}
            onRestore={(one) => another(one.draft)}
            onForget={({ id }) => {
              drafts.forget(id);
              setKept((all) => all.filter((one) => one.id !== id));
            }}
          />
        ) : (
          <p className="row">
            {saved && <a href={addressOfEntity(saved.person.entity)}>{saved.person.entity.name}</a>}
            <button
              type="button"
              className="button"
              autoFocus
              onClick={() => another(emptyDraft())}
            >
              {say('add.another')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

const suggest: Parameters<typeof MoveForm>[0]['suggest'] = (kind, typed) =>
  ask('suggestNames', { kind, typed });

function startingAt(params: URLSearchParams): MoveDraft {
  const draft = emptyDraft();
  const url = webAddress(params.get('url') ?? '');
  if (url === null) return draft;
  const title = params.get('title') ?? '';
  return {
    ...draft,
    source: { url, title, publisher: null, authors: [], published: null, language: null },
  };
}
