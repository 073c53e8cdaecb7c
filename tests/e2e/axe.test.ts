/** No fault that axe finds: in every state of the gallery, and in the extension's own pages. */
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { serveGallery } from '../tools/gallery-site.ts';
import type { Tab } from './driver.ts';
import { gallery, showState } from './gallery-page.ts';
import { textWith } from './own-pages.ts';
import { inBrowsers, skip } from './session.ts';

/** Every violation that axe finds in a part of the page, or in all of it. */
function violations(tab: Tab, part: string | null, rules: string[] | null): Promise<string[]> {
  return tab.evaluate(
    async (selector, only) => {
      const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
      const found = await checker.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: only }),
      });
      const contrast = [...found.passes, ...found.violations].some(
        ({ id }) => id === 'color-contrast',
      );
      if (!contrast) return ['no contrast was looked at'];
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    },
    part,
    rules,
  );
}

inBrowsers('axe finds no fault in any state of the gallery, light and dark', async (scene) => {
  if (scene.driver.name === 'firefox') skip('the same elements and styles as in Chromium');
  const site = await serveGallery();
  try {
    const tab = await scene.driver.open(site.url);
    const states = await gallery(tab);
    assert.ok(states.length > 35);
    await tab.page.evaluate(axe.source);
    const faults: string[] = [];
    for (const theme of ['light', 'dark'] as const) {
      for (const state of states) {
        await showState(tab, state, theme);
        // A card is no page: what is asked of pages is not asked of it.
        for (const fault of await violations(
          tab,
          state.surface === 'card' ? '.root' : null,
          theme === 'dark' ? ['color-contrast'] : null,
        )) {
          faults.push(`${theme} ${state.surface}/${state.name}: ${fault}`);
        }
      }
    }
    await tab.close();
    assert.deepEqual(faults, []);
  } finally {
    await site.close();
  }
});

inBrowsers('axe finds no fault in the pages of the extension', async ({ openOwn }) => {
  const pages: [string, RegExp][] = [
    ['popup.html', /Whence/],
    ['sidepanel.html', /On this page/],
    ['dashboard.html#/people', /People/],
    ['dashboard.html#/labs', /Labs/],
    ['dashboard.html#/log', /Log/],
    ['dashboard.html#/data', /Data/],
  ];
  const faults: string[] = [];
  for (const [address, words] of pages) {
    const own = await openOwn(address);
    await textWith(own, words);
    await own.page.evaluate(axe.source);
    for (const fault of await violations(own, null, null)) faults.push(`${address}: ${fault}`);
  }
  assert.deepEqual(faults, []);
});
