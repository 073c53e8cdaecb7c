/** A starter pack that cannot be read: the popup says so, everything else works. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, launchDriver } from './browsers.ts';
import { sleep, until } from './driver.ts';
import { card, clickInCard, hoverMark, shownCard, typeInCard } from './reading.ts';
import { saveFromSelection, textWith } from './own-pages.ts';
import { inBrowsers } from './session.ts';

const BROKEN = {
  'that is no JSON': '{"format":1,"version":"x","entities":[',
  'of another shape': '{"format":1,"version":"x","entities":[{"id":7}],"moves":"none"}',
};

for (const [how, content] of Object.entries(BROKEN)) {
  inBrowsers(`survives a starter pack ${how}`, async ({ driver: { name }, at }) => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-broken-pack-'));
    cpSync(builtExtension(name), folder, { recursive: true });
    writeFileSync(join(folder, 'starter-pack.json'), content);
    const driver = await launchDriver(name, { extension: folder });
    try {
      const tab = await driver.open(at('dark.html'));
      const own = await driver.openOwn('popup.html');
      await textWith(own, /list of known moves .* could not be read/);
      // Nobody is known; what the reader saves is.
      await sleep(300);
      await tab.page.bringToFront();
      await saveFromSelection(
        own,
        at('dark.html'),
        'Andrea Vallone has joined Anthropic from OpenAI',
      );
      await shownCard(tab);
      await typeInCard(tab, 'Person', 'Andrea Vallone');
      await typeInCard(tab, 'To', 'Anthropic');
      await clickInCard(tab, 'Save move');
      await until('the card says Saved', async () => /Saved/.test((await card(tab))?.text ?? ''));
      await tab.go(at('dark.html'));
      assert.match((await hoverMark(tab, 'Andrea Vallone')).text, /Anthropic/);
      assert.deepEqual(await driver.problems(), []);
    } finally {
      await driver.close();
      rmSync(folder, { recursive: true });
    }
  });
}
