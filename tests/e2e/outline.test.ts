/** What the side panel is told of a page: whom it names, live, and how it leads there. */
import assert from 'node:assert/strict';
import { changeSettings, followOutline, lastOutline, tellReader } from './own-pages.ts';
import { until } from './driver.ts';
import { marks, marksWith } from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

inBrowsers('the outline lists whom a page names, in order, and follows it', async (scene) => {
  const { open, openOwn } = scene;
  const tab = await open('spa.html');
  await marksWith(tab, 'Max Stoiber');
  const own = await openOwn('popup.html');
  await followOutline(own, tab.page.url());
  const first = await until('an outline', async () => {
    const outline = await lastOutline(own);
    return outline && outline.items.length > 0 && outline;
  });
  assert.equal(first.state, 'read');
  assert.ok(first.items.some(({ name, look }) => name === 'Max Stoiber' && look !== 'proposal'));
  await tab.page.bringToFront();
  await tab.page.click('#next');
  await until('the outline of the next article', async () => {
    const names = (await lastOutline(own))?.items.map(({ name }) => name) ?? [];
    return names.includes('Andrea Vallone') && !names.includes('Max Stoiber');
  });
});

inBrowsers('a name of the outline is scrolled to and flashes', async ({ open, openOwn }) => {
  const tab = await open(ARTICLE);
  await marksWith(tab, 'Databricks');
  const own = await openOwn('popup.html');
  await followOutline(own, tab.page.url());
  const item = await until('the lab is in the outline', async () => {
    return (await lastOutline(own))?.items.find(({ name }) => name === 'Databricks') ?? null;
  });
  await tab.page.bringToFront();
  await tab.evaluate(() => scrollTo(0, 0));
  assert.equal(await tellReader(own, tab.page.url(), 'reveal', { id: item.id }), true);
  await until('it flashes, in view', () =>
    tab.evaluate(() => {
      const [range] = [...(CSS.highlights.get('whence-flash') ?? [])] as Range[];
      const box = range?.getBoundingClientRect();
      return !!box && range?.toString() === 'Databricks' && box.top > 0 && box.bottom < innerHeight;
    }),
  );
  await until('the flash goes', () => tab.evaluate(() => !CSS.highlights.has('whence-flash')));
  assert.equal(await tellReader(own, tab.page.url(), 'reveal', { id: 'nobody' }), false);
});

inBrowsers('a site that is switched off is not read, until it is on', async ({ open, openOwn }) => {
  const tab = await open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  const own = await openOwn('popup.html');
  try {
    await changeSettings(own, { sitesOff: ['127.0.0.1'] });
    await until('no mark is left', async () => (await marks(tab)).length === 0);
    await followOutline(own, tab.page.url());
    await until('the outline says so', async () => (await lastOutline(own))?.state === 'off');
    await changeSettings(own, { pausedUntil: Date.now() + 60_000 });
    await until('a pause', async () => (await lastOutline(own))?.state === 'paused');
    await changeSettings(own, { pausedUntil: Date.now() + 700 });
    await marksWith(tab, 'Andrea Vallone');
  } finally {
    await changeSettings(own, {});
  }
});

inBrowsers('with a list of sites only these are read', async ({ open, openOwn }) => {
  const tab = await open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  const own = await openOwn('popup.html');
  try {
    await changeSettings(own, { sites: 'listed', sitesOn: ['news.example'] });
    await until('no mark is left', async () => (await marks(tab)).length === 0);
    await changeSettings(own, { sites: 'listed', sitesOn: ['news.example', '127.0.0.1'] });
    await marksWith(tab, 'Andrea Vallone');
  } finally {
    await changeSettings(own, {});
  }
});
