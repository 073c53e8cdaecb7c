/** Cards: the right one, with the right words, coming and going as readers expect. */
import assert from 'node:assert/strict';
import { sleep, until } from './driver.ts';
import { changeSettings } from './own-pages.ts';
import {
  card,
  cardGone,
  clickInCard,
  hoverMark,
  moveTo,
  placeOfMark,
  shownCard,
} from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

inBrowsers("a person's card tells where they are and where they came from", async ({ open }) => {
  const tab = await open(ARTICLE);
  const view = await hoverMark(tab, 'Andrea Vallone');
  assert.match(view.name, /Andrea Vallone/);
  assert.match(view.text, /Anthropic/);
  assert.match(view.text, /OpenAI/);
  assert.match(view.text, /2026/);
  assert.match(view.text, /TechCrunch/);
  const source = view.links.find(({ href }) =>
    href.startsWith('https://techcrunch.com/2026/01/15/'),
  );
  assert.ok(source, `no link to the source among ${JSON.stringify(view.links)}`);
});

inBrowsers('a surname leads to the same person', async ({ open }) => {
  const tab = await open(ARTICLE);
  assert.match((await hoverMark(tab, 'Vallone', 1)).name, /Andrea Vallone/);
});

inBrowsers("a lab's card tells who came and who left", async ({ open }) => {
  const tab = await open(ARTICLE);
  const view = await hoverMark(tab, 'Thinking Machines Lab');
  assert.match(view.name, /Thinking Machines Lab/);
  assert.match(view.text, /joined/i);
  assert.match(view.text, /left/i);
  assert.match(view.text, /Barret Zoph/);
});

inBrowsers('names inside a card open in its place, with a way back', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await clickInCard(tab, 'Anthropic');
  await shownCard(tab, 'Anthropic');
  await clickInCard(tab, 'Back');
  await shownCard(tab, 'Andrea Vallone');
});

inBrowsers(
  'a card does not open before the dwell, nor while the pointer hurries by',
  async ({ open, openOwn }) => {
    const own = await openOwn('popup.html');
    const tab = await open(ARTICLE);
    await tab.page.bringToFront();
    await hoverMark(tab, 'Andrea Vallone');
    await tab.page.mouse.move(5, 5, { steps: 8 });
    await cardGone(tab);
    try {
      // Long enough that a busy machine looks before it is over.
      await changeSettings(own, { dwell: 1_000 });
      const place = await placeOfMark(tab, 'Jan Leike');
      assert.ok(place);
      await moveTo(tab.page, place);
      await sleep(60);
      assert.equal(await card(tab), null);
      await tab.page.mouse.move(5, 5, { steps: 3 });
      await sleep(1_400);
      assert.equal(await card(tab), null);
    } finally {
      await changeSettings(own, {});
    }
  },
);

inBrowsers('a name that scrolls under the resting pointer opens nothing', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  const place = await placeOfMark(tab, 'Andrea Vallone');
  assert.ok(place);
  const below = { x: place.x, y: place.y + 120 };
  await moveTo(tab.page, below);
  // Whatever stands there.
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  await tab.evaluate(() => {
    scrollBy({ top: -120, behavior: 'instant' });
    return null;
  });
  await sleep(1_200);
  assert.equal(await card(tab), null, 'scrolling opened a card');
  await tab.page.mouse.move(below.x + 1, below.y);
  await shownCard(tab, 'Andrea Vallone');
});

inBrowsers('Escape closes a card while the pointer rests', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  await sleep(600);
  assert.equal(await card(tab), null, 'the card came back although the pointer did not move');
});

inBrowsers('leaving closes a card, going into it does not', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  const inside = await tab.inCard((root) => {
    const box = root.querySelector('[role=dialog], dialog')?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  assert.ok(inside);
  await tab.page.mouse.move(inside.x, inside.y, { steps: 12 });
  await sleep(800);
  assert.ok(await card(tab), 'the card closed although the pointer is in it');
  await tab.page.mouse.move(4, 4, { steps: 12 });
  await cardGone(tab);
});

inBrowsers('a click elsewhere closes a card', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await tab.page.mouse.click(4, 300);
  await cardGone(tab);
});

inBrowsers('a shared name is asked about once a page, the likeliest first', async ({ open }) => {
  const tab = await open('same-name.html');
  const asked = await hoverMark(tab, 'Yao Shunyu');
  assert.match(asked.text, /Which one is meant\?\s+Yao Shunyu\s+now at Tencent\s+Yao Shunyu/);
  await clickInCard(tab, 'Yao Shunyu now at Tencent');
  await until('the card is of the chosen one', async () =>
    /Now at Tencent/.test((await card(tab))?.text ?? ''),
  );
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  const again = await hoverMark(tab, 'Yao Shunyu');
  assert.match(again.text, /Now at Tencent/);
  assert.doesNotMatch(again.text, /Which one is meant/);
});

inBrowsers('a pinned card stays until it is closed', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  await clickInCard(tab, 'Keep open');
  await tab.page.mouse.move(4, 4, { steps: 12 });
  await sleep(900);
  assert.ok(await card(tab), 'the pinned card closed');
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
});

inBrowsers('cards open under a strict content security policy', async ({ open }) => {
  const strict = await open('strict/revolving-door.html');
  assert.match((await hoverMark(strict, 'Jan Leike')).name, /Jan Leike/);
});

inBrowsers('the page cannot read the card', async ({ open }) => {
  const tab = await open(ARTICLE);
  await hoverMark(tab, 'Andrea Vallone');
  const seen = await tab.evaluate(() =>
    [...document.querySelectorAll(':root > :not(head, body)')].map((host) => [
      host.shadowRoot === null,
      host.textContent,
      host.attributes.length,
    ]),
  );
  for (const [closed, text] of seen) assert.deepEqual([closed, text], [true, '']);
});
