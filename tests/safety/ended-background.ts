/** The background ends at any moment: nothing changes for the reader, nothing is lost or doubled. */
import assert from 'node:assert/strict';
import { sleep } from '../e2e/driver.ts';
import { hoverMark, marksWith } from '../e2e/reading.ts';
import { inBrowsers } from '../e2e/session.ts';
import { WHOLE } from './whole.ts';

/** Milliseconds after a page began to load. */
const MOMENTS = WHOLE
  ? Array.from({ length: 30 }, (_, i) => i * 30)
  : // What is then on its way: the look-up, the hover script, the source, the moves.
    [150, 300, 450];

inBrowsers(
  'a background that ends while a page is read is asked again',
  async ({ driver, open, at }) => {
    const tab = await open('empty.html');
    for (const moment of MOMENTS) {
      const going = tab.go(at('revolving-door.html'));
      await sleep(moment);
      await driver.stopBackground();
      await going;
      await marksWith(tab, 'Andrea Vallone');
      await driver.stopBackground();
      const { text } = await hoverMark(tab, 'Andrea Vallone');
      assert.match(text, /Anthropic/, `ended after ${moment} ms`);
      await tab.go(at('empty.html'));
    }
  },
  WHOLE ? 300_000 : undefined,
);
