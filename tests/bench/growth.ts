/**
 * `npm run bench:growth [-- --most=1000000]`: how a look-up of 300 names grows
 * with the names in the database, in real Chromium, background alive. One JSON
 * object a line, and growth.svg beside this file.
 */
import { writeFileSync } from 'node:fs';
import { launchDriver } from '../e2e/browsers.ts';
import type { Plain, Tab } from '../e2e/driver.ts';
import { seeded } from '../e2e/own-pages.ts';
import { numberedDraft } from '../safety/saves.ts';
import { logGrowth } from './draw-growth.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const most = Number(
  process.argv.find((argument) => argument.startsWith('--most='))?.slice('--most='.length) ??
    100_000,
);
const RUNS = 9;
/** Names a question has, and how many of them the database knows. */
const ASKED = 300;
const KNOWN = 30;

interface Point {
  names: number;
  /** Milliseconds, medians. */
  fresh: number;
  asked: number;
  unknown: number;
}

const driver = await launchDriver('chromium');
const points: Point[] = [];
try {
  const own = await driver.openOwn('popup.html');
  await seeded(own);
  let there = 0;
  for (const names of SIZES.filter((size) => size <= most)) {
    const started = performance.now();
    await fill(own, there, names);
    const filling = Math.round(performance.now() - started);
    // It was filled past the extension, which would be told of every write: let it find what is there.
    await driver.stopBackground();
    there = names;
    const point = { names, ...(await measure(own, names)) };
    points.push(point);
    console.log(JSON.stringify({ figure: 'look-up of 300 names', ...point, filling, runs: RUNS }));
  }
} finally {
  await driver.close();
}
writeFileSync(new URL('growth.svg', import.meta.url), drawing(points));

/** People of two names each (theirs, and another of which nothing is known), from one number on to another. */
function fill(own: Tab, from: number, to: number): Promise<null> {
  return own.evaluate(
    async (first, last) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('whence');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not opened'));
      });
      for (let n = first; n < last; n += 5_000) {
        const transaction = db.transaction(['entities', 'names'], 'readwrite', {
          durability: 'relaxed',
        });
        for (let i = n; i < Math.min(n + 5_000, last); i += 1) {
          const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`;
          transaction.objectStore('entities').put({
            id,
            kind: 'person',
            name: `Growth Person${i}`,
            aliases: [],
            notes: '',
            origin: 'me',
            changedAt: 1,
            deletedAt: null,
          });
          transaction.objectStore('names').put({ key: `growth person${i}`, entityIds: [id] });
        }
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
        });
      }
      db.close();
      return null;
    },
    from,
    to,
  );
}

/** Every run asks for other names, so that nothing is remembered; then once more for the same. */
function measure(own: Tab, names: number): Promise<Omit<Point, 'names'>> {
  return own.evaluate(
    async (count, runs, asked, known, drafts) => {
      const median = (times: number[]): number =>
        Math.round((times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0) * 10) / 10;
      const ask = async (texts: string[], least = 0): Promise<number> => {
        const blocks = texts.map((text, id) => ({ id, kind: 'list', text }));
        const started = performance.now();
        const answer = await chrome.runtime.sendMessage({
          type: 'readNames',
          data: { page: `${Math.random()}`, blocks },
        });
        const took = performance.now() - started;
        if (!((answer?.res?.profiles?.length ?? -1) >= least))
          throw new Error(JSON.stringify(answer));
        return took;
      };
      const fresh: number[] = [];
      const again: number[] = [];
      const unknown: number[] = [];
      await ask(['Nobody Atall']);
      for (let run = 0; run < runs; run += 1) {
        const some = Array.from(
          { length: known },
          (_, i) => `Growth Person${(run * 7919 + i * 131) % count}`,
        );
        const others = (word: string, much: number) =>
          Array.from({ length: much }, (_, i) => `${word} Person${count}x${run}x${i}`);
        // Their profiles are ready-made, as those of people seen before are.
        await ask(some);
        const keys = [...some, ...others('Unheard', asked - known)];
        // A write: whatever is remembered is forgotten.
        const saved = await chrome.runtime.sendMessage({
          type: 'saveMove',
          data: { draft: drafts[run] },
        });
        if (!saved?.res?.ok) throw new Error(JSON.stringify(saved));
        fresh.push(await ask(keys, known));
        again.push(await ask(keys));
        unknown.push(await ask(others('Nobody', asked)));
      }
      return { fresh: median(fresh), asked: median(again), unknown: median(unknown) };
    },
    names,
    RUNS,
    ASKED,
    KNOWN,
    Array.from({ length: RUNS }, (_, run) => numberedDraft(`Growth${names}`, run)) as Plain[],
  ) as Promise<Omit<Point, 'names'>>;
}

function drawing(all: Point[]): string {
  const line = (what: keyof Omit<Point, 'names'>, colour: string, words: string) => ({
    words,
    colour,
    points: all.map((point): [number, number] => [point.names, point[what]]),
  });
  return logGrowth({
    from: 1_000,
    to: 1_000_000,
    marks: SIZES.map((names) => [names, names.toLocaleString('en')]),
    lines: [
      line('fresh', '#3b5bdb', '300 names, 30 known, not asked before'),
      line('asked', '#2b8a3e', 'the same again'),
      line('unknown', '#e67700', '300 names that nobody has'),
    ],
  });
}
