import type { Article } from '../domain/article.ts';
import type { ResolvedMention } from '../nlp/find-names.ts';
import type { EntityId } from '../domain/entity.ts';
import type { OpenedBy } from '../domain/log-entry.ts';
import type { Profile } from '../domain/profile.ts';
import type { OutlineItem } from '../domain/page-outline.ts';
import type { Proposal } from '../domain/reading.ts';
import type { CardController, CardHost } from './card-bridge.ts';
import { cardScript } from './card-bridge.ts';
import { markAt } from './hit-test.ts';
import type { HoverEvent, HoverState } from './hover-machine.ts';
import { hover, idleState } from './hover-machine.ts';
import { forgetGrounds, watchTheme } from './ground.ts';
import type { Mark, Marks, WantedMark } from './marks.ts';
import { outlineId, outlineItems } from './outline.ts';
import type { ReaderWorld } from './reader.ts';
import { rankProfiles } from './rank-profiles.ts';
import { createRevealer } from './reveal.ts';
import { headsFor } from './safe-path.ts';
import type { SelectionContext } from './selection-draft.ts';
import { sentenceAround } from './sentence-around.ts';

/** While a page scrolls, marks near the window are seen to so often (ms). */
const SCROLL_MS = 150;
/** When to see whether a page took the marks away at once (ms). */
const CHECK_MS = 1_500;

/** What hovering needs to know of the page. */
export interface HoverFacts {
  profilesOf(ids: readonly EntityId[]): Profile[];
  /** Every name found on the page, known or not. */
  mentions(): readonly ResolvedMention[];
  /** The reader said whom this name means on this page. */
  chose(name: string, id: EntityId): void;
  remember(profile: Profile): void;
  proposalsAbout(id: EntityId): Proposal[];
  proposalsNaming(name: string): Proposal[];
  proposals(): readonly Proposal[];
  article(): Article;
}

export interface Hovering {
  /** Mark these names and no others. */
  paint(wanted: readonly WantedMark[]): void;
  /** The page changed; these Text nodes in place. */
  touched(texts: ReadonlySet<Node>): void;
  /** These changed, and these are gone. */
  update(profiles: Profile[], gone: readonly EntityId[]): void;
  proposalsChanged(): void;
  /** Another article took the place of this one: its card goes, unless a form is open. */
  hide(): void;
  /** Whom the page names, in reading order. */
  outline(): OutlineItem[];
  /** Scroll to a name of the outline and flash it; asked again, to its next place. False when it is gone. */
  reveal(id: string): boolean;
  openForm(selected: string, range: Range | null, context: SelectionContext): Promise<void>;
  stop(): void;
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
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What is on show, for the log. */
  let shown: { profile: Profile; openedBy: OpenedBy } | null = null;
  let unseen = false;
  const revealer = createRevealer(document);
  let revealed: { id: string; nth: number } | null = null;

  const send = (event: HoverEvent<Mark>) => {
    const now = performance.now();
    const step = hover(state, event, now, world.settings());
    state = step.state;
    for (const effect of step.effects) {
      switch (effect.type) {
        case 'prefetch':
          loadCard().catch((error: unknown) => world.onError(error));
          break;
        case 'show':
          void show(effect.mark);
          break;
        case 'hide':
          shown = null;
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

  const loadCard = (): Promise<CardController> => {
    loading ??= (async () => {
      if (!cardScript()) await world.injectCard();
      const script = cardScript();
      if (!script) throw new Error('The card’s script did not start in this page.');
      card = script.connect(host);
      return card;
    })().catch((error: unknown) => {
      // The next hover tries again.
      loading = null;
      throw error;
    });
    return loading;
  };

  const show = async (mark: Mark) => {
    try {
      const controller = card ?? (await loadCard());
      if (state.phase !== 'open' || state.mark !== mark || signal.aborted) return;
      const { mention } = mark;
      const profiles = meantBy(mark, facts);
      const [only] = profiles;
      shown = profiles.length === 1 && only ? { profile: only, openedBy: 'pointer' } : null;
      controller.show({
        profiles,
        name: mention.name,
        proposals: proposalsFor(mark, profiles),
        anchor: () => [...mark.range.getClientRects()],
        pointer: state.last && { x: state.last.x, y: state.last.y },
        openedBy: 'pointer',
      });
      // What a reader sees counts from now, not from when it was asked for.
      send({ type: 'turned' });
    } catch (error) {
      send({ type: 'closed' });
      world.onError(error);
    }
  };

  const proposalsFor = (mark: Mark, profiles: readonly Profile[]): Proposal[] => {
    const [only] = profiles;
    if (!only) return facts.proposalsNaming(mark.mention.name);
    return profiles.length === 1 ? facts.proposalsAbout(only.entity.id) : [];
  };

  const logSeen = () => {
    if (!shown) return;
    if (document.visibilityState === 'hidden') {
      // Nobody saw it: counted anew when the tab is looked at.
      unseen = true;
      return;
    }
    const { entity } = shown.profile;
    world.logCard({
      entityId: entity.id,
      kind: entity.kind,
      name: entity.name,
      url: document.location.href,
      title: facts.article().source.title || document.title,
      context: state.mark ? sentenceAround(state.mark) : '',
      openedBy: shown.openedBy,
    });
  };

  const host: CardHost = {
    async getProfile(id) {
      const known = facts.profilesOf([id])[0];
      if (known) return known;
      const profile = await world.getProfile(id);
      if (profile) facts.remember(profile);
      return profile;
    },
    getWholeProfile: (id) => world.getProfile(id, true),
    proposalsFor: (id) => facts.proposalsAbout(id),
    saveMove: (draft) => world.saveMove(draft),
    undoSave: (saveId) => world.undoSave(saveId),
    suggestNames: (kind, typed) => world.suggestNames(kind, typed),
    getExtras: (id) => world.getExtras(id),
    profilesHere: () =>
      facts.profilesOf([...new Set(facts.mentions().flatMap(({ entityIds }) => entityIds))]),
    changeNote: (id, change) => world.changeNote(id, change),
    leaveSite: () => world.leaveSite(),
    article: () => facts.article(),
    pointerInside: (inside) => send({ type: inside ? 'cardEnter' : 'cardLeave' }),
    nowShowing(profile, openedBy) {
      shown = { profile, openedBy };
      facts.remember(profile);
      send({ type: 'turned' });
    },
    chose: (name, id) => facts.chose(name, id),
    pinned: (pinned) => send({ type: 'pin', pinned }),
    busy: (busy) => send({ type: 'busy', busy }),
    held: (held) => send({ type: 'hold', held }),
    closed() {
      shown = null;
      send({ type: 'closed' });
    },
  };

  const onMove = (event: PointerEvent) => {
    // A page can make such events itself; they open and log nothing.
    if (!event.isTrusted || event.pointerType === 'touch' || card?.owns(event.target)) return;
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
    if (event.isTrusted && !card?.owns(event.target)) send({ type: 'clickOutside' });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === world.settings().lookUpKey && !event.repeat) lookUnder();
    if (event.key !== 'Escape' || card?.owns(event.target)) return;
    // A form may hold what is not saved: the card asks.
    if (state.busy) card?.escape();
    else send({ type: 'escape' });
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
    if (card?.owns(target)) return;
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

  const passive = { passive: true, capture: true, signal } as const;
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerdown', onDown, passive);
  document.addEventListener('keydown', onKey, passive);
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('visibilitychange', onVisible, passive);
  document.documentElement.addEventListener('pointerleave', () => send({ type: 'out' }), {
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
        if (shown?.profile.entity.id === profile.entity.id) shown = { ...shown, profile };
      }
      if (shown && gone.includes(shown.profile.entity.id)) shown = null;
      card?.update(profiles, gone);
    },
    hide() {
      if (state.phase === 'open' && !state.busy) {
        shown = null;
        card?.hide();
      }
      if (!state.busy) state = idleState();
    },
    proposalsChanged() {
      if (state.phase !== 'open' || state.busy || !state.mark) return;
      const top = shown?.profile.entity.id;
      card?.setProposals(
        top === undefined
          ? facts.proposalsNaming(state.mark.mention.name)
          : facts.proposalsAbout(top),
      );
    },
    outline: () => outlineItems(marks.all(), facts.proposals()),
    reveal(id) {
      const there = marks.all().filter(({ mention }) => outlineId(mention) === id);
      const nth = revealed?.id === id ? (revealed.nth + 1) % (there.length || 1) : 0;
      const mark = there[nth];
      if (!mark) return false;
      revealed = { id, nth };
      revealer.reveal(mark.range);
      return true;
    },
    async openForm(selected, range, context) {
      const controller = card ?? (await loadCard());
      if (signal.aborted) return;
      shown = null;
      send({ type: 'open', mark: null });
      controller.showForm(selected, range, context);
    },
    stop() {
      stopping.abort();
      clearTimeout(timer);
      clearTimeout(scrolling);
      clearTimeout(checking);
      revealer.stop();
      unwatchTheme();
      marks.clear();
      card?.destroy();
    },
  };
}

/** Whom a mark may mean, the likeliest first. */
function meantBy({ mention }: Mark, facts: HoverFacts): Profile[] {
  const organizations = facts.mentions().filter(({ kind }) => kind === 'organization');
  const idsOf = (some: readonly ResolvedMention[]) =>
    new Set(some.flatMap(({ entityIds }) => entityIds));
  return rankProfiles(
    facts.profilesOf(mention.entityIds),
    idsOf(organizations.filter(({ block }) => block === mention.block)),
    idsOf(organizations),
  );
}
