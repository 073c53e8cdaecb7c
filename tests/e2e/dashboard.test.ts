/** The dashboard: lists, pages, flow and log, by their addresses. */
import assert from 'node:assert/strict';
import { countLogged, fillLog } from './fill.ts';
import {
  clickOwn,
  idOfTab,
  logOf,
  recordsOf,
  seeded,
  seenLongEnough,
  textWith,
} from './own-pages.ts';
import { card, clickInCard, hoverMark, marksWith } from './reading.ts';
import { until, type Tab } from './driver.ts';
import { inBrowsers, type Scene } from './session.ts';

const hashOf = (own: Tab): Promise<string> => own.evaluate(() => location.hash);

/** Open the dashboard at an address. */
async function openAt({ openOwn }: Scene, hash: string): Promise<Tab> {
  const own = await openOwn(`dashboard.html${hash}`);
  await seeded(own);
  return own;
}
const goTo = (own: Tab, hash: string) =>
  own.evaluate((wanted) => {
    location.hash = wanted;
    return null;
  }, hash);
const back = (own: Tab) =>
  own.evaluate(() => {
    history.back();
    return null;
  });
const namesIn = (own: Tab): Promise<string[]> =>
  own.evaluate(() =>
    [...document.querySelectorAll('tbody td:first-child')].map((td) => td.textContent),
  );

inBrowsers('people are searched and sorted, and the address says how', async (scene) => {
  const own = await openAt(scene, '#/people?q=zoph');
  await textWith(own, 'Barret Zoph');
  await textWith(own, /1 of \d+/);
  await clickOwn(own, /^Barret Zoph$/);
  await textWith(own, 'Time at each place');
  assert.match(await hashOf(own), /^#\/person\//);
  await back(own);
  await textWith(own, /1 of \d+/);
  assert.equal(await hashOf(own), '#/people?q=zoph');
  await own.page.focus('input[type=search]');
  await own.page.keyboard.press('End');
  for (let i = 0; i < 4; i += 1) await own.page.keyboard.press('Backspace');
  await until('all are back', async () => (await namesIn(own)).length > 10);
  await clickOwn(own, /^Moves/);
  const sorted = await until('sorted by moves', async () => {
    const counts = await own.evaluate(() =>
      [...document.querySelectorAll('tbody tr:not([aria-hidden]) td.numeric')].map((td) =>
        Number(td.textContent),
      ),
    );
    return counts.every((count, i) => i === 0 || count >= (counts[i - 1] ?? 0)) && counts;
  });
  assert.ok(sorted.length > 10);
  assert.equal(await hashOf(own), '#/people?sort=moves');
});

inBrowsers('the flow shows who went where: span, band, moves behind it, matrix', async (scene) => {
  const own = await openAt(scene, '#/flow?since=2025-Q1&until=2026-Q4');
  await textWith(own, 'Thinking Machines');
  const band = await until('a band from OpenAI', () =>
    own.evaluate(() => {
      const title = [...document.querySelectorAll('.band title')].find((one) =>
        one.textContent?.startsWith('OpenAI → Meta'),
      );
      title?.parentElement?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      return title?.textContent ?? null;
    }),
  );
  const count = /: (\d+) moves/.exec(band)?.[1];
  await textWith(own, `OpenAI → Meta: ${count} moves`);
  assert.match(await hashOf(own), /since=2025-Q1.*from=.*to=/);
  await clickOwn(own, /^Matrix$/);
  await clickOwn(own, new RegExp(`^OpenAI to Meta: ${count} moves$`));
  // The same again takes the choice back.
  await until('nothing is chosen', async () => !(await hashOf(own)).includes('from='));
  await back(own);
  await textWith(own, `OpenAI → Meta: ${count} moves`);
});

inBrowsers('a log of 20,000 cards is searched, filtered, cleared and put back', async (scene) => {
  const own = await openAt(scene, '#/people');
  const before = await countLogged(own);
  await fillLog(own, 20_000);
  const wanted = (before + 20_000).toLocaleString('en');
  await own.evaluate(() => {
    location.hash = '#/log';
    return null;
  });
  await textWith(own, `${wanted} cards`, 20_000);
  const rows = await own.evaluate(() => document.querySelectorAll('.line').length);
  assert.ok(rows > 5 && rows < 80, `${rows} lines in the document`);

  await own.page.focus('input[type=search]');
  await own.page.keyboard.type('story 777');
  const found = await textWith(own, new RegExp(`\\d of ${wanted}`));
  assert.ok(found.includes('Story 777'), found.slice(0, 400));
  await clickOwn(own, /^Clear all/);
  await textWith(own, `Cleared ${wanted} entries`, 20_000);
  assert.equal(await countLogged(own), 0);
  await clickOwn(own, /^Undo/);
  await until('all are back', async () => (await countLogged(own)) === before + 20_000);
  await countLogged(own, 1);
});

inBrowsers('who is watched is on the watch page, and their news in the popup', async (scene) => {
  const first = await scene.open('okonkwo.html');
  await hoverMark(first, 'Nadia Okonkwo');
  await clickInCard(first, 'Save');
  await until('it is saved', async () => /Saved · Undo/.test((await card(first))?.text ?? ''));
  await seenLongEnough();
  await first.page.keyboard.press('Escape');
  const own = await openAt(scene, '#/people?q=okonkwo');
  await until('the log knows that it was saved, from a card that the pointer opened', async () =>
    (await logOf(own)).some(
      ({ name, saved, openedBy }) => name === 'Nadia Okonkwo' && saved && openedBy === 'pointer',
    ),
  );
  await clickOwn(own, /^Nadia Okonkwo$/);
  await textWith(own, 'Time at each place');
  const person = await hashOf(own);
  await clickOwn(own, /^Watch this person$/);
  await textWith(own, 'Watched');
  const tab = await scene.open('okonkwo-again.html');
  await marksWith(tab, 'Nadia Okonkwo');
  const popup = await scene.openOwn(`popup.html?tab=${await idOfTab(own, tab.page.url())}`);
  await textWith(popup, /Nadia Okonkwo:[^\n]*\n*you watch/);
  await own.page.bringToFront();
  await goTo(own, '#/watch');
  await textWith(own, /1 watched[\s\S]*Nadia Okonkwo/);
  await clickOwn(own, /^Watch Nadia Okonkwo no more$/);
  await textWith(own, 'You watch nobody yet');

  await goTo(own, person);
  await clickOwn(own, /^Put into the trash$/);
  await textWith(own, 'Nobody here');
  await clickOwn(own, /^Take it out of the trash$/);
  await textWith(own, 'Time at each place');
  await textWith(own, 'Put into the trash, undone');
  // The tests that follow know nobody of this name.
  await clickOwn(own, /^Put into the trash$/);
  await textWith(own, 'Nobody here');
});

inBrowsers(
  'one is made of two and two of one, each taken back; the trash gives back',
  async (scene) => {
    const own = await openAt(scene, '#/people?q=zoph');
    await clickOwn(own, /^Barret Zoph$/);
    await textWith(own, 'Time at each place');
    const person = await hashOf(own);
    await own.evaluate(() => {
      document.querySelector<HTMLElement>('.merge > summary')?.click();
      return null;
    });
    await own.page.focus('.merge [role=combobox]');
    await own.page.keyboard.type('luke metz');
    await until('Luke Metz is suggested', () =>
      own.evaluate(() => document.querySelector('.merge [role=option]')?.textContent ?? null),
    );
    await own.page.keyboard.press('ArrowDown');
    await own.page.keyboard.press('Enter');
    await textWith(own, /Luke Metz becomes part of Barret Zoph/);
    await clickOwn(own, /^Merge Luke Metz into this$/);
    await textWith(own, 'Luke Metz is part of Barret Zoph now.');
    const people = async (name: string) =>
      (await recordsOf(own, 'entities')).filter(
        (one) => one['name'] === name && one['deletedAt'] === null,
      ).length;
    assert.equal(await people('Luke Metz'), 0);
    await clickOwn(own, /^Undo$/);
    await until('both are there', async () => (await people('Luke Metz')) === 1);

    await clickOwn(own, /^Google .*OpenAI.*Sep 2022/);
    await clickOwn(own, /^Split$/);
    await textWith(own, 'Two records now.');
    assert.equal(await people('Barret Zoph'), 2);
    await clickOwn(own, /^Undo$/);
    await until('it is one again', async () => (await people('Barret Zoph')) === 1);

    await clickOwn(own, /^Put into the trash$/);
    await textWith(own, 'Nobody here');
    await goTo(own, '#/trash');
    await textWith(own, /Barret Zoph[\s\S]*kept until/);
    await clickOwn(own, /^Take Barret Zoph out of the trash$/);
    await until('he is back', async () => (await people('Barret Zoph')) === 1);
    await goTo(own, person);
    await textWith(own, 'Time at each place');
  },
);

inBrowsers('what wants a review is listed by its reason', async (scene) => {
  const own = await openAt(scene, '#/review?kind=placeless');
  await textWith(own, 'People who left their last known place');
  assert.ok((await namesIn(own)).length > 5);
  await clickOwn(own, /^Past their date/);
  await until('the address follows', async () => (await hashOf(own)) === '#/review?kind=overdue');
  await back(own);
  await until('and back', async () => (await hashOf(own)) === '#/review?kind=placeless');
});
