/** The letters of a coded set: six bits each. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let lastWord = '';
let lastHash = 0;

/**
 * A word's 32-bit hash (FNV-1a, mixed as MurmurHash3 ends). The last one is kept, since a word is asked of one set after another.
 */
export function wordHash(word: string): number {
  if (word === lastWord) return lastHash;
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  lastWord = word;
  lastHash = (hash ^ (hash >>> 16)) >>> 0;
  return lastHash;
}

/** A set that can only be asked; it wrongly says yes to one word in `2 ** size / count`. */
export interface WordSet {
  has(word: string): boolean;
}

/** Where a word falls among `2 ** size` places: the high bits of its hash times a factor. */
export function placeOf(word: string, factor: number, size: number): number {
  return Math.imul(wordHash(word), factor) >>> (32 - size);
}

/**
 * A Golomb-coded set, "bits.count.size.factor.letters": `count` places below `2 ** size`,
 * the gaps between them in Rice code of `bits`. Decoded when it is first asked, into one
 * bit for each place, or where places are many into a set of them: a page without names never
 * pays for it.
 * tests/tools/build-word-lists.ts writes it and says how.
 */
export function codedWordSet(coded: string): WordSet {
  const [bits, count, power, multiplier, letters = ''] = coded.split('.');
  const size = Number(power);
  const factor = Number(multiplier);
  const sparse = size > MOST_BITS ? new Set<number>() : null;
  let places: Uint8Array | undefined;
  return {
    has(word) {
      if (!places) {
        places = new Uint8Array(sparse ? 0 : 2 ** (size - 3));
        decode(letters, Number(count), Number(bits), places, sparse);
      }
      const place = placeOf(word, factor, size);
      return sparse ? sparse.has(place) : ((places[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
    },
  };
}

const MOST_ANSWERS = 20_000;

/** A coded set that keeps its answers: looking one up is quicker than hashing a word again. */
export function keptWordSet(code: string): WordSet {
  const set = codedWordSet(code);
  const answers = new Map<string, boolean>();
  return {
    has(word) {
      let answer = answers.get(word);
      if (answer === undefined) {
        answer = set.has(word);
        if (answers.size > MOST_ANSWERS) answers.clear();
        answers.set(word, answer);
      }
      return answer;
    },
  };
}

/** Up to 2 ** 20 places, 128 kB, a bit for each is the fastest. */
const MOST_BITS = 20;

function decode(
  letters: string,
  count: number,
  bits: number,
  places: Uint8Array,
  sparse: Set<number> | null,
): void {
  let at = 0;
  /** Bits that have been read and not used, `held` of them. */
  let buffer = 0;
  let held = 0;
  let place = 0;
  for (let i = 0; i < count; i += 1) {
    let gap = 0;
    for (;;) {
      if (held === 0) {
        buffer = valueOf(letters.charCodeAt(at));
        at += 1;
        held = 6;
      }
      held -= 1;
      if (((buffer >> held) & 1) === 0) break;
      gap += 1;
    }
    while (held < bits) {
      buffer = ((buffer & ((1 << held) - 1)) << 6) | valueOf(letters.charCodeAt(at));
      at += 1;
      held += 6;
    }
    held -= bits;
    place += (gap << bits) | ((buffer >> held) & ((1 << bits) - 1));
    if (sparse) sparse.add(place);
    else {
      const byte = place >> 3;
      places[byte] = (places[byte] ?? 0) | (1 << (place & 7));
    }
  }
}

/** The place of a letter in LETTERS, by its code. */
function valueOf(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  return code === 45 ? 62 : code + 4;
}
