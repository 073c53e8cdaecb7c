/** A new version of the extension, and several tabs: no dead marks, the same facts everywhere. */
import assert from 'node:assert/strict';
import { sleep, until } from './driver.ts';
import { clickInCard, hoverMark, marks, marksWith, shownCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

inBrowsers(
  'a move saved in one tab is on marks and cards of another in a second',
  async ({ open }) => {
    const [one, other] = [await open(ARTICLE), await open(ARTICLE)];
    await marksWith(other, 'Ingrid Solheim', 30_000);
    await one.page.bringToFront();
    const kindIn = async () =>
      (await marks(other)).find(({ text }) => text === 'Ingrid Solheim')?.kind;
    assert.equal(await kindIn(), 'proposal');
    await marksWith(one, 'Ingrid Solheim', 30_000);
    await hoverMark(one, 'Ingrid Solheim');
    await clickInCard(one, 'Save');
    await until('saved', async () => /Saved/.test((await shownCard(one)).text));
    const saved = Date.now();
    await until('the mark of the other tab', async () => (await kindIn()) === 'person');
    assert.ok(Date.now() - saved < 1_000, `${Date.now() - saved} ms`);
    await clickInCard(one, 'Undo');
    await until('undone there too', async () => (await kindIn()) === 'proposal');
  },
);

inBrowsers('a reload of the extension leaves no dead marks, and open tabs go on', async (scene) => {
  const { driver, open } = scene;
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await tab.page.keyboard.press('Escape');
  await driver.reloadExtension();
  await until(
    'the old script is gone and the new one is there',
    async () => {
      // Whoever hovers finds a card of the new version, whose background answers.
      const all = await marks(tab);
      return all.some(({ text }) => text === 'Andrea Vallone');
    },
    20_000,
  );
  await sleep(1_500);
  const texts = (await marks(tab)).map(({ text, around }) => `${text} in ${around}`);
  assert.equal(new Set(texts).size <= texts.length, true);
  assert.equal(
    await tab.evaluate(() => document.querySelectorAll(':root > :not(head, body)').length <= 1),
    true,
  );
  assert.match((await hoverMark(tab, 'Max Stoiber')).text, /Shopify/);
});
