/** The side panel: the marks' equal for those who use no pointer, live with the page. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { focused, recordsOf, tabTo, textWith } from './own-pages.ts';
import { marksWith } from './reading.ts';
import { inBrowsers, type Scene } from './session.ts';

/** The panel in a tab of its own, beside a page that is open: as the browser puts it beside it. */
async function openPanel({ openOwn }: Scene, page: Tab): Promise<Tab> {
  const popup = await openOwn('popup.html');
  const id = await popup.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? null;
  }, page.page.url());
  assert.ok(id !== null);
  return openOwn(`sidepanel.html?tab=${id}`);
}

/** The names of the list, from top to bottom. */
const names = (panel: Tab): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.panel-name .who')].map((name) => name.textContent ?? ''),
  );

inBrowsers(
  'the side panel follows the page: its names in reading order, changed as it changes',
  async (scene) => {
    const page = await scene.open('spa.html');
    await marksWith(page, 'Max Stoiber');
    const panel = await openPanel(scene, page);
    await textWith(panel, 'Max Stoiber');
    await page.page.bringToFront();
    await page.page.click('#next');
    await until('the next article is listed', async () => {
      const listed = await names(panel);
      return listed.includes('Andrea Vallone') && !listed.includes('Max Stoiber');
    });
    await panel.page.bringToFront();
    assert.match(await textWith(panel, 'On this page'), /\d+ (people|person) · \d+ organization/);
  },
);

inBrowsers('reading, saving and undoing take no pointer: the panel by keyboard', async (scene) => {
  const page = await scene.open('revolving-door.html');
  await marksWith(page, 'Priya Raman-Hale');
  const panel = await openPanel(scene, page);
  await textWith(panel, /Priya Raman-Hale\s+Not known yet/);
  const moves = (await recordsOf(panel, 'moves')).length;
  const { keyboard } = panel.page;
  await tabTo(panel, /^OpenAI/);
  // Down the list, as in a menu, to the last but some; each is told with where they are.
  const at = (await names(panel)).indexOf('Priya Raman-Hale');
  for (let down = 0; down < at; down += 1) await keyboard.press('ArrowDown');
  assert.match(await focused(panel), /^Priya Raman-Hale/);
  await keyboard.press('Enter');
  await until('the page flashes the name', () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('whence-flash') ?? [])].some((range) =>
        /Priya\s+Raman-Hale/.test(String(range)),
      ),
    ),
  );
  await textWith(panel, 'This article reports');
  await tabTo(panel, /^Save$/);
  await keyboard.press('Enter');
  await textWith(panel, /Saved\s·/);
  await until('the move is kept', async () => {
    return (await recordsOf(panel, 'moves')).length === moves + 1;
  });
  // Somebody known now, still open, with what was saved.
  await textWith(panel, /Left Databricks/);
  await tabTo(panel, /^Undo$/);
  await keyboard.press('Enter');
  await textWith(panel, 'Undone');
  await until('the move is gone', async () => {
    return (await recordsOf(panel, 'moves')).length === moves;
  });
  await textWith(panel, /Priya Raman-Hale\s+Not known yet/);
});
