import type { Collection, Table } from 'dexie';

/** Fewer are asked for one by one. */
const MANY = 50;
/** How much else may lie between the keys that are meant, of each. */
const BETWEEN = 2;

/**
 * The same as `bulkGet`, for keys that mostly lie side by side: one request for
 * their range instead of one for each (a request took 60 to 150 µs in Chromium).
 */
export async function getByKeys<T>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<(T | undefined)[]> {
  const found = await inRangeOf(table, keys, (range) => range.toArray());
  if (found === null) return table.bulkGet([...keys]);
  const { extractKey } = table.core.schema.primaryKey;
  const byKey = new Map(found.map((record) => [extractKey?.(record) as string, record]));
  return keys.map((key) => byKey.get(key));
}

/** The same as `bulkDelete`, for keys that mostly lie side by side: one request for each run of them. */
export async function deleteByKeys<T>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<void> {
  const there = await inRangeOf(table, keys, (range) => range.primaryKeys());
  if (there === null) return table.bulkDelete([...keys]);
  for (const run of runsOf(there, new Set(keys))) await between(table, run).delete();
}

type Range = [first: string, last: string];

function between<T>(table: Table<T, string>, [first, last]: Range): Collection<T, string> {
  return table.where(':id').between(first, last, true, true);
}

/** What is read of all that lies from the first key to the last; null where few are asked for, or too much lies between. */
async function inRangeOf<T, Read>(
  table: Table<T, string>,
  keys: readonly string[],
  read: (range: Collection<T, string>) => PromiseLike<Read[]>,
): Promise<Read[] | null> {
  if (keys.length < MANY) return null;
  const most = keys.length * (1 + BETWEEN);
  const found = await read(between(table, rangeOf(keys)).limit(most + 1));
  return found.length > most ? null : found;
}

function rangeOf(keys: readonly string[]): Range {
  let [first = ''] = keys;
  let last = first;
  for (const key of keys) {
    if (key < first) first = key;
    if (key > last) last = key;
  }
  return [first, last];
}

/** Where, of keys in order, the meant ones lie side by side. */
function runsOf(there: readonly string[], meant: ReadonlySet<string>): Range[] {
  const runs: Range[] = [];
  let run: Range | null = null;
  for (const key of there) {
    if (!meant.has(key)) run = null;
    else if (run) run[1] = key;
    else {
      run = [key, key];
      runs.push(run);
    }
  }
  return runs;
}
