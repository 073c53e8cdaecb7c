/** Cards on pages that are inert, covered, right to left, styled roughly, full screen, zoomed or narrow. */
import assert from 'node:assert/strict';
import { sleep, until, type Tab } from './driver.ts';
import { card, cardGone, hoverMark, marksWith, moveTo, placeOfMark, shownCard } from './reading.ts';
import { inBrowsers } from './session.ts';

/** Where the card is, whether it is on top there, and how its text is set. */
function lookOfCard(tab: Tab) {
  return until('a card to look at', () =>
    tab.inCard((root) => {
      const dialog = root.querySelector('[role=dialog]');
      if (!dialog) return null;
      const { left, top, right, bottom, width } = dialog.getBoundingClientRect();
      const style = getComputedStyle(dialog.querySelector('h2') ?? dialog);
      const points: [number, number][] = [
        [left + 12, top + 12],
        [right - 12, top + 12],
        [(left + right) / 2, bottom - 8],
      ];
      return {
        inWindow: left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
        onTop: points.every(([x, y]) => document.elementFromPoint(x, y) === root.host),
        width,
        fontSize: style.fontSize,
        letterSpacing: style.letterSpacing,
        textTransform: style.textTransform,
        direction: style.direction,
      };
    }),
  );
}

const asItIs = {
  inWindow: true,
  onTop: true,
  fontSize: '17px',
  letterSpacing: 'normal',
  textTransform: 'none',
  direction: 'ltr',
};

inBrowsers('a card is itself on an inert, covered, right-to-left, rough page', async ({ open }) => {
  const tab = await open('rough.html');
  await hoverMark(tab, 'Andrea Vallone');
  const { width, ...look } = await lookOfCard(tab);
  assert.deepEqual(look, asItIs);
  assert.ok(width > 300, `${width} px wide`);
});

inBrowsers(
  'each line of a name that wraps opens its card, and nothing between',
  async ({ open }) => {
    const tab = await open('rough.html');
    await marksWith(tab, 'Max Stoiber');
    const lines = await tab.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.style.setProperty('columns', '90px', 'important');
      const range = [...CSS.highlights.values()]
        .flatMap((one) => [...one] as Range[])
        .find((one) => one.toString().replace(/\s+/g, ' ') === 'Max Stoiber');
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return [...(range?.getClientRects() ?? [])].map((box) => ({
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      }));
    });
    assert.ok(lines.length >= 2, 'the name wraps');
    for (const line of [lines[0], lines.at(-1)]) {
      assert.ok(line);
      await moveTo(tab.page, line);
      await shownCard(tab, 'Max Stoiber');
      await tab.page.keyboard.press('Escape');
      await cardGone(tab);
    }
  },
);

inBrowsers('cards open over modal dialogs and full-screen elements', async ({ open }) => {
  const tab = await open('rough.html');
  await tab.evaluate(() => {
    document.querySelector('main')?.removeAttribute('inert');
    (document.querySelector('#stage') as HTMLElement).onclick = (event) =>
      void (event.currentTarget as HTMLElement).requestFullscreen();
    return null;
  });
  await marksWith(tab, 'Luke Metz');
  const stage = await placeOfMark(tab, 'Luke Metz');
  assert.ok(stage);
  await tab.page.mouse.click(stage.x, stage.y + 60);
  let before = '';
  await until('full screen, at rest', async () => {
    const size = await tab.evaluate(() =>
      document.fullscreenElement ? `${innerWidth} ${innerHeight} ${scrollY}` : '',
    );
    const rests = size !== '' && size === before;
    before = size;
    if (!rests) await sleep(300);
    return rests;
  });
  await hoverMark(tab, 'Luke Metz');
  assert.ok((await lookOfCard(tab)).onTop);
  assert.equal(
    await tab.evaluate(() => document.querySelector('whence-card')?.parentElement?.id),
    'stage',
  );
  // Not by Escape: Firefox keeps it for itself while something is full screen.
  await tab.evaluate(() => document.exitFullscreen());
  await until('no full screen', () => tab.evaluate(() => document.fullscreenElement === null));
  await tab.page.keyboard.press('Escape');
  await until('the card is closed', () =>
    tab.evaluate(() => document.querySelector('whence-card:popover-open') === null),
  );
  await tab.evaluate(() => {
    (document.querySelector('#modal') as HTMLDialogElement).showModal();
    return null;
  });
  await hoverMark(tab, 'Jan Leike');
  assert.ok((await lookOfCard(tab)).onTop);
});

for (const percent of [50, 200, 300]) {
  inBrowsers(`a card fits the window at ${percent} %`, async ({ open, openOwn }) => {
    const tab = await open('revolving-door.html');
    const own = await openOwn('popup.html');
    await own.evaluate(
      async (url, factor) => {
        const [found] = (await chrome.tabs.query({})).filter((one) => one.url === url);
        await chrome.tabs.setZoom(found?.id as number, factor);
        return null;
      },
      tab.page.url(),
      percent / 100,
    );
    await tab.page.bringToFront();
    try {
      await marksWith(tab, 'Andrea Vallone');
      const place = await placeOfMark(tab, 'Andrea Vallone');
      assert.ok(place);
      // The driver's pointer counts unzoomed pixels in Chromium and zoomed ones in Firefox: the page tells.
      const scale = await tab.evaluate(() => window.outerWidth / window.innerWidth);
      assert.ok(scale > 0);
      await moveTo(tab.page, place);
      if ((await card(tab)) === null) await moveTo(tab.page, { x: place.x, y: place.y + 1 });
      await shownCard(tab, 'Andrea Vallone');
      assert.ok((await lookOfCard(tab)).inWindow);
    } finally {
      await own.evaluate(async (url) => {
        const [found] = (await chrome.tabs.query({})).filter((one) => one.url === url);
        await chrome.tabs.setZoom(found?.id as number, 1);
        return null;
      }, tab.page.url());
    }
  });
}
