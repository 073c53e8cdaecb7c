/** The browsers and the server that the tests of one run share. */
import { test } from 'node:test';
import type { BrowserName } from '../tools/find-browsers.mjs';
import { launchDriver } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { serveFixtures, type FixtureServer } from './server.ts';

/** One test may wait for several cards; none should come near to this (ms). */
const TEST_TIMEOUT = 60_000;

let names: BrowserName[] = [];
const drivers = new Map<BrowserName, Promise<Driver>>();
const titles = new Set<string>();
let server: Promise<FixtureServer> | undefined;

/** Say which browsers this run drives; before the test files are loaded. */
export function drive(browsers: BrowserName[]): void {
  names = browsers;
}

/** Titles of the browsers that were started. */
export const driven = (): string[] => [...titles];

export async function endSession(): Promise<void> {
  for (const driver of drivers.values()) await (await driver).close();
  await (await server)?.close();
}

/** What a test is given. */
export interface Scene {
  driver: Driver;
  /** Address of a fixture page. */
  at(page: string): string;
  /** Open a fixture page in a tab of the test's own; closed when the test ends. */
  open(page: string): Promise<Tab>;
  /** Open a page of the extension likewise. */
  openOwn(path: string): Promise<Tab>;
  skip(why: string): void;
}

/** A test that runs once in each browser. */
export function inBrowsers(name: string, body: (scene: Scene) => Promise<void>): void {
  for (const browser of names) {
    test(`${browser}: ${name}`, { timeout: TEST_TIMEOUT }, async (context) => {
      const driver = await sharedDriver(browser);
      const { origin } = await (server ??= serveFixtures());
      const tabs: Tab[] = [];
      const kept = (tab: Tab): Tab => {
        tabs.push(tab);
        return tab;
      };
      const at = (page: string): string => `${origin}/${page}`;
      try {
        await body({
          driver,
          at,
          open: async (page) => kept(await driver.open(at(page))),
          openOwn: async (path) => kept(await driver.openOwn(path)),
          skip: (why) => context.skip(why),
        });
      } finally {
        for (const tab of tabs) await tab.close();
      }
    });
  }
}

function sharedDriver(browser: BrowserName): Promise<Driver> {
  let driver = drivers.get(browser);
  if (!driver) {
    driver = launchDriver(browser);
    drivers.set(browser, driver);
    void driver.then(({ title }) => titles.add(title));
  }
  return driver;
}
