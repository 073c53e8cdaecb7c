import { CardBody, CardFrame } from '../../components/Card.tsx';
import { CardFoot } from '../../components/CardFoot.tsx';
import { LostQuotes } from '../../components/lost-quotes.ts';
import { MoveForm } from '../../components/MoveForm.tsx';
import { NoteField } from '../../components/NoteField.tsx';
import type { ProposalActions } from '../../components/ProposalItem.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import type { DraftFaults, KeptDraft, MoveDraft } from '../../lib/domain/draft.ts';
import { useOffline } from '../../components/use-offline.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import type { NoteChange } from '../../lib/domain/entity-note.ts';
import type { MoveView, Profile } from '../../lib/domain/profile.ts';
import type { Id } from '../../lib/domain/record.ts';
import type { CardHost } from '../../lib/page/card-bridge.ts';
import type { CardState } from './card-state.ts';
import { say } from '../../lib/i18n/say.ts';

export interface CardActions {
  open(entity: EntityRef): void;
  /** All moves of an organization, not only its newest. */
  showAll(entity: EntityRef): void;
  choose(profile: Profile): void;
  back(): void;
  pin(): void;
  close(): void;
  review: ProposalActions;
  save(draft: MoveDraft, event: Event | undefined): Promise<DraftFaults>;
  cancelForm(): void;
  /** The draft in the form was changed. */
  changed(draft: MoveDraft): void;
  restore(kept: KeptDraft): void;
  forget(kept: KeptDraft): void;
  undo(): void;
  /** Change a move that is known. */
  editMove(view: MoveView): void;
  /** Open or close the note for writing. */
  note(): void;
  changeNote(profile: Profile, change: NoteChange, event: Event | null): Promise<void>;
  leaveSite(event: Event): void;
  /** Something is being written in the card: it stays. */
  writing(writing: boolean): void;
}

interface Props {
  state: CardState;
  actions: CardActions;
  suggest: CardHost['suggestNames'];
  /** Everybody known whom the page names. */
  here: readonly Profile[];
  /** The evidence whose passage is not on the page any more. */
  lost: ReadonlySet<Id>;
  /** Milliseconds since the epoch. */
  now: number;
}

/** The card as its state says. */
export function CardApp({ state, actions, suggest, here, lost, now }: Props) {
  const offline = useOffline();
  const { views, form, pinned, saved, notice, loading, noting } = state;
  const view = views.at(-1);
  if (!view && !form) return null;
  const only = view?.profiles.length === 1 ? view.profiles[0] : undefined;
  const extras = view && typeof view.extras === 'object' ? view.extras : null;
  const name = form
    ? say(form.draft.editOf === null ? 'card.saveTitle' : 'card.editTitle')
    : (view?.name ?? '');
  return (
    <CardFrame
      name={name}
      onBack={form ? (view ? actions.cancelForm : null) : views.length > 1 ? actions.back : null}
      pinned={pinned}
      onPin={actions.pin}
      onClose={actions.close}
      wide={form !== null}
      footer={
        <>
          <SavedBar words={saved?.words ?? null} onUndo={saved?.undo ? actions.undo : null} />
          {view && only && !form && (
            <CardFoot
              key={only.entity.id}
              profile={only}
              extras={view.extras}
              noting={noting}
              onNote={actions.note}
              onWatch={(watched, event) => void actions.changeNote(only, { watched }, event)}
              onHide={(hidden, event) => void actions.changeNote(only, { hidden }, event)}
              onLeaveSite={actions.leaveSite}
            />
          )}
        </>
      }
      notice={notice}
      loading={loading}
    >
      {form ? (
        <MoveForm
          // Another draft is another form: what was typed into the last one is kept.
          key={form.draft.saveId}
          draft={form.draft}
          kept={form.kept}
          startFaults={form.faults}
          suggest={suggest}
          onSave={actions.save}
          onCancel={actions.cancelForm}
          onChange={actions.changed}
          onRestore={actions.restore}
          onForget={actions.forget}
        />
      ) : (
        view && (
          <LostQuotes value={lost}>
            <CardBody
              profiles={view.profiles}
              proposals={view.proposals}
              onOpen={actions.open}
              onShowAll={actions.showAll}
              onChoose={actions.choose}
              review={actions.review}
              card={{
                now,
                here,
                alike: extras?.alike ?? null,
                onEditMove: actions.editMove,
                offline,
              }}
              note={
                noting && only ? (
                  <NoteField
                    key={only.entity.id}
                    name={only.entity.name}
                    notes={only.note?.notes ?? ''}
                    onSave={(notes) => actions.changeNote(only, { notes }, null)}
                    onBusy={actions.writing}
                  />
                ) : null
              }
            />
          </LostQuotes>
        )
      )}
    </CardFrame>
  );
}
