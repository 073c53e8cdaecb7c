/** What pages and the network can reach of ours, and we of them: nothing. */
import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { blankExtension } from '../e2e/blank-extension.ts';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep } from '../e2e/driver.ts';
import { clickInCard, hoverMark, marksWith } from '../e2e/reading.ts';
import { seeded } from '../e2e/own-pages.ts';
import { REAL_PAGES } from '../e2e/server.ts';
import { inBrowsers, skip } from '../e2e/session.ts';
import { WHOLE } from './whole.ts';

inBrowsers('no file of the extension can be reached from a page', async ({ open, openOwn }) => {
  const own = await openOwn('popup.html');
  const { manifest, origin, csp } = await own.evaluate(() => ({
    manifest: JSON.stringify(chrome.runtime.getManifest()),
    origin: location.origin,
    csp: JSON.stringify(chrome.runtime.getManifest().content_security_policy ?? {}),
  }));
  assert.deepEqual(JSON.parse(manifest).web_accessible_resources ?? [], []);
  assert.doesNotMatch(csp, /unsafe|https?:/);
  const tab = await open('revolving-door.html');
  await marksWith(tab, 'Andrea Vallone');
  for (const file of [
    'manifest.json',
    'card.js',
    'starter-pack.json',
    'popup.html',
    'content-scripts/reader.js',
  ]) {
    const got = await tab.evaluate(
      (url) =>
        fetch(url).then(
          () => 'reached',
          () => 'refused',
        ),
      `${origin}/${file}`,
    );
    assert.equal(got, 'refused', file);
  }
});

inBrowsers('pages of the extension run no code from elsewhere', async ({ openOwn }) => {
  for (const page of ['popup.html', 'dashboard.html']) {
    const own = await openOwn(page);
    const ran = await own.evaluate(async () => {
      const made: string[] = [];
      // Later: the debugger's own word may use eval while it runs.
      await new Promise<void>((resolve) =>
        setTimeout(() => {
          try {
            (0, eval)('1');
            made.push('eval');
          } catch {
            // Refused, as it must be.
          }
          resolve();
        }, 20),
      );
      const inline = document.createElement('script');
      inline.textContent = 'window.inlineRan = true';
      document.head.append(inline);
      if ('inlineRan' in window) made.push('inline');
      const remote = document.createElement('script');
      remote.src = 'data:text/javascript,window.remoteRan=true';
      document.head.append(remote);
      await new Promise((resolve) => setTimeout(resolve, 100));
      if ('remoteRan' in window) made.push('remote');
      return made;
    });
    assert.deepEqual(ran, [], page);
  }
});

const PAGES = [
  'revolving-door.html',
  'same-name.html',
  'dark.html',
  'rtl.html',
  'spa.html',
  'long.html',
];

inBrowsers(
  'reading, saving and reviewing ask nothing of the network',
  async ({ driver, at }) => {
    if (driver.name !== 'chromium') skip('the proxy that listens is set for Chromium');
    const asked: string[] = [];
    const proxy = createServer((request: IncomingMessage, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      response.writeHead(502).end();
    });
    proxy.on('connect', (request: IncomingMessage, socket) => {
      asked.push(`CONNECT ${request.url ?? ''}`);
      socket.end('HTTP/1.1 502 no\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    // The fixtures are asked for directly; all else would come to the proxy.
    const args = [`--proxy-server=http://127.0.0.1:${port}`, '--disable-component-update'];
    const saved = WHOLE ? await savedPages() : [];
    // Pages of the web open connections of their own: what they ask for with no extension of ours.
    await readAll(saved.map(at), args);
    const theirs = new Set(asked.splice(0));
    const own = await launchDriver('chromium', { args });
    try {
      const popup = await own.openOwn('popup.html');
      await seeded(popup);
      // A tab behind another gets no pointer.
      await popup.close();
      for (const page of [...PAGES, ...saved]) {
        const tab = await own.open(at(page));
        await sleep(600);
        if (page === 'revolving-door.html') {
          await hoverMark(tab, 'Ingrid Solheim');
          await clickInCard(tab, 'Save');
          await sleep(1_200);
        }
        await tab.close();
      }
      const dashboard = await own.openOwn('dashboard.html');
      await sleep(1_000);
      await dashboard.close();
      // What listens does hear: a request that a page makes.
      const last = await own.open(at('empty.html'));
      await last.evaluate(() =>
        fetch('http://heard.example/', { mode: 'no-cors' })
          .catch(() => null)
          .then(() => null),
      );
      assert.deepEqual(
        asked.filter((line) => !BROWSERS_OWN.test(line) && !theirs.has(line)),
        ['GET http://heard.example/'],
      );
    } finally {
      await own.close();
      proxy.closeAllConnections();
      proxy.close();
    }
  },
  WHOLE ? 240_000 : undefined,
);

/** Saved pages of the web where this machine has them, up to 48 pages in all. */
async function savedPages(): Promise<string[]> {
  const folders = existsSync(REAL_PAGES) ? await readdir(REAL_PAGES, { withFileTypes: true }) : [];
  const saved = folders.filter((one) => one.isDirectory()).map(({ name }) => `real/${name}`);
  const read = saved.slice(0, 48 - PAGES.length);
  console.log(`      ${PAGES.length + read.length} pages read`);
  return read;
}

/** Open pages one after the other, twice, in a browser whose extension does nothing. */
async function readAll(pages: string[], args: string[]): Promise<void> {
  if (pages.length === 0) return;
  const extension = blankExtension();
  const driver = await launchDriver('chromium', { args, extension });
  try {
    for (const page of [...pages, ...pages]) {
      const tab = await driver.open(page);
      await sleep(600);
      await tab.close();
    }
  } finally {
    await driver.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** What Chromium itself asks for, with no extension in it too. */
const BROWSERS_OWN =
  /\b(?:[a-z0-9-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::443)?\b/;
