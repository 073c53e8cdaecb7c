import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idle, inSlices } from '../../lib/page/idle-slices.ts';

type IdleRequest = (run: () => void, options: { timeout: number }) => void;
let requests: Parameters<IdleRequest>[];

beforeEach(() => {
  vi.useFakeTimers();
  requests = [];
  vi.stubGlobal('requestIdleCallback', ((...request) => requests.push(request)) as IdleRequest);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Work that takes a time, and what was worked on. */
function worker(ms: number): { done: number[]; work: (item: number) => void } {
  const done: number[] = [];
  return {
    done,
    work(item) {
      vi.advanceTimersByTime(ms);
      done.push(item);
    },
  };
}
const settle = () => vi.advanceTimersByTimeAsync(0);
const never = new AbortController().signal;

describe('inSlices', () => {
  it('does quick work in one go', async () => {
    const { done, work } = worker(0);
    expect(await inSlices([1, 2, 3], work, never)).toBe(true);
    expect(done).toEqual([1, 2, 3]);
    expect(requests).toEqual([]);
  });

  it('pauses after 4 ms until the browser is idle', async () => {
    const { done, work } = worker(2);
    const all = inSlices([1, 2, 3, 4, 5], work, never);
    expect(done).toEqual([1, 2]);
    vi.advanceTimersByTime(1_000);
    await settle();
    expect(done).toEqual([1, 2]);
    requests.shift()?.[0]();
    await settle();
    // A new slice has its own 4 ms.
    expect(done).toEqual([1, 2, 3, 4]);
    requests.shift()?.[0]();
    expect(await all).toBe(true);
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('makes items only as they are asked for', async () => {
    const made: number[] = [];
    function* items() {
      for (let i = 1; i <= 4; i += 1) {
        made.push(i);
        yield i;
      }
    }
    void inSlices(items(), worker(5).work, never);
    await settle();
    expect(made).toEqual([1]);
  });

  it('ends early, with false, when it is aborted', async () => {
    const stopping = new AbortController();
    const { done, work } = worker(5);
    const all = inSlices([1, 2, 3], work, stopping.signal);
    stopping.abort();
    requests.shift()?.[0]();
    expect(await all).toBe(false);
    expect(done).toEqual([1]);
    expect(await inSlices([], work, stopping.signal)).toBe(false);
  });

  it('passes on what the work throws', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    await expect(inSlices([1], broken, never)).rejects.toThrow('broken');
  });
});

describe('idle', () => {
  it('waits for the browser, at the latest for its time limit', async () => {
    let done = false;
    void idle(2_000).then(() => (done = true));
    await settle();
    expect(done).toBe(false);
    expect(requests[0]?.[1]).toEqual({ timeout: 2_000 });
    requests[0]?.[0]();
    await settle();
    expect(done).toBe(true);
  });

  it('resolves where the browser has no idle callbacks', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const waiting = idle();
    await vi.advanceTimersByTimeAsync(10);
    await expect(waiting).resolves.toBeUndefined();
  });
});
