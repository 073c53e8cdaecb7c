// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadPage } from '../../lib/page/read-page.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { showPage } from './pages.ts';

const never = new AbortController().signal;

async function read(before: ReadPage | null, changed: Element[] | null): Promise<ReadPage> {
  const page = await readPage(document, { before, changed, comments: false }, never);
  if (!page) throw new Error('aborted');
  return page;
}

const textsOf = (page: ReadPage) => [...page.blocks.values()].map(({ block }) => block.text);
const idsOf = (page: ReadPage) => [...page.blocks.keys()];
const p = (nth: number) => document.querySelectorAll('p')[nth] as HTMLElement;

describe('readPage', () => {
  let first: ReadPage;
  beforeEach(async () => {
    showPage('<main><p>One.</p><p>Two.</p><p>Three.</p></main>');
    first = await read(null, null);
  });

  it('reads a changed block again, and keeps the others as they were', async () => {
    p(1).textContent = 'Two has changed.';
    const page = await read(first, [p(1)]);
    expect(textsOf(page)).toEqual(['One.', 'Two has changed.', 'Three.']);
    expect(idsOf(page)).toEqual([1, 4, 3]);
    expect(page.blocks.get(1)).toBe(first.blocks.get(1));
  });

  it('looks at nothing else', async () => {
    p(0).textContent = 'Nobody said that this changed.';
    p(2).textContent = 'This did.';
    expect(textsOf(await read(first, [p(2)]))).toEqual(['One.', 'Two.', 'This did.']);
  });

  it('takes what was added in its place, and forgets what went', async () => {
    const main = document.querySelector('main') as Element;
    p(0).remove();
    p(0).insertAdjacentHTML('afterend', '<section><p>Two and a half.</p></section>');
    const page = await read(first, [main]);
    expect(textsOf(page)).toEqual(['Two.', 'Two and a half.', 'Three.']);
    // The same words are the same block, though they were read anew.
    expect(idsOf(page)).toEqual([2, 4, 3]);
    document.querySelector('section')?.remove();
    document.body.insertAdjacentHTML('beforeend', '<p>After all.</p>');
    const last = await read(page, [main, document.body]);
    expect(textsOf(last)).toEqual(['Two.', 'Three.', 'After all.']);
  });

  it('follows a block that was moved, with its nodes', async () => {
    const main = document.querySelector('main') as Element;
    main.append(p(0));
    const page = await read(first, [main]);
    expect(textsOf(page)).toEqual(['Two.', 'Three.', 'One.']);
    expect(idsOf(page)).toEqual([2, 3, 1]);
  });

  it('gives the same words twice two blocks', async () => {
    p(1).insertAdjacentHTML('afterend', '<p>Two.</p>');
    const page = await read(first, [document.querySelector('main') as Element]);
    expect(textsOf(page)).toEqual(['One.', 'Two.', 'Two.', 'Three.']);
    expect(new Set(idsOf(page)).size).toBe(4);
  });

  it('drops what became hidden or editable, and finds it again', async () => {
    p(1).hidden = true;
    const without = await read(first, [p(1)]);
    expect(textsOf(without)).toEqual(['One.', 'Three.']);
    p(1).hidden = false;
    expect(textsOf(await read(without, [p(1)]))).toEqual(['One.', 'Two.', 'Three.']);
    const main = document.querySelector('main') as HTMLElement;
    main.setAttribute('contenteditable', '');
    p(0).textContent = 'Typed.';
    expect(textsOf(await read(first, [p(0)]))).not.toContain('Typed.');
  });

  it('ends with what a whole reading finds, whatever changed', async () => {
    const random = mulberry(7);
    let page = first;
    for (let round = 0; round < 60; round += 1) {
      const all = [...document.querySelectorAll('main, main *')];
      const target = all[Math.floor(random() * all.length)] as Element;
      const block = target.closest('p, section, main') as Element;
      const [changed] = change(target, random(), round);
      page = await read(page, [block, ...(changed ? [changed] : [])]);
      expect(textsOf(page)).toEqual(textsOf(await read(null, null)));
    }
  });

  it('reads open shadow roots, tells of them, and then reads pages whole', async () => {
    const host = document.createElement('x-story');
    p(0).after(host);
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside.</p>';
    const page = await read(first, [document.querySelector('main') as Element]);
    expect(textsOf(page)).toEqual(['One.', 'Inside.', 'Two.', 'Three.']);
    expect(page.roots).toEqual([host.shadowRoot]);
    (host.shadowRoot?.querySelector('p') as Element).textContent = 'Changed inside.';
    expect(textsOf(await read(page, []))).toContain('Changed inside.');
  });
});

/** Change something under an element; answers where else the change is seen. */
function change(target: Element, chance: number, round: number): Element[] {
  const parent = target.parentElement?.closest('p, section, main') ?? null;
  if (chance < 0.3) target.append(`word ${round}. `);
  else if (chance < 0.6) {
    const made = document.createElement(chance < 0.45 ? 'p' : 'section');
    made.textContent = `Made ${round}.`;
    target.append(made);
  } else if (target.localName !== 'main' && parent) {
    if (chance < 0.8) target.remove();
    else parent.prepend(target);
    return [parent];
  }
  return [];
}

/** A small generator of numbers, the same each time. */
function mulberry(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
