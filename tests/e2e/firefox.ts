/** Firefox over WebDriver BiDi. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import {
  closeBrowser,
  killBrowser,
  until,
  type Driver,
  type LaunchOptions,
  type Plain,
  type Tab,
} from './driver.ts';

/** The address that the profile gives the extension; any UUID will do. */
const OWN_UUID = '6e1f3c52-6f0b-4c1d-9a55-0c3a6f0d7e11';
const OWN_ORIGIN = `moz-extension://${OWN_UUID}`;

/** Raw BiDi: puppeteer has no word for closed shadow roots nor for the browser's own scope. */
type Send = (
  method: string,
  parameters: object,
) => Promise<{ result: BidiResult; contexts: BidiContext[] }>;
interface BidiContext {
  context: string;
  url: string;
}
interface BidiNode {
  sharedId?: string;
  value?: { shadowRoot?: BidiNode | null; children?: BidiNode[] };
}
interface BidiResult {
  type: string;
  value: unknown;
}
interface WithConnection {
  connection: { send(method: string, parameters: object): Promise<{ result: never }> };
}

export async function launchFirefox({
  path,
  extension,
  headless,
  dark,
}: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const geckoId: string = manifest.browser_specific_settings.gecko.id;
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1180, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: OWN_UUID }),
      ...(dark && { 'layout.css.prefers-color-scheme.content-override': 0 }),
      'datareporting.policy.dataSubmissionEnabled': false,
      // A content process whose last tab closes aborts what runs in it, and reports that as
      // "Script terminated by timeout": in most full runs here, in neither of 2 with this preference.
      'dom.abort_script_on_child_shutdown': false,
    },
  });
  await browser.installExtension(extension);
  const send: Send = async (method, parameters) =>
    (await (browser as unknown as WithConnection).connection.send(method, parameters)).result;
  const seen: string[] = [];

  function newTab(page: Page): Tab {
    page.on('console', (message) => {
      const where = message.location().url ?? '';
      if (['error', 'warn'].includes(message.type()) && where.includes(OWN_UUID)) {
        seen.push(`${message.type()}: ${message.text()} (${where}, on ${page.url()})`);
      }
    });
    return tabOf(page, send);
  }

  return {
    name: 'firefox',
    title: (await browser.version()).replace('firefox/', 'Firefox '),
    open: async (url) => {
      const tab = newTab(await browser.newPage());
      await tab.go(url);
      return tab;
    },
    openPrivate: async () => null,
    openOwn: async (ownPath) => {
      const tab = newTab(await browser.newPage());
      await tab.go(`${OWN_ORIGIN}/${ownPath}`);
      return tab;
    },
    reloadExtension: async () => {
      await browser.installExtension(extension);
    },
    pressCommand: async (command) => {
      const pressed = await inBrowser(send, `(${pressKey})(window, ${JSON.stringify(command)})`);
      if (pressed !== 'pressed') throw new Error(`no key for ${command}: ${String(pressed)}`);
    },
    sidebar: async () => {
      const shown = await inBrowser(
        send,
        `window.SidebarController.isOpen
          ? window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser')?.currentURI.spec ?? ''
          : 'closed'`,
      );
      return shown === 'closed' ? null : String(shown);
    },
    closeSidebar: async () => {
      await inBrowser(send, 'window.SidebarController.hide()');
    },
    stopBackground: async () => {
      await inBrowser(
        send,
        `WebExtensionPolicy.getByID(${JSON.stringify(geckoId)}).extension.terminateBackground().then(() => 'stopped')`,
      );
    },
    chooseInMenu: async (tab, { title }) => {
      await tab.page.bringToFront();
      const place = await tab.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      });
      if (!place) throw new Error('nothing is selected');
      await tab.page.mouse.click(place.x, place.y, { button: 'right' });
      await until(`the menu offers "${title}"`, async () => {
        const chosen = await inBrowser(
          send,
          `(() => {
            const menu = document.getElementById('contentAreaContextMenu');
            const item = [...menu.querySelectorAll('menuitem')]
              .find(({ label, hidden }) => label === ${JSON.stringify(title)} && !hidden);
            if (menu.state !== 'open' || !item) return 'not yet';
            menu.activateItem(item);
            return 'chosen';
          })()`,
        );
        return chosen === 'chosen';
      });
    },
    inBackground: () => Promise.reject(new Error('only Chromium’s background can be reached')),
    problems: async () => [...seen, ...(await collectedErrors(send))],
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => closeBrowser(browser),
    kill: () => killBrowser(browser),
  };
}

/** Runs in the browser's window: presses what its `<key>` of the extension's command says. */
const pressKey = `async (window, command) => {
  const { extension } = WebExtensionPolicy.getByHostname('${OWN_UUID}');
  const { shortcut } = (await extension.shortcuts.allCommands()).find(({ name }) => name === command) ?? {};
  if (!shortcut) return 'the command has no key';
  const parts = shortcut.split('+');
  const key = parts.pop();
  const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(window)) return 'no input can be made';
  const events = [...parts.map((one) => ({ key: one === 'Ctrl' ? 'Control' : one })), { key, code: 'Key' + key, keyCode: key.charCodeAt(0) }]
    .map((init) => new window.KeyboardEvent('', init));
  for (const event of events) tip.keydown(event);
  for (const event of events.reverse()) tip.keyup(event);
  return 'pressed';
}`;

/** Run an expression in the browser's own scope; needs `--remote-allow-system-access`. */
async function inBrowser(send: Send, expression: string): Promise<unknown> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = contexts[0];
  if (!window) throw new Error('Firefox shows no window.');
  const answer = await send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  return answer.result.value;
}

/** What the browser console shows of our scripts: the background's errors come here too. */
async function collectedErrors(send: Send): Promise<string[]> {
  const text = await inBrowser(
    send,
    `JSON.stringify(Services.console.getMessageArray().flatMap((message) => {
      if (!(message instanceof Ci.nsIScriptError)) return [];
      return message.sourceName.includes('${OWN_UUID}') || message.errorMessage.includes('${OWN_UUID}')
        ? [message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')'] : [];
    }))`,
  );
  return (JSON.parse(String(text)) as string[]).filter((line) => !OUTLIVED.test(line));
}

/**
 * Firefox's own notes, in its Browser Console alone, that a page was left while
 * a message of ours was on its way (ExtensionCommon's `wrapPromise`) or while it
 * was reading the database. No script of ours throws them and none can catch
 * them; nothing else is passed over.
 */
const OUTLIVED =
  /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)\b|^An IndexedDB transaction that was not yet complete has been aborted due to page navigation\./;

function tabOf(page: Page, send: Send): Tab {
  const context = (): string => (page.mainFrame() as unknown as { _id: string })._id;

  async function cardRoot(): Promise<string | null> {
    const { result } = await send('script.callFunction', {
      functionDeclaration: `() => [...document.querySelectorAll(':root > *, :fullscreen > *, dialog[open] > *')].filter((element) => element.localName.includes('-'))`,
      target: { context: context() },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    for (const node of (result.value ?? []) as BidiNode[]) {
      const root = node.value?.shadowRoot?.sharedId;
      if (
        root &&
        (await call(`(root) => root.querySelector('[role=dialog], dialog') !== null`, root)) ===
          true
      )
        return root;
    }
    return null;
  }

  /** The answer travels as JSON: BiDi's own form would have to be read back. */
  async function call(source: string, sharedId: string, args: Plain[] = []): Promise<unknown> {
    const { result } = await send('script.callFunction', {
      functionDeclaration: `async (root, args) => JSON.stringify((await (${source})(root, ...JSON.parse(args))) ?? null)`,
      target: { context: context() },
      awaitPromise: true,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
    });
    if (!result || result.type !== 'string')
      throw new Error(`In the card: ${JSON.stringify(result)}`);
    return JSON.parse(result.value as string);
  }

  return {
    page,
    go: async (url) => {
      if (!url.startsWith(OWN_ORIGIN)) {
        await page.goto(url, { waitUntil: 'load' });
        return;
      }
      // BiDi never tells that a page of an extension is loaded.
      await send('browsingContext.navigate', { context: context(), url, wait: 'none' });
      await until(`${url} loads`, () =>
        page.evaluate(
          (wanted) => location.href === wanted && document.readyState === 'complete',
          url,
        ),
      );
    },
    evaluate: (run, ...args) => page.evaluate(run as never, ...args) as never,
    inCard: async <A extends Plain[], T>(run: (root: ShadowRoot, ...args: A) => T, ...args: A) => {
      const root = await cardRoot();
      return root === null ? null : ((await call(run.toString(), root, args)) as T);
    },
    likeOnPaper: async () => {
      await page.bringToFront();
      await inBrowser(
        send,
        `window.gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'`,
      );
    },
    close: () => page.close(),
  };
}
