/** Reading, saving and reviewing with the keyboard alone: in the page, then in the dashboard. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { recordsOf, seenLongEnough, tabTo, tellReader, textWith } from './own-pages.ts';
import { card, cardGone, marksWith, shownCard } from './reading.ts';
import { inBrowsers, skip } from './session.ts';

const ARTICLE = 'revolving-door.html';
const PERSON = 'Tomasz Wilkowski';

const cursor = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    [...(CSS.highlights.get('whence-cursor') ?? [])].map(String).join().replace(/\s+/g, ' '),
  );

/** What has the keyboard inside the card, by its name. */
const focusedInCard = async (tab: Tab): Promise<string> =>
  (await tab.inCard((root) => {
    const element = root.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  })) ?? '';

async function tabInCard(tab: Tab, wanted: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await tab.page.keyboard.press('Tab');
    if (wanted.test(await focusedInCard(tab))) return;
  }
  assert.fail(`no way by Tab to ${String(wanted)}`);
}

inBrowsers('names, cards, saving, undoing and the log: all by keyboard', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await marksWith(tab, PERSON, 30_000);
  const popup = await scene.openOwn('popup.html');
  await tab.page.bringToFront();
  const saved = async () =>
    (await recordsOf(popup, 'entities')).filter(
      ({ name, deletedAt }) => name === PERSON && deletedAt === null,
    ).length;
  assert.equal(await saved(), 0);
  // No key of a driven page reaches the browser's own: what they set off is asked for.
  const command = (name: string) => tellReader(popup, tab.page.url(), 'command', { command: name });
  for (let steps = 0; (await cursor(tab)) !== PERSON; steps += 1) {
    assert.ok(steps < 60, 'the walk never came to them');
    assert.equal(await command('next-name'), true);
  }
  await command('open-card');
  await shownCard(tab, PERSON);
  await seenLongEnough();
  await tabInCard(tab, /^Save$/);
  await tab.page.keyboard.press('Enter');
  await until('saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
  assert.equal(await saved(), 1);
  await seenLongEnough();
  await tabInCard(tab, /^Undo$/);
  await tab.page.keyboard.press('Enter');
  await until('undone', async () => /Undone/.test((await card(tab))?.text ?? ''));
  assert.equal(await saved(), 0);
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);

  const dashboard = await scene.openOwn('dashboard.html');
  await tabTo(dashboard, /^Log$/);
  await dashboard.page.keyboard.press('Enter');
  await textWith(dashboard, PERSON);
  await tabTo(dashboard, new RegExp(PERSON));
});

inBrowsers('the keys that the browser gives to commands reach the page', async (scene) => {
  const { driver, open } = scene;
  const tab = await open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  if (driver.name === 'chromium') skip('no driver presses the browser’s own keys');
  const own = await scene.openOwn('popup.html');
  await own.evaluate(async () => {
    // Firefox's own: Chrome's types do not know it.
    const { update } = chrome.commands as unknown as {
      update(command: { name: string; shortcut: string }): Promise<void>;
    };
    await update({ name: 'side-panel', shortcut: 'Alt+Shift+P' });
    return null;
  });
  await tab.page.bringToFront();
  await driver.pressCommand('next-name');
  const first = await until('the first name', async () => (await cursor(tab)) || null);
  await driver.pressCommand('next-name');
  await until('the next name', async () => (await cursor(tab)) !== first);
  await driver.pressCommand('previous-name');
  await until('the first again', async () => (await cursor(tab)) === first);
  await driver.pressCommand('open-card');
  await shownCard(tab);
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  assert.equal(await driver.sidebar(), null);
  await driver.pressCommand('side-panel');
  await until('the sidebar', async () => /sidepanel\.html/.test((await driver.sidebar()) ?? ''));
  await driver.closeSidebar();
});
