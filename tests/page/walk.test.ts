// @vitest-environment jsdom
import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import type { Marks } from '../../lib/page/marks.ts';
import { CURSOR, createWalk } from '../../lib/page/walk.ts';
import { markOver, showPage } from './pages.ts';

let highlights: Map<string, Set<Range>>;
let top: number;

beforeEach(() => {
  highlights = new Map();
  top = 0;
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => vi.unstubAllGlobals());

/** Three names, a line of 100 px each. */
function three() {
  showPage('<p>Ada Example</p><p>Bob Sample</p><p>Cy Instance</p>');
  const all = ['Ada Example', 'Bob Sample', 'Cy Instance'].map((name, i) => {
    const mark = markOver(name);
    mark.range.getBoundingClientRect = () => new DOMRect(0, i * 100 - top, 90, 20);
    return mark;
  });
  const marks = { all: () => all } as Partial<Marks> as Marks;
  return { all, walk: createWalk(document, marks) };
}
const cursor = () => [...(highlights.get(CURSOR) ?? [])].map(String);

describe('createWalk', () => {
  it('goes from name to name, around the ends, and says where it is', () => {
    const { walk } = three();
    expect(walk.step(1)?.mention.name).toBe('Ada Example');
    expect(walk.place()).toEqual({ name: 'Ada Example', at: 1, count: 3 });
    walk.step(1);
    expect(cursor()).toEqual(['Bob Sample']);
    walk.step(1);
    expect(walk.step(1)?.mention.name).toBe('Ada Example');
    expect(walk.step(-1)?.mention.name).toBe('Cy Instance');
  });

  it('begins where the window is', () => {
    const { walk } = three();
    top = 150;
    expect(walk.step(1)?.mention.name).toBe('Cy Instance');
    walk.stop();
    expect(cursor()).toEqual([]);
    expect(walk.at()).toBeNull();
    expect(walk.step(-1)?.mention.name).toBe('Bob Sample');
    walk.stop();
    top = 1_000;
    expect(walk.step(1)?.mention.name).toBe('Ada Example');
  });

  it('begins anew when its name has gone, and has nowhere to go without names', () => {
    const { all, walk } = three();
    walk.step(1);
    all.shift();
    expect(walk.at()).toBeNull();
    expect(walk.step(1)?.mention.name).toBe('Bob Sample');
    all.length = 0;
    expect(walk.step(1)).toBeNull();
    expect(walk.step(-1)).toBeNull();
  });
});
