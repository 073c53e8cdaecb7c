/** Endings of English word forms, and what stood in their place: "studies" is of "study". */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ily', 'y'],
];

/**
 * What a word form may be a form of, by its ending alone; the list of common
 * words holds these instead of every form. The first of them that `holds`
 * decides; a word that is too short to lose its ending has none.
 */
export function someStem(word: string, holds: (stem: string) => boolean): boolean {
  return ENDINGS.some(
    ([ending, instead]) =>
      word.length - ending.length > 2 &&
      word.endsWith(ending) &&
      holds(word.slice(0, -ending.length) + instead),
  );
}
