import { nameKey } from './name-key.ts';

/**
 * Whether two names are so near that one may be meant by the other: some letters
 * differ (at most one in five, two in all), or one has all the words of the
 * other. The same name is not near but the same.
 */
export function areNearNames(one: string, two: string): boolean {
  const [a, b] = [nameKey(one), nameKey(two)];
  if (a === b || a === '' || b === '') return false;
  const [few, many] = [a.split(' '), b.split(' ')].toSorted((x, y) => x.length - y.length);
  if (few && many && few.length < many.length && few.every((word) => many.includes(word))) {
    return true;
  }
  const most = Math.min(2, Math.floor(Math.max(a.length, b.length) / 5));
  return distance(a, b, most) <= most;
}

/** Damerau-Levenshtein (adjacent letters swapped count once); more than `most` is `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + Number(!same),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
