/**
 * `npm start`: the built extension on the bundled article.
 *
 * With a display a browser opens and stays until it is closed. Without one (or
 * with WHENCE_HEADLESS=1) the same is driven unseen: what was marked and what
 * the card says is printed, and a picture of it written. Exits with 1 when
 * nothing was marked or no card came.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existingBrowsers, launchDriver } from '../e2e/browsers.ts';
import type { Driver } from '../e2e/driver.ts';
import { hoverMark, marksWith, twoFrames, type Mark, type MarkKind } from '../e2e/reading.ts';
import { serveFixtures } from '../e2e/server.ts';
import { buildWhenStale } from './build-when-stale.ts';
import type { BrowserName } from './find-browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PERSON = 'Andrea Vallone';
/** The first page of a fresh profile waits for the starter pack to be loaded. */
const FIRST_MARKS = 30_000;

const name = existingBrowsers()[0];
if (!name) {
  console.error('whence: no browser found. Run: npm run setup -- --browsers=chromium');
  process.exit(1);
}
buildWhenStale(name);
const server = await serveFixtures();
const address = `${server.origin}/revolving-door.html`;

try {
  const driver = hasDisplay() ? await launchVisible(name) : null;
  if (driver) await showToReader(driver);
  else await tellInWords(await launchDriver(name));
} catch (error) {
  console.error(`whence: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await server.close();
}

function hasDisplay(): boolean {
  if (process.env.WHENCE_HEADLESS === '1') return false;
  return (
    process.platform === 'darwin' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
  );
}

/** Null when the display does not take a window: a DISPLAY may be left over from elsewhere. */
async function launchVisible(browserName: BrowserName): Promise<Driver | null> {
  try {
    return await launchDriver(browserName, { headless: false });
  } catch (error) {
    console.error(
      `whence: no window could be opened (${String(error).split('\n')[0]}); going on without one.`,
    );
    return null;
  }
}

async function showToReader(driver: Driver): Promise<void> {
  await driver.open(address);
  console.log(`whence: ${driver.title} shows ${address}`);
  console.log(
    `whence: rest the pointer on a marked name, "${PERSON}" for one. Close the browser to end.`,
  );
  await driver.closed;
}

async function tellInWords(driver: Driver): Promise<void> {
  try {
    console.log(`whence: ${driver.title} without a window, on the bundled article.\n`);
    const tab = await driver.open(address);
    const marks = await marksWith(tab, PERSON, FIRST_MARKS);
    // Proposals come when the page is idle, after the marks.
    const all = await marksWith(tab, 'Ingrid Solheim').catch(() => marks);
    console.log(`People marked:  ${counted(all, 'person')}`);
    console.log(`  with news:    ${counted(all, 'news')}`);
    console.log(`Labs marked:    ${counted(all, 'organization')}`);
    console.log(`Moves reported: ${counted(all, 'proposal')}\n`);

    const card = await hoverMark(tab, PERSON);
    console.log(`The card for ${PERSON} says:\n`);
    console.log(card.text.replace(/\n{2,}/g, '\n').replace(/^/gm, '    '));

    const folder = join(ROOT, 'tests/.results');
    mkdirSync(folder, { recursive: true });
    const picture = join(folder, `demo-${driver.name}.png`);
    await twoFrames(tab);
    await tab.page.screenshot({ path: picture as `${string}.png` });
    console.log(`\nScreenshot: ${relative(process.cwd(), picture)}`);
  } finally {
    await driver.close();
  }
}

/** "OpenAI ×9, Anthropic ×4"; "none" for none. */
function counted(marks: Mark[], kind: MarkKind): string {
  const counts = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind === kind) counts.set(mark.text, (counts.get(mark.text) ?? 0) + 1);
  }
  return (
    [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text)).join(', ') ||
    'none'
  );
}
