/** The round trip of the reader's one question, from a content script to the finder, the database and back. */
import type { Tab } from '../e2e/driver.ts';

/** Milliseconds of each question about a page of so many names, the worker alive; asked anew, as by another page. */
export async function lookUpTimes(tab: Tab, names: string[], runs: number): Promise<number[]> {
  const realm = tab.page.extensionRealms()[0];
  if (!realm) throw new Error('The page has no content script.');
  return realm.evaluate(
    async (texts, count) => {
      const blocks = texts.map((text, id) => ({ id, kind: 'list', text }));
      const times: number[] = [];
      // One more for the worker to wake.
      for (let run = 0; run <= count; run += 1) {
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage({
          type: 'readNames',
          data: { page: `${Math.random()}`, blocks },
        });
        if (!answer?.res?.profiles) throw new Error(`No answer: ${JSON.stringify(answer)}`);
        if (run > 0) times.push(performance.now() - started);
      }
      return times;
    },
    names,
    runs,
  );
}
