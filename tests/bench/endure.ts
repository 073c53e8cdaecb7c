/**
 * `npm run bench:endure [-- --only=WORD]`: what a slow processor feels, what a
 * page that never rests costs, and what is left in memory after much use. Real
 * Chromium, one JSON object a line.
 */
import { rmSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import { blankExtension } from '../e2e/blank-extension.ts';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep, until, type Driver, type Tab } from '../e2e/driver.ts';
import { seeded } from '../e2e/own-pages.ts';
import { card, cardGone, marksWith, placeOfMark } from '../e2e/reading.ts';
import { serveFixtures } from '../e2e/server.ts';
import { buildWhenStale } from '../tools/build-when-stale.ts';
import { longTasks, type LongTasks } from './long-tasks.ts';
import { startProfile, stopProfile, timeIn } from './page-cost.ts';

const PERSON = 'Andrea Vallone';
const RUNS = 3;
const CYCLES = 100;
/** Until a page is idle and read at four times the time, ms. */
const SETTLED = 5_000;
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length) ?? '';

const tell = (figure: string, values: Record<string, unknown>): void =>
  console.log(JSON.stringify({ figure, ...values }));
const round = (value: number): number => Math.round(value * 10) / 10;
const median = (values: number[]): number =>
  round(values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN);

buildWhenStale('chromium');
const server = await serveFixtures();
const measures = { throttled, live, cycles, navigations };
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (name.includes(only)) await measure();
  }
} finally {
  await server.close();
}

async function withOurs<T>(work: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = await launchDriver('chromium');
  try {
    const own = await driver.openOwn('popup.html');
    await seeded(own);
    await own.close();
    return await work(driver);
  } finally {
    await driver.close();
  }
}

/** Long tasks of whole pages with ours and with an extension that does nothing, turn by turn. */
async function throttled(): Promise<void> {
  const empty = blankExtension();
  const blank = await launchDriver('chromium', { extension: empty });
  try {
    await withOurs(async (ours) => {
      for (const page of ['revolving-door.html', 'long.html']) {
        for (const rate of [1, 4]) {
          const seen = { with: [] as LongTasks[], without: [] as LongTasks[] };
          for (let run = 0; run < RUNS; run += 1) {
            seen.with.push(await longTasks(ours, `${server.origin}/${page}`, rate, SETTLED));
            seen.without.push(await longTasks(blank, `${server.origin}/${page}`, rate, SETTLED));
          }
          const of = (side: LongTasks[], what: keyof LongTasks): number =>
            median(side.map((one) => one[what]));
          tell('long tasks', {
            page,
            throttling: rate,
            blockingMs: of(seen.with, 'blocking'),
            blockingMsBlank: of(seen.without, 'blocking'),
            addedBlockingMs: round(of(seen.with, 'blocking') - of(seen.without, 'blocking')),
            tasksOver50Ms: of(seen.with, 'count'),
            tasksOver50MsBlank: of(seen.without, 'count'),
            longestMs: of(seen.with, 'longest'),
            runs: RUNS,
          });
        }
      }
    });
  } finally {
    await blank.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

/** Ten thousand changes of text in ten seconds, names among them. */
async function live(): Promise<void> {
  await withOurs(async (driver) => {
    const tab = await driver.open(`${server.origin}/long.html`);
    await marksWith(tab, PERSON, 30_000);
    await sleep(2_000);
    const session = await tab.page.createCDPSession();
    const before = await heap(session);
    await startProfile(session);
    const done = await tab.evaluate(
      async (all, seconds) => {
        const blocks = [...document.querySelectorAll('article p')].slice(0, 40);
        let changes = 0;
        const started = performance.now();
        while (changes < all) {
          const due = Math.min(all, ((performance.now() - started) / (seconds * 1_000)) * all);
          for (; changes < due; changes += 1) {
            const block = blocks[changes % blocks.length];
            const text = `Max Stoiber has left Shopify for OpenAI, wrote somebody for the ${changes}th time today.`;
            // As a framework, as innerHTML and as a ticker do.
            if (!block) continue;
            if (changes % 3 === 0) block.replaceChildren(document.createTextNode(text));
            else if (changes % 3 === 1) block.innerHTML = `<b>${text}</b>`;
            else block.textContent = text;
          }
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return { changes, took: performance.now() - started };
      },
      10_000,
      10,
    );
    const cost = timeIn(await stopProfile(session), (url) => url.startsWith('chrome-extension://'));
    await marksWith(tab, 'Max Stoiber', 10_000);
    await sleep(2_000);
    const after = await heap(session);
    tell('live page', {
      changes: done.changes,
      seconds: round(done.took / 1_000),
      ourMs: round(cost),
      heapBeforeMb: before,
      heapAfterMb: after,
    });
  });
}

/** Cards opened and closed on one page. */
async function cycles(): Promise<void> {
  await withOurs(async (driver) => {
    const tab = await driver.open(`${server.origin}/revolving-door.html`);
    await marksWith(tab, PERSON, 30_000);
    const session = await tab.page.createCDPSession();
    await openAndClose(tab, 10);
    const before = await heap(session);
    await openAndClose(tab, CYCLES);
    const after = await heap(session);
    tell('heap after cards', { cycles: CYCLES, ...grown(before, after) });
  });
}

async function openAndClose(tab: Tab, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    const place = await placeOfMark(tab, PERSON);
    if (!place) throw new Error(`${PERSON} is not on the screen`);
    await tab.page.mouse.move(place.x, place.y - 18);
    await tab.page.mouse.move(place.x, place.y, { steps: 2 });
    await until('the card is there', () => card(tab));
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await cardGone(tab);
  }
}

/** The same two pages, again and again in one tab. */
async function navigations(): Promise<void> {
  await withOurs(async (driver) => {
    const tab = await driver.open('about:blank');
    const session = await tab.page.createCDPSession();
    const go = async (times: number): Promise<void> => {
      for (let n = 0; n < times; n += 1) {
        await tab.go(`${server.origin}/${n % 2 === 0 ? 'long.html' : 'revolving-door.html'}`);
        await marksWith(tab, PERSON, 30_000);
      }
    };
    await go(10);
    await sleep(1_000);
    const before = await heap(session);
    await go(CYCLES);
    await sleep(1_000);
    const after = await heap(session);
    tell('heap after navigations', { navigations: CYCLES, ...grown(before, after) });
  });
}

function grown(before: number, after: number): Record<string, number> {
  return { beforeMb: before, afterMb: after, percent: round((after / before - 1) * 100) };
}

/** Of the page and all that runs in it, after collecting garbage: MB. */
async function heap(session: CDPSession): Promise<number> {
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 10_000) / 100;
}
