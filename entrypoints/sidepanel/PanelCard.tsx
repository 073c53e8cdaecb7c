import { useLiveQuery } from 'dexie-react-hooks';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { CardBody } from '../../components/Card.tsx';
import { CardFoot } from '../../components/CardFoot.tsx';
import { addressOfEntity } from '../../components/dashboard/addresses.ts';
import { MoveForm } from '../../components/MoveForm.tsx';
import { NoteField } from '../../components/NoteField.tsx';
import { useOffline } from '../../components/use-offline.ts';
import { cardExtras } from '../../lib/db/card-extras.ts';
import type { Database } from '../../lib/db/database.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { correctionFrom } from '../../lib/domain/correction.ts';
import { draftFromMove } from '../../lib/domain/draft-from-move.ts';
import { draftFromProposal } from '../../lib/domain/draft-from-proposal.ts';
import type { DraftFaults, MoveDraft } from '../../lib/domain/draft.ts';
import type { EntityId } from '../../lib/domain/entity.ts';
import type { OutlineItem } from '../../lib/domain/page-outline.ts';
import { proposalKey } from '../../lib/domain/proposal-key.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { switchSite } from '../../lib/domain/site-switches.ts';
import { ask } from '../../lib/messaging/messenger.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings.ts';
import { logFromPanel } from './log-from-panel.ts';
import type { Done } from './review-page.ts';
import { articleOf, dismissOnPage, doneSaving, saveProposal } from './review-page.ts';
import type { FrontTab } from './use-tab.ts';
import { say } from '../../lib/i18n/say.ts';

const SEEN_MS = 1_000;
/** All moves of an organization. */
const ALL = Infinity;

interface Props {
  db: Database;
  tab: FrontTab;
  item: OutlineItem;
  /** All that the page names. */
  all: readonly OutlineItem[];
  /** Everybody known whom the page names. */
  here: Profile[];
  /** Say in the panel where this fails. */
  onTry: (asked: Promise<unknown>) => void;
  /** A move was saved. */
  onSaved: (done: Done, personId: EntityId) => void;
  /** Something else was done that can be taken back. */
  onDone: (done: Done) => void;
}

/** What a card tells and does, in the side panel: in its place, with a way back. */
export function PanelCard({ db, tab, item, all, here, onTry, onSaved, onDone }: Props) {
  /** Those one came through; the last is on show. Empty: the item's own. */
  const [path, setPath] = useState<EntityId[]>([]);
  const [whole, setWhole] = useState<EntityId | null>(null);
  const [form, setForm] = useState<MoveDraft | null>(null);
  const [faults, setFaults] = useState<DraftFaults>({});
  /** Since the page read its proposals. */
  const [dismissed, setDismissed] = useState<string[]>([]);
  const [noting, setNoting] = useState(false);
  const offline = useOffline();
  const [now] = useState(() => Date.now());
  const ids = path.length > 0 ? path.slice(-1) : item.entityIds;
  const most = whole !== null && ids.includes(whole) ? ALL : undefined;
  const profiles = useLiveQuery(() => profilesOf(db, ids, most), [db, ids.join(' '), most]);
  const only = profiles?.length === 1 ? profiles[0] : undefined;
  const onlyId = only?.entity.id;
  const extras = useLiveQuery(
    () => (onlyId === undefined ? undefined : cardExtras(db, onlyId, tab.url)),
    [db, onlyId, tab.url],
  );

  useEffect(() => {
    if (!only) return;
    const timer = setTimeout(() => onTry(logFromPanel(db, only.entity, tab)), SEEN_MS);
    return () => clearTimeout(timer);
    // Once for each that comes on show, not for each change of it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [onlyId]);

  if (!profiles) return null;

  const go = (next: EntityId[]) => {
    setPath(next);
    setNoting(false);
  };
  const openForm = (draft: MoveDraft | null, found: DraftFaults = {}) => {
    setFaults(found);
    setForm(draft);
  };
  const save = async (draft: MoveDraft): Promise<DraftFaults> => {
    const answer = await ask('saveMove', { draft });
    if (!answer.ok) return answer.faults;
    setForm(null);
    onSaved(doneSaving(answer.saveId, answer.addedToKnown), answer.person.entity.id);
    return {};
  };
  const saveAtOnce = async (proposal: Proposal, as: 'move' | 'source') => {
    const answer = await saveProposal(tab.id, proposal, as);
    // Why it cannot be saved as it stands, beside the fields.
    if ('faults' in answer) openForm(answer.draft, answer.faults);
    else onSaved(answer.done, answer.personId);
  };
  const dismiss = async (proposal: Proposal) => {
    const key = proposalKey(proposal.move);
    const back = () => setDismissed((all) => all.filter((one) => one !== key));
    const done = await dismissOnPage(tab.id, proposal, back);
    setDismissed((all) => [...all, key]);
    onDone(done);
  };
  const leaveSite = async () => {
    const { hostname } = new URL(tab.url);
    await changeSettings(switchSite(await readSettings(), hostname, false));
  };
  const reported = path.length > 0 ? proposalsAbout(ids, all) : item.proposals;
  const proposals = reported.filter(({ move }) => !dismissed.includes(proposalKey(move)));
  const note = (change: Parameters<typeof ask<'changeNote'>>[1]['change'], of: Profile) =>
    ask('changeNote', { entityId: of.entity.id, change });

  return (
    <div className="root">
      {path.length > 0 && (
        <p className="panel-back">
          <button
            type="button"
            className="icon-button"
            aria-label={say('card.back')}
            title={say('card.back')}
            onClick={() => go(path.slice(0, -1))}
          >
            <ArrowLeft size={16} aria-hidden="true" />
          </button>
          <bdi>{only?.entity.name}</bdi>
        </p>
      )}
      {form ? (
        <MoveForm
          draft={form}
          suggest={(kind, typed) => ask('suggestNames', { kind, typed })}
          onSave={save}
          onCancel={() => setForm(null)}
          startFaults={faults}
        />
      ) : (
        <CardBody
          profiles={profiles}
          proposals={proposals}
          onOpen={({ id }) => go([...path, id])}
          onShowAll={({ id }) => setWhole(id)}
          onChoose={({ entity }) => go([entity.id])}
          review={{
            onSave: (proposal, as) => onTry(saveAtOnce(proposal, as)),
            onEdit: (proposal) =>
              onTry(
                articleOf(tab.id).then((article) => openForm(draftFromProposal(proposal, article))),
              ),
            onCorrect: (proposal) =>
              onTry(
                articleOf(tab.id).then((article) => openForm(correctionFrom(proposal, article))),
              ),
            onDismiss: (proposal) => onTry(dismiss(proposal)),
          }}
          card={{
            now,
            here,
            alike: extras?.alike ?? null,
            offline,
            onEditMove: (view) => openForm(draftFromMove(view)),
          }}
          note={
            noting && only ? (
              <NoteField
                key={only.entity.id}
                name={only.entity.name}
                notes={only.note?.notes ?? ''}
                onSave={(notes) => note({ notes }, only).then(() => undefined)}
                onBusy={() => undefined}
              />
            ) : null
          }
        />
      )}
      {only && !form && (
        <CardFoot
          key={only.entity.id}
          profile={only}
          extras={extras ?? null}
          noting={noting}
          onNote={() => setNoting(!noting)}
          onWatch={(watched) => onTry(note({ watched }, only))}
          onHide={(hidden) => onTry(note({ hidden }, only))}
          onLeaveSite={() => onTry(leaveSite())}
          onAll={() =>
            onTry(
              browser.tabs.create({
                url: browser.runtime.getURL('/dashboard.html') + addressOfEntity(only.entity),
              }),
            )
          }
        />
      )}
    </div>
  );
}

/** What the page reports of these, told by whichever of its names. Each once. */
function proposalsAbout(ids: readonly EntityId[], all: readonly OutlineItem[]): Proposal[] {
  const about = all
    .flatMap(({ proposals }) => proposals)
    .filter(({ personId, fromId, toId }) =>
      [personId, fromId, toId].some((id) => id !== null && ids.includes(id)),
    );
  return [...new Map(about.map((one) => [JSON.stringify([one.move, one.standing]), one])).values()];
}
