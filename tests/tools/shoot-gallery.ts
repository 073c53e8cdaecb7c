/** Pictures of every state of the gallery, into a folder. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from '../e2e/driver.ts';
import { WIDTHS } from '../gallery/widths.ts';
import { gallery, showState } from '../e2e/gallery-page.ts';

/** Shoot all states of the gallery at `url` in one theme. Answers with how many there are. */
export async function shootGallery(
  driver: Driver,
  url: string,
  theme: 'light' | 'dark',
  folder: string,
): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const tab = await driver.open(url);
  const states = await gallery(tab);
  for (const state of states) {
    // Firefox's driver keeps the old size of a tab for its pointer: here it has none to keep.
    await tab.page.setViewport({ width: WIDTHS[state.surface], height: 560 });
    await showState(tab, state, theme);
    const name = `${state.surface}-${state.name}`.replace(/[^a-z0-9]+/gi, '-');
    await tab.page.screenshot({
      path: join(folder, `${driver.name}-${theme}-${name}.png`) as `${string}.png`,
      fullPage: true,
    });
  }
  await tab.close();
  return states.length;
}
