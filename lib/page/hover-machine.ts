import type { Point } from './safe-path.ts';

/**
 * When a card opens and closes, as a pure machine: an event and a time go in, a
 * state and things to do come out. `M` is a mark, compared by identity.
 */
export interface HoverState<M> {
  phase: 'idle' | 'dwelling' | 'open';
  mark: M | null;
  /** When the dwell began, or the card was shown; ms of the caller's clock. */
  since: number;
  /** The last place of the pointer, and when. */
  last: (Point & { at: number }) | null;
  /** When the pointer left the name and the card; null while it is on one of them. */
  leftAt: number | null;
  /** Where it left them. */
  leftFrom: Point | null;
  /** A form is open: only the reader's word closes it. */
  busy: boolean;
  /** Leaving does not close the card for now: it says something that may be undone. */
  held: boolean;
  insideCard: boolean;
  /** Another name the pointer rests on while a card is open: its turn comes when that one hides. */
  waiting: { mark: M; since: number } | null;
  /** The page scrolled under the pointer: no hover until it moves by itself. */
  scrolled: boolean;
  seen: boolean;
}

export type HoverEvent<M> =
  /** The pointer is at a point, over a mark or none; `toCard`: it heads for the card. */
  | { type: 'move'; point: Point; mark: M | null; toCard: boolean }
  /** The pointer left the window. */
  | { type: 'out' }
  | { type: 'scroll' }
  | { type: 'escape' }
  | { type: 'clickOutside' }
  | { type: 'cardEnter' }
  | { type: 'cardLeave' }
  | { type: 'busy'; busy: boolean }
  | { type: 'hold'; held: boolean }
  /** Opened by the keyboard, the menu or a form, without a dwell. */
  | { type: 'open'; mark: M | null }
  | { type: 'closed' }
  /** Another entity came on show inside the card. */
  | { type: 'turned' }
  | { type: 'tick' };

export type HoverEffect<M> =
  | { type: 'prefetch' }
  | { type: 'show'; mark: M }
  | { type: 'hide' }
  | { type: 'seen' }
  /** Send `tick` at this time. */
  | { type: 'wake'; at: number };

export interface HoverTimes {
  /** Rest on a name before its card opens, ms. */
  dwell: number;
  /** The card stays so long after the pointer left, ms. */
  hideDelay: number;
}

const SEEN_MS = 1_000;
/** A pointer faster than this (px/ms) is on its way elsewhere (10ten's figure). */
const FAST = 0.5;

/** Nothing hovered, nothing shown. */
export function idleState<M>(): HoverState<M> {
  return {
    phase: 'idle',
    mark: null,
    since: 0,
    last: null,
    leftAt: null,
    leftFrom: null,
    busy: false,
    held: false,
    insideCard: false,
    waiting: null,
    scrolled: false,
    seen: false,
  };
}

type Step<M> = { state: HoverState<M>; effects: HoverEffect<M>[] };

/** One step. Never throws; an event that means nothing in a state changes nothing. */
export function hover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  now: number,
  times: HoverTimes,
): Step<M> {
  switch (event.type) {
    case 'move':
      return moved(state, event, now, times);
    case 'out':
      return state.phase === 'open' ? left(state, now, state.last, times) : stay(idle(state));
    case 'scroll': {
      const scrolled = { ...state, scrolled: true };
      if (state.phase === 'dwelling') return stay(idle(scrolled));
      return state.phase === 'open' && !state.insideCard
        ? left(scrolled, now, state.last, times)
        : stay(scrolled);
    }
    case 'escape':
      return state.phase === 'open' && !state.busy ? hide(state) : stay(idleUnlessOpen(state));
    case 'clickOutside':
      if (state.phase === 'open') {
        return state.busy ? stay(state) : hide(state);
      }
      // A click on a name follows its link: no card comes after it.
      return stay(idle(state));
    case 'cardEnter':
      return stay({ ...state, insideCard: true, leftAt: null, leftFrom: null });
    case 'cardLeave':
      return left({ ...state, insideCard: false }, now, state.last, times);
    case 'busy':
      return stay({ ...state, busy: event.busy, leftAt: null });
    case 'hold':
      return stay({ ...state, held: event.held, leftAt: null });
    case 'open':
      return opened(state, event.mark, now, false);
    case 'closed':
      return stay(idle(state));
    case 'turned':
      return state.phase === 'open'
        ? {
            state: { ...state, since: now, seen: false },
            effects: [{ type: 'wake', at: now + SEEN_MS }],
          }
        : stay(state);
    case 'tick':
      return tick(state, now, times);
  }
}

function moved<M>(
  state: HoverState<M>,
  event: Extract<HoverEvent<M>, { type: 'move' }>,
  now: number,
  times: HoverTimes,
): Step<M> {
  const { point, mark } = event;
  const still = state.last !== null && state.last.x === point.x && state.last.y === point.y;
  // Browsers send a move after a scroll although the pointer rested.
  if (still && state.scrolled) return stay(state);
  const speed =
    state.last === null || now <= state.last.at
      ? 0
      : Math.hypot(point.x - state.last.x, point.y - state.last.y) / (now - state.last.at);
  const next = { ...state, last: { ...point, at: now }, scrolled: false };

  if (state.phase === 'open') {
    if (mark !== null && mark === state.mark) {
      return stay({ ...next, leftAt: null, leftFrom: null, waiting: null });
    }
    if (state.insideCard) return stay(next);
    const waits = mark !== null && !event.toCard && speed < FAST;
    next.waiting = !waits
      ? null
      : state.waiting?.mark === mark
        ? state.waiting
        : { mark, since: now };
    if (state.leftAt === null) return left(next, now, point, times);
    return event.toCard ? wake({ ...next, leftAt: now }, now + times.hideDelay) : stay(next);
  }

  if (mark === null) return stay({ ...idle(next), last: next.last });
  if (state.phase === 'dwelling' && mark === state.mark) {
    return speed < FAST ? stay(next) : wake({ ...next, since: now }, now + times.dwell);
  }
  return {
    state: { ...next, phase: 'dwelling', mark, since: now },
    effects: [{ type: 'prefetch' }, { type: 'wake', at: now + times.dwell }],
  };
}

/** Whether leaving does not close the card. */
function isKept<M>({ busy, held }: HoverState<M>): boolean {
  return busy || held;
}

function left<M>(
  state: HoverState<M>,
  now: number,
  from: Point | null,
  times: HoverTimes,
): Step<M> {
  if (state.phase !== 'open' || isKept(state)) return stay(state);
  return wake({ ...state, leftAt: now, leftFrom: from }, now + times.hideDelay);
}

function tick<M>(state: HoverState<M>, now: number, times: HoverTimes): Step<M> {
  if (state.phase === 'dwelling' && state.mark !== null) {
    const due = state.since + times.dwell;
    return now >= due ? opened(state, state.mark, now, true) : wake(state, due);
  }
  if (state.phase !== 'open') return stay(state);
  if (!state.seen && now >= state.since + SEEN_MS) {
    const after = tick({ ...state, seen: true }, now, times);
    return { state: after.state, effects: [{ type: 'seen' }, ...after.effects] };
  }
  if (state.leftAt !== null && !state.insideCard && !isKept(state)) {
    const due = state.leftAt + times.hideDelay;
    return now >= due ? next(state, now, times) : wake(state, due);
  }
  return state.seen ? stay(state) : wake(state, state.since + SEEN_MS);
}

function opened<M>(state: HoverState<M>, mark: M | null, now: number, show: boolean): Step<M> {
  const open: HoverState<M> = {
    ...idle(state),
    phase: 'open',
    mark,
    since: now,
    last: state.last,
  };
  const effects: HoverEffect<M>[] = [{ type: 'wake', at: now + SEEN_MS }];
  if (show && mark !== null) effects.unshift({ type: 'show', mark });
  return { state: open, effects };
}

/** The card hides; a name that waits for its turn goes on dwelling from when it was reached. */
function next<M>(state: HoverState<M>, now: number, times: HoverTimes): Step<M> {
  const { waiting } = state;
  const hidden = hide(state);
  if (waiting === null) return hidden;
  const dwelling: HoverState<M> = {
    ...hidden.state,
    phase: 'dwelling',
    mark: waiting.mark,
    since: waiting.since,
  };
  const after = tick(dwelling, now, times);
  return { state: after.state, effects: [...hidden.effects, ...after.effects] };
}

function hide<M>(state: HoverState<M>): Step<M> {
  return { state: idle(state), effects: [{ type: 'hide' }] };
}

function idle<M>(state: HoverState<M>): HoverState<M> {
  return { ...idleState<M>(), last: state.last, scrolled: state.scrolled };
}

function idleUnlessOpen<M>(state: HoverState<M>): HoverState<M> {
  return state.phase === 'open' ? state : idle(state);
}

function stay<M>(state: HoverState<M>): Step<M> {
  return { state, effects: [] };
}

function wake<M>(state: HoverState<M>, at: number): Step<M> {
  return { state, effects: [{ type: 'wake', at }] };
}
