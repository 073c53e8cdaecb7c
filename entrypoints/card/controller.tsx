import { cardInWords } from '../../components/card-in-words.ts';
import { failure, savedWords } from '../../components/words.ts';
import type { DraftFaults, MoveDraft } from '../../lib/domain/draft.ts';
import { draftFromMove } from '../../lib/domain/draft-from-move.ts';
import type { OpenedBy } from '../../lib/domain/log-entry.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { proposalKey } from '../../lib/domain/proposal-key.ts';
import type { CardController, CardHost, CardRequest } from '../../lib/page/card-bridge.ts';
import { schemeOf } from '../../lib/settings/follow-theme.ts';
import { draftFromSelection } from '../../lib/page/selection-draft.ts';
import type { CardActions } from './CardApp.tsx';
import type { CardState, Undo, View } from './card-state.ts';
import { CLOSED, firstView, withExtras, withoutKept, withProfiles, withTop } from './card-state.ts';
import { makeDraggable } from './drag.ts';
import { makeDrawing } from './drawing.tsx';
import { guardClicks } from './guard-click.ts';
import { makeHostElement } from './host-element.ts';
import { keepDrafts } from './kept-drafts.ts';
import { putCard } from './put-card.ts';
import { whenSlow } from './when-slow.ts';
import { makeReview } from './review.ts';
import { say } from '../../lib/i18n/say.ts';

const UNDO_MS = 10_000;
/** What was done and cannot be taken back is there to be read so long, wherever the pointer is. */
const READ_MS = 3_000;
/** Another card came: what was said of the last one holds no more. */
const SETTLED = { notice: null, noting: false, loading: false };

/**
 * The card of one frame: its state, drawn by React in our host element, and
 * what the reader may do with it (`CardController`).
 */
export function makeController(
  host: CardHost,
  css: string,
): CardController & {
  /** Another language is spoken: say what is on show in it. */
  redraw(): void;
} {
  const element = makeHostElement(css);
  const card = () =>
    // What is drawn and not on show is no card yet.
    state === CLOSED ? null : element.mount.querySelector<HTMLElement>('.card');
  const guard = guardClicks(element.element, card);
  const drag = makeDraggable(element.root, {
    card,
    // What was put somewhere is to stay there.
    moved: () => void (!state.pinned && actions.pin()),
  });
  let openedBy: OpenedBy = 'pointer';
  let sheet = false;
  let state: CardState = CLOSED;
  let anchor: (() => DOMRect[]) | null = null;
  let pointer: CardRequest['pointer'] = null;
  const drafts = keepDrafts((error) => console.debug('Whence:', error));
  let undoTimer: ReturnType<typeof setTimeout> | undefined;
  // What had the keyboard before the form took it: it gets it back.
  let focused: Element | null = null;

  const draw = (next: CardState) => {
    state = next;
    drawing.draw(next);
    place();
  };

  const place = () => {
    const box = card();
    if (!box) return;
    element.mount.classList.toggle('sheet', sheet);
    putCard(box, { sheet, moved: drag.wasMoved(), anchor, pointer });
  };

  const present = (next: CardState) => {
    drawing.begin(next);
    element.mount.style.colorScheme = schemeOf(host.theme());
    element.attach();
    draw(next);
    guard.shown();
  };

  const close = () => {
    clearTimeout(undoTimer);
    draw(CLOSED);
    element.detach();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    focused = null;
  };

  const openForm = (draft: MoveDraft, faults: DraftFaults = {}) => {
    focused ??= document.activeElement;
    draw({ ...state, form: { draft, kept: [], faults }, ...SETTLED });
    // After the note's field has gone: it lets the card go.
    host.busy(true);
    guard.shown();
    void drafts.of(articleUrl()).then((kept) => {
      // The list of what was begun before may come late; the form is what it was.
      if (state.form?.draft !== draft || kept.length === 0) return;
      draw({ ...state, form: { ...state.form, kept } });
    });
  };

  const articleUrl = () => host.article().source.url;

  const closeForm = () => {
    host.busy(false);
    if (state.views.length === 0) {
      close();
      host.closed();
      return;
    }
    draw({ ...state, form: null, notice: null });
  };

  const viewOf = (profile: Profile): View => ({
    name: profile.entity.name,
    profiles: [profile],
    proposals: review.without(host.proposalsFor(profile.entity.id)),
    extras: null,
  });

  /** What else is told of whom the card is about; there is room for it already. */
  const askExtras = ({ entity }: Profile) => {
    const put = (extras: View['extras']) => {
      if (state !== CLOSED) draw(withExtras(state, entity.id, extras));
    };
    host.getExtras(entity.id).then(put, (error: unknown) => put(failure(error)));
  };

  const showProfile = (profile: Profile, views: View[]) => {
    draw({ ...state, views: [...views, viewOf(profile)], ...SETTLED });
    host.nowShowing(profile, 'link');
    element.say(cardInWords(profile.entity.name, [profile], []));
    askExtras(profile);
  };

  const waiting = (asked: Promise<unknown>) =>
    whenSlow(asked, (loading) => state.loading !== loading && draw({ ...state, loading }));

  const review = makeReview({
    article: () => host.article(),
    save: (draft, event) => actions.save(draft, event),
    openForm: (draft, faults) => openForm(draft, faults),
    dismissed(proposal, dismissed) {
      draw(
        withTop(state, ({ proposals, ...view }) => ({
          ...view,
          proposals: dismissed ? review.without(proposals) : [...proposals, proposal],
        })),
      );
      const words = say(dismissed ? 'notices.dismissed' : 'notices.proposedAgain');
      tell(words, dismissed ? { dismissed: proposal } : null);
    },
    failed: (error) => draw({ ...state, notice: failure(error) }),
  });

  const actions: CardActions = {
    open(entity) {
      const asked = host.getProfile(entity.id);
      waiting(asked);
      asked.then(
        (profile) => {
          if (profile) showProfile(profile, state.views);
          else draw({ ...state, notice: say('card.gone', { name: entity.name }) });
        },
        (error: unknown) => draw({ ...state, notice: failure(error) }),
      );
    },
    showAll(entity) {
      const asked = host.getWholeProfile(entity.id);
      waiting(asked);
      asked.then(
        (profile) => profile && draw(withProfiles(state, [profile], [])),
        (error: unknown) => draw({ ...state, notice: failure(error) }),
      );
    },
    choose(profile) {
      const asked = state.views.at(-1)?.name;
      if (asked !== undefined) host.chose(asked, profile.entity.id);
      showProfile(profile, state.views.slice(0, -1));
    },
    back() {
      draw({ ...state, views: state.views.slice(0, -1), ...SETTLED });
    },
    pin() {
      host.pinned(!state.pinned);
      draw({ ...state, pinned: !state.pinned });
    },
    close() {
      host.busy(false);
      close();
      host.closed();
    },
    review: review.actions,
    async save(draft, event) {
      const refused = guard.check(event);
      if (refused !== null) {
        draw({ ...state, notice: refused });
        return {};
      }
      const answer = await host.saveMove(draft);
      if (!answer.ok) return answer.faults;
      if (draft.saveId !== null) drafts.forget(draft.saveId);
      review.dealtWith.add(proposalKey(draft));
      saved(answer.person, answer.saveId, answer.addedToKnown);
      return {};
    },
    cancelForm: () => closeForm(),
    changed: (draft) => drafts.keep(articleUrl(), draft),
    restore: (kept) => openForm(kept.draft),
    forget({ id }) {
      drafts.forget(id);
      draw(withoutKept(state, id));
    },
    undo() {
      const undo = state.saved?.undo;
      if (!undo) return;
      if ('dismissed' in undo) {
        review.dismiss(undo.dismissed, false);
        return;
      }
      host.undoSave(undo.saveId).then(
        (undone) => {
          review.dealtWith.clear();
          tell(say(undone ? 'notices.undone' : 'notices.nothingToUndo'), null);
        },
        (error: unknown) => draw({ ...state, notice: failure(error) }),
      );
    },
    editMove: (view) => openForm(draftFromMove(view)),
    note() {
      draw({ ...state, noting: !state.noting });
    },
    async changeNote(profile, change, event) {
      const refused = event && guard.check(event);
      if (refused !== null) {
        draw({ ...state, notice: refused });
        return;
      }
      try {
        const note = await host.changeNote(profile.entity.id, change);
        if (state !== CLOSED) draw(withProfiles(state, [{ ...profile, note }], []));
      } catch (error) {
        // The field of a note says so itself.
        if (event === null) throw error;
        draw({ ...state, notice: failure(error) });
      }
    },
    leaveSite(event) {
      const refused = guard.check(event);
      if (refused !== null) draw({ ...state, notice: refused });
      else {
        host.leaveSite().catch((error: unknown) => draw({ ...state, notice: failure(error) }));
      }
    },
    writing(writing) {
      host.busy(writing);
    },
  };

  const drawing = makeDrawing(element.mount, host, actions);

  /**
   * Say what was done, for ten seconds where it can be undone. The card changes
   * its height under the pointer then: it must not slip away before it was read.
   */
  const tell = (words: string, undo: Undo | null) => {
    clearTimeout(undoTimer);
    host.held(true);
    undoTimer = setTimeout(
      () => {
        host.held(false);
        if (undo) draw({ ...state, saved: null });
      },
      undo ? UNDO_MS : READ_MS,
    );
    draw({ ...state, saved: { words, undo } });
  };

  const saved = (person: Profile, saveId: string | null, addedToKnown: boolean) => {
    host.busy(false);
    const view = viewOf(person);
    // A lab's card goes on with its other people.
    const stays = state.views.at(-1)?.profiles[0]?.entity.kind === 'organization';
    draw({
      ...withTop(state, (top) =>
        stays ? { ...top, proposals: review.without(top.proposals) } : view,
      ),
      ...(state.views.length === 0 && { views: [view] }),
      form: null,
      notice: null,
    });
    tell(savedWords(saveId, addedToKnown), saveId === null ? null : { saveId });
    if (stays) return;
    // Who was saved is known only now: their card was opened as this one was.
    host.nowShowing(person, openedBy);
    askExtras(person);
  };

  const escape = () => {
    if (state.form) actions.cancelForm();
    else if (state.noting) actions.note();
    else actions.close();
  };
  element.mount.addEventListener('pointerenter', () => host.pointerInside(true));
  element.mount.addEventListener('pointerleave', () => host.pointerInside(false));
  element.mount.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    escape();
  });
  const onResize = () => place();
  window.addEventListener('resize', onResize);

  return {
    show(request) {
      drag.reset();
      openedBy = request.openedBy;
      sheet = openedBy === 'touch';
      anchor = request.anchor;
      pointer = request.pointer;
      clearTimeout(undoTimer);
      const { name, profiles, proposals } = request;
      const only = profiles.length === 1 ? profiles[0] : undefined;
      present(firstView(request));
      if (only) askExtras(only);
      // To the keyboard the card itself is read, as the place where it then is.
      if (request.openedBy !== 'keyboard') {
        element.say(cardInWords(only?.entity.name ?? name, profiles, proposals));
      }
    },
    prepare(request) {
      if (state === CLOSED) drawing.prepare(firstView(request));
    },
    showForm(selected, range, context) {
      drag.reset();
      openedBy = 'menu';
      sheet = false;
      anchor = range && (() => [...range.getClientRects()]);
      pointer = null;
      present(CLOSED);
      openForm(draftFromSelection(selected, range, context));
    },
    focus() {
      const box = card();
      if (!box) return;
      focused ??= document.activeElement;
      box.tabIndex = -1;
      box.focus({ preventScroll: true });
    },
    pin() {
      if (!card()) return false;
      actions.pin();
      return true;
    },
    edit(key) {
      const first = state.views
        .at(-1)
        ?.proposals.find(({ standing, move }) =>
          key === undefined ? standing !== 'told' : proposalKey(move) === key,
        );
      if (!first || state.form) return false;
      const { onCorrect, onEdit } = actions.review;
      // Who asks for it by its key has seen the other one.
      (key !== undefined && first.standing === 'contradicts' ? onCorrect : onEdit)(first);
      return true;
    },
    sayPlace: ({ name, at, count }) => element.say(say('card.nameOf', { name, at, count })),
    redraw() {
      if (state !== CLOSED) draw(state);
    },
    escape,
    hide: close,
    update(profiles, gone) {
      if (state !== CLOSED) draw(withProfiles(state, profiles, gone));
    },
    setProposals(proposals) {
      review.dealtWith.clear();
      if (state.views.length > 0) draw(withTop(state, (view) => ({ ...view, proposals })));
    },
    box() {
      return card()?.getBoundingClientRect() ?? null;
    },
    owns(target) {
      return target === element.element;
    },
    destroy() {
      window.removeEventListener('resize', onResize);
      clearTimeout(undoTimer);
      guard.stop();
      drafts.stop();
      drawing.stop();
      element.detach();
    },
  };
}
