import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { PanelFrame } from '../../components/panel/PanelFrame.tsx';
import { PanelList } from '../../components/panel/PanelList.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import { failure } from '../../components/words.ts';
import type { Database } from '../../lib/db/database.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { switchSite } from '../../lib/domain/site-switches.ts';
import { tell } from '../../lib/messaging/tell.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings.ts';
import { newMoves, panelItem } from './panel-items.ts';
import { PanelCard } from './PanelCard.tsx';
import type { Done } from './review-page.ts';
import { useOutline } from './use-outline.ts';
import { useTab } from './use-tab.ts';

const UNDO_MS = 10_000;
const NO_PROFILES: never[] = [];

/** The page in front, as a list: live from its reader script and from the database. */
export function Panel({ db }: { db: Database }) {
  const tab = useTab();
  const outline = useOutline(tab?.id);
  const items = outline?.items ?? [];
  const ids = [...new Set(items.flatMap(({ entityIds }) => entityIds))];
  const profiles =
    useLiveQuery(() => profilesOf(db, ids), [db, ids.join(' ')], undefined) ?? NO_PROFILES;
  const byId = new Map(profiles.map((profile) => [profile.entity.id, profile]));
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [saved, setSaved] = useState<Done | null>(null);
  useEffect(() => {
    if (!saved) return;
    const timer = setTimeout(() => setSaved(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [saved]);
  const chosen = items.find(({ id }) => id === chosenId);
  const news = new Set(
    items.flatMap(({ proposals }) =>
      newMoves(proposals).map(({ move }) => JSON.stringify([move.person, move.from, move.to])),
    ),
  );

  const attempt = (asked: Promise<unknown>) => {
    setNotice(null);
    asked.catch((error: unknown) => setNotice(failure(error)));
  };
  const reveal = (id: string) => {
    if (tab) attempt(tell(tab.id, 'reveal', { id }));
  };
  const undo = async (takeBack: Done['undo']) => {
    if (takeBack) setSaved({ words: await takeBack(), undo: null });
  };
  const readAgain = async () => {
    if (!tab) return;
    const settings = await readSettings();
    await changeSettings(
      outline?.state === 'paused'
        ? { pausedUntil: null }
        : switchSite(settings, new URL(tab.url).hostname, true),
    );
  };

  return (
    <PanelFrame
      state={tab === null ? null : outline === null ? null : outline?.state}
      title={tab?.title ?? ''}
      people={items.filter(({ kind }) => kind === 'person').length}
      organizations={items.filter(({ kind }) => kind === 'organization').length}
      news={news.size}
      notice={notice}
      onRead={() => attempt(readAgain())}
      footer={
        <SavedBar
          words={saved?.words ?? null}
          onUndo={saved?.undo ? () => attempt(undo(saved.undo)) : null}
        />
      }
    >
      <PanelList
        items={items.map((item) => panelItem(item, byId))}
        chosen={chosen?.id ?? null}
        onChoose={(id) => {
          setChosenId(id);
          if (id !== null) reveal(id);
        }}
        onReveal={reveal}
      >
        {chosen && tab && (
          <PanelCard
            key={chosen.id}
            db={db}
            tab={tab}
            item={chosen}
            all={items}
            here={profiles}
            onTry={attempt}
            onDone={setSaved}
            onSaved={(done, personId) => {
              setSaved(done);
              // Somebody new has a record now, and by it another place in the outline.
              if (chosen.entityIds.length === 0) setChosenId(personId);
            }}
          />
        )}
      </PanelList>
    </PanelFrame>
  );
}
