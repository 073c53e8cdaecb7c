/** The browser's process is killed while an import is written: it is all there, or none of it is. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupText } from '../../lib/domain/backup.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep, until, type Tab } from '../e2e/driver.ts';
import { chooseFile } from '../e2e/files.ts';
import { clickOwn, recordsOf, seeded, textWith } from '../e2e/own-pages.ts';
import { inBrowsers, skip } from '../e2e/session.ts';
import { WHOLE } from './whole.ts';

const KILLS = 8;
const MOVES = 4_000;
const TABLES = ['entities', 'names', 'moves', 'sources', 'evidence', 'edits', 'notes'];

if (WHOLE) {
  inBrowsers(
    'an import under which the browser is killed is taken back as a whole',
    async ({ driver: { name, title } }) => {
      if (name !== 'chromium') skip(`${title} takes no extension for longer than a session`);
      const profile = mkdtempSync(join(tmpdir(), 'whence-killed-import-'));
      const file = backupText(generatedBackup(MOVES));
      let before: Record<string, number> | null = null;
      let whole = 0;
      try {
        for (let turn = 0; turn <= KILLS; turn += 1) {
          const driver = await launchDriver('chromium', { profile });
          try {
            const own = await driver.openOwn('dashboard.html#/data');
            await seeded(own);
            await textWith(own, 'Download a backup');
            // The page takes back what is left of an import when it is opened.
            await until(
              'nothing is half imported',
              async () => (await recordsOf(own, 'imports')).every(({ state }) => state === 'done'),
              60_000,
            );
            const [done] = await recordsOf(own, 'imports');
            if (done) {
              whole += 1;
              await clickOwn(own, /^Undo mine\.json/);
              await textWith(own, 'Everything is as it was before', 60_000);
            }
            const there = await sizes(own);
            assert.deepEqual(there, before ?? there, `after kill ${turn}`);
            assert.deepEqual(await recordsOf(own, 'importSteps'), []);
            before = there;
            if (turn === KILLS) break;
            await chooseFile(own, 'mine.json', file);
            await own.page.waitForSelector('.choices input:enabled');
            await own.page.click('.choices label:last-child');
            await own.page.waitForSelector('.plan button.primary:enabled');
            await clickOwn(own, /^Bring in$/);
            await until('it goes on', async () => (await recordsOf(own, 'imports')).length > 0);
            await sleep((turn * 409) % 2_500);
            await driver.kill();
          } finally {
            await driver.close().catch(() => driver.kill());
          }
        }
        console.log(`      ${title}: killed ${KILLS} times, ${whole} imports were whole by then`);
        assert.ok(whole < KILLS, 'no import was under way when the browser was killed');
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      }
    },
    350_000,
  );
}

async function sizes(own: Tab): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES) counts[table] = (await recordsOf(own, table)).length;
  return counts;
}
