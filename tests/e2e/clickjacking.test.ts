/** A page that hides or covers the card to steal a click saves nothing with it. */
import assert from 'node:assert/strict';
import { sleep, until, type Tab } from './driver.ts';
import { card, clickInCard, hoverMark } from './reading.ts';
import { recordsOf } from './own-pages.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';
const WHO = 'Tomasz Wilkowski';

/** What a page may do to a card that is open; each lets the click through to it. */
const ATTACKS = ['html', 'body', 'host', 'popover', 'overlay'] as const;

/** False where there is no card to attack. */
function attack(tab: Tab, name: string): Promise<boolean> {
  return tab.evaluate((how) => {
    const host = document.querySelector<HTMLElement>('whence-card');
    if (!host) return false;
    const fade = (element: HTMLElement, opacity: string) =>
      element.style.setProperty('opacity', opacity, 'important');
    if (how === 'html') fade(document.documentElement, '0.001');
    if (how === 'body') {
      // It fades what is in it: the card is taken there first.
      document.body.append(host);
      host.showPopover();
      fade(document.body, '0.5');
    }
    if (how === 'host') fade(host, '0.001');
    if (how === 'popover' || how === 'overlay') {
      const cover = document.createElement('div');
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#fff;pointer-events:none;z-index:2147483647';
      document.documentElement.append(cover);
      if (how === 'popover') {
        cover.popover = 'manual';
        cover.showPopover();
      } else if (host.matches(':popover-open')) {
        // Out of the top layer, where an index can be above it.
        host.hidePopover();
        host.removeAttribute('popover');
        document.documentElement.append(cover);
      }
    }
    return true;
  }, name);
}

function placeOfSave(tab: Tab): Promise<{ x: number; y: number } | null> {
  return tab.inCard((root) => {
    const button = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Save',
    );
    const box = button?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
}

inBrowsers(
  'clicks that a page stole from a hidden or covered card save nothing',
  async ({ open, openOwn }) => {
    const own = await openOwn('popup.html');
    const count = async () =>
      (await recordsOf(own, 'evidence')).filter(({ deletedAt }) => deletedAt === null).length;
    const before = await count();
    const tab = await open(ARTICLE);
    await tab.page.bringToFront();
    for (const name of ATTACKS) {
      await tab.page.reload();
      await hoverMark(tab, WHO);
      const place = await until('the button', () => placeOfSave(tab));
      await tab.page.mouse.move(place.x, place.y, { steps: 3 });
      assert.ok(await attack(tab, name), `${name}: no card to attack`);
      await sleep(900);
      // Where the card still is; else where the reader would click.
      const at = (await placeOfSave(tab)) ?? place;
      await tab.page.mouse.click(at.x, at.y);
      await sleep(400);
      assert.equal(await count(), before, `${name}: a stolen click saved`);
    }

    // The same click on a card that can be seen does save.
    await tab.page.reload();
    await hoverMark(tab, WHO);
    await clickInCard(tab, 'Save');
    await until('it is saved', async () => (await count()) === before + 1);
    await clickInCard(tab, 'Undo');
    await until('it is taken back', async () => (await count()) === before);
    assert.match((await card(tab))?.text ?? '', /Undone/);
  },
);
