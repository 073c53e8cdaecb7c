// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../lib/page/marks.ts';
import { listenToTouch } from '../../lib/page/touch.ts';
import { showPage } from './pages.ts';

const MARK = {} as Mark;
const open = vi.fn();
let listeners: Map<string, (event: object) => void>;

beforeEach(() => {
  vi.useFakeTimers();
  open.mockReset();
  showPage('<p>Ada</p><a href="/x"><b>Bob</b></a>');
  listeners = new Map();
  vi.spyOn(document, 'addEventListener').mockImplementation(((
    type: string,
    listener: (event: object) => void,
  ) => listeners.set(type, listener)) as typeof document.addEventListener);
  listenToTouch(document, {
    signal: new AbortController().signal,
    markAt: (x) => (x < 100 ? MARK : null),
    owns: () => false,
    open,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** jsdom's own events are never trusted. */
function send(type: string, selector: string, x = 10, more: object = {}) {
  const event = {
    isTrusted: true,
    pointerType: 'touch',
    clientX: x,
    clientY: 10,
    target: document.querySelector(selector),
    preventDefault: vi.fn(),
    stopPropagation: vi.fn(),
    ...more,
  };
  listeners.get(type)?.(event);
  return event;
}

describe('listenToTouch', () => {
  it('opens a name that is tapped', () => {
    send('pointerdown', 'p');
    expect(open).not.toHaveBeenCalled();
    const click = send('click', 'p');
    expect(open).toHaveBeenCalledWith(MARK);
    expect(click.preventDefault).not.toHaveBeenCalled();
  });

  it('leaves a link its tap, and opens the name in it for a long press', () => {
    send('pointerdown', 'b');
    expect(send('click', 'b').preventDefault).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
    send('pointerdown', 'b');
    vi.advanceTimersByTime(500);
    expect(open).toHaveBeenCalledTimes(1);
    expect(send('contextmenu', 'b').preventDefault).toHaveBeenCalled();
    const click = send('click', 'b');
    expect(click.preventDefault).toHaveBeenCalled();
    expect(click.stopPropagation).toHaveBeenCalled();
    // The next tap is a tap again.
    send('pointerdown', 'b');
    expect(send('click', 'b').preventDefault).not.toHaveBeenCalled();
  });

  it.each([
    ['a finger that scrolls', () => send('pointermove', 'b', 40)],
    ['a press the browser takes over', () => send('pointercancel', 'b')],
  ])('opens nothing for %s', (_, interrupt) => {
    send('pointerdown', 'b');
    interrupt();
    vi.advanceTimersByTime(1_000);
    send('click', 'p');
    expect(open).not.toHaveBeenCalled();
  });

  it.each([
    ['a mouse', {}, { pointerType: 'mouse' }],
    ['events the page made', {}, { isTrusted: false }],
    ['places beside a name', { x: 200 }, {}],
  ])('opens nothing for %s', (_, { x = 10 }: { x?: number }, more) => {
    send('pointerdown', 'p', x, more);
    send('click', 'p', x, more);
    expect(open).not.toHaveBeenCalled();
  });
});
