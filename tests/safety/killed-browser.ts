/** The browser's process is killed while saves are written: what was confirmed is there afterwards. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep } from '../e2e/driver.ts';
import { seeded } from '../e2e/own-pages.ts';
import { inBrowsers, skip } from '../e2e/session.ts';
import { numberedDraft, savedMoves, sendSaves } from './saves.ts';
import { WHOLE } from './whole.ts';

const KILLS = WHOLE ? 50 : 2;

inBrowsers(
  'a browser that is killed while it saves keeps every confirmed move, once',
  async ({ driver: { name, title } }) => {
    if (name !== 'chromium') skip(`${title} takes no extension for longer than a session`);
    const profile = mkdtempSync(join(tmpdir(), 'whence-killed-'));
    const confirmed = new Set<string>();
    try {
      for (let round = 0; round <= KILLS; round += 1) {
        const driver = await launchDriver('chromium', { profile });
        try {
          const own = await driver.openOwn('popup.html');
          await seeded(own);
          const saved = await savedMoves(own, 'Struck');
          for (const person of confirmed) {
            assert.deepEqual(saved.get(person), { moves: 1, evidence: 1 }, `${person}, ${round}`);
          }
          for (const [person, { moves, evidence }] of saved) {
            assert.deepEqual([moves, evidence], [1, 1], `${person} is half saved, ${round}`);
          }
          if (round === KILLS) break;
          const sending = (async () => {
            for (let i = 0; i < 40; i += 1) {
              const draft = numberedDraft('Struck', round * 100 + i);
              const [ok] = await sendSaves(own, [draft]);
              if (ok !== undefined) confirmed.add(String(draft['person']));
            }
          })().catch((error: unknown) => {
            // The browser is gone: that is what is tried.
            assert.match(String(error), /closed|detached|Target|Session|Protocol/i);
          });
          await sleep(150 + ((round * 61) % 400));
          await driver.kill();
          await sending;
        } finally {
          await driver.close().catch(() => driver.kill());
        }
      }
      console.log(`      ${title}: killed ${KILLS} times, ${confirmed.size} confirmed saves kept`);
      assert.ok(confirmed.size >= KILLS, `only ${confirmed.size} saves were confirmed`);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
  WHOLE ? 1_800_000 : 90_000,
);
