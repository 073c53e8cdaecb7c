const SLICE_MS = 4;

/** Resolve when the browser has a moment; at the latest after `timeout` ms. */
export function idle(timeout = 500): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout });
    } else {
      setTimeout(resolve, 1);
    }
  });
}

/**
 * Go through items that are made as they are asked for, in slices of at most
 * 4 ms, so that no page feels it. Ends early, with false, when `signal` aborts.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let until = performance.now() + SLICE_MS;
  for (const item of items) {
    work(item);
    if (performance.now() < until) continue;
    await idle();
    if (signal.aborted) return false;
    until = performance.now() + SLICE_MS;
  }
  return !signal.aborted;
}
