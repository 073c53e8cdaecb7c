/** Last: over the whole run nothing of ours was thrown or warned about. */
import assert from 'node:assert/strict';
import { inBrowsers } from './session.ts';

inBrowsers('no script of the extension threw or warned anywhere', async ({ driver }) => {
  assert.deepEqual(await driver.problems(), []);
});
