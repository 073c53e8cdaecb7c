/** Saving from the toolbar popup, and by hand. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { clickOwn, idOfTab, recordsOf, textWith } from './own-pages.ts';
import { card, marksWith, shownCard } from './reading.ts';
import { inBrowsers, type Scene } from './session.ts';

const ARTICLE = 'revolving-door.html';

async function popupOf(scene: Scene, tab: Tab): Promise<Tab> {
  await marksWith(tab, 'Tomasz Wilkowski');
  const own = await scene.openOwn('popup.html');
  const popup = await scene.openOwn(`popup.html?tab=${await idOfTab(own, tab.page.url())}`);
  await textWith(popup, /Reported here[\s\S]*Tomasz Wilkowski/);
  return popup;
}

/** Click what a reported move of somebody offers. */
async function clickAt(popup: Tab, person: string, button: string): Promise<void> {
  const place = await until(`"${button}" beside ${person}`, () =>
    popup.evaluate(
      (who, label) => {
        const item = [...document.querySelectorAll('.proposal, .dealt-with')].find((one) =>
          one.textContent.includes(who),
        );
        const found = [...(item?.querySelectorAll('button') ?? [])].find(
          ({ textContent }) => textContent === label,
        );
        found?.scrollIntoView({ block: 'center' });
        const box = found?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      person,
      button,
    ),
  );
  await popup.page.mouse.click(place.x, place.y);
}

inBrowsers(
  'the popup saves what the page reports; it stays there, saved, until it is undone',
  async (scene) => {
    const tab = await scene.open(ARTICLE);
    const popup = await popupOf(scene, tab);
    await clickAt(popup, 'Tomasz Wilkowski', 'Save');
    await textWith(popup, /Tomasz Wilkowski[^\n]*\n*Saved · Undo/);
    const people = async () =>
      (await recordsOf(popup, 'entities')).filter(
        ({ name, deletedAt }) => name === 'Tomasz Wilkowski' && deletedAt === null,
      );
    assert.equal((await people()).length, 1);
    await clickAt(popup, 'Tomasz Wilkowski', 'Undo');
    await until('it can be saved again', () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.proposal')].some((one) =>
          one.textContent.includes('Tomasz Wilkowski'),
        ),
      ),
    );
    assert.equal((await people()).length, 0);
    await clickAt(popup, 'Tomasz Wilkowski', 'Dismiss');
    await textWith(popup, /Tomasz Wilkowski[^\n]*\n*Dismissed for this article · Undo/);
    await clickAt(popup, 'Tomasz Wilkowski', 'Undo');
    await clickAt(popup, 'Tomasz Wilkowski', 'Edit first');
    await tab.page.bringToFront();
    const form = await shownCard(tab);
    assert.match(form.name, /Save a move/);
    const person = await tab.inCard(
      (root) => root.querySelector<HTMLInputElement>('input[role=combobox]')?.value ?? null,
    );
    assert.equal(person, 'Tomasz Wilkowski');
    await tab.page.keyboard.press('Escape');
    await until('the form is closed', async () => (await card(tab))?.name !== 'Save a move');
  },
);

inBrowsers(
  'a move is written by hand, its draft kept, and saved without a source',
  async (scene) => {
    const first = await scene.openOwn('dashboard.html#/add');
    await textWith(first, 'No source yet: it can be saved without, and will say so.');
    await first.page.focus('input[role=combobox]');
    await first.page.keyboard.type('Nikoleta Handwritten');
    await until('the draft is kept', async () =>
      JSON.stringify(await recordsOf(first, 'drafts')).includes('Nikoleta Handwritten'),
    );
    const own = await scene.openOwn('dashboard.html#/add');
    await textWith(own, /Begun and not saved:\s*Nikoleta Handwritten/);
    await clickOwn(own, /^Go on with it$/);
    await until('the name is back', () =>
      own.evaluate(
        () =>
          document.querySelector<HTMLInputElement>('input[role=combobox]')?.value ===
          'Nikoleta Handwritten',
      ),
    );
    const boxes = await own.page.$$('input[role=combobox]');
    await boxes[2]?.type('Anthropic');
    await clickOwn(own, /^Save move$/);
    await textWith(own, /Saved · Undo[\s\S]*Nikoleta Handwritten/);
    const person = (await recordsOf(own, 'entities')).find(
      ({ name }) => name === 'Nikoleta Handwritten',
    );
    const move = (await recordsOf(own, 'moves')).find(
      ({ personId }) => personId === person?.['id'],
    );
    const evidence = (await recordsOf(own, 'evidence')).find(
      ({ moveId }) => moveId === move?.['id'],
    );
    assert.equal(evidence?.['sourceId'], null);
    await clickOwn(own, /^Undo$/);
    await textWith(own, 'Undone');
  },
);
