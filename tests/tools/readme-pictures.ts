/** `node tests/tools/readme-pictures.ts`: takes the README's pictures anew, in Chromium. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep } from '../e2e/driver.ts';
import { clickInCard, hoverMark, marksWith, twoFrames } from '../e2e/reading.ts';
import { serveFixtures } from '../e2e/server.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/pictures/', import.meta.url));
const server = await serveFixtures();
const driver = await launchDriver('chromium');
try {
  const tab = await driver.open(`${server.origin}/revolving-door.html`);
  const shoot = async (name: string) => {
    await twoFrames(tab);
    await tab.page.screenshot({ path: join(FOLDER, `${name}.png`) });
  };
  const hover = async (name: string) => {
    await tab.page.keyboard.press('Escape');
    await hoverMark(tab, name);
    // Long enough to be logged.
    await sleep(1_500);
  };
  const theme = async (value: 'light' | 'dark') => {
    await tab.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await tab.page.reload();
    await marksWith(tab, 'Tomasz Wilkowski');
  };
  await theme('light');
  await hover('Andrea Vallone');
  await shoot('card');
  await hover('OpenAI');
  await shoot('lab');
  await hover('Tomasz Wilkowski');
  await clickInCard(tab, 'Edit first');
  await sleep(500);
  await shoot('form');
  await clickInCard(tab, 'Cancel');
  await theme('dark');
  await hover('Jan Leike');
  await shoot('dark');

  const popup = await driver.openOwn('popup.html');
  await popup.page.setViewport({ width: 384, height: 560 });
  await popup.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await sleep(800);
  await popup.page.screenshot({ path: join(FOLDER, 'log.png') });
} finally {
  await driver.close();
  await server.close();
}
console.log(`Written to ${FOLDER}`);
