/**
 * `npm run bench:pages [-- --only=^generated] [-- --short]`: what each page pays for us,
 * in real Chromium, one JSON object a line: generated articles of several lengths, a page that is
 * no article, and the saved pages of the web where this machine has them. Beside ours, in the
 * same page and run: the floor, mark.js and compromise (rivals.ts); and, at 1 and 4 times the
 * time, what the same page does with an extension that does nothing. Draws page-cost.svg.
 */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import { blankExtension } from '../e2e/blank-extension.ts';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep, type Driver, type Tab } from '../e2e/driver.ts';
import { seeded } from '../e2e/own-pages.ts';
import { REAL_PAGES, serveFixtures } from '../e2e/server.ts';
import { buildWhenStale } from '../tools/build-when-stale.ts';
import { logGrowth } from './draw-growth.ts';
import { knownNames } from './known-names.ts';
import { longTasks } from './long-tasks.ts';
import { startProfile, stopProfile, stretchesOf, timeIn } from './page-cost.ts';
import { rivals } from './rivals.ts';
import { watchMarks } from './watchers.ts';

const only = new RegExp(process.argv.find((one) => one.startsWith('--only='))?.slice(7) ?? '');
/** Without throttling and the blank extension: a third of the time. */
const SHORT = process.argv.includes('--short');
/** Until a page is idle and was read, ms. */
const SETTLED = 1_500;
const WORDS = [300, 3_000, 30_000];
/** Of these the median is told. */
const RUNS = 3;

const GENERATED = [...WORDS.map((words) => `words-${words}.html`), 'blocks-5000.html'];
const saved = existsSync(REAL_PAGES)
  ? readdirSync(REAL_PAGES).filter((name) => existsSync(`${REAL_PAGES}${name}/page.html`))
  : [];
const pages = [
  // Of the long ones compromise and mark.js take a minute a run.
  ...GENERATED.map((path) => ({
    name: `generated ${path}`,
    path,
    runs: /0000|blocks/.test(path) ? 1 : RUNS,
  })),
  { name: 'generated no-article.html', path: 'no-article.html', runs: 7 },
  ...saved.map((name) => ({ name: `saved ${name}`, path: `real/${name}/page.html`, runs: 1 })),
].filter(({ name }) => only.test(name));

/** Milliseconds and ratios of one page. */
interface Cost {
  /** All our scripts in the page; names and marks alone; what ran without a pause, at most. */
  ours: number;
  namesAndMarks: number;
  longestSlice: number;
  over4Ms: number;
  messages: number;
  /** From the parsed document; null where nothing was marked. */
  firstMark: number | null;
  lastMark: number | null;
  heapMb: number;
  floor: number;
  compromise: number;
  markJs: number;
}

buildWhenStale('chromium');
const names = knownNames();
const server = await serveFixtures();
const blankFolder = blankExtension();
const ours = await launchDriver('chromium');
const blank = SHORT ? null : await launchDriver('chromium', { extension: blankFolder });
try {
  const own = await ours.openOwn('popup.html');
  await seeded(own);
  // Pages of the extension hear what any script of it says.
  await own.evaluate(() => {
    Object.assign(globalThis, { said: 0 });
    chrome.runtime.onMessage.addListener(() => {
      (globalThis as unknown as { said: number }).said += 1;
    });
    return null;
  });
  const medians: (Cost & { name: string })[] = [];
  for (const { name, path, runs } of pages) {
    const url = `${server.origin}/${path}`;
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run += 1) costs.push(await cost(ours, own, url));
    const middle = medianOf(costs);
    medians.push({ name, ...middle });
    console.log(
      JSON.stringify({
        figure: 'page cost',
        page: name,
        runs,
        ...middle,
        toFloor: ratio(middle.namesAndMarks, middle.floor),
        toMarkJs: ratio(middle.namesAndMarks, middle.markJs),
        toCompromise: ratio(middle.namesAndMarks, middle.compromise),
        ...(blank && (await blocking(ours, blank, url))),
      }),
    );
  }
  summarize(medians.filter(({ name }) => name.startsWith('saved')));
  const articles = medians.filter(({ name }) => name.startsWith('generated words'));
  if (articles.length === WORDS.length) draw(articles);
} finally {
  await ours.close();
  await blank?.close();
  await server.close();
  rmSync(blankFolder, { recursive: true, force: true });
}

async function cost(driver: Driver, own: Tab, url: string): Promise<Cost> {
  const tab = await driver.open('about:blank');
  const session = await tab.page.createCDPSession();
  await tab.page.evaluateOnNewDocument(watchMarks);
  await own.evaluate(() => {
    (globalThis as unknown as { said: number }).said = 0;
    return null;
  });
  await startProfile(session);
  await tab.go(url);
  await sleep(SETTLED);
  const profile = await stopProfile(session);
  const isOurs = (from: string): boolean => from.startsWith('chrome-extension://');
  const all = timeIn(profile, isOurs);
  const stretches = stretchesOf(profile, isOurs);
  const messages = await own.evaluate(() => (globalThis as unknown as { said: number }).said);
  const [firstMark, lastMark] = await tab.evaluate(() => [
    window.whenceBench?.marked ?? null,
    window.whenceBench?.lastMarked ?? null,
  ]);
  const heapMb = await heap(session);
  const theirs: Record<string, number> = {};
  for (const { name, source } of rivals(names)) {
    const script = `bench-${name.replace(/\W/g, '-')}.js`;
    await startProfile(session);
    await tab.page.evaluate(`${source}\n//# sourceURL=${script}`);
    theirs[name] = timeIn(await stopProfile(session), (from) => from === script);
  }
  await tab.close();
  return {
    ours: all,
    namesAndMarks: all - timeIn(profile, (from) => from.endsWith('/provenance.js')),
    longestSlice: stretches[0] ?? 0,
    over4Ms: stretches.filter((ms) => ms > 4).length,
    messages,
    firstMark: firstMark ?? null,
    lastMark: lastMark ?? null,
    heapMb,
    floor: theirs['floor'] ?? 0,
    compromise: theirs['compromise/three'] ?? 0,
    markJs: theirs['mark.js'] ?? 0,
  };
}

/** What the page's tasks take beyond 50 ms with ours, less what they take without. */
async function blocking(
  driver: Driver,
  without: Driver,
  url: string,
): Promise<Record<string, number>> {
  const added: Record<string, number> = {};
  for (const rate of [1, 4]) {
    const here = await longTasks(driver, url, rate, SETTLED * Math.max(1, rate / 2));
    const there = await longTasks(without, url, rate, SETTLED * Math.max(1, rate / 2));
    added[`addedBlockingAt${rate}x`] = round(here.blocking - there.blocking);
    added[`longestTaskAt${rate}x`] = round(here.longest);
    added[`longestTaskBlankAt${rate}x`] = round(there.longest);
  }
  return added;
}

function medianOf(costs: Cost[]): Cost {
  const middle = (of: (cost: Cost) => number | null): number | null => {
    const values = costs.map(of).filter((value) => value !== null);
    const value = values.toSorted((a, b) => a - b)[values.length >> 1];
    return value === undefined ? null : round(value);
  };
  const first = costs[0] as Cost;
  return Object.fromEntries(
    Object.keys(first).map((key) => [key, middle((cost) => cost[key as keyof Cost])]),
  ) as unknown as Cost;
}

/** Saved pages are too many to read one by one. */
function summarize(all: Cost[]): void {
  if (all.length === 0) return;
  const at = (values: number[], share: number): number =>
    values.toSorted((a, b) => a - b)[
      Math.min(values.length - 1, Math.floor(values.length * share))
    ] ?? NaN;
  const spread = (of: (cost: Cost) => number): Record<string, number> => {
    const values = all.map(of);
    return { median: at(values, 0.5), p95: at(values, 0.95), most: at(values, 1) };
  };
  console.log(
    JSON.stringify({
      figure: 'saved pages together',
      pages: all.length,
      namesAndMarks: spread((one) => one.namesAndMarks),
      longestSlice: spread((one) => one.longestSlice),
      toCompromise: spread((one) => ratio(one.namesAndMarks, one.compromise)),
      belowMarkJs: all.filter((one) => one.namesAndMarks < one.markJs).length,
      belowTenthOfCompromise: all.filter((one) => one.namesAndMarks < one.compromise / 10).length,
    }),
  );
}

function draw(articles: Cost[]): void {
  const line = (words: string, colour: string, of: (cost: Cost) => number) => ({
    words,
    colour,
    points: articles.map((one, i): [number, number] => [WORDS[i] ?? 0, of(one)]),
  });
  writeFileSync(
    new URL('page-cost.svg', import.meta.url),
    logGrowth({
      from: 300,
      to: 30_000,
      marks: WORDS.map((words) => [words, `${words.toLocaleString('en')} words`]),
      lines: [
        line('names and marks', '#3b5bdb', (one) => one.namesAndMarks),
        line('the floor: every word looked up once', '#868e96', (one) => one.floor),
        line('mark.js', '#e67700', (one) => one.markJs),
        line('compromise/three', '#c2255c', (one) => one.compromise),
      ],
    }),
  );
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

function ratio(one: number, other: number): number {
  return Math.round((one / other) * 1_000) / 1_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
