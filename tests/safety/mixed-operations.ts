/**
 * Popup, dashboard and two more pages write at once, at random: what is there
 * afterwards is what a model of it says. The whole form does 10,000 operations.
 */
import assert from 'node:assert/strict';
import type { Plain, Tab } from '../e2e/driver.ts';
import { seeded } from '../e2e/own-pages.ts';
import { inBrowsers } from '../e2e/session.ts';
import { numberedDraft, savedMoves } from './saves.ts';
import { WHOLE } from './whole.ts';

const OPERATIONS = WHOLE ? 10_000 : 96;
/** The whole form stops here on a slow machine, and says how far it came: ms. */
const LONGEST = 280_000;
/** Operations that are on their way at once, from all pages together. */
const AT_ONCE = 32;
const PEOPLE = 120;

type Act = 'save' | 'undo' | 'ask';

inBrowsers(
  'popup, dashboard and two tabs write at once, and agree with a model',
  async ({ driver, openOwn }) => {
    const pages = [
      await openOwn('popup.html'),
      await openOwn('dashboard.html#/people'),
      await openOwn('popup.html'),
      await openOwn('dashboard.html#/data'),
    ];
    const [first] = pages;
    assert.ok(first);
    await seeded(first);
    const seed = Date.now();
    const random = randomFrom(seed);
    /** By person: the save that holds, null for none. */
    const model = new Map<number, { [key: string]: Plain } | null>();
    const started = Date.now();
    let done = 0;
    for (; done < OPERATIONS && Date.now() - started < LONGEST; done += AT_ONCE) {
      // One operation a person at a time, so that the model knows how it ends; many persons at once.
      const people = new Set<number>();
      while (people.size < AT_ONCE) people.add(Math.floor(random() * PEOPLE));
      const acts = [...people].map((n) => {
        const held = model.get(n) ?? null;
        const act: Act = random() < 0.2 ? 'ask' : held && random() < 0.5 ? 'undo' : 'save';
        // A save that is sent again is the same one.
        const draft = act === 'save' ? (held ?? numberedDraft('Mixed', n)) : held;
        if (act === 'save') model.set(n, draft);
        if (act === 'undo') model.set(n, null);
        return { act, n, draft };
      });
      await Promise.all(
        pages.map((page, at) =>
          operate(
            page,
            acts.filter((_, i) => i % pages.length === at),
          ),
        ),
      );
    }
    const saved = await savedMoves(first, 'Mixed');
    const wanted = [...model]
      .filter(([, draft]) => draft !== null)
      .map(([n]) => `Mixed Number${n}`);
    const words = `seed ${seed}`;
    assert.deepEqual([...saved.keys()].toSorted(), wanted.toSorted(), words);
    for (const [name, counts] of saved)
      assert.deepEqual(counts, { moves: 1, evidence: 1 }, `${name}, ${words}`);
    console.log(`      ${driver.title}: ${done} operations, ${saved.size} moves held at the end`);
  },
  WHOLE ? 340_000 : undefined,
);

async function operate(
  page: Tab,
  acts: { act: Act; n: number; draft: { [key: string]: Plain } | null }[],
): Promise<void> {
  const answers = (await page.evaluate(
    async (all) =>
      Promise.all(
        (all as { act: string; n: number; draft: { saveId: string } | null }[]).map(
          async ({ act, n, draft }) => {
            const [type, data] =
              act === 'save'
                ? ['saveMove', { draft }]
                : act === 'undo'
                  ? ['undoSave', { saveId: draft?.saveId }]
                  : [
                      'readNames',
                      {
                        page: `${Math.random()}`,
                        blocks: [{ id: 1, kind: 'list', text: `Mixed Number${n}` }],
                      },
                    ];
            const answer = await chrome.runtime.sendMessage({ type, data });
            return act === 'save' ? (answer?.res?.ok ?? answer) : (answer?.res ?? answer);
          },
        ),
      ) as Promise<Plain[]>,
    acts as unknown as Plain[],
  )) as Plain[];
  for (const [i, { act, n, draft }] of acts.entries()) {
    const answer = answers[i];
    if (act !== 'ask') assert.equal(answer, true, `${act} of ${n}`);
    else {
      // Each page is told at once what was written before it asked.
      const { profiles } = answer as { profiles: Plain[] };
      assert.equal(profiles.length, draft === null ? 0 : 1, `ask for ${n}`);
    }
  }
}

/** Numbers from 0 to 1, the same for the same seed. (mulberry32) */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
