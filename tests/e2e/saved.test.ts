/** Sentences that were saved: marked on the next visit, a way to their move, told when they are gone. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { recordsOf } from './own-pages.ts';
import { card, clickInCard, documentText, hoverMark, marksWith, moveTo } from './reading.ts';
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

/** What words of the page look like. */
async function pictureOf(tab: Tab, words: string): Promise<Buffer> {
  const clip = await tab.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    }
    return null;
  }, words);
  assert.ok(clip, `"${words}" is not in the page`);
  return Buffer.from(await tab.page.screenshot({ clip }));
}

inBrowsers(
  'a saved sentence is marked on the next visit, leads to its move, and is told when it is gone',
  async ({ open, openOwn, driver }) => {
    const own = await openOwn('popup.html');
    const tab = await open(ARTICLE);
    await tab.page.bringToFront();
    const before = await documentText(tab);
    await marksWith(tab, WHO);
    const plain = await pictureOf(tab, 'staff engineer');
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
    await until(
      'it can be seen',
      async () => !plain.equals(await pictureOf(tab, 'staff engineer')),
    );

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
    const bare = quote.replace(/\s+/g, ' ').replace(/\W+$/, '');
    assert.ok(bare !== '' && words.includes(bare), `${words} is not ${quote}`);

    // Others of this article may be saved too: the one of ours is found by its words.
    const place = await tab.evaluate((who) => {
      const ranges = [...(CSS.highlights.get('saved-in-whence') ?? [])] as Range[];
      const range = ranges.find((one) => one.toString().replace(/\s+/g, ' ').includes(who));
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const boxes = [...(range?.getClientRects() ?? [])];
      const box = boxes.at(-1);
      if (!range || !box) return null;
      // Rest on words of the sentence that are no name.
      const words = range.cloneRange();
      const text = range.startContainer.textContent ?? '';
      const at = text.indexOf('engineer');
      words.setStart(range.startContainer, at);
      words.setEnd(range.startContainer, at + 8);
      const rest = words.getBoundingClientRect();
      return {
        x: rest.x + rest.width / 2,
        y: rest.y + rest.height / 2,
        button: { x: box.right + 14, y: box.bottom + 18 },
      };
    }, WHO);
    assert.ok(place, 'the sentence has no place');
    await moveTo(tab.page, place);
    await until('the button', () =>
      tab.evaluate(() => document.querySelector('whence-button') !== null),
    );
    await tab.page.mouse.move(place.button.x, place.button.y, { steps: 4 });
    await tab.page.mouse.click(place.button.x, place.button.y);
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
