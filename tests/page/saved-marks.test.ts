// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedSentence } from '../../lib/domain/saved-sentence.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings.ts';
import type { SelectionContext } from '../../lib/page/selection-draft.ts';
import type { SavedMarks } from '../../lib/page/saved-bridge.ts';
import { markSaved, SAVED } from '../../lib/page/saved-marks.ts';
import { blocksOf, showPage } from './pages.ts';

const SENTENCE = 'Ada Example has left Acme for Bolt.';
const PAGE = `<p>It rained.</p><p id="told">${SENTENCE} Nobody was told why.</p><p>One line</p><p>and another.</p>`;

let registry: Map<string, Iterable<Range>>;
let settings: Settings;
let stopping: AbortController;
let saved: SavedMarks;

const sentence = (exact: string, evidenceId = 'e'): SavedSentence => ({
  evidenceId,
  moveId: 'm',
  quote: { exact, prefix: '', suffix: '' },
});
const painted = () => [...(registry.get(SAVED) ?? [])].map(String);
const settle = () => vi.advanceTimersByTimeAsync(3_000);

beforeEach(() => {
  vi.useFakeTimers();
  showPage(PAGE);
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      priority = 0;
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  settings = DEFAULT_SETTINGS;
  stopping = new AbortController();
  saved = markSaved(
    {
      world: {
        document,
        settings: () => settings,
        onError: (error) => {
          throw error;
        },
      },
      facts: {
        selectionContext: async () =>
          ({
            blocks: new Map(blocksOf(document).map((page) => [page.block.id, page])),
          }) as unknown as SelectionContext,
      },
      script: () => Promise.reject(new Error('no pointer here')),
      isFree: () => true,
      signal: stopping.signal,
    },
    async () => undefined,
  );
});
afterEach(() => {
  stopping.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('markSaved', () => {
  it('marks a sentence where it stands, over several blocks too, and changes nothing', async () => {
    const before = document.documentElement.outerHTML;
    saved.show([sentence(SENTENCE), sentence('One line\nand another.', 'two')]);
    await settle();
    expect(painted()).toEqual([SENTENCE.slice(0, -1), 'One line', 'and another']);
    expect([...saved.lost()]).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says which passage is gone', async () => {
    saved.show([sentence(SENTENCE), sentence('Bo Sample has left Acme for Bolt.', 'gone')]);
    await settle();
    expect(painted()).toHaveLength(1);
    expect([...saved.lost()]).toEqual(['gone']);
  });

  it('marks no other words when the page is rewritten, and finds the sentence again', async () => {
    saved.show([sentence(SENTENCE)]);
    await settle();
    const told = document.getElementById('told')!;
    told.textContent = 'This was taken back, and nobody will say by whom.';
    await vi.advanceTimersByTimeAsync(10);
    expect(painted()).toEqual([]);
    await settle();
    expect([...saved.lost()]).toEqual(['e']);
    told.textContent = `Correction. ${SENTENCE}`;
    saved.show([sentence(SENTENCE)]);
    await settle();
    expect(painted()).toHaveLength(1);
    expect([...saved.lost()]).toEqual([]);
  });

  it('paints nothing where the reader wants no marks, nor what was undone, nor when it stopped', async () => {
    settings = { ...DEFAULT_SETTINGS, marks: 'none' };
    saved.show([sentence(SENTENCE)]);
    await settle();
    expect(painted()).toEqual([]);
    settings = DEFAULT_SETTINGS;
    saved.show([sentence(SENTENCE)]);
    await settle();
    expect(painted()).toHaveLength(1);
    saved.show([]);
    await settle();
    expect(registry.has(SAVED)).toBe(false);
    saved.show([sentence(SENTENCE)]);
    await settle();
    stopping.abort();
    expect(registry.has(SAVED)).toBe(false);
  });
});
