/** Cards without a pointer, by touch, and several at once. */
import assert from 'node:assert/strict';
import { sleep, until, type Tab } from './driver.ts';
import { tellReader } from './own-pages.ts';
import {
  card,
  cardGone,
  clickInCard,
  hoverMark,
  marksWith,
  placeOfMark,
  shownCard,
} from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

/** How many cards are on the screen: their hosts are all that a page can see. */
const cardsOpen = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelectorAll('whence-card:popover-open').length);

const placeIn = (tab: Tab, selector: string) =>
  until(selector, () =>
    tab.inCard((root, wanted) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );

inBrowsers('names are walked, opened, kept and left without a pointer', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await marksWith(tab, 'Ingrid Solheim', 30_000);
  const own = await scene.openOwn('popup.html');
  await tab.page.bringToFront();
  const command = (name: string) => tellReader(own, tab.page.url(), 'command', { command: name });
  const cursor = () =>
    tab.evaluate(() => [...(CSS.highlights.get('whence-cursor') ?? [])].map(String));

  await tab.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'before';
    button.textContent = 'Before';
    document.body.prepend(button);
    button.focus();
    return null;
  });
  assert.equal(await command('next-name'), true);
  const [first] = await cursor();
  assert.ok(first);
  await command('next-name');
  await command('next-name');
  await command('previous-name');
  await command('previous-name');
  assert.deepEqual(await cursor(), [first]);
  assert.equal(await command('open-card'), true);
  const view = await shownCard(tab);
  assert.ok(view.name.length > 0);
  // Where the walk stands was said in a region that only assistive technology meets.
  const said = await tab.inCard((root) =>
    [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(),
  );
  assert.match(said ?? '', /, 1 of \d+/);
  // The keyboard is in the card: what the page sees is its host.
  assert.equal(await tab.evaluate(() => document.activeElement?.localName), 'whence-card');
  await tab.page.mouse.move(30, 600, { steps: 5 });
  await sleep(700);
  assert.ok(await card(tab), 'a card that the keyboard opened went with the pointer');
  await tab.page.keyboard.press('Tab');
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'before');

  assert.equal(await command('save-move'), true);
  await until('the form', async () => (await card(tab))?.name === 'Save a move');
  await tab.page.keyboard.press('Escape');
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
});

inBrowsers('several cards are pinned, dragged and closed one by one', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  const header = await placeIn(tab, '[role=dialog] h2');
  await tab.page.mouse.move(header.x, header.y, { steps: 4 });
  await tab.page.mouse.down();
  await tab.page.mouse.move(900, 120, { steps: 8 });
  await tab.page.mouse.up();
  // Whoever drags a card wants it there: it is pinned.
  await tab.page.mouse.move(4, 896, { steps: 12 });
  await sleep(800);
  const moved = await placeIn(tab, '[role=dialog] h2');
  assert.ok(Math.abs(moved.x - 900) < 30 && Math.abs(moved.y - 120) < 30, JSON.stringify(moved));

  await hoverMark(tab, 'Max Stoiber');
  await until('two cards', async () => (await cardsOpen(tab)) === 2);
  // Nothing that happens to one concerns the other.
  await tab.page.mouse.move(4, 896, { steps: 12 });
  await until('the second went', async () => (await cardsOpen(tab)) === 1);
  // Who is on the screen already needs no second card.
  const again = await placeOfMark(tab, 'Andrea Vallone');
  assert.ok(again);
  await tab.page.mouse.move(again.x, again.y, { steps: 12 });
  await sleep(900);
  assert.equal(await cardsOpen(tab), 1);
  await tab.page.mouse.move(4, 896, { steps: 12 });
  await tab.page.keyboard.press('Escape');
  await until('none is left', async () => (await cardsOpen(tab)) === 0);
});

inBrowsers('a card that is no longer pinned goes when the pointer leaves it', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await clickInCard(tab, 'Keep open');
  await sleep(200);
  await clickInCard(tab, 'Keep open');
  await sleep(600);
  assert.ok(await card(tab));
  await tab.page.mouse.move(4, 4, { steps: 12 });
  await cardGone(tab);
});

inBrowsers('a tap on a name opens a sheet at the bottom; links keep their tap', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await marksWith(tab, 'Andrea Vallone');
  const place = await placeOfMark(tab, 'Andrea Vallone');
  assert.ok(place);
  await tab.page.touchscreen.tap(place.x, place.y);
  const view = await shownCard(tab, 'Andrea Vallone');
  assert.match(view.text, /Anthropic/);
  const box = await tab.inCard((root) => {
    const { left, right, bottom } = (
      root.querySelector('[role=dialog]') as Element
    ).getBoundingClientRect();
    return { left, right, bottom, width: innerWidth, height: innerHeight };
  });
  assert.ok(
    box && Math.abs(box.left - (box.width - box.right)) <= 20 && box.height - box.bottom <= 1,
    JSON.stringify(box),
  );
  await tab.page.touchscreen.tap(20, 300);
  await cardGone(tab);

  // The same name in a link: its tap is the link's, a long press opens the card.
  await tab.evaluate(() => {
    const paragraph = [...document.querySelectorAll('article p')].find((one) =>
      one.textContent?.includes('Max Stoiber'),
    ) as Element;
    const link = document.createElement('a');
    link.href = '#followed';
    link.textContent = 'Max Stoiber';
    paragraph.replaceChildren(link, ' left Shopify for OpenAI, as everybody who reads this knows.');
    paragraph.scrollIntoView({ block: 'center' });
    return null;
  });
  await sleep(800);
  await marksWith(tab, 'Max Stoiber');
  const link = await placeOfMark(tab, 'Max Stoiber');
  assert.ok(link);
  await tab.page.touchscreen.tap(link.x, link.y);
  await until('the link is followed', async () =>
    tab.evaluate(() => location.hash === '#followed'),
  );
  assert.equal(await card(tab), null);
  await tab.evaluate(() => {
    history.replaceState({}, '', location.pathname);
    return null;
  });
  await tab.page.touchscreen.touchStart(link.x, link.y);
  await sleep(700);
  await tab.page.touchscreen.touchEnd();
  await shownCard(tab, 'Max Stoiber');
  assert.equal(await tab.evaluate(() => location.hash), '');
});
