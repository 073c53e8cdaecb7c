/**
 * `npm run shots`: pictures of what a reader sees, in every browser that is
 * here, light and dark, written to tests/.results/shots; and of every state of
 * the gallery. For looking at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existingBrowsers, launchDriver } from '../e2e/browsers.ts';
import { sleep, until } from '../e2e/driver.ts';
import { card, clickInCard, hoverMark, marksWith, twoFrames } from '../e2e/reading.ts';
import { serveFixtures } from '../e2e/server.ts';
import { serveGallery } from './gallery-site.ts';
import { forceColours, shootGallery } from './shoot-gallery.ts';
import type { BrowserName } from './find-browsers.mjs';

const FOLDER = fileURLToPath(new URL('../.results/shots/', import.meta.url));
mkdirSync(FOLDER, { recursive: true });
const server = await serveFixtures();
const site = await serveGallery();

// Firefox's driver cannot change a page's theme: it starts once for each.
const runs: { name: BrowserName; dark: boolean }[] = [];
for (const name of existingBrowsers()) {
  runs.push({ name, dark: false });
  if (name === 'firefox') runs.push({ name, dark: true });
}
for (const { name, dark } of runs) {
  const driver = await launchDriver(name, { dark });
  try {
    const tab = await driver.open(`${server.origin}/revolving-door.html`);
    const themes = name === 'chromium' ? ['light', 'dark'] : [dark ? 'dark' : 'light'];
    for (const theme of themes) {
      const shoot = async (what: string) => {
        await twoFrames(tab);
        await tab.page.screenshot({ path: join(FOLDER, `${name}-${theme}-${what}.png`) });
      };
      if (name === 'chromium') {
        await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        await tab.page.reload();
      }
      await until('marks', async () => (await marksWith(tab, 'Ingrid Solheim')).length > 0, 30_000);
      await tab.page.evaluate(() => scrollTo(0, 0));
      await shoot('article');
      await hoverMark(tab, 'Barret Zoph');
      await sleep(1_200);
      await shoot('person');
      await tab.page.keyboard.press('Escape');
      await hoverMark(tab, 'OpenAI');
      await sleep(1_200);
      await shoot('lab');
      await tab.page.keyboard.press('Escape');
      await hoverMark(tab, 'Tomasz Wilkowski');
      await shoot('proposal');
      await clickInCard(tab, 'Edit first');
      await sleep(300);
      await shoot('form');
      await sleep(600);
      await clickInCard(tab, 'Save move');
      await until('saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
      await shoot('saved');
      await sleep(600);
      await clickInCard(tab, 'Undo');
      await until('undone', async () => /Undone/.test((await card(tab))?.text ?? ''));
      await shoot('undone');
      await clickInCard(tab, 'Close');

      const popup = await driver.openOwn('popup.html');
      await popup.page.setViewport({ width: 384, height: 560 });
      if (name === 'chromium') {
        await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
      }
      await sleep(500);
      await popup.page.screenshot({ path: join(FOLDER, `${name}-${theme}-popup.png`) });
      await popup.close();
      await shootGallery(
        driver,
        site.url,
        theme === 'dark' ? 'dark' : 'light',
        join(FOLDER, 'gallery'),
      );
    }
    // Firefox's driver keeps the old size of a tab for its pointer, and forces no colours.
    if (name === 'firefox') continue;
    await shootGallery(driver, site.url, 'forced', join(FOLDER, 'gallery'));
    await tab.page.setViewport({ width: 340, height: 640 });
    await tab.page.reload();
    await until('marks', async () => (await marksWith(tab, 'Tomasz Wilkowski')).length > 0, 30_000);
    await hoverMark(tab, 'Tomasz Wilkowski');
    await clickInCard(tab, 'Edit first');
    await sleep(300);
    await tab.page.screenshot({ path: join(FOLDER, `${name}-narrow-form.png`) });

    const forced = await driver.open(`${server.origin}/revolving-door.html`);
    await forceColours(forced);
    await marksWith(forced, 'Tomasz Wilkowski', 30_000);
    await hoverMark(forced, 'OpenAI');
    await sleep(1_200);
    await forced.page.screenshot({ path: join(FOLDER, `${name}-forced-lab.png`) });
  } finally {
    await driver.close();
  }
}
await server.close();
await site.close();
console.log(`Written to ${FOLDER}`);
