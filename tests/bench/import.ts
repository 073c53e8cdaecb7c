/**
 * `npm run bench:import [-- --moves=100000]`: a backup and a table of so many
 * moves brought in through the dashboard, in real Chromium, as a reader does it.
 * One JSON object a line: seconds a part, the longest the dashboard did not
 * paint, and how long pages waited for a look-up meanwhile.
 */
import { writeFileSync } from 'node:fs';
import { launchDriver } from '../e2e/browsers.ts';
import { until, type Tab } from '../e2e/driver.ts';
import { chooseFile } from '../e2e/files.ts';
import { clickOwn, seeded, textWith } from '../e2e/own-pages.ts';
import { backupText } from '../../lib/domain/backup.ts';
import { generatedBackup } from '../domain/generated-records.ts';
import { buildWhenStale } from '../tools/build-when-stale.ts';
import { generatedTable } from './generated-table.ts';

const argument = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const MOVES = Number(argument('moves') ?? 100_000);
/** A file for the worker's CPU profile of carrying out, for Chromium's developer tools. */
const PROFILE = argument('profile');
const PATIENCE = 900_000;

buildWhenStale('chromium');
const files = [
  {
    name: 'backup.json',
    text: () => backupText(generatedBackup(MOVES)),
    choose: async (own: Tab) => {
      await textWith(own, /Restore it/, PATIENCE);
      // To what is here, rather than in its place.
      await own.page.waitForSelector('.choices input:enabled', { timeout: PATIENCE });
      await own.page.click('.choices label:last-child');
    },
  },
  { name: 'moves.csv', text: () => generatedTable(MOVES), choose: async () => undefined },
].filter(({ name }) => name.includes(argument('only') ?? ''));

for (const { name, text, choose } of files) {
  const driver = await launchDriver('chromium');
  try {
    const own = await driver.openOwn('dashboard.html#/data');
    await seeded(own);
    await textWith(own, 'Download a backup');
    const content = text();
    const started = performance.now();
    const seconds = (): number => Math.round((performance.now() - started) / 100) / 10;
    await watch(own);
    await chooseFile(own, name, content);
    await choose(own);
    await until('it can be brought in', () => own.evaluate(isReady), PATIENCE);
    const shown = seconds();
    const stop = PROFILE === undefined ? null : await profileWorker(own);
    await clickOwn(own, /^Bring in$/);
    await textWith(own, new RegExp(`Done: ${name}`), PATIENCE);
    const done = seconds();
    if (stop !== null && PROFILE !== undefined) writeFileSync(PROFILE, await stop());
    const waited = await watched(own);
    await clickOwn(own, new RegExp(`^Undo ${name}`));
    await textWith(own, 'Everything is as it was before', PATIENCE);
    console.log(
      JSON.stringify({
        figure: 'import',
        file: name,
        moves: MOVES,
        megabytes: Math.round(content.length / 100_000) / 10,
        secondsToPreview: shown,
        secondsToBringIn: Math.round((done - shown) * 10) / 10,
        secondsToUndo: Math.round((seconds() - done) * 10) / 10,
        ...waited,
      }),
    );
  } finally {
    await driver.close();
  }
}

/** Whether the page offers to bring it in; runs in the page. */
function isReady(): boolean {
  const button = document.querySelector<HTMLButtonElement>('.plan button.primary');
  return button?.textContent === 'Bring in' && !button.disabled;
}

/** Note in the page how long frames and look-ups take from now on. */
async function watch(own: Tab): Promise<void> {
  await own.evaluate(() => {
    const waits = { frame: 0, lookUps: [] as number[], on: true };
    Object.assign(globalThis, { waits });
    let last = performance.now();
    const frame = (now: number) => {
      waits.frame = Math.max(waits.frame, now - last);
      last = now;
      if (waits.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const ask = async (n: number): Promise<void> => {
      const asked = performance.now();
      await chrome.runtime.sendMessage({
        type: 'readNames',
        data: { page: `${n}`, blocks: [{ id: 1, kind: 'list', text: `Nobody Number${n}` }] },
      });
      waits.lookUps.push(performance.now() - asked);
      if (waits.on) setTimeout(() => void ask(n + 1), 200);
    };
    void ask(0);
  });
}

function watched(own: Tab): Promise<Record<string, number>> {
  return own.evaluate(() => {
    const { waits } = globalThis as unknown as {
      waits: { frame: number; lookUps: number[]; on: boolean };
    };
    waits.on = false;
    const sorted = waits.lookUps.toSorted((a, b) => a - b);
    return {
      longestFrameMs: Math.round(waits.frame),
      lookUpMedianMs: Math.round(sorted[sorted.length >> 1] ?? NaN),
      lookUpLongestMs: Math.round(sorted.at(-1) ?? NaN),
    };
  });
}

async function profileWorker(own: Tab): Promise<() => Promise<string>> {
  const [worker] = own.page.workers();
  if (!worker) throw new Error('The dashboard has no worker.');
  await worker.client.send('Profiler.enable');
  await worker.client.send('Profiler.setSamplingInterval', { interval: 2_000 });
  await worker.client.send('Profiler.start');
  return async () => JSON.stringify((await worker.client.send('Profiler.stop')).profile);
}
