import type { EntityId } from '../domain/entity.ts';
import type { OpenedBy } from '../domain/log-entry.ts';
import type { CardController, CardHost } from './card-bridge.ts';
import { wantedCardScript } from './card-bridge.ts';
import { cardRequest, rested } from './card-request.ts';
import { markAt } from './hit-test.ts';
import type { HoverEvent, HoverState } from './hover-machine.ts';
import { hover, idleState } from './hover-machine.ts';
import { forgetGrounds, watchTheme } from './ground.ts';
import type { Mark, Marks } from './marks.ts';
import { outlineId, outlineItems } from './outline.ts';
import type { ReaderWorld } from './reader.ts';
import { meantBy } from './meant-by.ts';
import { createRevealer, scrollTo } from './reveal.ts';
import { headsFor } from './safe-path.ts';
import { listenToTouch } from './touch.ts';
import type { Shown } from './seen-cards.ts';
import { seenCard, watchSeenCards, whoIs, whoIsMeant } from './seen-cards.ts';
import { sentenceAround } from './sentence-around.ts';
import { createWalk } from './walk.ts';
import { markTelling } from './told-by-mark.ts';
import { cardAnswers } from './card-answers.ts';
import { doCommand } from './do-command.ts';
import { savedMarks } from './saved-bridge.ts';
import { takeSelection } from './take-selection.ts';
import { documentsAround } from './documents-around.ts';
import type { HoverFacts, Hovering } from './hover-bridge.ts';

/** While a page scrolls, marks near the window are seen to so often (ms). */
const SCROLL_MS = 150;
/** When to see whether a page took the marks away at once (ms). */
const CHECK_MS = 1_500;

/** What a pinned card was opened on, and what it shows. */
interface Aside {
  mark: Mark | null;
  shown: Shown | null;
  busy: boolean;
}

/**
 * Pointer and keyboard over the marks: events go into the hover machine, and
 * what it says is done to the card. The card's script is fetched when the
 * pointer first enters a mark; an answer that comes after the pointer has gone
 * opens nothing.
 */
export function startHovering(world: ReaderWorld, marks: Marks, facts: HoverFacts): Hovering {
  const { document } = world;
  const stopping = new AbortController();
  const { signal } = stopping;
  let state: HoverState<Mark> = idleState();
  let card: CardController | null = null;
  let loading: Promise<CardController> | null = null;
  /** Pinned cards, the oldest first. */
  const aside = new Map<CardController, Aside>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is on show, for the log. */
  let shown: Shown | null = null;
  let unseen = false;
  const cards = watchSeenCards(world);
  const turnTo = (next: typeof shown) => {
    if (shown && next?.who.entityId !== shown.who.entityId) cards.gone();
    shown = next;
  };
  const revealer = createRevealer(document);

  const send = (event: HoverEvent<Mark>) => {
    const now = performance.now();
    const step = hover(state, event, now, world.settings());
    state = step.state;
    for (const effect of step.effects) {
      switch (effect.type) {
        case 'prefetch':
          prepare(state.mark).catch((error: unknown) => world.onError(error));
          break;
        case 'show':
          void show(effect.mark);
          break;
        case 'hide':
          turnTo(null);
          card?.hide();
          break;
        case 'seen':
          logSeen();
          break;
        case 'wake':
          clearTimeout(timer);
          timer = setTimeout(() => send({ type: 'tick' }), Math.max(0, effect.at - now));
      }
    }
  };

  const script = () => wantedCardScript(world.injectCard);

  /** A card of the reader's; every pinned one has its own. */
  const loadCard = (): Promise<CardController> => {
    loading ??= (async () => {
      const { connect } = await script();
      const own: CardController = connect(hostOf(() => own));
      card = own;
      return own;
    })().catch((error: unknown) => {
      // The next hover tries again.
      loading = null;
      throw error;
    });
    return loading;
  };

  /** Fetch the card, and have it drawn while the pointer rests: showing it then costs the least. */
  const prepare = async (mark: Mark | null) => {
    const [own] = await Promise.all([loadCard(), rested()]);
    if (!mark || state.phase !== 'dwelling' || state.mark !== mark || signal.aborted) return;
    own.prepare(cardRequest(mark, meantBy(mark, facts), facts, 'pointer', state.last));
  };

  /** A pinned card steps aside: it stays while others come and go. */
  const setAside = (own: CardController) => {
    // Who pins a card has seen it.
    if (!state.seen) logSeen();
    aside.set(own, { mark: state.mark, shown, busy: state.busy });
    card = null;
    loading = null;
    shown = null;
    send({ type: 'closed' });
  };

  /** No longer pinned: it is the card again that goes when the pointer leaves it. */
  const takeBack = (own: CardController) => {
    const was = aside.get(own);
    if (!was) return;
    aside.delete(own);
    card?.destroy();
    card = own;
    loading = Promise.resolve(own);
    shown = was.shown;
    send({ type: 'open', mark: was.mark });
    send({ type: 'busy', busy: was.busy });
    send({ type: 'cardEnter' });
  };

  const show = async (mark: Mark, openedBy: OpenedBy = 'pointer') => {
    try {
      const own = card ?? (await loadCard());
      if (state.phase !== 'open' || state.mark !== mark || signal.aborted) return;
      const profiles = meantBy(mark, facts);
      cards.gone();
      const who = whoIsMeant(profiles, mark.mention);
      turnTo({ who, openedBy });
      if (who.entityId !== null && isAside(who.entityId)) {
        // It is on the screen already.
        turnTo(null);
        send({ type: 'closed' });
        return;
      }
      own.show(cardRequest(mark, profiles, facts, openedBy, state.last));
      // What a reader sees counts from now, not from when it was asked for.
      send({ type: 'turned' });
    } catch (error) {
      send({ type: 'closed' });
      world.onError(error);
    }
  };

  const isAside = (id: EntityId): boolean =>
    [...aside.values()].some((one) => one.shown?.who.entityId === id);

  /** Open a mark's card at once, whatever the pointer does. */
  const openNow = (mark: Mark, openedBy: OpenedBy): Promise<void> => {
    send({ type: 'open', mark });
    send({ type: 'hold', held: true });
    return show(mark, openedBy);
  };

  const reporting = (key: string): Mark | undefined => {
    const mark = markTelling(key, marks.all(), facts);
    if (mark) scrollTo(document, mark.range);
    return mark;
  };

  const logSeen = () => {
    if (!shown) return;
    if (document.visibilityState === 'hidden') {
      // Nobody saw it: counted anew when the tab is looked at.
      unseen = true;
      return;
    }
    const title = facts.article().source?.title || document.title;
    const context = state.mark ? sentenceAround(state.mark) : '';
    cards.seen(seenCard(shown, document.location.href, title, context), state.since);
  };

  const kept = savedMarks({ world, facts, script, isFree: () => state.phase === 'idle', signal });
  const answers = cardAnswers(world, facts, kept);

  /** What a card may ask; of those aside only some concerns the pointer's machine. */
  const hostOf = (self: () => CardController): CardHost => ({
    ...answers,
    pointerInside(inside) {
      if (self() !== card) return;
      // Opened without a pointer, it stayed; now that one came it goes with it.
      if (inside && state.held && shown?.openedBy === 'keyboard')
        send({ type: 'hold', held: false });
      send({ type: inside ? 'cardEnter' : 'cardLeave' });
    },
    async saveMove(draft) {
      const answer = await answers.saveMove(draft);
      if (!answer.ok) return answer;
      const { id } = answer.person.entity;
      cards.saved(id);
      // Who nobody knew is known now: the same card stays.
      if (shown?.who.entityId === null && shown.who.kind === 'person') {
        shown = { ...shown, who: { ...shown.who, entityId: id } };
      }
      return answer;
    },
    nowShowing(profile, openedBy) {
      facts.remember(profile);
      const was = aside.get(self());
      if (was) {
        was.shown = { who: whoIs(profile), openedBy };
        return;
      }
      turnTo({ who: whoIs(profile), openedBy });
      send({ type: 'turned' });
    },
    pinned(pinned) {
      if (pinned && self() === card) setAside(self());
      else takeBack(self());
    },
    busy(busy) {
      const was = aside.get(self());
      if (was) was.busy = busy;
      else send({ type: 'busy', busy });
    },
    held: (held) => void (self() === card && send({ type: 'hold', held })),
    closed() {
      if (aside.delete(self())) {
        self().destroy();
        return;
      }
      turnTo(null);
      send({ type: 'closed' });
    },
  });

  /** Whether an event came out of one of our cards. */
  const ownsEvent = (target: EventTarget | null): boolean =>
    !!card?.owns(target) || [...aside.keys()].some((one) => one.owns(target));

  const onMove = (event: PointerEvent) => {
    // A page can make such events itself; they open and log nothing.
    if (!event.isTrusted || event.pointerType === 'touch' || ownsEvent(event.target)) return;
    const point = { x: event.clientX, y: event.clientY };
    const { lookUpKey } = world.settings();
    const there = event.buttons === 0 ? markAt(document, marks, point.x, point.y) : null;
    const isAsked = !there?.quiet || there === state.mark || event.getModifierState(lookUpKey);
    const mark = isAsked ? there : null;
    if (mark === null && state.phase === 'idle') {
      state = { ...state, last: { ...point, at: performance.now() }, scrolled: false };
      return;
    }
    const box = card?.box();
    const from = state.leftFrom ?? state.last;
    send({ type: 'move', point, mark, toCard: !!box && !!from && headsFor(from, point, box) });
  };
  const onDown = (event: PointerEvent) => {
    if (event.isTrusted && !ownsEvent(event.target)) send({ type: 'clickOutside' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === world.settings().lookUpKey && !event.repeat) lookUnder();
    if (event.key !== 'Escape' || ownsEvent(event.target)) return;
    walk.stop();
    // A form may hold what is not saved: the card asks.
    if (state.busy) card?.escape();
    else if (state.phase !== 'idle') send({ type: 'escape' });
    else [...aside.keys()].at(-1)?.escape();
  };

  /** The key that asks for names without paint went down over one. */
  const lookUnder = () => {
    const { last, phase } = state;
    const mark = last && phase === 'idle' ? markAt(document, marks, last.x, last.y) : null;
    if (!last || !mark?.quiet) return;
    // The reader asks for it: a scroll before it does not count.
    state = { ...state, scrolled: false };
    send({ type: 'move', point: last, mark, toCard: false });
  };

  let scrolling: ReturnType<typeof setTimeout> | undefined;
  const onScroll = ({ target }: Event) => {
    scrolling ??= setTimeout(() => {
      scrolling = undefined;
      marks.scrolled();
      marks.check();
    }, SCROLL_MS);
    if (ownsEvent(target)) return;
    // A list that scrolls elsewhere moves nothing under the pointer's name.
    const name = state.mark?.range.startContainer;
    const concerns = target === document || !name || (target as Node).contains(name);
    if (concerns) send({ type: 'scroll' });
  };
  const onVisible = () => {
    if (document.visibilityState === 'hidden' || !unseen) return;
    unseen = false;
    send({ type: 'turned' });
  };

  const walk = createWalk(document, marks);
  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onDown, passive);
  for (const one of documentsAround(document)) one.addEventListener('keydown', onKey, passive);
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('visibilitychange', onVisible, passive);
  listenToTouch(document, {
    signal,
    markAt: (x, y) => markAt(document, marks, x, y),
    owns: ownsEvent,
    open: (mark) => void openNow(mark, 'touch'),
  });
  const left = () => send({ type: 'out' });
  document.documentElement.addEventListener('pointerleave', left, { signal });

  const draftSelection = takeSelection(world, marks, facts, {
    script,
    card: async () => card ?? (await loadCard()),
    isBusy: () => state.busy,
    opens() {
      turnTo(null);
      send({ type: 'open', mark: null });
    },
    signal,
  });
  let checking: ReturnType<typeof setTimeout> | undefined;
  const unwatchTheme = watchTheme(document, () => marks.repaint());

  return {
    paint(wanted) {
      forgetGrounds();
      marks.paint(wanted);
      clearTimeout(checking);
      checking = setTimeout(() => marks.check(), CHECK_MS);
    },
    touched: (texts) => marks.dropStale(texts),
    update(profiles, gone) {
      for (const profile of profiles) {
        if (shown?.who.entityId === profile.entity.id) shown = { ...shown, who: whoIs(profile) };
      }
      if (shown?.who.entityId != null && gone.includes(shown.who.entityId)) turnTo(null);
      for (const one of [card, ...aside.keys()]) one?.update(profiles, gone);
    },
    hide() {
      if (state.phase === 'open' && !state.busy) {
        turnTo(null);
        card?.hide();
      }
      if (!state.busy) state = idleState();
    },
    wasRead(saved) {
      kept.show(saved);
      if (state.phase !== 'open' || state.busy || !state.mark) return;
      const top = shown?.who.entityId ?? null;
      card?.setProposals(
        top === null ? facts.proposalsNaming(state.mark.mention.name) : facts.proposalsAbout(top),
      );
    },
    outline: () => outlineItems(marks.all(), facts.proposals()),
    reveal(id) {
      const there = marks.all().filter(({ mention }) => outlineId(mention) === id);
      return revealer.revealNext(id, there);
    },
    command: async (command, key) =>
      // Words that are selected are what is to be saved.
      (command === 'save-move' && key === undefined && (await draftSelection(''))) ||
      doCommand(command, key, {
        walk,
        marks,
        openMark: () => (state.phase === 'open' ? state.mark : null),
        isOpen: () => state.phase === 'open',
        reporting,
        leave: () => void (state.phase === 'open' && !state.busy && send({ type: 'escape' })),
        open: (mark) => openNow(mark, 'keyboard'),
        card: async () => card ?? (await loadCard()),
      }),
    draftSelection,
    stop() {
      cards.gone();
      stopping.abort();
      clearTimeout(timer);
      clearTimeout(scrolling);
      clearTimeout(checking);
      revealer.stop();
      unwatchTheme();
      walk.stop();
      marks.clear();
      for (const one of [card, ...aside.keys()]) one?.destroy();
    },
  };
}
