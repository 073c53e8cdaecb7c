/** React pages: what is marked is hydrated without an error, and marked right afterwards. */
import assert from 'node:assert/strict';
import { until, type Tab } from './driver.ts';
import { card, cardGone, hoverMark, marks, marksWith } from './reading.ts';
import { inBrowsers } from './session.ts';

interface Hydration {
  hydrate(): void;
  faults: string[];
}

const NAMES = [
  'Andrea Vallone',
  'Anthropic',
  'OpenAI',
  'Max Stoiber',
  'Shopify',
  'OpenAI',
  'Stoiber',
  'Jan Leike',
  'Barret Zoph',
];

const textsOf = async (tab: Tab): Promise<string[]> => (await marks(tab)).map(({ text }) => text);

/** Let React take the page over; answers with what it found wrong. */
async function hydrate(tab: Tab): Promise<string[]> {
  await tab.evaluate(() => {
    (globalThis as unknown as Hydration).hydrate();
    return null;
  });
  await until('React answers a click', async () => {
    await tab.page.click('#count');
    return tab.evaluate(
      () => !document.querySelector('#counted')?.textContent?.includes(' 0 times'),
    );
  });
  return tab.evaluate(() => (globalThis as unknown as Hydration).faults);
}

inBrowsers('React takes a marked page over without a fault, and marks stay right', async (s) => {
  const tab = await s.open('react-page.html');
  await marksWith(tab, 'Jan Leike');
  assert.deepEqual(await textsOf(tab), NAMES);
  assert.deepEqual(await hydrate(tab), []);
  assert.deepEqual(await textsOf(tab), NAMES);
  assert.match((await hoverMark(tab, 'Barret Zoph')).name, /Barret Zoph/);
  // React changes the text beside the name, in its own element: the card stays.
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('#count')?.click();
    return null;
  });
  assert.ok(await card(tab));
  await tab.page.keyboard.press('Escape');
  await cardGone(tab);

  await tab.page.click('#turn');
  await until('the turned paragraphs', async () =>
    /^Jan Leike,.*Andrea Vallone/.test((await textsOf(tab)).join()),
  );
  assert.deepEqual((await textsOf(tab)).sort(), [...NAMES].sort());
  await tab.page.click('#swap');
  await marksWith(tab, 'Luke Metz');
  assert.ok(!(await textsOf(tab)).includes('Jan Leike'));
  assert.deepEqual(await tab.evaluate(() => (globalThis as unknown as Hydration).faults), []);
});

inBrowsers('the same page with a name wrapped in an element does not hydrate', async ({ open }) => {
  const tab = await open('react-page.html');
  await tab.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('#counted')?.firstChild as Text;
    range.setStart(text, 0);
    range.setEnd(text, 'Barret Zoph'.length);
    range.surroundContents(document.createElement('mark'));
    return null;
  });
  assert.notDeepEqual(await hydrate(tab), []);
});
