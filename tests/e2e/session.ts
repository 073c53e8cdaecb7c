/** The browsers and the server that the tests of one run share, and the tests themselves. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../tools/find-browsers.mjs';
import { launchDriver } from './browsers.ts';
import { sleep, type Driver, type Tab } from './driver.ts';
import { serveFixtures, type FixtureServer } from './server.ts';

/** One test may wait for several cards; none should come near to this (ms). */
const TEST_TIMEOUT = 60_000;
const RESULTS = fileURLToPath(new URL('../.results/', import.meta.url));

/** What a test is given. */
export interface Scene {
  driver: Driver;
  /** Address of a fixture page. */
  at(page: string): string;
  /** Open a fixture page in a tab of the test's own; closed when the test ends. */
  open(page: string): Promise<Tab>;
  /** Open a page of the extension likewise. */
  openOwn(path: string): Promise<Tab>;
}

type Body = (scene: Scene) => Promise<void>;

/** Thrown by `skip`: the test cannot say anything in this browser. */
export class Skipped extends Error {}

export function skip(why: string): never {
  throw new Skipped(why);
}

interface BrowserTest {
  name: string;
  body: Body;
  /** Milliseconds. */
  timeout: number;
}

const tests: BrowserTest[] = [];

/** A test that runs once in each browser. */
export function inBrowsers(name: string, body: Body, timeout = TEST_TIMEOUT): void {
  tests.push({ name, body, timeout });
}

export interface Outcome {
  name: string;
  milliseconds: number;
  /** Null when it passed. */
  error: unknown;
}

/**
 * Run every test whose name fits, each browser with a fresh profile that its
 * tests share, in their order. The browsers run at once: most of the time is
 * waiting. Tells each outcome as it comes; answers with the titles of the
 * browsers that were driven.
 */
export async function runTests(
  names: BrowserName[],
  only: RegExp,
  tell: (outcome: Outcome) => void,
): Promise<string[]> {
  const server = await serveFixtures();
  const titles = await Promise.all(names.map((name) => runIn(name, server, only, tell)));
  await server.close();
  return titles.filter((title) => title !== null);
}

async function runIn(
  browser: BrowserName,
  server: FixtureServer,
  only: RegExp,
  tell: (outcome: Outcome) => void,
): Promise<string | null> {
  const chosen = tests.filter(({ name }) => only.test(`${browser}: ${name}`));
  if (chosen.length === 0) return null;
  const driver = await launchDriver(browser);
  for (const test of chosen) {
    const started = performance.now();
    const error = await runOne(driver, server, test);
    const milliseconds = performance.now() - started;
    tell({ name: `${browser}: ${test.name}`, milliseconds, error });
  }
  await driver.close();
  return driver.title;
}

/** Null when the test passed; whatever it threw otherwise. */
async function runOne(
  driver: Driver,
  server: FixtureServer,
  { name, body, timeout }: BrowserTest,
): Promise<unknown> {
  const tabs: Tab[] = [];
  const kept = (tab: Tab): Tab => {
    tabs.push(tab);
    return tab;
  };
  const at = (page: string): string => `${server.origin}/${page}`;
  const scene: Scene = {
    driver,
    at,
    open: async (page) => kept(await driver.open(at(page))),
    openOwn: async (path) => kept(await driver.openOwn(path)),
  };
  const ending = new AbortController();
  const tooLong = sleep(timeout, ending.signal).then(() => {
    throw new Error(`not done after ${timeout} ms`);
  });
  try {
    await Promise.race([body(scene), tooLong]);
    return null;
  } catch (error) {
    if (!(error instanceof Skipped)) await picture(tabs.at(-1), `${driver.name} ${name}`);
    return error;
  } finally {
    ending.abort();
    for (const tab of tabs)
      await tab
        .close()
        .catch((error: unknown) => console.error(`a tab did not close: ${String(error)}`));
  }
}

/** What the screen showed when a test failed. */
async function picture(tab: Tab | undefined, name: string): Promise<void> {
  if (!tab) return;
  mkdirSync(RESULTS, { recursive: true });
  const path = `${RESULTS}failed-${name.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}.png` as const;
  try {
    await Promise.race([tab.page.screenshot({ path }), sleep(5_000)]);
  } catch (error) {
    console.error(`no picture of "${name}": ${String(error)}`);
  }
}
