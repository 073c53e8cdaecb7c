/** Sentences that were saved: marked on the next visit, a way to their move, told when they are gone. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { recordsOf } from './own-pages.ts';
import { card, clickInCard, documentText, hoverMark, moveTo } from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';
const WHO = 'Tomasz Wilkowski';

/** The words that are marked as saved. */
const savedWords = (tab: Tab): Promise<string> =>
  tab.evaluate(() =>
    [...(CSS.highlights.get('saved-in-whence') ?? [])]
      .map((range) => (range as Range).toString().replace(/\s+/g, ' '))
      .join(' | '),
  );

inBrowsers(
  'a saved sentence is marked on the next visit, leads to its move, and is told when it is gone',
  async ({ open, openOwn, driver }) => {
    const own = await openOwn('popup.html');
    const tab = await open(ARTICLE);
    await tab.page.bringToFront();
    const before = await documentText(tab);
    assert.doesNotMatch(await savedWords(tab), new RegExp(WHO));
    await hoverMark(tab, WHO);
    await clickInCard(tab, 'Save');
    await until('it is saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
    await until('it is marked at once', async () => (await savedWords(tab)).includes(WHO));

    await tab.page.reload();
    const words = await until('it is marked on the next visit', async () => {
      const found = await savedWords(tab);
      return found.includes(WHO) && found;
    });
    assert.equal(await documentText(tab), before, 'the document was changed');

    const person = (await recordsOf(own, 'entities')).find(
      ({ name, deletedAt }) => name === WHO && deletedAt === null,
    );
    const saved = (await recordsOf(own, 'moves')).find(
      ({ personId }) => personId === person?.['id'],
    );
    const evidence = (await recordsOf(own, 'evidence')).find(
      ({ moveId }) => moveId === saved?.['id'],
    );
    const quote = (evidence?.['quote'] as { exact: string } | null)?.exact ?? '';
    assert.ok(words.includes(quote.replace(/\s+/g, ' ')), `${words} is not ${quote}`);

    // Others of this article may be saved too: the one of ours is found by its words.
    const place = await tab.evaluate((who) => {
      const ranges = [...(CSS.highlights.get('saved-in-whence') ?? [])] as Range[];
      const range = ranges.find((one) => one.toString().replace(/\s+/g, ' ').includes(who));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = [...(range?.getClientRects() ?? [])].at(-1);
      return box ? { x: box.right - 6, y: box.top + box.height / 2, bottom: box.bottom } : null;
    }, WHO);
    assert.ok(place, 'the sentence has no place');
    await moveTo(tab.page, place);
    await until('the button', () =>
      tab.evaluate(() => document.querySelector('whence-button') !== null),
    );
    await tab.page.mouse.move(place.x + 14, place.bottom + 18, { steps: 4 });
    await tab.page.mouse.click(place.x + 14, place.bottom + 18);
    const address = await until('its move opens', () =>
      own.evaluate(async () => {
        const [there] = (await chrome.tabs.query({})).filter(({ url }) =>
          /dashboard\.html#\/person\//.test(url ?? ''),
        );
        if (there?.id === undefined) return null;
        await chrome.tabs.remove(there.id);
        return there.url ?? null;
      }),
    );
    assert.ok(address.endsWith(String(person?.['id'])), `${address} in ${driver.title}`);

    // The page is rewritten: nothing false stays marked, and the card says that it is gone.
    await tab.page.bringToFront();
    await tab.evaluate((who) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        if (text.replace(/\s+/g, ' ').includes(who)) {
          node.nodeValue = `The paper has withdrawn what it said here of ${who} and regrets that. `;
        }
      }
      return null;
    }, WHO);
    await until('it is marked no more', async () => !(await savedWords(tab)).includes(WHO));
    await until('the card says that it is gone', async () => {
      await tab.page.keyboard.press('Escape');
      const view = await hoverMark(tab, WHO);
      return /passage no longer found on this page/.test(view.text);
    });
    await tab.page.keyboard.press('Escape');

    // Undone elsewhere: what was saved is known no more.
    await tab.page.reload();
    await until('it is marked again', async () => (await savedWords(tab)).includes(WHO));
    await own.evaluate(async (saveId) => {
      await chrome.runtime.sendMessage({ type: 'undoSave', data: { saveId } });
      return null;
    }, String(evidence?.['id']));
    await until(
      'undone, it is no saved sentence',
      async () => !(await savedWords(tab)).includes(WHO),
      20_000,
    );
  },
);
