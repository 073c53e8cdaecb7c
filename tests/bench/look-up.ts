/** The round trip of the reader's one question, from a content script to the database and back. */
import { nameKey } from '../../lib/domain/name-key.ts';
import type { Tab } from '../e2e/driver.ts';

/** Milliseconds of each look-up of the same names, the worker alive. */
export async function lookUpTimes(tab: Tab, names: string[], runs: number): Promise<number[]> {
  const realm = tab.page.extensionRealms()[0];
  if (!realm) throw new Error('The page has no content script.');
  return realm.evaluate(
    async (keys, count) => {
      const times: number[] = [];
      // One more for the worker to wake.
      for (let run = 0; run <= count; run += 1) {
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage({
          id: run,
          type: 'lookUp',
          data: { keys },
          timestamp: Date.now(),
        });
        if (!answer?.res?.profiles) throw new Error(`No answer: ${JSON.stringify(answer)}`);
        if (run > 0) times.push(performance.now() - started);
      }
      return times;
    },
    names.map(nameKey),
    runs,
  );
}
