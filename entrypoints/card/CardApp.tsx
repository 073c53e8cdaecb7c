import { CardBody, CardFrame } from '../../components/Card.tsx';
import { MoveForm } from '../../components/MoveForm.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import type { DraftFaults, MoveDraft } from '../../lib/domain/draft.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import type { CardHost } from '../../lib/page/card-bridge.ts';
import type { CardState } from './card-state.ts';

export interface CardActions {
  open(entity: EntityRef): void;
  /** All moves of an organization, not only its newest. */
  showAll(entity: EntityRef): void;
  choose(profile: Profile): void;
  back(): void;
  pin(): void;
  close(): void;
  edit(proposal: Proposal): void;
  save(draft: MoveDraft, event: Event | undefined): Promise<DraftFaults>;
  cancelForm(): void;
  dirty(dirty: boolean): void;
  undo(): void;
}

interface Props {
  state: CardState;
  actions: CardActions;
  suggest: CardHost['suggestNames'];
}

/** The card as its state says. */
export function CardApp({ state, actions, suggest }: Props) {
  const { views, form, pinned, saved, notice } = state;
  const view = views.at(-1);
  if (!view && !form) return null;
  const name = form ? 'Save a move' : (view?.name ?? '');
  return (
    <CardFrame
      name={name}
      onBack={form ? (view ? actions.cancelForm : null) : views.length > 1 ? actions.back : null}
      pinned={pinned}
      onPin={actions.pin}
      onClose={actions.close}
      wide={form !== null}
      footer={
        saved && (
          <SavedBar words={saved.words} onUndo={saved.saveId === null ? null : actions.undo} />
        )
      }
      notice={notice}
    >
      {form ? (
        <MoveForm
          draft={form.draft}
          suggest={suggest}
          onSave={actions.save}
          onCancel={actions.cancelForm}
          onDirty={actions.dirty}
        />
      ) : (
        view && (
          <CardBody
            profiles={view.profiles}
            proposals={view.proposals}
            onOpen={actions.open}
            onShowAll={actions.showAll}
            onChoose={actions.choose}
            onSave={actions.edit}
          />
        )
      )}
    </CardFrame>
  );
}
