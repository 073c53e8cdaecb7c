/** Clocks that run in the page: a test's own questions would come too late and cost time. */
import type { Tab } from '../e2e/driver.ts';

declare global {
  interface Window {
    whenceBench?: {
      /** Milliseconds from the parsed document to the first frame with marks. */
      marked?: number;
      /** The same for the last change of what is marked, within its first second. */
      lastMarked?: number;
      /** The longest task over 50 ms so far, 0 for none. */
      longestTask: number;
      /** Milliseconds from the pointer's last move to the first frame with a card. */
      shown?: number;
    };
  }
}

/** For `evaluateOnNewDocument`: note the first frame with marks. */
export function watchMarks(): void {
  const bench: NonNullable<Window['whenceBench']> = { longestTask: 0 };
  window.whenceBench = bench;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      bench.longestTask = Math.max(bench.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    const painted = [...CSS.highlights].some(
      ([key, highlight]) => key.startsWith('whence-') && highlight.size > 0,
    );
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    if (painted) {
      bench.marked = performance.now() - (navigation?.domContentLoadedEventEnd ?? 0);
      bench.lastMarked = bench.marked;
      follow(bench.marked, navigation?.domContentLoadedEventEnd ?? 0, '');
    } else requestAnimationFrame(look);
  };
  /** Look at what is marked for a second more. */
  const follow = (first: number, start: number, before: string): void => {
    const now = performance.now() - start;
    const sizes = [...CSS.highlights].map(([key, { size }]) => `${key} ${size}`).join();
    if (before !== '' && sizes !== before) bench.lastMarked = now;
    if (now - first < 1_000) requestAnimationFrame(() => follow(first, start, sizes));
  };
  requestAnimationFrame(look);
}

/**
 * Note the first frame with a card after the pointer's last move. The card
 * stands in a closed root, which the page cannot see into: what it sees is
 * that the host is what lies under some point of the window.
 */
export async function watchCard(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const bench = (window.whenceBench ??= { longestTask: 0 });
    delete bench.shown;
    let moved = 0;
    const onMove = (): void => {
      moved = performance.now();
    };
    window.addEventListener('mousemove', onMove, true);
    const covered = (): boolean => {
      for (let x = 10; x < innerWidth; x += 100) {
        for (let y = 10; y < innerHeight; y += 60) {
          const top = document.elementFromPoint(x, y);
          if (top !== document.body && top?.parentElement === document.documentElement) return true;
        }
      }
      return false;
    };
    const look = (): void => {
      if (moved > 0 && covered()) {
        bench.shown = performance.now() - moved;
        window.removeEventListener('mousemove', onMove, true);
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return null;
  });
}
