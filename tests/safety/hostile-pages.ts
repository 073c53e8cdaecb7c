/** Pages that fight: they go on working, and so do the browser and we. */
import assert from 'node:assert/strict';
import { sleep } from '../e2e/driver.ts';
import { card, marksWith, moveTo, placeOfMark } from '../e2e/reading.ts';
import { inBrowsers } from '../e2e/session.ts';
import { WHOLE } from './whole.ts';

/** A page answers within this while we are at work, ms; other browsers run beside this one. */
const ANSWERS = 3_000;

const PAGES: [page: string, seconds: number][] = [
  ['storm.html', WHOLE ? 20 : 4],
  ['reflow.html', WHOLE ? 15 : 3],
  ['deep-by-script-5000.html', 1],
  [WHOLE ? 'deep-unseen-40000.html' : 'deep-unseen-20000.html', 1],
  [WHOLE ? 'many-nodes-1000000.html' : 'many-nodes-30000.html', 2],
  [WHOLE ? 'prober-100000.html' : 'prober-5000.html', 2],
  ...(WHOLE ? [['vast-100.html', 5] satisfies [string, number]] : []),
];

for (const [page, seconds] of PAGES) {
  inBrowsers(
    `${page} is marked, and answers all the while`,
    async ({ driver, open }) => {
      const before = (await driver.problems()).length;
      const tab = await open(page);
      await marksWith(tab, 'Andrea Vallone', WHOLE ? 90_000 : 30_000);
      const end = Date.now() + seconds * 1_000;
      do {
        const asked = Date.now();
        await tab.evaluate(() => document.title);
        assert.ok(Date.now() - asked < ANSWERS, `no answer for ${Date.now() - asked} ms`);
        await sleep(100);
      } while (Date.now() < end);
      assert.deepEqual((await driver.problems()).slice(before), []);
    },
    WHOLE ? 300_000 : undefined,
  );
}

inBrowsers(
  'a page that breaks every function we use breaks its own only',
  async ({ driver, open }) => {
    const before = (await driver.problems()).length;
    const tab = await open('overrides.html');
    // The page's functions are broken: what is painted is asked of what it left.
    let marked: string[] = [];
    for (let tried = 0; tried < 100 && marked.length === 0; tried += 1) {
      await sleep(100);
      marked = await tab.evaluate(() => {
        const found: string[] = [];
        for (const [key, highlight] of CSS.highlights) {
          if (!key.startsWith('whence-')) continue;
          for (const range of highlight) found.push(String(range));
        }
        return found;
      });
    }
    assert.ok(marked.includes('Andrea Vallone'), JSON.stringify(marked));
    assert.deepEqual((await driver.problems()).slice(before), []);
  },
);

inBrowsers('a page that removes our host has no card, and no fight', async ({ driver, open }) => {
  const before = (await driver.problems()).length;
  const tab = await open('remover.html');
  await marksWith(tab, 'Andrea Vallone');
  const place = await placeOfMark(tab, 'Andrea Vallone');
  assert.ok(place);
  await moveTo(tab.page, place);
  await sleep(2_000);
  assert.equal(await card(tab), null);
  const asked = Date.now();
  await tab.evaluate(() => document.title);
  assert.ok(Date.now() - asked < ANSWERS);
  assert.deepEqual((await driver.problems()).slice(before), []);
});
