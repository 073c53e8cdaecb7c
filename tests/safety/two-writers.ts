/** Several pages write at once, and the background ends meanwhile: each save is there, once. */
import assert from 'node:assert/strict';
import { sleep } from '../e2e/driver.ts';
import { seeded } from '../e2e/own-pages.ts';
import { inBrowsers } from '../e2e/session.ts';
import { numberedDraft, savedMoves, sendSaves } from './saves.ts';
import { WHOLE } from './whole.ts';

const ONCE = { moves: 1, evidence: 1 };

inBrowsers(
  'two pages that save at once make one record each, and one of the same',
  async ({ openOwn }) => {
    const one = await openOwn('popup.html');
    const two = await openOwn('popup.html');
    await seeded(one);
    const count = 10;
    const drafts = Array.from({ length: count * 2 }, (_, i) => numberedDraft('Twin', i));
    const shared = numberedDraft('Twin', 99);
    const [first, second] = await Promise.all([
      sendSaves(one, [...drafts.slice(0, count), shared]),
      sendSaves(two, [...drafts.slice(count), shared]),
    ]);
    assert.equal(first.length + second.length, count * 2 + 2);
    const saved = await savedMoves(one, 'Twin');
    assert.equal(saved.size, count * 2 + 1);
    for (const [name, counts] of saved) assert.deepEqual(counts, ONCE, name);
  },
);

inBrowsers(
  'saves whose background ends are there when confirmed, and once when said again',
  async ({ driver, openOwn }) => {
    const own = await openOwn('popup.html');
    await seeded(own);
    const all = WHOLE ? 200 : 12;
    const drafts = Array.from({ length: all }, (_, i) => numberedDraft('Killed', i));
    let killed = 0;
    let lost = 0;
    for (let i = 0; i < all; i += 4) {
      const part = drafts.slice(i, i + 4);
      let open = part;
      for (let tried = 0; open.length > 0; tried += 1) {
        assert.ok(tried < 10, 'a save was never confirmed');
        const sending = sendSaves(own, open);
        if (tried === 0) {
          await sleep((i * 7) % 45);
          await driver.stopBackground();
          killed += 1;
        }
        const confirmed = await sending;
        const there = await savedMoves(own, 'Killed');
        for (const n of confirmed) {
          assert.deepEqual(there.get(String(open[n]?.['person'])), ONCE, 'confirmed, not there');
        }
        open = open.filter((_, n) => !confirmed.includes(n));
        lost += open.length;
      }
    }
    const saved = await savedMoves(own, 'Killed');
    assert.equal(saved.size, all);
    for (const [name, counts] of saved) assert.deepEqual(counts, ONCE, name);
    console.log(`      ${driver.title}: ended ${killed} times, ${lost} answers lost, ${all} saved`);
  },
  WHOLE ? 600_000 : undefined,
);
