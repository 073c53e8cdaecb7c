/** Packs by address: asked when the reader says so, kept apart, gone as a whole. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { smallPack } from '../db/small-pack.ts';
import { until, type Tab } from './driver.ts';
import { chooseFile } from './files.ts';
import { clickOwn, recordsOf, seeded, textWith } from './own-pages.ts';
import { inBrowsers } from './session.ts';

/** A server of one pack, which notes how it was asked. */
async function packServer() {
  let version = '1';
  const tags: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    tags.push(request.headers['if-none-match']);
    if (request.headers['if-none-match'] === `"${version}"`) {
      response.writeHead(304).end();
      return;
    }
    const people = version === '1' ? [1, 2] : [2, 3];
    const pack = { ...smallPack(version, people), name: 'Harbour list' };
    response.writeHead(200, { etag: `"${version}"`, 'set-cookie': 'a=b' });
    response.end(gzipSync(JSON.stringify(pack)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/list.json.gz`,
    tags,
    update: () => (version = '2'),
    close: () => server.close(),
  };
}

const namesIn = async (own: Tab) =>
  (await recordsOf(own, 'entities'))
    .filter(({ origin }) => origin === 'pack:Harbour list')
    .map(({ name }) => String(name))
    .toSorted();

inBrowsers('a pack is followed by its address, brought up to date, and removed', async (scene) => {
  const server = await packServer();
  try {
    const own = await scene.openOwn('dashboard.html#/data');
    await seeded(own);
    const before = (await recordsOf(own, 'entities')).length;
    await textWith(own, 'Look at it');
    assert.equal(server.tags.length, 0);
    await own.page.type('input[type=url]', server.url);
    await clickOwn(own, /^Look at it$/);
    await textWith(own, 'Subscribe');
    await textWith(own, /People and labs\s+4/);
    assert.deepEqual(await namesIn(own), []);
    await clickOwn(own, /^Subscribe$/);
    await textWith(own, /Harbour list\s+2 moves/);
    assert.deepEqual(await namesIn(own), ['Acme', 'Bolt', 'Person 1', 'Person 2']);

    await clickOwn(own, /^Check Harbour list now$/);
    await until('it is asked by its tag', async () => server.tags.at(-1) === '"1"');
    server.update();
    await textWith(own, 'Asked');
    await clickOwn(own, /^Check Harbour list now$/);
    // Step by step: what the new version lacks goes after what it brings has come.
    await until(
      'the new version is here, and nothing else',
      async () => String(await namesIn(own)) === 'Acme,Bolt,Person 2,Person 3',
    );

    await clickOwn(own, /^Remove Harbour list$/);
    await until('it is gone', async () => (await namesIn(own)).length === 0, 30_000);
    assert.equal((await recordsOf(own, 'entities')).length, before);
    assert.deepEqual(await recordsOf(own, 'subscriptions'), []);
  } finally {
    server.close();
  }
});

inBrowsers('a wiped database is noticed, and a snapshot of it is restored', async (scene) => {
  const own = await scene.openOwn('dashboard.html#/data');
  await seeded(own);
  const csv = 'person,to,date\r\nPetra Wipe,Quillfeather Labs,2026\r\n';
  await chooseFile(own, 'mine.csv', csv);
  await textWith(own, /People and labs/);
  await clickOwn(own, /^Bring in$/);
  await textWith(own, 'Done: mine.csv');
  // The one before the import is listed a moment after it is done; until then nothing else is begun.
  await until('nothing is going on', () =>
    own.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
      const take = buttons.find(({ textContent }) => /^Take one now/.test(textContent ?? ''));
      return take?.disabled === false && document.body.innerText.includes('Before something');
    }),
  );
  const ofTheDay = () => own.evaluate(() => document.body.innerText.split('Of the day').length);
  const before = await ofTheDay();
  await clickOwn(own, /^Take one now$/);
  await until('it is taken', async () => (await ofTheDay()) > before);
  // The worker sees what is here, as on any waking.
  const seen = (id: string) =>
    own.evaluate(async (canary) => {
      const { backupCare } = (await chrome.storage.local.get('backupCare')) as {
        backupCare?: { canary?: { id: string; own: number } };
      };
      const found = backupCare?.canary;
      return found !== undefined && found !== null && found.own > 0 && found.id !== canary
        ? found.id
        : null;
    }, id);
  await scene.driver.stopBackground();
  await scene.open('revolving-door.html');
  const id = await until('the canary has seen the save', () => seen(''), 30_000);
  assert.ok(id);
  await own.go(scene.at('list.html'));

  // As if the browser had emptied it.
  const bare = await scene.openOwn('schema/backup-2.json');
  await scene.driver.stopBackground();
  const wiped = await bare.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const request = indexedDB.deleteDatabase('whence');
        request.onsuccess = () => resolve('wiped');
        request.onerror = () => resolve(String(request.error));
      }),
  );
  assert.equal(wiped, 'wiped');
  const again = await scene.openOwn('dashboard.html#/data');
  await textWith(again, 'Your records are gone from this browser', 30_000);
  await clickOwn(again, /^Restore the snapshot of/);
  await textWith(again, /People and labs/);
  await clickOwn(again, /^Restore$/);
  await textWith(again, 'Done: A snapshot', 20_000);
  const names = (await recordsOf(again, 'entities')).map(({ name }) => name);
  assert.ok(names.includes('Petra Wipe'));
  await until('the warning is gone', () =>
    again.evaluate(() => !document.body.innerText.includes('Your records are gone')),
  );
});

inBrowsers(
  'settings hold at once, parts are reset apart, diagnostics tell no names',
  async (scene) => {
    const own = await scene.openOwn('dashboard.html#/settings');
    await seeded(own);
    await textWith(own, /Table moves: \d+/);
    const stored = () =>
      own.evaluate(async () => {
        const found = await chrome.storage.local.get('settings');
        return (found['settings'] ?? {}) as Record<string, string>;
      });
    await own.page.click('input[name=theme][value=dark] + span');
    await until('it is stored', async () => (await stored())['theme'] === 'dark');
    await own.page.type('[aria-label="Turned off on: add a site"]', 'https://www.secret.example/a');
    await own.page.keyboard.press('Enter');
    await textWith(own, 'secret.example');
    const told = await textWith(own, /Setting sitesOff: 1 listed/);
    assert.ok(!told.slice(told.indexOf('Database schema')).includes('secret'));
    await clickOwn(own, /^Reset: Settings$/);
    await clickOwn(own, /^Yes, reset$/);
    await until('all is as at first', async () => Object.keys(await stored()).length === 0);
    // Until it is said, the buttons rest.
    await textWith(own, 'Done.');
    await clickOwn(own, /^Reset: Known moves/);
    await clickOwn(own, /^Yes, reset$/);
    await textWith(own, 'Done. It can be undone', 20_000);
    assert.ok((await recordsOf(own, 'moves')).length > 300);
  },
);
