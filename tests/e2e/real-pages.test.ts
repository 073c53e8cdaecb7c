/**
 * Pages as their sites served them: reading changes nothing in them, marks stand
 * over names only, and our console stays silent. Eight by default, all 48 with
 * `--pages=all`; with `--shots` each marked page is pictured in tests/.results/pages.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nameKey } from '../../lib/domain/name-key.ts';
import { sleep } from './driver.ts';
import { marks } from './reading.ts';
import { REAL_PAGES } from './server.ts';
import { inBrowsers, skip } from './session.ts';

const PACK = fileURLToPath(new URL('../../public/starter-pack.json', import.meta.url));
const SHOTS = fileURLToPath(new URL('../.results/pages/', import.meta.url));

/** Time for a page to be read and its moves to be asked for (ms). */
const SETTLE = 900;

interface PackNames {
  entities: { kind: string; name: string; aliases: { text: string }[] }[];
}

/** Keys of every name that the starter pack knows, and of people's surnames. */
function knownKeys(): Set<string> {
  const { entities } = JSON.parse(readFileSync(PACK, 'utf8')) as PackNames;
  return new Set(
    entities.flatMap(({ kind, name, aliases }) => {
      const names = [name, ...aliases.map(({ text }) => text)];
      const parts = kind === 'person' ? names.flatMap((one) => one.split(/\s+/)) : [];
      return [...names, ...parts].map(nameKey);
    }),
  );
}

function chosenPages(): string[] {
  if (!existsSync(REAL_PAGES)) return [];
  const all = readdirSync(REAL_PAGES).filter((name) =>
    existsSync(`${REAL_PAGES}${name}/page.html`),
  );
  return process.argv.includes('--pages=all') ? all : all.filter((_, i) => i % 6 === 0);
}

inBrowsers(
  'real pages stay as they were, marked over names only',
  async ({ driver, open }) => {
    const pages = chosenPages();
    if (pages.length === 0) skip('the saved pages of the web are not on this machine');
    const problems = (await driver.problems()).length;
    const known = knownKeys();
    const tab = await open('empty.html');
    await tab.page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        (window as { whenceBefore?: string }).whenceBefore = document.documentElement.outerHTML;
      });
    });
    const { origin } = new URL(tab.page.url());
    let count = 0;
    for (const name of pages) {
      await tab.go(`${origin}/real/${name}`);
      await sleep(SETTLE);
      const isSame = await tab.evaluate(
        () =>
          (window as { whenceBefore?: string }).whenceBefore === document.documentElement.outerHTML,
      );
      assert.ok(isSame, `${name} is not what it was`);
      const found = await marks(tab);
      count += found.length;
      for (const { text, kind } of found) {
        const isName = kind === 'proposal' || known.has(nameKey(text));
        assert.ok(isName, `"${text}" is marked on ${name}`);
      }
      if (process.argv.includes('--shots') && found.length > 0) {
        mkdirSync(SHOTS, { recursive: true });
        console.log(name, [...new Set(found.map(({ text }) => text))].join(', '));
        await tab.evaluate(() => {
          const [first] = [...CSS.highlights].flatMap(([, one]) => [...one]) as Range[];
          first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
          return null;
        });
        await tab.page.screenshot({ path: `${SHOTS}${driver.name}-${name}.png` });
      }
    }
    assert.ok(count > 0, 'no page had a name');
    assert.deepEqual((await driver.problems()).slice(problems), []);
  },
  240_000,
);
