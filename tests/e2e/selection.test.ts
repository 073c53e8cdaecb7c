/** The small button beside selected words. */
import assert from 'node:assert/strict';
import { sleep, until, type Tab } from './driver.ts';
import { changeSettings } from './own-pages.ts';
import { card, cardGone, documentText, marksWith, shownCard } from './reading.ts';
import { inBrowsers } from './session.ts';

const ARTICLE = 'revolving-door.html';
const WHO = 'Ingrid Solheim';
const WORDS = 'Ingrid Solheim left Cohere in January 2026';

/** Select words of the article with the mouse; answers with where the button comes then. */
async function selectWords(tab: Tab): Promise<{ x: number; y: number }> {
  const ends = await tab.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').replace(/\s/g, ' ').indexOf(words);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (!first || !last) return null;
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    return null;
  }, WORDS);
  assert.ok(ends, 'the words are not in the article');
  const { mouse } = tab.page;
  await mouse.move(ends.from.x, ends.from.y);
  await mouse.down();
  await mouse.move(ends.to.x, ends.to.y, { steps: 5 });
  await mouse.up();
  return tab.evaluate(() => {
    const box = [...(document.getSelection()?.getRangeAt(0).getClientRects() ?? [])].at(-1);
    return { x: (box?.right ?? 0) + 20, y: (box?.bottom ?? 0) + 18 };
  });
}

const isOffered = (tab: Tab): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('whence-button') !== null);

inBrowsers(
  'a button beside selected words opens the form on them; a setting switches it off',
  async ({ open, openOwn }) => {
    const tab = await open(ARTICLE);
    await marksWith(tab, WHO);
    const before = await documentText(tab);
    const place = await selectWords(tab);
    await until('the button', () => isOffered(tab));

    // A page can neither see into it nor press it.
    const isClosed = await tab.evaluate(() => {
      const host = document.querySelector<HTMLElement>('whence-button');
      host?.click();
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      return host?.shadowRoot === null;
    });
    assert.ok(isClosed);
    await sleep(300);
    assert.equal(await card(tab), null, 'the page opened the form');

    await tab.page.mouse.click(place.x, place.y);
    const form = await shownCard(tab);
    assert.match(form.name, /Save a move/);
    const fields = await tab.inCard((root) => ({
      quote: root.querySelector('textarea')?.value ?? '',
      names: [...root.querySelectorAll<HTMLInputElement>('input[role=combobox]')].map(
        ({ value }) => value,
      ),
    }));
    assert.equal(fields?.quote, WORDS);
    assert.deepEqual(fields?.names, [WHO, 'Cohere', 'Mistral AI'], 'the fields are filled in');
    assert.equal(await isOffered(tab), false, 'the button stayed');
    await tab.page.keyboard.press('Escape');
    await cardGone(tab);
    await tab.page.mouse.click(5, 5);
    await sleep(600);
    assert.equal(await isOffered(tab), false, 'it came again');
    assert.equal(await documentText(tab), before, 'the document was changed');

    const own = await openOwn('popup.html');
    await changeSettings(own, { selectionButton: false });
    await tab.page.bringToFront();
    await selectWords(tab);
    await sleep(800);
    assert.equal(await isOffered(tab), false, 'it was switched off');
    await changeSettings(own, {});
    await until('switched on again it comes', async () => {
      await tab.page.mouse.click(5, 5);
      await selectWords(tab);
      await sleep(500);
      return isOffered(tab);
    });
  },
);
