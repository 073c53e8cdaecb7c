/**
 * How the reader script and the card script of one frame talk.
 *
 * Both run in the extension's isolated world of the same frame, so they share
 * `globalThis` (which the page cannot see) and need no messages: the reader is
 * small and in every page; the card brings React and is injected when it is
 * first wanted. The reader owns the time (dwell, hide, seen), the card owns
 * what is drawn and where.
 */
import type { NameSuggestion, SaveAnswer } from '../domain/answers.ts';
import type { Article } from '../domain/article.ts';
import type { CardExtras } from '../domain/card-extras.ts';
import type { MoveDraft } from '../domain/draft.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { EntityNote, NoteChange } from '../domain/entity-note.ts';
import type { OpenedBy } from '../domain/log-entry.ts';
import type { Profile } from '../domain/profile.ts';
import type { Proposal } from '../domain/reading.ts';
import type { Settings } from '../domain/settings.ts';
import type { Id } from '../domain/record.ts';
import type { SelectionContext } from './selection-draft.ts';
import type { WalkPlace } from './walk.ts';

/** What stands under the pointer (or the keyboard's cursor) when a card is asked for. */
export interface CardRequest {
  /**
   * The entities the name may mean, likeliest first; more than one when the
   * name is shared, and then the card asks. Empty for a person nobody knew yet
   * whose move the article reports: the card is then made of `proposals`.
   */
  profiles: Profile[];
  /** The name as the page writes it, fullest form. */
  name: string;
  /** What this article reports of these entities that could be saved. */
  proposals: Proposal[];
  /** Client rects of the mark's lines, asked anew whenever the card is placed. */
  anchor: () => DOMRect[];
  /** Where the pointer was; null when the keyboard opened it. */
  pointer: { x: number; y: number } | null;
  openedBy: OpenedBy;
}

/** What the card script offers the reader. Idempotent where it can be. */
export interface CardController {
  show(request: CardRequest): void;
  /** Draw it out of sight, since it will likely be shown soon. Does nothing while a card is shown. */
  prepare(request: CardRequest): void;
  /** Open the form on words that were selected, beside them or in the middle. */
  showForm(selected: string, range: Range | null, context: SelectionContext): void;
  /** The keyboard goes into the card, and back to where it was when the card closes. */
  focus(): void;
  /** Keep it open, or no longer. False while nothing is shown. */
  pin(): boolean;
  /** Open the form of the first move that the page reports, or of this one (`proposalKey`). False where there is none. */
  edit(key?: string): boolean;
  /** Have assistive technology say, once, at which name the keyboard's cursor stands. */
  sayPlace(place: WalkPlace): void;
  /** Escape was pressed while a form is open and the keyboard is elsewhere. */
  escape(): void;
  hide(): void;
  /** New facts about entities that may be on show, and which are no more: draw them again in place. */
  update(profiles: Profile[], gone: readonly EntityId[]): void;
  /** New proposals for what is on show. */
  setProposals(proposals: Proposal[]): void;
  /** The card's box in client coordinates, null while nothing is shown: for the safe path. */
  box(): DOMRect | null;
  /** Whether an event's target is our host element. */
  owns(target: EventTarget | null): boolean;
  /** Remove everything: the extension was updated or removed. */
  destroy(): void;
}

/** What the card asks of the reader. */
export interface CardHost {
  getProfile(id: EntityId): Promise<Profile | null>;
  /** With every move, however many: an organization's profile holds the newest only. */
  getWholeProfile(id: EntityId): Promise<Profile | null>;
  /** Proposals of this article about an entity (for a card reached from inside another). */
  proposalsFor(id: EntityId): Proposal[];
  saveMove(draft: MoveDraft): Promise<SaveAnswer>;
  undoSave(saveId: Id): Promise<boolean>;
  suggestNames(kind: EntityKind, typed: string): Promise<NameSuggestion[]>;
  /** What a card tells besides its profile. */
  getExtras(id: EntityId): Promise<CardExtras>;
  /** Everybody whom the page names and who is known, in no order. */
  profilesHere(): Profile[];
  /** The evidence whose passage was on this page and is no more. */
  lostHere(): ReadonlySet<Id>;
  /** How the reader wants cards to look. */
  theme(): Settings['theme'];
  changeNote(id: EntityId, change: NoteChange): Promise<EntityNote | null>;
  /** Read no pages of this site any more: the card goes with it. */
  leaveSite(): Promise<void>;
  /** The article as it was read: what a draft quotes. */
  article(): Article;
  /** The pointer came into the card or left it. */
  pointerInside(inside: boolean): void;
  /** Another entity is now on show (a link inside the card, a choice made). */
  nowShowing(profile: Profile, openedBy: OpenedBy): void;
  /** The reader said whom a shared name means: it means them on this page from now on. */
  chose(name: string, id: EntityId): void;
  pinned(pinned: boolean): void;
  /** A form with unsaved input is open: don't hide by leaving or by a click elsewhere. */
  busy(busy: boolean): void;
  /** Something may be undone for some seconds: don't hide by leaving. */
  held(held: boolean): void;
  /** The close button or Escape inside the card. */
  closed(): void;
}

/** Words of the page, and what a click on the button beside them does. */
export interface ButtonBeside {
  range: Range;
  words: 'menu.saveSelected' | 'menu.openSaved';
  theme: Settings['theme'];
  take: () => void;
}

/** Set by the card script when it has run; the reader then calls `connect`. */
export interface CardScript {
  connect(host: CardHost): CardController;
  /** Put a button beside words of the page; what it answers takes it away again. */
  putButton(button: ButtonBeside): () => void;
}

interface SharedWorld {
  whenceCard?: CardScript;
}

/** Called by the card script. A second injection into the same frame keeps the first. */
export function offerCard(script: CardScript): void {
  (globalThis as SharedWorld).whenceCard ??= script;
}

/** The card script of this frame, injected if it was not. Rejects where it may not run. */
export async function wantedCardScript(inject: () => Promise<void>): Promise<CardScript> {
  const shared = globalThis as SharedWorld;
  if (!shared.whenceCard) await inject();
  if (!shared.whenceCard) throw new Error('The card’s script did not start in this page.');
  return shared.whenceCard;
}
