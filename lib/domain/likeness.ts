/**
 * How alike two sentences are: 1 for the same words in the same order, 0 for
 * none in common. The Dice coefficient of their pairs of neighbouring words;
 * case, punctuation and white space make no difference.
 */
export function likeness(one: string, two: string): number {
  const [a, b] = [pairs(one), pairs(two)];
  const size = a.length + b.length;
  if (size === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of b) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of a) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / size;
}

function pairs(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 1) return words;
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
