/**
 * What may happen to a database while something is written: the worker is ended
 * (everything after that moment does not happen), or the disk is full.
 */
import 'fake-indexeddb/auto';

/** Every way to ask a store, an index or the database for something. */
const OPERATIONS: [() => object, string[]][] = [
  [
    () => IDBObjectStore.prototype,
    'add put get getKey getAll getAllKeys delete clear count openCursor openKeyCursor createIndex'.split(
      ' ',
    ),
  ],
  [
    () => IDBIndex.prototype,
    'get getKey getAll getAllKeys count openCursor openKeyCursor'.split(' '),
  ],
  [() => IDBDatabase.prototype, ['createObjectStore']],
];

const WRITING = new Set(['add', 'put', 'delete', 'clear', 'createIndex', 'createObjectStore']);

export interface Fault {
  /** Operations asked for so far. */
  operations(): number;
  /** Whether the fault has happened. */
  happened(): boolean;
  /** Everything works again. */
  mend(): void;
}

interface Abortable {
  _abort(error: string | null): void;
  _state: string;
}

/** A store has its transaction; an index has it from its store; a database has a method. */
interface Asked {
  transaction?: Abortable | (() => unknown);
  objectStore?: { transaction: Abortable };
}

/**
 * `killed`: with the nth operation (from 1) of all databases its transaction is
 * lost, and so is whatever is asked for later. `full`: the nth operation that
 * writes loses its transaction with a QuotaExceededError, and the next writes too.
 */
export function faultAt(nth: number, kind: 'killed' | 'full'): Fault {
  let count = 0;
  let happened = false;
  const undo: (() => void)[] = [];

  for (const [prototypeOf, names] of OPERATIONS) {
    const prototype = prototypeOf() as Record<string, (...args: unknown[]) => unknown>;
    for (const name of names) {
      const real = prototype[name];
      if (!real) throw new Error(`No ${name} to break.`);
      prototype[name] = function (this: Asked, ...args: unknown[]) {
        if (kind === 'full' && !WRITING.has(name)) return real.apply(this, args);
        count += 1;
        if (count < nth) return real.apply(this, args);
        happened = true;
        const own = this.transaction ?? this.objectStore?.transaction;
        // The database's `transaction` is a method.
        const running = typeof own === 'function' ? undefined : own;
        if (running && running._state !== 'finished') {
          running._abort(kind === 'full' ? 'QuotaExceededError' : 'AbortError');
        }
        throw new DOMException(
          kind === 'full' ? 'The disk is full.' : 'The worker was ended.',
          kind === 'full' ? 'QuotaExceededError' : 'AbortError',
        );
      };
      undo.push(() => {
        prototype[name] = real;
      });
    }
  }
  return {
    operations: () => count,
    happened: () => happened,
    mend: () => undo.splice(0).forEach((back) => back()),
  };
}

/** How many operations of a kind a piece of work asks for. */
export async function operationsOf(
  work: () => Promise<unknown>,
  kind: 'killed' | 'full',
): Promise<number> {
  const counter = faultAt(Infinity, kind);
  try {
    await work();
    return counter.operations();
  } finally {
    counter.mend();
  }
}
