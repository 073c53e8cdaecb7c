/** What a test may do with a browser: the same for Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../tools/find-browsers.mjs';

/** A value that survives the way into a page and back. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export interface Driver {
  name: BrowserName;
  /** As people say it: "Chromium 156.0.1". */
  title: string;
  /** A new tab, on an address of the web. */
  open(url: string): Promise<Tab>;
  /** A new tab in a private window, or null where the browser cannot be made to. */
  openPrivate(url: string): Promise<Tab | null>;
  /** A page of the extension in a tab of its own: `popup.html`. */
  openOwn(path: string): Promise<Tab>;
  /**
   * Press the browser's own key for a command of the extension (`next-name`), as a hand would.
   * Firefox only: what drivers press in Chromium reaches pages and no more.
   */
  pressCommand(command: string): Promise<void>;
  /** The address that the browser's sidebar shows; null while it is closed. Firefox only. */
  sidebar(): Promise<string | null>;
  closeSidebar(): Promise<void>;
  /** End the background script, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Run an expression in the background script; only Chromium's can be reached. */
  inBackground(expression: string): Promise<void>;
  /** Put the extension in again, as an update does: its old scripts are cut off. */
  reloadExtension(): Promise<void>;
  /**
   * Choose an item of the extension's in the context menu of the text that is
   * selected in a tab. Firefox: a click with the right button, and the menu's own
   * item. Chromium's menu is the system's and out of reach without a window: its
   * background is told what the browser tells it then, if it has such an item.
   */
  chooseInMenu(tab: Tab, item: MenuItem): Promise<void>;
  /** Errors and warnings of the extension's own scripts so far, wherever they ran. */
  problems(): Promise<string[]>;
  /** Resolves when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
  /** End the browser's process at once, as a crash would. */
  kill(): Promise<void>;
}

export interface MenuItem {
  id: string;
  title: string;
}

export interface Tab {
  page: Page;
  /** Go elsewhere and wait until the document is loaded. */
  go(url: string): Promise<void>;
  /** Run a self-contained function in the page; arguments and answer are plain. */
  evaluate<A extends Plain[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /**
   * Run a self-contained function with the closed shadow root that holds a
   * dialog; null when there is none. Only tests see into it, no page does.
   */
  inCard<A extends Plain[], T>(
    run: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ): Promise<T | null>;
  /** From here on its styles are those of paper. The tab must be in front. */
  likeOnPaper(): Promise<void>;
  close(): Promise<void>;
}

/** What `launchDriver` of each browser takes. */
export interface LaunchOptions {
  /** The browser's program. */
  path: string;
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Firefox: pages and the extension prefer dark. Chromium is told page by page. */
  dark: boolean;
  /** Chromium: a folder that keeps the profile; a fresh one otherwise. */
  profile?: string | undefined;
  /** Chromium: more arguments. */
  args?: readonly string[];
}

/** Wait. With a signal that is given up, the promise stays open and holds nothing back. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** A browser that hangs must not hang the run: past this (ms) its process is ended. */
const CLOSING = 8_000;

/** Close a browser; what does not close is killed. */
export async function closeBrowser(browser: Browser): Promise<void> {
  const closed = browser.close().then(() => true);
  if (await Promise.race([closed, sleep(CLOSING).then(() => false)])) return;
  browser.process()?.kill('SIGKILL');
}

/** Kill a browser's process and wait until it is gone. */
export async function killBrowser(browser: Browser): Promise<void> {
  const running = browser.process();
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGKILL');
  await gone;
}

/**
 * Ask until the answer is neither null nor false. Throws `what` with the last
 * answer's failure when the time is over (milliseconds).
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | false>,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}`);
    await sleep(40);
  }
}
