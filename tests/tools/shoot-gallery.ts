/** Pictures of every state of the gallery, into a folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver, Tab } from '../e2e/driver.ts';
import { WIDTHS } from '../gallery/widths.ts';
import { gallery, showState } from '../e2e/gallery-page.ts';
import type { Language } from '../../lib/i18n/languages.ts';

/**
 * Shoot all states of the gallery at `url` in one theme, or in forced colours, which
 * only Chromium can be made to show. Answers with how many there are.
 */
export async function shootGallery(
  driver: Driver,
  url: string,
  theme: 'light' | 'dark' | 'forced',
  folder: string,
  language: Language = 'en',
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const tab = await driver.open(url);
  if (theme === 'forced') await forceColours(tab);
  const states = await gallery(tab);
  for (const state of states) {
    // Firefox's driver keeps the old size of a tab for its pointer: here it has none to keep.
    await tab.page.setViewport({ width: WIDTHS[state.surface], height: 560 });
    await showState(tab, state, theme === 'light' ? 'light' : 'dark', language);
    const name = `${state.surface}-${state.name}`.replace(/[^a-z0-9]+/gi, '-');
    await tab.page.screenshot({
      path: join(folder, `${driver.name}-${theme}-${language}-${name}.png`) as `${string}.png`,
      fullPage: true,
    });
  }
  await tab.close();
  return states.length;
}

/** Show a tab as a system of high contrast does, light on black. Chromium only. */
export async function forceColours(tab: Tab): Promise<void> {
  const session = await tab.page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}
