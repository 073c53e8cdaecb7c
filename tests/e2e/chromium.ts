/** Chromium over the DevTools protocol. */
import { launch, type Browser, type JSHandle, type Page, type Target } from 'puppeteer-core';
import {
  closeBrowser,
  killBrowser,
  sleep,
  until,
  type Driver,
  type LaunchOptions,
  type Plain,
  type Tab,
} from './driver.ts';

const SIZE = { width: 1180, height: 900 };

export async function launchChromium({
  path,
  extension,
  headless,
  profile,
  args = [],
}: LaunchOptions): Promise<Driver> {
  const browser = await launch({
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? SIZE : null,
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      ...args,
      // The sandbox needs rights that containers rarely give; the pages are our own.
      '--no-sandbox',
      '--no-first-run',
      `--window-size=${SIZE.width},${SIZE.height + 100}`,
    ],
  });
  const id = await browser.installExtension(extension, { enabledInIncognito: true });
  // Have the browser keep what goes wrong in the extension, background included.
  await onExtensionsPage(browser, (page) =>
    page.evaluate(async (extensionId) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({
        extensionId,
        errorCollection: true,
      });
    }, id),
  );

  const seen: string[] = [];
  const unused = await browser.pages();

  async function newTab(page: Page, url: string): Promise<Tab> {
    page.on('console', (message) => {
      const where = message.location().url ?? '';
      if (['error', 'warn'].includes(message.type()) && where.includes(id)) {
        seen.push(`${message.type()}: ${message.text()} (${where}, on ${page.url()})`);
      }
    });
    page.on('pageerror', (error) => {
      const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (stack.includes(id)) seen.push(`${stack} (on ${page.url()})`);
    });
    const tab = tabOf(page, id);
    await tab.go(url);
    return tab;
  }

  function inBackground(expression: string): Promise<void> {
    return until('the background runs what it is given', async () => {
      // The newest: puppeteer keeps the targets of workers that were ended, and these never answer.
      const worker = browser
        .targets()
        .findLast((target) => target.type() === 'service_worker' && target.url().includes(id));
      return worker !== undefined && (await evaluatedIn(worker, expression));
    }).then(() => undefined);
  }

  return {
    name: 'chromium',
    inBackground,
    title: (await browser.version()).replace('Chrome/', 'Chromium '),
    open: async (url) => newTab(unused.pop() ?? (await browser.newPage()), url),
    openPrivate: async (url) => {
      // A browser context of puppeteer's is no private window: the extension does not see its tabs.
      const own = await browser.newPage();
      await own.goto(`chrome-extension://${id}/popup.html`);
      const opened = browser.waitForTarget(
        (target) => target.type() === 'page' && target.url() === 'about:blank#private',
      );
      await own.evaluate(() =>
        chrome.windows.create({ incognito: true, url: 'about:blank#private' }),
      );
      const page = await (await opened).page();
      await own.close();
      if (!page) throw new Error('no private window opened');
      return newTab(page, url);
    },
    openOwn: async (ownPath) =>
      newTab(await browser.newPage(), `chrome-extension://${id}/${ownPath}`),
    reloadExtension: () =>
      onExtensionsPage(browser, (page) =>
        page.evaluate(async (extensionId) => {
          await chrome.developerPrivate.reload(extensionId);
        }, id),
      ),
    pressCommand: firefoxOnly,
    sidebar: firefoxOnly,
    closeSidebar: firefoxOnly,
    stopBackground: async () => {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      // No session may stay: with one attached the worker would not wake again.
      await session.detach();
      await page.close();
    },
    chooseInMenu: async (tab, item) => {
      const own = await browser.newPage();
      // Any page of the extension wakes the background, and knows the tab by its address.
      await own.goto(`chrome-extension://${id}/popup.html`);
      const selected = await tab.evaluate(() => getSelection()?.toString() ?? '');
      const found = await own.evaluate(
        async (address, itemId) => {
          // Answers with an error where there is no such item.
          await chrome.contextMenus.update(itemId, {});
          return (await chrome.tabs.query({})).find(({ url }) => url === address) ?? null;
        },
        tab.page.url(),
        item.id,
      );
      await own.close();
      if (!found) throw new Error(`no tab on ${tab.page.url()}`);
      await tab.page.bringToFront();
      const info = { menuItemId: item.id, selectionText: selected, editable: false };
      const expression = `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, ${JSON.stringify(found)})`;
      await inBackground(expression);
    },
    problems: async () => [...seen, ...(await collectedErrors(browser, id))],
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => closeBrowser(browser),
    kill: () => killBrowser(browser),
  };
}

async function firefoxOnly(): Promise<never> {
  throw new Error('Only Firefox lets its driver do this.');
}

/** Whether a worker ran an expression within two seconds. No session stays: with one the worker would not wake again. */
function evaluatedIn(worker: Target, expression: string): Promise<boolean> {
  const run = async (): Promise<boolean> => {
    const session = await worker.createCDPSession();
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
    await session.detach();
    return exceptionDetails === undefined;
  };
  return Promise.race([run().catch(() => false), sleep(2_000).then(() => false)]);
}

async function onExtensionsPage<T>(browser: Browser, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions/');
    return await run(page);
  } finally {
    await page.close();
  }
}

/** What chrome://extensions would show under "Errors". */
function collectedErrors(browser: Browser, id: string): Promise<string[]> {
  const read = async (extensionId: string): Promise<string[]> => {
    const { runtimeErrors, manifestErrors } =
      await chrome.developerPrivate.getExtensionInfo(extensionId);
    return [
      ...runtimeErrors.map(
        (error) => `${error.severity}: ${error.message} (${error.source}, on ${error.contextUrl})`,
      ),
      ...manifestErrors.map((error) => `manifest: ${error.message}`),
    ];
  };
  return onExtensionsPage(browser, (page) => page.evaluate(read, id));
}

function tabOf(page: Page, id: string): Tab {
  return {
    page,
    go: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
    inCard: async <A extends Plain[], T>(run: (root: ShadowRoot, ...args: A) => T, ...args: A) => {
      const realm = page.extensionRealms().findLast((candidate) => candidate.origin?.includes(id));
      if (!realm) return null;
      const root = (await realm.evaluateHandle(() => {
        for (const element of document.querySelectorAll<HTMLElement>(
          ':root > *, :fullscreen > *, dialog[open] > *',
        )) {
          const found = chrome.dom.openOrClosedShadowRoot(element);
          if (found?.querySelector('[role=dialog], dialog')) return found;
        }
        return null;
      })) as JSHandle<ShadowRoot | null>;
      try {
        if (await realm.evaluate((found) => found === null, root)) return null;
        return (await realm.evaluate(run as never, root, ...args)) as T;
      } finally {
        await root.dispose();
      }
    },
    likeOnPaper: () => page.emulateMediaType('print'),
    close: () => page.close(),
  };
}
