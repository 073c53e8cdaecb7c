import { nameKey } from './name-key.ts';

/** The words of a text by which it is found: no case, no accents, each once. */
export function searchWords(text: string): string[] {
  return [...new Set(nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [])];
}

/** Whether every word of a search begins a word of the text; a blank search finds all. */
export function isFound(search: readonly string[], words: readonly string[]): boolean {
  return search.every((one) => words.some((word) => word.startsWith(one)));
}
