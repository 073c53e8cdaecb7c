import { STRONG_NAMES } from './lists/strong-names.ts';
import { WEAK_NAMES } from './lists/weak-names.ts';
import type { Token } from './tokenise.ts';
import { LOWER } from './tokenise.ts';
import { keptWordSet } from './word-set.ts';

const STRONG = keptWordSet(STRONG_NAMES);
const WEAK = keptWordSet(WEAK_NAMES);
const LONGEST = 6;

/** Whether the coded lists have a name as it is written, its words parted by spaces; weak: it is also a word. */
export function listedName(name: string): 'strong' | 'weak' | null {
  return STRONG.has(name) ? 'strong' : WEAK.has(name) ? 'weak' : null;
}

/** The longest name of the coded lists that begins at a token: of how many words. */
export function listedAt(
  tokens: readonly Token[],
  i: number,
): { name: string; count: number; weak: boolean } | null {
  let found = null;
  let before = '';
  for (let k = i; k < i + LONGEST; k += 1) {
    const token = tokens[k];
    if (!token || (k > i && token.gap !== '' && token.gap !== '&' && token.gap !== '.')) break;
    const { text, shape } = token;
    if (shape === LOWER) {
      if (k === i || !LINKS.has(text)) break;
    } else {
      const name = before + text;
      const answer = listedName(name);
      if (answer) found = { name, count: k - i + 1, weak: answer === 'weak' };
    }
    // "King's College London"
    before += token.possessive ? `${text}'s ` : `${text} `;
  }
  return found;
}

/** Small words inside such names: "Bank of America". */
const LINKS = new Set('of for and de di on in the bin'.split(' '));
