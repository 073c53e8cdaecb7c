/**
 * `npm run bench:throttled`: on each saved page of the web, in Chromium at a quarter
 * of this machine's speed, the longest time that a script of ours kept the page's main
 * thread without a pause: evaluation, reading, marking, and the first card. A line a
 * page, JSON; the limit is 50 ms. Exits with 1 where a page is over it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep, until } from '../e2e/driver.ts';
import { card, marks, marksWith, moveTo, placeOfMark } from '../e2e/reading.ts';
import { REAL_PAGES, serveFixtures } from '../e2e/server.ts';
import { buildWhenStale } from '../tools/build-when-stale.ts';
import { startProfile, stopProfile, stretchesOf, timeIn } from './page-cost.ts';

const SLOWER = 4;
const LIMIT = 50;
/** For reading, looking up and the moves, at a quarter of the speed (ms). */
const SETTLE = 4_000;

const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');
const round = (value: number): number => Math.round(value * 10) / 10;

buildWhenStale('chromium');
if (!existsSync(REAL_PAGES)) throw new Error('The saved pages of the web are not on this machine.');
const pages = readdirSync(REAL_PAGES).filter((name) =>
  existsSync(`${REAL_PAGES}${name}/page.html`),
);
const server = await serveFixtures();
const driver = await launchDriver('chromium');
const over: string[] = [];
try {
  // The first page of a new profile waits for the starter pack.
  const first = await driver.open(`${server.origin}/revolving-door.html`);
  await marksWith(first, 'Andrea Vallone', 30_000);
  await first.close();
  for (const name of pages) {
    const tab = await driver.open('about:blank');
    const session = await tab.page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await startProfile(session);
    await tab.go(`${server.origin}/real/${name}`);
    await sleep(SETTLE);
    const reading = await stopProfile(session);
    const found = await marks(tab);
    let hover: number | null = null;
    const place = found[0] && (await placeOfMark(tab, found[0].text));
    if (place) {
      await startProfile(session);
      await moveTo(tab.page, place);
      const shown = await until('a card', () => card(tab), 5_000).catch(() => null);
      const [longest = 0] = stretchesOf(await stopProfile(session), isOurs);
      hover = shown && round(longest);
    }
    const [longest = 0] = stretchesOf(reading, isOurs);
    console.log(
      JSON.stringify({
        page: name,
        marks: found.length,
        longestWhileReading: round(longest),
        allOfReading: round(timeIn(reading, isOurs)),
        longestOfFirstCard: hover,
      }),
    );
    if (longest > LIMIT || (hover ?? 0) > LIMIT) over.push(name);
    await tab.close();
  }
} finally {
  await driver.close();
  await server.close();
}
console.log(JSON.stringify({ pages: pages.length, slower: SLOWER, limitMs: LIMIT, over }));
process.exit(over.length > 0 ? 1 : 0);
