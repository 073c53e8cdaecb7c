/** The name finder alone, warm, against the floor of cutting a text into words and hashing them. */
import { findNames } from '../../lib/nlp/find-names.ts';
import { textToBlocks } from '../../lib/nlp/text-to-blocks.ts';

export interface WarmNames {
  words: number;
  /** Milliseconds, medians of the warm rounds. */
  finder: number;
  floor: number;
  /** How often the finder takes the floor's time. */
  ratio: number;
}

/** Both over the same text, by turns, after a warm-up. Rounds of each: `runs`. */
export function warmNames(text: string, runs: number): WarmNames {
  const blocks = textToBlocks(text).map(({ block }) => block);
  const hashed = new Set(['nobody']);
  const floor = (): number => {
    let hits = 0;
    for (const block of blocks) {
      for (const [word] of block.text.matchAll(/[\p{L}\p{N}]+/gu)) if (hashed.has(word)) hits += 1;
    }
    return hits;
  };
  const time = (run: () => unknown): number => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const finderTimes: number[] = [];
  const floorTimes: number[] = [];
  for (let round = 0; round < runs * 3; round += 1) {
    floorTimes.push(time(floor));
    // New blocks: what was read of one is kept with it.
    const fresh = blocks.map((block) => ({ ...block }));
    finderTimes.push(time(() => findNames(fresh)));
  }
  const middle = (times: number[]): number =>
    times.slice(runs).toSorted((a, b) => a - b)[runs] ?? Number.NaN;
  const finder = middle(finderTimes);
  const least = middle(floorTimes);
  return { words: text.split(/\s+/).length, finder, floor: least, ratio: finder / least };
}
