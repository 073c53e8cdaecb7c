/** A disk that is full under a save: the reader is told, and nothing of what was typed is lost. */
import assert from 'node:assert/strict';
import { until, type Driver, type Tab } from '../e2e/driver.ts';
import { recordsOf } from '../e2e/own-pages.ts';
import { card, clickInCard, hoverMark, typeInCard } from '../e2e/reading.ts';
import { inBrowsers, skip } from '../e2e/session.ts';

const PERSON = 'Tomasz Wilkowski';
const ROLE = 'keeper of a full disk';

inBrowsers(
  'a save on a full disk says so, keeps what was typed, and works once there is room',
  async ({ driver, open, openOwn }) => {
    if (driver.name !== 'chromium') skip('only Chromium’s background can be reached');
    const own = await openOwn('popup.html');
    const before = await contentsOf(own);
    const tab = await open('revolving-door.html');
    await tab.page.bringToFront();
    await hoverMark(tab, PERSON);
    await clickInCard(tab, 'Edit first');
    await typeInCard(tab, 'Role after', ROLE);
    await setDisk(driver, true);
    await clickInCard(tab, 'Save move');
    const refused = await until('the card says why not', async () => {
      const view = await card(tab);
      return view !== null && /quota|full|space/i.test(view.text) && view;
    });
    assert.doesNotMatch(refused.text, /Saved/);
    assert.ok(
      refused.buttons.some((name) => /Save move/.test(name)),
      'the form is gone',
    );
    assert.equal(await fieldIn(tab), ROLE);
    assert.equal(await contentsOf(own), before, 'something was written');

    await setDisk(driver, false);
    await clickInCard(tab, 'Save move');
    await until('it is saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
    const roles = (await recordsOf(own, 'moves')).map(({ roleTo }) => roleTo);
    assert.equal(roles.filter((role) => role === ROLE).length, 1);
    await clickInCard(tab, 'Undo');
    await until('it is undone', async () => /Undone/.test((await card(tab))?.text ?? ''));
  },
);

/** What the reader's facts are, as text. */
async function contentsOf(own: Tab): Promise<string> {
  const tables = ['entities', 'moves', 'sources', 'evidence', 'edits'];
  return JSON.stringify(await Promise.all(tables.map((table) => recordsOf(own, table))));
}

/** What the field of the role holds. */
function fieldIn(tab: Tab): Promise<string | null> {
  return tab.inCard(
    (root, role) =>
      [...root.querySelectorAll('input')].find(({ value }) => value === role)?.value ?? '',
    ROLE,
  );
}

/** Have every write of the background fail as it does on a full disk, or no longer. */
function setDisk(driver: Driver, full: boolean): Promise<void> {
  return driver.inBackground(`(${setWrites.toString()})(${full})`);
}

/** Runs in the background: a write aborts its transaction, and so tells of it, as the browser does. */
function setWrites(full: boolean): void {
  const stores = IDBObjectStore.prototype as unknown as Record<string, unknown>;
  const kept = globalThis as unknown as { wholeDisk?: Record<string, unknown> };
  kept.wholeDisk ??= { add: stores['add'], put: stores['put'] };
  for (const verb of ['add', 'put']) {
    stores[verb] = full
      ? () => {
          throw new DOMException('The disk is full.', 'QuotaExceededError');
        }
      : kept.wholeDisk[verb];
  }
}
