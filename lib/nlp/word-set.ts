/** The letters of a coded set: six bits each. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Where a word falls among `places` (FNV-1a, mixed as MurmurHash3 ends). */
export function wordHash(word: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % places;
}

/** A set that can only be asked; it wrongly says yes to one word in 2 to the power of its bits. */
export interface WordSet {
  has(word: string): boolean;
}

/**
 * A Golomb-coded set, decoded when it is first asked: a page without names never
 * pays for it. tests/tools/build-word-lists.ts writes it and says how.
 */
export function codedWordSet(coded: string): WordSet {
  let hashes: Set<number> | undefined;
  const [bits = '8', count = '0', letters = ''] = coded.split('.');
  const places = Number(count) << Number(bits);
  return {
    has(word) {
      hashes ??= decode(letters, Number(count), Number(bits));
      return hashes.has(wordHash(word, places));
    },
  };
}

function decode(letters: string, count: number, bits: number): Set<number> {
  const hashes = new Set<number>();
  let bit = 0;
  const next = (): number => {
    const value = valueOf(letters.charCodeAt(Math.floor(bit / 6)));
    const one = (value >> (5 - (bit % 6))) & 1;
    bit += 1;
    return one;
  };
  let hash = 0;
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    while (next() === 1) gap += 1;
    for (let k = 0; k < bits; k += 1) gap = gap * 2 + next();
    hash += gap;
    hashes.add(hash);
  }
  return hashes;
}

/** The place of a letter in LETTERS, by its code. */
function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  return code === 45 ? 62 : code + 4;
}
