/**
 * `npm run bench`: figures of the built extension in real Chromium, one JSON
 * object a line; `-- --only=hovers` measures that alone. Milliseconds are medians over `runs`; ratios are taken within
 * one page and one run. Exits with 1 when something could not be measured.
 */
import { cpus } from 'node:os';
import { launchDriver, builtExtension } from '../e2e/browsers.ts';
import { sleep, until, type Driver, type Tab } from '../e2e/driver.ts';
import { card, cardGone, marksWith, placeOfMark } from '../e2e/reading.ts';
import { serveFixtures } from '../e2e/server.ts';
import { buildWhenStale } from '../tools/build-when-stale.ts';
import { measureSizes } from '../tools/sizes.ts';
import { startProfile, stopProfile, stretchesOf, timeIn } from './page-cost.ts';
import { knownNames } from './known-names.ts';
import { warmNames } from './names.ts';
import { rivals } from './rivals.ts';
import { generatedPage } from '../e2e/generated-pages.ts';
import { lookUpTimes } from './look-up.ts';
import { watchCard, watchMarks } from './watchers.ts';

const RUNS = 7;
const PERSON = 'Andrea Vallone';
/** Milliseconds a pointer rests before a card opens: the default of lib/settings. */
const DWELL = 350;
/** Our scripts of a page, each with the end of its address. */
const PARTS = { reader: '/reader.js', marksAndHover: '/hover.js', metadata: '/provenance.js' };

/** Milliseconds the reader may work without a pause. */
const SLICE = 4;

const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length) ?? '';

const PAGES = ['revolving-door.html', 'long.html'];

const starterNames = knownNames();

function tell(figure: string, values: Record<string, unknown>): void {
  console.log(JSON.stringify({ figure, ...values }));
}

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length / 2)] ?? Number.NaN) * 100) / 100;
};

const least = (values: number[]): number => Math.round(Math.min(...values) * 100) / 100;

buildWhenStale('chromium');
const server = await serveFixtures();
const driver = await launchDriver('chromium');
try {
  tell('machine', {
    browser: driver.title,
    cores: cpus().length,
    processor: cpus()[0]?.model.trim(),
  });
  for (const { part, bytes, limit } of measureSizes(builtExtension('chromium'))) {
    tell('size', { part, gzippedBytes: bytes, limit });
  }
  await settleStarterPack(driver);
  for (const page of PAGES) {
    for (const measure of [marksPainted, hovers, pageCost]) {
      if (measure.name.includes(only)) await measure(driver, page);
    }
  }
  for (const marks of [10, 300, 5_000]) {
    if (hovers.name.includes(only)) await hovers(driver, `marks-${marks}.html`);
  }
  const text = (generatedPage('long.html') ?? '').replace(/<\/p>/g, '\n\n').replace(/<[^>]+>/g, '');
  tell('names found, warm, in Node', { ...warmNames(text, 20) });
  const tab = await driver.open(`${server.origin}/revolving-door.html`);
  for (const names of [30, 300]) {
    tell('look-up round trip', {
      names,
      ms: median(await lookUpTimes(tab, starterNames.slice(0, names), RUNS)),
      runs: RUNS,
    });
  }
} finally {
  await driver.close();
  await server.close();
}

/** The first page of a new profile waits for the starter pack, which is not what is measured. */
async function settleStarterPack(browser: Driver): Promise<void> {
  const started = performance.now();
  const tab = await browser.open(`${server.origin}/revolving-door.html`);
  await marksWith(tab, PERSON, 30_000);
  tell('first page of a new profile, marks painted', {
    ms: median([performance.now() - started]),
    runs: 1,
  });
  await tab.close();
}

/** From the parsed document to the first frame with marks, and the longest task of the page until then. */
async function marksPainted(browser: Driver, page: string): Promise<void> {
  const painted: number[] = [];
  const tasks: number[] = [];
  const tab = await browser.open('about:blank');
  await tab.page.evaluateOnNewDocument(watchMarks);
  for (let run = 0; run < RUNS; run += 1) {
    await tab.go(`${server.origin}/${page}`);
    const times = await until('marks are painted', () =>
      tab.evaluate(() => window.whenceBench?.marked ?? null),
    );
    painted.push(times);
    tasks.push(await tab.evaluate(() => window.whenceBench?.longestTask ?? 0));
  }
  await tab.close();
  tell('marks painted', {
    page,
    ms: median(painted),
    longestTaskOver50Ms: Math.max(...tasks),
    runs: RUNS,
  });
}

/** From the pointer's last move, the dwell taken off, to the frame that shows the card. */
async function hovers(browser: Driver, page: string): Promise<void> {
  const first: number[] = [];
  const warm: number[] = [];
  const work: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const tab = await browser.open(`${server.origin}/${page}`);
    await marksWith(tab, PERSON);
    first.push(await timeHover(tab));
    warm.push(await timeHover(tab));
    // Once more for our own work in it: the rest is the wait for the next frame (0 to 16.7 ms).
    const session = await tab.page.createCDPSession();
    await startProfile(session);
    await timeHover(tab);
    work.push(timeIn(await stopProfile(session), (url) => url.startsWith('chrome-extension://')));
    await tab.close();
  }
  tell('first hover to card painted', { page, ms: median(first), dwell: DWELL, runs: RUNS });
  tell('warm hover to card painted', {
    page,
    ms: median(warm),
    least: least(warm),
    dwell: DWELL,
    runs: RUNS,
  });
  tell('our work in showing and hiding it', {
    page,
    ms: median(work),
    least: least(work),
    runs: RUNS,
  });
}

async function timeHover(tab: Tab): Promise<number> {
  const place = await placeOfMark(tab, PERSON);
  if (!place) throw new Error(`${PERSON} is not on the screen`);
  // Beside the line first, then onto it in one slow step: the dwell begins with that step.
  await tab.page.mouse.move(place.x, place.y - 18);
  await sleep(300);
  await watchCard(tab);
  await tab.page.mouse.move(place.x, place.y);
  const took = await until('the card is painted', () =>
    tab.evaluate(() => window.whenceBench?.shown ?? null),
  );
  await until('the card is there', () => card(tab));
  await tab.page.mouse.move(5, 5, { steps: 10 });
  await cardGone(tab);
  return took - DWELL;
}

/**
 * What we cost the page's main thread, evaluation included, against the rivals
 * there. `least` is the smallest of the runs: what other work on the machine
 * adds is not in it. Finding and marking names is all but the metadata reader,
 * which runs once, when the page is idle.
 */
async function pageCost(browser: Driver, page: string): Promise<void> {
  const all: number[] = [];
  const parts = new Map<string, number[]>();
  const naming: number[] = [];
  const longest: number[] = [];
  const overSlice: number[] = [];
  const theirs = new Map<string, number[]>();
  for (let run = 0; run < RUNS; run += 1) {
    const tab = await browser.open('about:blank');
    const session = await tab.page.createCDPSession();
    await startProfile(session);
    await tab.go(`${server.origin}/${page}`);
    await marksWith(tab, PERSON);
    // The metadata is read when the page is idle.
    await sleep(1_500);
    const profile = await stopProfile(session);
    const ours = timeIn(profile, (url) => url.startsWith('chrome-extension://'));
    all.push(ours);
    const stretches = stretchesOf(profile, (url) => url.endsWith(PARTS.reader));
    longest.push(stretches[0] ?? 0);
    overSlice.push(stretches.filter((ms) => ms > SLICE).length);
    let metadata = 0;
    for (const [part, end] of Object.entries(PARTS)) {
      const cost = timeIn(profile, (url) => url.endsWith(end));
      parts.set(part, [...(parts.get(part) ?? []), cost]);
      if (part === 'metadata') metadata = cost;
    }
    naming.push(ours - metadata);
    for (const { name, source } of rivals(starterNames)) {
      const url = `bench-${name.replace(/\W/g, '-')}.js`;
      await startProfile(session);
      await tab.page.evaluate(`${source}\n//# sourceURL=${url}`);
      const cost = timeIn(await stopProfile(session), (seen) => seen === url);
      theirs.set(name, [...(theirs.get(name) ?? []), cost]);
    }
    await tab.close();
  }
  tell('reader in the page', { page, ms: median(all), least: least(all), runs: RUNS });
  tell('longest slice of the reader', {
    page,
    ms: median(longest),
    least: least(longest),
    over4Ms: median(overSlice),
    runs: RUNS,
  });
  for (const [part, costs] of parts) {
    tell('of it', { page, part, ms: median(costs), least: least(costs), runs: RUNS });
  }
  for (const [name, costs] of theirs) {
    const ratio = (of: number[]): number =>
      Math.round(median(costs.map((cost, run) => ((of[run] ?? Number.NaN) / cost) * 1000))) / 1000;
    tell('rival in the page', {
      page,
      rival: name,
      ms: median(costs),
      least: least(costs),
      readerToRival: ratio(all),
      namesAndMarksToRival: ratio(naming),
      leastToLeast: Math.round((least(naming) / least(costs)) * 1000) / 1000,
      runs: RUNS,
    });
  }
}
