/**
 * `npm run bench:throttled`: on each saved page of the web, in Chromium at a quarter of this
 * machine's speed, the longest task of the page's main thread in which a script of ours ran:
 * evaluation, reading, marking, and the first card. Processor time of the thread, so that what
 * else the machine does is not in it; the whole task counts, whoever else worked in it. A line
 * a page, JSON; the limit is 50 ms. Exits with 1 where a page is over it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { launchDriver } from '../e2e/browsers.ts';
import { sleep, until, type Tab } from '../e2e/driver.ts';
import { card, marks, marksWith, moveTo, placeOfMark } from '../e2e/reading.ts';
import { REAL_PAGES, serveFixtures } from '../e2e/server.ts';
import { buildWhenStale } from '../tools/build-when-stale.ts';

const SLOWER = 4;
const LIMIT = 50;
/** For reading, looking up and the moves, at a quarter of the speed (ms). */
const SETTLE = 2_500;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
/** Work that names its script; what goes on in promises after it names none: the whole task is the figure that counts. */
const SCRIPTED = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  /** Start, length, and length in processor time, in microseconds. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string } };
}

interface Longest {
  /** Milliseconds of the longest task in which ours ran. */
  task: number;
  /** Milliseconds of ours alone, in the task where that was most; what it had others do not counted. */
  ours: number;
  /** What that was made of. */
  work: string[];
}

async function traced(tab: Tab, run: () => Promise<void>): Promise<Longest> {
  await tab.page.tracing.start({ categories: CATEGORIES });
  await run();
  const bytes = await tab.page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as {
    traceEvents: TraceEvent[];
  };
  const complete = traceEvents.filter(({ ph }) => ph === 'X');
  const ours = complete.filter(
    ({ name, args }) => SCRIPTED.has(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const tasks = complete.filter(({ name }) => /RunTask$/.test(name));
  const longest: Longest = { task: 0, ours: 0, work: [] };
  for (const task of tasks) {
    const inside = ours.filter(
      ({ pid, tid, ts }) =>
        pid === task.pid && tid === task.tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0),
    );
    if (inside.length === 0) continue;
    longest.task = Math.max(longest.task, (task.tdur ?? task.dur ?? 0) / 1000);
    const own = outermost(inside);
    const sum = own.reduce((all, one) => all + (one.tdur ?? one.dur ?? 0), 0) / 1000;
    if (sum <= longest.ours) continue;
    longest.ours = sum;
    longest.work = own.map(
      ({ name, tdur = 0, args }) =>
        `${name} ${args?.data?.url?.replace(/^.*\//, '')} ${args?.data?.functionName ?? ''} ${round(tdur / 1000)}`,
    );
  }
  return { task: round(longest.task), ours: round(longest.ours), work: longest.work };
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(
    (one) =>
      !events.some(
        (other) =>
          other !== one &&
          other.ts <= one.ts &&
          other.ts + (other.dur ?? 0) >= one.ts + (one.dur ?? 0) &&
          (other.dur ?? 0) > (one.dur ?? 0),
      ),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

buildWhenStale('chromium');
if (!existsSync(REAL_PAGES)) throw new Error('The saved pages of the web are not on this machine.');
const pages = readdirSync(REAL_PAGES).filter((name) =>
  existsSync(`${REAL_PAGES}${name}/page.html`),
);
const server = await serveFixtures();
const driver = await launchDriver('chromium');
const over: string[] = [];
try {
  // The first page of a new profile waits for the starter pack.
  const first = await driver.open(`${server.origin}/revolving-door.html`);
  await marksWith(first, 'Andrea Vallone', 30_000);
  await first.close();
  for (const name of pages) {
    const tab = await driver.open('about:blank');
    const session = await tab.page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const reading = await traced(tab, async () => {
      await tab.go(`${server.origin}/real/${name}`);
      await sleep(SETTLE);
    });
    const found = await marks(tab);
    const place = found[0] && (await placeOfMark(tab, found[0].text));
    let opened = false;
    const firstCard =
      place &&
      (await traced(tab, async () => {
        await moveTo(tab.page, place);
        opened = await until('a card', () => card(tab), 5_000).then(
          () => true,
          () => false,
        );
      }));
    const figures = { page: name, marks: found.length, reading };
    console.log(JSON.stringify({ ...figures, firstCard: opened ? firstCard : null }));
    if (Math.max(reading.task, firstCard?.task ?? 0) > LIMIT) over.push(name);
    await tab.close();
  }
} finally {
  await driver.close();
  await server.close();
}
console.log(JSON.stringify({ pages: pages.length, slower: SLOWER, limitMs: LIMIT, over }));
process.exit(over.length > 0 ? 1 : 0);
