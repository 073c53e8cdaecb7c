import { sleep, type Driver } from '../e2e/driver.ts';

export interface LongTasks {
  count: number;
  /** Milliseconds, 0 for none over 50. */
  longest: number;
  /** What tasks take beyond 50 ms, together. */
  blocking: number;
}

/** A page's long tasks from its start until `settled` ms after it is loaded, at so many times the time. */
export async function longTasks(
  driver: Driver,
  url: string,
  rate: number,
  settled: number,
): Promise<LongTasks> {
  const tab = await driver.open('about:blank');
  const session = await tab.page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await tab.go(url);
  await sleep(settled);
  const durations = await tab.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().map(({ duration }) => duration)),
        ).observe({ type: 'longtask', buffered: true });
        // None is no event.
        setTimeout(() => resolve([]), 500);
      }),
  );
  await tab.close();
  return {
    count: durations.length,
    longest: Math.max(0, ...durations),
    blocking: durations.reduce((sum, one) => sum + one - 50, 0),
  };
}
