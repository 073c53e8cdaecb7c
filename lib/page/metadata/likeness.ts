/** The letters and digits of a text, small and without accents: for comparing names and titles. */
export function lettersOf(text: string): string {
  return bare(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text that say something, small and without accents. */
export function wordsOf(text: string): string[] {
  return (bare(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
}

/** How many words of one text are in another; a text that contains the other whole counts more. */
export function sharedWords(one: string, other: string): number {
  const words = new Set(wordsOf(other));
  const shared = new Set(wordsOf(one).filter((word) => words.has(word))).size;
  const letters = lettersOf(one);
  return shared + (letters.length > 3 && lettersOf(other).includes(letters) ? 1 : 0);
}

const SMALL_WORDS = new Set(
  'a an the and or of to in on at by for with is are was be it its as from that this der die das und von im le la les et de des du el los las y en del il lo e di da do no na um o os'.split(
    ' ',
  ),
);

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
}
