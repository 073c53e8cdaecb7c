import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { Words } from '../../components/Words.tsx';
import { addressOfEntity, addressOfMove } from '../../components/dashboard/addresses.ts';
import { EntityPage } from '../../components/dashboard/EntityPage.tsx';
import { MergeSection } from '../../components/dashboard/MergeSection.tsx';
import { failure } from '../../components/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { countSeen } from '../../lib/db/log.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { canComeBack, historyOf } from '../../lib/db/steps.ts';
import { ask } from '../../lib/messaging/messenger.ts';
import { say } from '../../lib/i18n/say.ts';
import { useMerge } from './use-merge.ts';

/** The page of one person or lab, live. What changes it is asked of the background, as a card does. */
export function EntityRoute({ db, id }: { db: Database; id: string }) {
  const found = useLiveQuery(async () => {
    const [profile] = await profilesOf(db, [id], Infinity);
    const seen = (await countSeen(db, [id])).get(id) ?? 0;
    const history = await Promise.all(
      (await historyOf(db, id)).map(async (step) => ({
        step,
        turns: step.undoneAt === null || (await canComeBack(db, step)),
      })),
    );
    return { profile, seen, history };
  }, [db, id]);
  const [now] = useState(() => Date.now());
  const [fault, setFault] = useState<string | null>(null);
  const name = found?.profile?.entity.name;
  useEffect(() => {
    if (name !== undefined) document.title = say('nav.pageTitle', { page: name });
  }, [name]);
  const act = (asked: Promise<unknown>) =>
    void asked.then(
      () => setFault(null),
      (error: unknown) => setFault(failure(error)),
    );
  const merging = useMerge(db, found?.profile, act);
  if (!found) return null;
  if (!found.profile) {
    const gone = found.history.find(({ step }) => step.kind === 'delete' && step.undoneAt === null);
    return (
      <>
        <h1 tabIndex={-1}>{say('entity.nobody')}</h1>
        <p>
          <Words of="entity.gone" with={{ link: <a href="#/people">{say('nav.seePeople')}</a> }} />
        </p>
        {gone && (
          <p>
            <button
              type="button"
              className="link"
              onClick={() => act(ask('undoSave', { saveId: gone.step.id }))}
            >
              {say('entity.takeOut')}
            </button>
          </p>
        )}
      </>
    );
  }
  return (
    <EntityPage
      profile={found.profile}
      seen={found.seen}
      history={found.history}
      fault={fault}
      now={now}
      onOpen={(entity) => {
        location.hash = addressOfEntity(entity);
      }}
      onEditMove={({ move }) => {
        location.hash = addressOfMove(move.id);
      }}
      onWatch={(watched) => act(ask('changeNote', { entityId: id, change: { watched } }))}
      onNote={async (notes) => {
        await ask('changeNote', { entityId: id, change: { notes } });
      }}
      onTrash={() => act(ask('moveToTrash', { table: 'entities', id }))}
      onUndo={(step) => act(ask('undoSave', { saveId: step.id }))}
      onRedo={(step) => act(ask('redoStep', { stepId: step.id }))}
    >
      <MergeSection
        profile={found.profile}
        suggest={merging.suggest}
        find={merging.find}
        onMerge={merging.merge}
        onSplit={merging.split}
      />
      <p role="status" className="status-line">
        {merging.made && (
          <>
            {merging.made.words}
            {merging.made.link && (
              <>
                {' '}
                <a href={addressOfEntity(merging.made.link)}>{say('split.open')}</a>
              </>
            )}
            {merging.made.stepId !== null && (
              <>
                {' · '}
                <button type="button" className="link" onClick={merging.undo}>
                  {say('buttons.undo')}
                </button>
              </>
            )}
          </>
        )}
      </p>
    </EntityPage>
  );
}
