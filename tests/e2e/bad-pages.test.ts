/** Pages that are no article, or fight: nothing is marked that should not be, nothing breaks. */
import assert from 'node:assert/strict';
import { sleep } from './driver.ts';
import { documentText, marks, marksWith } from './reading.ts';
import { inBrowsers } from './session.ts';

/** Time for the reader to do what it would do (ms). */
const SETTLE = 700;

const WITHOUT_MARKS = [
  'no-article.html',
  'empty.html',
  'drawing.svg',
  'notes.txt',
  'unbroken.html',
  'paper.pdf',
];

for (const page of WITHOUT_MARKS) {
  inBrowsers(`does nothing wrong on ${page}`, async ({ open, driver }) => {
    const before = (await driver.problems()).length;
    const tab = await open(page).catch((error: unknown) => {
      // Chromium's PDF viewer tells no load event to a debugger; that the tab lives is enough.
      if (page.endsWith('.pdf')) return null;
      throw error;
    });
    await sleep(SETTLE);
    if (tab && page === 'no-article.html') {
      assert.deepEqual(await marks(tab), []);
      assert.ok((await documentText(tab)).includes('Sign in'));
    }
    assert.deepEqual((await driver.problems()).slice(before), []);
  });
}

inBrowsers('reads frames and framesets', async ({ open, driver }) => {
  const before = (await driver.problems()).length;
  for (const page of ['frames.html', 'frameset.html']) {
    const tab = await open(page);
    await sleep(SETTLE);
    assert.ok(tab.page.frames().length > 1);
  }
  assert.deepEqual((await driver.problems()).slice(before), []);
});

inBrowsers('stays calm on ten megabytes of text', async ({ open, driver }) => {
  const tab = await open('huge.html');
  const started = Date.now();
  // The page answers while the reader is at work, and the first screen is marked.
  await marksWith(tab, 'Andrea Vallone', 20_000);
  for (let i = 0; i < 10; i += 1) {
    const asked = Date.now();
    await tab.evaluate(() => document.title);
    assert.ok(
      Date.now() - asked < 1_500,
      `${driver.title} did not answer for ${Date.now() - asked} ms`,
    );
    await sleep(100);
  }
  assert.ok(Date.now() - started < 30_000);
});

inBrowsers('marks a name under 450 elements', async ({ open }) => {
  await marksWith(await open('deep.html'), 'Andrea Vallone');
});

inBrowsers('a page that fights back is left in peace', async ({ open, driver }) => {
  const before = (await driver.problems()).length;
  const tab = await open('hostile.html');
  await marksWith(tab, 'Andrea Vallone');
  await tab.page.mouse.move(300, 150, { steps: 5 });
  await sleep(SETTLE);
  assert.equal(await tab.evaluate(() => 'hit' in window), false);
  assert.deepEqual((await driver.problems()).slice(before), []);
});

inBrowsers('pages of the browser itself are left alone', async ({ open, driver }) => {
  const tab = await open('empty.html');
  await tab.page.goto('about:blank');
  await sleep(200);
  assert.deepEqual(await marks(tab), []);
  assert.equal(await tab.evaluate(() => document.documentElement.children.length), 2, driver.title);
});
