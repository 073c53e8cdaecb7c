// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSelection } from '../../lib/page/watch-selection.ts';
import { markOver, showPage } from './pages.ts';

let stopping: AbortController;
let isWanted: boolean;
let shown: string[];
/** Resolves the offers that were made. */
let comes: (() => void)[];

beforeEach(() => {
  vi.useFakeTimers();
  showPage(
    '<p id="one">Then Ada Example went to another laboratory.</p><p id="two">It rained for days on end.</p><p id="three" contenteditable="true">And Ada Example wrote this herself.</p>',
  );
  const marks = [markOver('Ada Example')];
  stopping = new AbortController();
  isWanted = true;
  shown = [];
  comes = [];
  const offer = async (range: Range) => {
    const words = range.toString();
    if (comes.length > 0) await new Promise<void>((resolve) => comes.push(resolve));
    shown.push(words);
    return () => void shown.splice(shown.indexOf(words), 1);
  };
  watchSelection(
    document,
    { all: () => marks },
    {
      isWanted: () => isWanted,
      offer,
      onError: (error) => {
        throw error;
      },
    },
    stopping.signal,
  );
});
afterEach(() => {
  stopping.abort();
  document.getSelection()?.removeAllRanges();
  vi.useRealTimers();
});

/** Select all of an element; null gives the selection up. */
function select(id: string | null): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  if (id !== null) selection?.selectAllChildren(document.getElementById(id)!);
  document.dispatchEvent(new Event('selectionchange'));
}
const rest = () => vi.advanceTimersByTimeAsync(300);
const press = (type: string) => document.dispatchEvent(new Event(type));

describe('watchSelection', () => {
  it('offers what rests and names somebody, and takes it back with the selection', async () => {
    select('one');
    await vi.advanceTimersByTimeAsync(299);
    expect(shown).toEqual([]);
    await rest();
    expect(shown).toEqual(['Then Ada Example went to another laboratory.']);
    select(null);
    expect(shown).toEqual([]);
    await rest();
    expect(shown).toEqual([]);
  });

  it.each([
    ['that name nobody', 'two'],
    ['that are being written', 'three'],
  ])('offers no words %s', async (_, id) => {
    select(id);
    await rest();
    expect(shown).toEqual([]);
  });

  it('offers nothing where it is switched off, nor while a button is down', async () => {
    isWanted = false;
    select('one');
    await rest();
    isWanted = true;
    press('pointerdown');
    select('one');
    await rest();
    expect(shown).toEqual([]);
    press('pointerup');
    await rest();
    expect(shown).toHaveLength(1);
  });

  it('goes for Escape, and when the reader stops', async () => {
    select('one');
    await rest();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(shown).toEqual([]);
    select('one');
    await rest();
    expect(shown).toHaveLength(1);
    stopping.abort();
    expect(shown).toEqual([]);
  });

  it('does not stay when the selection went while it was coming', async () => {
    comes.push(() => undefined);
    select('one');
    await rest();
    expect(comes).toHaveLength(2);
    select(null);
    comes[1]?.();
    await rest();
    expect(shown).toEqual([]);
  });
});
