/** "Open at the sentence": the address of a quote scrolls to it, in the browser as it is. */
import assert from 'node:assert/strict';
import { addressAtQuote } from '../../lib/domain/text-fragment.ts';
import { textQuote } from '../../lib/domain/text-quote.ts';
import { until } from './driver.ts';
import { inBrowsers } from './session.ts';

const REPEATED = 'Nobody said why.';

/** What is quoted, where it stands in its block, and the id of the element that must come into view. */
const QUOTES: [string, string, (block: string) => [number, number]][] = [
  ['hyphens', 'hyphens', whole('Two ex-OpenAI people co-founded it.')],
  ['quotation marks and commas', 'quotes', whole('“Yes, & no,” she said, “50% of it.”')],
  ['a repeated sentence, the second time', 'second', last(REPEATED)],
  ['a repeated sentence, the first time', 'first-told', last(REPEATED)],
  [
    'dashes and a slash',
    'dashes',
    whole('The deal — signed on 3/4 — is worth $2bn-a-year, he said.'),
  ],
  ['apostrophes and accents', 'accents', whole('Zoë O’Hara-Núñez didn’t say who’d go.')],
  ['a long one', 'long', (block) => [0, block.length]],
];

function whole(words: string): (block: string) => [number, number] {
  return (block) => [block.indexOf(words), block.indexOf(words) + words.length];
}

function last(words: string): (block: string) => [number, number] {
  return (block) => [block.lastIndexOf(words), block.lastIndexOf(words) + words.length];
}

inBrowsers('an address at a quote opens the page at the sentence', async ({ open, at }) => {
  const tab = await open('fragments.html');
  const blocks = await tab.evaluate(() =>
    [...document.querySelectorAll('p[id]')].map((p) => ({ id: p.id, text: p.textContent ?? '' })),
  );
  for (const [what, id, place] of QUOTES) {
    const text = blocks.find((block) => block.id === id)?.text ?? '';
    const [start, end] = place(text);
    assert.ok(start >= 0, `${what}: not in the page`);
    const address = addressAtQuote(`${at('fragments.html')}?${id}`, textQuote(text, start, end));
    await tab.go(address ?? '');
    await until(`${what}: the sentence is in view`, () => isInView(id));
    // The blocks stand further apart than the window is high: no other can be in view too.
    const others = blocks.filter((block) => block.id !== id);
    for (const other of others) assert.ok(!(await isInView(other.id)), `${what}: ${other.id}`);
  }
  const both = blocks.filter(({ id }) => id.startsWith('block'));
  const exact = both.map(({ text }) => text).join('\n');
  await tab.go(
    addressAtQuote(`${at('fragments.html')}?blocks`, { exact, prefix: '', suffix: '' }) ?? '',
  );
  await until('several blocks: the first is in view', () => isInView('block-1'));

  function isInView(id: string) {
    return tab.evaluate((wanted) => {
      const box = document.getElementById(wanted)?.getBoundingClientRect();
      return !!box && scrollY > 500 && box.top < innerHeight && box.bottom > 0;
    }, id);
  }
});
