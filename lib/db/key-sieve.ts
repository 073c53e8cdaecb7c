import { Dexie } from 'dexie';
import type { Database } from './database.ts';

/**
 * Which names may be in the database, by the hash of their key: most names of a
 * page are nobody's, and each that is asked for costs a request (35 to 150 µs).
 * It never says no to a key that is there. Keys that go stay in it until the
 * background ends: they cost a request, nothing else.
 */
export interface KeySieve {
  /** Whether it knows all keys; until then everything passes. */
  ready: boolean;
  mayHave(key: string): boolean;
}

/** Bits, two for each key: with 100,000 keys one unknown name in 7,000 passes, with a million one in 70. */
const SIZE = 2 ** 24;
/** Keys read in one request. */
const RUN = 10_000;
/** Of more than so many keys none is made: too many strangers would pass. Reading a million takes a second or two, in turns. */
const MOST = 2_000_000;

interface Filling extends KeySieve {
  bits: Uint8Array;
  /** Grows when more was written than it was told of in keys. */
  generation: number;
  state: 'none' | 'filling' | 'ready' | 'tooMany';
}

const sieves = new WeakMap<Database, Filling>();

/** The sieve of a database that is open here. */
export function keySieveOf(db: Database): KeySieve {
  return sieves.get(db) ?? makeSieve(db);
}

/** Let the sieve of a database learn all keys, where it does not know them. */
export async function fillSieve(db: Database): Promise<void> {
  const sieve = sieves.get(db) ?? makeSieve(db);
  if (sieve.state === 'none') await fill(db, sieve);
}

function makeSieve(db: Database): Filling {
  const sieve: Filling = {
    bits: new Uint8Array(SIZE / 8),
    generation: 0,
    state: 'none',
    get ready() {
      return this.state === 'ready';
    },
    mayHave(key) {
      return this.state !== 'ready' || placesOf(key).every((at) => isSet(this.bits, at));
    },
  };
  sieves.set(db, sieve);
  const names = `idb://${db.name}/names/`;
  // Dexie tells of the writes of every context of this origin: few by their keys, many as all.
  Dexie.on('storagemutated', (parts) => {
    const written = parts[names];
    if (!written) return;
    for (const [from, to] of rangesOf(written as unknown as RangeTree)) {
      if (typeof from === 'string' && from === to) add(sieve, from);
      else {
        sieve.generation += 1;
        if (sieve.state !== 'filling') sieve.state = 'none';
      }
    }
  });
  return sieve;
}

async function fill(db: Database, sieve: Filling): Promise<void> {
  sieve.state = 'filling';
  const { generation } = sieve;
  let known = 0;
  try {
    for (let last = ''; ;) {
      const keys = await db.names.where('key').above(last).limit(RUN).primaryKeys();
      for (const key of keys) add(sieve, key);
      known += keys.length;
      last = keys.at(-1) ?? '';
      if (keys.length < RUN || known > MOST) break;
    }
  } catch {
    // A database that cannot be read says so to the look-up itself.
    sieve.state = 'none';
    return;
  }
  if (sieve.generation !== generation) sieve.state = 'none';
  else sieve.state = known > MOST ? 'tooMany' : 'ready';
}

function add({ bits }: Filling, key: string): void {
  for (const at of placesOf(key)) bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
}

function isSet(bits: Uint8Array, at: number): boolean {
  return ((bits[at >> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

/** FNV-1a, folded to the size in two ways. */
function placesOf(key: string): [number, number] {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return [((hash >>> 8) ^ hash) & (SIZE - 1), Math.imul(hash, 0x9e3779b1) >>> 8];
}

/** As Dexie keeps what was written: a tree of ranges; from another context as a plain object. */
interface RangeTree {
  from?: unknown;
  to?: unknown;
  l?: RangeTree | null;
  r?: RangeTree | null;
}

function* rangesOf(tree: RangeTree): Generator<[unknown, unknown]> {
  if (tree.l) yield* rangesOf(tree.l);
  if ('from' in tree) yield [tree.from, tree.to];
  if (tree.r) yield* rangesOf(tree.r);
}
