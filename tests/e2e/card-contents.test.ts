/** What a card tells and keeps: nothing shifts, notes stay, and who is not to be marked is not. */
import assert from 'node:assert/strict';
import { sleep, until, type Tab } from './driver.ts';
import { changeSettings, recordsOf } from './own-pages.ts';
import { card, cardGone, clickInCard, hoverMark, marks, marksWith, typeInCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';

/** Where everything in the card stands, by its words. */
const places = (tab: Tab) =>
  tab.inCard((root) =>
    [...root.querySelectorAll('.card, h2, h3, .now, .times, .move, .foot, .foot button')].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.className, Math.round(x), Math.round(y), Math.round(width), height].join(
          ' ',
        );
      },
    ),
  );

inBrowsers('nothing in a card shifts when what it asks for later comes', async ({ open }) => {
  const tab = await open(ARTICLE);
  // What the page reports is no answer to the card: it is there before.
  await marksWith(tab, 'Ingrid Solheim', 30_000);
  await hoverMark(tab, 'Barret Zoph');
  const first = await places(tab);
  await until('it was told how often it was seen', async () =>
    /Not seen before|Seen (once|\d+ times)/.test((await card(tab))?.text ?? ''),
  );
  assert.deepEqual(await places(tab), first);
  assert.ok((first?.length ?? 0) > 8);
});

inBrowsers(
  'a card says once, to those who listen, whose it is and where they are',
  async (scene) => {
    const tab = await scene.open(ARTICLE);
    await hoverMark(tab, 'Andrea Vallone');
    const said = () =>
      tab.inCard(
        (root) =>
          [...root.children].find((element) => element.getAttribute('role') === 'status')
            ?.textContent ?? '',
      );
    await until('it is said', async () => ((await said()) ?? '') !== '');
    assert.equal(await said(), 'Card of Andrea Vallone. Now at Anthropic since Jan 15, 2026.');
  },
);

inBrowsers('a note is kept as it is typed, and is in the card the next time', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await hoverMark(tab, 'Luke Metz');
  await clickInCard(tab, 'Write a note');
  await tab.page.keyboard.type('Met in Oslo');
  // It is being written in: leaving does not close it.
  await tab.page.mouse.move(4, 4, { steps: 8 });
  await sleep(900);
  assert.ok(await card(tab), 'the card closed over an open note');
  await tab.page.keyboard.press('Escape');
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);
  const again = await hoverMark(tab, 'Luke Metz');
  assert.match(again.text, /Met in Oslo/);
  const own = await scene.openOwn('popup.html');
  assert.deepEqual(
    (await recordsOf(own, 'notes')).map(({ notes, origin }) => [notes, origin]),
    [['Met in Oslo', 'me']],
  );
  await tab.page.bringToFront();
  await clickInCard(tab, 'Your note');
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('a');
  await tab.page.keyboard.up('Control');
  await tab.page.keyboard.press('Backspace');
  await until('nothing is kept of it', async () => (await recordsOf(own, 'notes')).length === 0);
});

inBrowsers('somebody is watched from their card, and no longer', async (scene) => {
  const tab = await scene.open(ARTICLE);
  const own = await scene.openOwn('popup.html');
  await tab.page.bringToFront();
  const watched = async () =>
    (await recordsOf(own, 'notes')).filter(({ watchedAt }) => watchedAt !== null).length;
  const isPressed = () =>
    tab.inCard(
      (root) => root.querySelector('[aria-label=Watch]')?.getAttribute('aria-pressed') === 'true',
    );
  await hoverMark(tab, 'Mira Murati');
  await sleep(600);
  await clickInCard(tab, 'Watch');
  await until('it is kept', async () => (await watched()) === 1);
  await until('the button says so', isPressed);
  await clickInCard(tab, 'Watch');
  await until('it is kept no longer', async () => (await watched()) === 0);
  await until('the button says so', async () => !(await isPressed()));
});

inBrowsers('a move is edited from the card that tells it, and back', async (scene) => {
  const tab = await scene.open(ARTICLE);
  await hoverMark(tab, 'Mira Murati');
  await sleep(600);
  await clickInCard(tab, 'Details of the move …');
  await clickInCard(tab, 'Edit this move');
  await until('the form', async () => (await card(tab))?.name === 'Edit a move');
  await typeInCard(tab, 'Role after', 'founder of what comes next');
  await clickInCard(tab, 'Save changes');
  await until('the card tells it', async () =>
    /founder of what comes next[\s\S]*Saved/.test((await card(tab))?.text ?? ''),
  );
  await clickInCard(tab, 'Undo');
  await until('it is as before', async () => {
    const text = (await card(tab))?.text ?? '';
    return /Undone/.test(text) && !text.includes('founder of what comes next');
  });
});

inBrowsers(
  'a name that is never to be marked is not, on any page, until it may be',
  async (scene) => {
    const other = await scene.open(ARTICLE);
    await marksWith(other, 'Sam Schoenholz');
    const tab = await scene.open(ARTICLE);
    await hoverMark(tab, 'Sam Schoenholz');
    await sleep(500);
    await clickInCard(tab, 'More');
    await clickInCard(tab, 'Never mark this name');
    const marked = async (where: Tab) =>
      (await marks(where)).some(({ text }) => text === 'Sam Schoenholz');
    await until('it is marked nowhere', async () => !(await marked(tab)) && !(await marked(other)));
    assert.match((await card(tab))?.text ?? '', /Not marked on any page/);
    await clickInCard(tab, 'More');
    await clickInCard(tab, 'Mark this name again');
    await until('it is marked again', async () => (await marked(tab)) && (await marked(other)));
  },
);

inBrowsers(
  'content on hover meets WCAG 1.4.13: dismissible, hoverable, persistent',
  async (scene) => {
    const tab = await scene.open(ARTICLE);
    await hoverMark(tab, 'Andrea Vallone');
    // Persistent: it stays as long as the pointer rests on the name.
    await sleep(3_000);
    const inside = await tab.inCard((root) => {
      const box = root.querySelector('[role=dialog]')?.getBoundingClientRect();
      return box ? { x: box.x + 40, y: box.y + box.height / 2 } : null;
    });
    assert.ok(inside, 'the card did not persist');
    // Hoverable: the pointer may go into it and stay.
    await tab.page.mouse.move(inside.x, inside.y, { steps: 15 });
    await sleep(1_000);
    assert.ok(await card(tab), 'the card closed under the pointer');
    // Dismissible, without moving the pointer.
    await tab.page.keyboard.press('Escape');
    await cardGone(tab);
  },
);

inBrowsers('a site is left from a card at once, and read again when it may be', async (scene) => {
  const tab = await scene.open(ARTICLE);
  const own = await scene.openOwn('popup.html');
  await tab.page.bringToFront();
  try {
    await hoverMark(tab, 'Andrea Vallone');
    await sleep(500);
    await clickInCard(tab, 'More');
    await clickInCard(tab, 'Not on this site');
    await until('nothing is marked', async () => (await marks(tab)).length === 0);
    assert.equal(await card(tab), null);
  } finally {
    await changeSettings(own, { sitesOff: [] });
  }
  await marksWith(tab, 'Andrea Vallone');
});

inBrowsers(
  'cards and pages look as the reader set it, whatever the system prefers',
  async (scene) => {
    const own = await scene.openOwn('popup.html');
    const ground = () => own.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const tab = await scene.open(ARTICLE);
    const inCard = async () => {
      await tab.page.bringToFront();
      await hoverMark(tab, 'Andrea Vallone');
      const colour = await tab.inCard((root) => {
        const found = root.querySelector('.card');
        return found && getComputedStyle(found).backgroundColor;
      });
      await tab.page.keyboard.press('Escape');
      await cardGone(tab);
      await tab.page.mouse.move(4, 4, { steps: 4 });
      return colour;
    };
    try {
      await changeSettings(own, { theme: 'dark' });
      await until('the popup is dark', async () => (await ground()) === 'rgb(29, 32, 36)');
      await until('a card is dark', async () => (await inCard()) === 'rgb(29, 32, 36)');
      await changeSettings(own, { theme: 'light' });
      await until('the popup is light', async () => (await ground()) === 'rgb(255, 255, 255)');
      await until('a card is light', async () => (await inCard()) === 'rgb(255, 255, 255)');
    } finally {
      await changeSettings(own, { theme: 'system' });
    }
  },
);
