/** The log of what was seen, in the popup; and what never gets into it. */
import assert from 'node:assert/strict';
import { sleep, until, type Plain, type Tab } from './driver.ts';
import { cardGone, hoverMark, marks, marksWith } from './reading.ts';
import { clickOwn, idOfTab, logOf, seenLongEnough, textWith } from './own-pages.ts';
import { inBrowsers, skip, type Scene } from './session.ts';

const ARTICLE = 'revolving-door.html';

async function see({ open }: Scene, name: string, page = ARTICLE): Promise<void> {
  const tab = await open(page);
  await hoverMark(tab, name);
  await seenLongEnough();
  await tab.page.mouse.move(4, 4, { steps: 6 });
  await cardGone(tab);
}

const logged = async (own: Tab, name: string): Promise<Record<string, Plain>[]> =>
  (await logOf(own)).filter((entry) => entry['name'] === name);

inBrowsers(
  'a card that was seen is in the popup, with article, site and time, leading back',
  async (scene) => {
    await see(scene, 'Max Stoiber');
    const own = await scene.openOwn('popup.html');
    const text = await textWith(own, 'Max Stoiber');
    assert.match(text, /A week of packed boxes at the AI labs/);
    assert.match(text, /127\.0\.0\.1/);
    assert.match(text, /\d{1,2}[:.]\d{2}/);
    const links = await own.evaluate(() =>
      [...document.querySelectorAll('a')].map((link) => link.href),
    );
    assert.ok(
      links.some((href) => href.startsWith(scene.at(ARTICLE))),
      JSON.stringify(links),
    );
  },
);

inBrowsers('the card of somebody whom nobody knows is logged by the name', async (scene) => {
  // Others saved him, and took it back: their entries stay linked.
  const WHO = 'Tomasz Wilkowski';
  await see(scene, WHO);
  const own = await scene.openOwn('dashboard.html#/log?q=wilkowski');
  const [entry] = await until('it is logged', async () => {
    const found = (await logged(own, WHO)).filter(({ entityId }) => entityId === null);
    return found.length > 0 && found;
  });
  assert.equal(entry?.['entityId'], null);
  assert.equal(entry['kind'], 'person');
  await textWith(own, WHO);
  // The newest comes first.
  const linked = await own.evaluate(
    () => document.querySelector('.log-card')?.querySelector('a[href^="#/person"]') ?? null,
  );
  assert.equal(linked, null);
});

inBrowsers('a glance is not logged', async (scene) => {
  const own = await scene.openOwn('popup.html');
  const before = await logged(own, 'Luke Metz');
  const tab = await scene.open(ARTICLE);
  await hoverMark(tab, 'Luke Metz');
  await tab.page.mouse.move(4, 4, { steps: 3 });
  await cardGone(tab);
  await sleep(1_500);
  assert.deepEqual(await logged(own, 'Luke Metz'), before);
});

inBrowsers('the log can be searched', async (scene) => {
  await see(scene, 'Jan Leike');
  const own = await scene.openOwn('popup.html');
  await textWith(own, 'Jan Leike');
  await own.page.focus('input[type=search]');
  await own.page.keyboard.type('stoiber');
  await until('only the searched name is left', async () => {
    const text = await own.evaluate(() => document.body.innerText);
    return text.includes('Max Stoiber') && !text.includes('Jan Leike');
  });
});

inBrowsers('a paused log takes nothing in, and goes on when it is resumed', async (scene) => {
  const own = await scene.openOwn('popup.html');
  const before = await logged(own, 'Barret Zoph');
  await clickOwn(own, /^Stop logging/);
  await see(scene, 'Barret Zoph');
  assert.deepEqual(await logged(own, 'Barret Zoph'), before);
  await clickOwn(own, /^Log again/);
  await sleep(200);
  await see(scene, 'Barret Zoph');
  await until(
    'the card is logged',
    async () => (await logged(own, 'Barret Zoph')).length === before.length + 1,
  );
});

inBrowsers('private windows leave nothing in the log', async ({ driver, at, openOwn }) => {
  const tab = await driver.openPrivate(at(ARTICLE));
  if (!tab) {
    skip(`${driver.title} runs no extension in private windows unless the reader allows it`);
  }
  const own = await openOwn('popup.html');
  const before = await logged(own, 'Sam Schoenholz');
  await tab.page.bringToFront();
  await hoverMark(tab, 'Sam Schoenholz');
  await seenLongEnough();
  await tab.close();
  assert.deepEqual(await logged(own, 'Sam Schoenholz'), before);
});

inBrowsers('the log can be emptied, and taken back', async (scene) => {
  await see(scene, 'Jan Leike');
  const own = await scene.openOwn('popup.html');
  await textWith(own, 'Jan Leike');
  const before = (await logOf(own)).length;
  await clickOwn(own, /^clear/);
  await until('the log is empty', async () => (await logOf(own)).length === 0);
  await textWith(own, 'Cleared');
  await clickOwn(own, /^undo/);
  await until('the log is back', async () => (await logOf(own)).length === before);
  await textWith(own, 'Jan Leike');
});

inBrowsers('the popup tells what its page has, and leads there', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await marksWith(tab, 'Tomasz Wilkowski');
  const own = await scene.openOwn('popup.html');
  const tabId = await idOfTab(own, tab.page.url());
  const popup = await scene.openOwn(`popup.html?tab=${tabId}`);
  const text = await textWith(popup, /people here[\s\S]*Labs and companies here/);
  assert.match(text, /Reported here[\s\S]*Tomasz Wilkowski/);
  assert.match(text, /Barret Zoph/);
  await clickOwn(popup, /^Databricks/);
  await until('the name flashes', () => tab.evaluate(() => CSS.highlights.has('whence-flash')));
});

inBrowsers('the popup switches its site off and on, with a key', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  const own = await scene.openOwn('popup.html');
  const popup = await scene.openOwn(`popup.html?tab=${await idOfTab(own, tab.page.url())}`);
  await textWith(popup, 'On 127.0.0.1');
  await popup.page.keyboard.press('n');
  await textWith(popup, 'Whence is off on 127.0.0.1');
  await until('no mark is left', async () => (await marks(tab)).length === 0);
  await clickOwn(popup, /^Read this site$/);
  await textWith(popup, 'On 127.0.0.1');
  await tab.page.bringToFront();
  await marksWith(tab, 'Andrea Vallone');
});

inBrowsers('the log is told how long a card stayed', async (scene) => {
  await see(scene, 'Andrea Vallone');
  const own = await scene.openOwn('popup.html');
  // Other tests saw her too; some closed the page under the card.
  const entry = await until('its stay is known', async () => {
    const last = (await logged(own, 'Andrea Vallone')).at(-1);
    return last?.['stayed'] != null && last;
  });
  assert.ok(
    Number(entry['stayed']) >= 1_000 && Number(entry['stayed']) < 30_000,
    String(entry['stayed']),
  );
  assert.equal(entry['saved'], false);
});
