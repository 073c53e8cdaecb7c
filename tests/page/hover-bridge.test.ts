import { afterEach, describe, expect, it, vi } from 'vitest';
import { lazyHovering, offerHovering } from '../../lib/page/hover-bridge.ts';
import type { HoverFacts, Hovering } from '../../lib/page/hover-bridge.ts';
import type { WantedMark } from '../../lib/page/marks.ts';
import type { ReaderWorld } from '../../lib/page/reader.ts';

const shared = globalThis as { whenceHover?: unknown };

function set() {
  const made = {
    paint: vi.fn(),
    touched: vi.fn(),
    update: vi.fn(),
    wasRead: vi.fn(),
    hide: vi.fn(),
    outline: vi.fn(),
    reveal: vi.fn(),
    command: vi.fn(),
    draftSelection: vi.fn(),
    stop: vi.fn(),
  } satisfies Hovering;
  const begun = vi.fn(() => made);
  const injectHover = vi.fn(async () => offerHovering(begun));
  const onError = vi.fn();
  const lazy = lazyHovering({ injectHover, onError } as unknown as ReaderWorld, {} as HoverFacts);
  return { made, begun, injectHover, onError, lazy };
}

afterEach(() => {
  delete shared.whenceHover;
});

describe('lazyHovering', () => {
  it('fetches nothing until it is wanted, and then once', async () => {
    const { made, begun, injectHover, lazy } = set();
    lazy.paint([]);
    expect(lazy.now()).toBeNull();
    expect(injectHover).not.toHaveBeenCalled();
    expect(await Promise.all([lazy.wanted(), lazy.wanted()])).toEqual([made, made]);
    expect(injectHover).toHaveBeenCalledTimes(1);
    expect(begun).toHaveBeenCalledTimes(1);
    expect(lazy.now()).toBe(made);
  });

  it('starts with the first names, and paints the newest', async () => {
    const { made, injectHover, lazy } = set();
    const [one, two] = [[{}], [{}, {}]] as WantedMark[][];
    lazy.paint(one ?? []);
    lazy.paint(two ?? []);
    await lazy.wanted();
    expect(injectHover).toHaveBeenCalledTimes(1);
    expect(made.paint.mock.calls).toEqual([[two]]);
    lazy.paint([]);
    expect(made.paint).toHaveBeenLastCalledWith([]);
  });

  it('reports where names cannot be painted', async () => {
    const { injectHover, onError, lazy } = set();
    injectHover.mockRejectedValueOnce(new Error('No such frame.'));
    lazy.paint([{} as WantedMark]);
    await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
  });

  it('tries again after a refusal', async () => {
    const { made, injectHover, lazy } = set();
    injectHover.mockRejectedValueOnce(new Error('No such frame.'));
    await expect(lazy.wanted()).rejects.toThrow('No such frame.');
    expect(await lazy.wanted()).toBe(made);
  });

  it('says so where the script does not start', async () => {
    const { injectHover, lazy } = set();
    injectHover.mockResolvedValueOnce(undefined);
    await expect(lazy.wanted()).rejects.toThrow('no hover script');
  });

  it('does not begin for a reader that was replaced meanwhile', async () => {
    const { begun, lazy } = set();
    const wanted = lazy.wanted();
    lazy.stop();
    await expect(wanted).rejects.toThrow('replaced');
    expect(begun).not.toHaveBeenCalled();
  });

  it('begins with the newest script after an update', async () => {
    const old = vi.fn();
    offerHovering(old as never);
    const { begun, lazy } = set();
    await lazy.wanted();
    expect(begun).toHaveBeenCalledTimes(1);
    expect(old).not.toHaveBeenCalled();
  });
});
