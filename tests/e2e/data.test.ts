/** Data out and in, on the dashboard: nothing is lost, and nothing broken comes in. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { backupText } from '../../lib/domain/backup.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { BROKEN_FILES } from './broken-files.ts';
import { until, type Tab } from './driver.ts';
import { catchDownloads, chooseFile, downloaded } from './files.ts';
import { clickOwn, recordsOf, seeded, textWith } from './own-pages.ts';
import { inBrowsers, type Scene } from './session.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

async function dataPage(scene: Scene): Promise<Tab> {
  const own = await scene.openOwn('dashboard.html#/data');
  await seeded(own);
  await textWith(own, 'Download a backup');
  await catchDownloads(own);
  return own;
}

async function backupOf(own: Tab): Promise<string> {
  await clickOwn(own, /^Download a backup/);
  return downloaded(own, /^whence-[\d-]+\.json$/);
}

/** Milliseconds for what is long on a machine that does other things too. */
const BUSY = 180_000;

inBrowsers(
  'a backup of 10,000 moves goes round byte for byte, and is undone',
  async (scene) => {
    const own = await dataPage(scene);
    const before = await backupOf(own);
    const text = backupText(generatedBackup(10_000));
    await chooseFile(own, 'mine.json', text);
    await textWith(own, /Restore it/, 60_000);
    await textWith(own, /10,000/, 60_000);
    await clickOwn(own, /^Restore$/);
    await textWith(own, /Done: mine\.json/, 90_000);
    assert.equal(hash(await backupOf(own)), hash(text));
    // A snapshot of what was there was taken first.
    await clickOwn(own, /^Undo mine\.json/);
    await textWith(own, 'Everything is as it was before', 90_000);
    assert.equal(hash(await backupOf(own)), hash(before));
    assert.deepEqual(await recordsOf(own, 'importSteps'), []);
  },
  BUSY,
);

inBrowsers('broken files of every kind are refused, with where and why', async (scene) => {
  const own = await dataPage(scene);
  const before = await backupOf(own);
  for (const { name, content, says } of BROKEN_FILES) {
    await chooseFile(own, name, content);
    const told = await until(`${name} is refused`, () =>
      own.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? null),
    );
    assert.match(told, says, name);
    assert.match(told, /Nothing was changed/, name);
    // The next one's words are its own.
    await own.evaluate(() => document.querySelector('[role=alert]')?.replaceChildren());
  }
  assert.equal(hash(await backupOf(own)), hash(before));
});

inBrowsers(
  'a table is brought in by its columns, and undone as a whole',
  async (scene) => {
    const own = await dataPage(scene);
    const before = await backupOf(own);
    const csv =
      'Who is it,from,New company,When,Link\r\n' +
      'Greta Tallow,OpenAI,Quillfeather Labs,2026-03,https://news.example/greta\r\n' +
      "Hugo Marsh,,Quillfeather Labs,2026-04-02,\r\n'=Ida Sprout,Meta,OpenAI,2026,\r\n" +
      'Nobody Known,,,2026,\r\nGreta Tallow,OpenAI,Quillfeather Labs,spring,\r\n';
    await chooseFile(own, 'moves.csv', csv);
    await textWith(own, 'Choose the column that says who moved');
    await own.page.select('.mapping th:first-child select', 'person');
    const text = await textWith(own, /2 lines cannot be read/, 60_000);
    assert.match(text, /People and labs\s+4/);
    await clickOwn(own, /^Bring in$/);
    await textWith(own, /Done: moves\.csv/, 60_000);
    const names = (await recordsOf(own, 'entities')).map(({ name }) => name);
    for (const name of ['Greta Tallow', 'Hugo Marsh', '=Ida Sprout', 'Quillfeather Labs']) {
      assert.ok(names.includes(name), name);
    }
    assert.equal(names.filter((name) => name === 'OpenAI').length, 1);
    // Out as a table again, no cell is a formula; brought in again, nothing is new.
    await clickOwn(own, /^Moves$/);
    const table = await downloaded(own, /^whence-moves-/);
    assert.match(table, /\r\n'=Ida Sprout,Meta/);
    await chooseFile(own, 'again.csv', table);
    await textWith(own, 'All of it is here already', 60_000);
    await clickOwn(own, /^Cancel$/);
    await clickOwn(own, /^Undo moves\.csv$/);
    await textWith(own, 'Everything is as it was before', 60_000);
    assert.equal(hash(await backupOf(own)), hash(before));
  },
  BUSY,
);

inBrowsers(
  'what is brought in can be given up half-way',
  async (scene) => {
    const own = await dataPage(scene);
    const before = await backupOf(own);
    await chooseFile(own, 'mine.json.gz', gzipSync(backupText(generatedBackup(10_000))));
    await textWith(own, /10,000/, 60_000);
    await own.page.click('.choices label:last-child');
    await textWith(own, /People and labs/, 60_000);
    await clickOwn(own, /^Bring in$/);
    await until(
      'it goes on',
      () => own.evaluate(() => !!document.querySelector('progress')),
      60_000,
    );
    await clickOwn(own, /^Cancel$/);
    await textWith(own, 'Cancelled: everything is as it was', 90_000);
    assert.equal(hash(await backupOf(own)), hash(before));
  },
  BUSY,
);
