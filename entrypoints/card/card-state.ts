import type { DraftFaults, KeptDraft, MoveDraft } from '../../lib/domain/draft.ts';
import type { CardExtras } from '../../lib/domain/card-extras.ts';
import type { EntityId } from '../../lib/domain/entity.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import type { Id } from '../../lib/domain/record.ts';
import type { CardRequest } from '../../lib/page/card-bridge.ts';

/** One card: of a name on the page, or reached by a name inside another card. */
export interface View {
  name: string;
  /** None for a person nobody knew; several until one is chosen. */
  profiles: Profile[];
  proposals: Proposal[];
  /** Null while they are being asked; why that failed, in words. */
  extras: CardExtras | string | null;
}

/** What the footer can take back. */
export type Undo = { saveId: Id } | { dismissed: Proposal };

/** What the card shows now. Only plain values: what draws it holds no state of its own. */
export interface CardState {
  /** The cards one came through, the last on show; empty while nothing is. */
  views: View[];
  form: {
    draft: MoveDraft;
    /** Begun here before and not saved. */
    kept: KeptDraft[];
    faults: DraftFaults;
  } | null;
  pinned: boolean;
  saved: { words: string; undo: Undo | null } | null;
  /** Why a click was refused or a request failed. */
  notice: string | null;
  /** A card was asked for and is long in coming. */
  loading: boolean;
  /** The note of whom the card is about is open for writing. */
  noting: boolean;
}

export const CLOSED: CardState = {
  views: [],
  form: null,
  pinned: false,
  saved: null,
  notice: null,
  loading: false,
  noting: false,
};

/** A card as it opens. */
export function firstView({ name, profiles, proposals }: CardRequest): CardState {
  const only = profiles.length === 1 ? profiles[0] : undefined;
  return {
    ...CLOSED,
    views: [{ name: only?.entity.name ?? name, profiles, proposals, extras: null }],
  };
}

/** Whether two cards are about the same. */
export function sameViews({ views: [one] }: CardState, { views: [two] }: CardState): boolean {
  return (
    one?.name === two?.name &&
    one?.profiles.length === two?.profiles.length &&
    (one?.profiles ?? []).every(({ entity }, i) => entity.id === two?.profiles[i]?.entity.id)
  );
}

/** Replace the view on show. */
export function withTop(state: CardState, change: (view: View) => View): CardState {
  const top = state.views.at(-1);
  return top ? { ...state, views: [...state.views.slice(0, -1), change(top)] } : state;
}

/**
 * Put newer profiles in the place of older ones, wherever they are on show, and
 * take away those that are no more.
 */
export function withProfiles(
  state: CardState,
  fresh: readonly Profile[],
  gone: readonly EntityId[],
): CardState {
  const byId = new Map(fresh.map((profile) => [profile.entity.id, profile]));
  return {
    ...state,
    views: state.views.map((view) => ({
      ...view,
      profiles: view.profiles
        .filter((profile) => !gone.includes(profile.entity.id))
        .map((profile) => byId.get(profile.entity.id) ?? profile),
    })),
  };
}

/** Put what else is told of an entity wherever it is on show. */
export function withExtras(state: CardState, id: EntityId, extras: View['extras']): CardState {
  return {
    ...state,
    views: state.views.map((view) =>
      view.profiles.length === 1 && view.profiles[0]?.entity.id === id ? { ...view, extras } : view,
    ),
  };
}

/** Without a draft that the form offered to go on with. */
export function withoutKept(state: CardState, id: Id): CardState {
  const { form } = state;
  return form
    ? { ...state, form: { ...form, kept: form.kept.filter((one) => one.id !== id) } }
    : state;
}
