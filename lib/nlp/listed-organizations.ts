import { STRONG_NAMES } from './lists/strong-names.ts';
import { WEAK_NAMES } from './lists/weak-names.ts';
import type { Token } from './tokenise.ts';
import { LOWER } from './tokenise.ts';
import { codedWordSet } from './word-set.ts';

const STRONG = codedWordSet(STRONG_NAMES);
const WEAK = codedWordSet(WEAK_NAMES);
const LONGEST = 6;

/** What was asked: a text asks for the same words many times. */
const answers = new Map<string, 'strong' | 'weak' | null>();
const MOST_ANSWERS = 20_000;

/** Whether the coded lists have a name as it is written, its words parted by spaces; weak: it is also a word. */
export function listedName(name: string): 'strong' | 'weak' | null {
  let answer = answers.get(name);
  if (answer === undefined) {
    answer = STRONG.has(name) ? 'strong' : WEAK.has(name) ? 'weak' : null;
    if (answers.size > MOST_ANSWERS) answers.clear();
    answers.set(name, answer);
  }
  return answer;
}

/** The longest name of the coded lists that begins at a token. */
export function listedAt(
  tokens: readonly Token[],
  i: number,
): { words: string[]; weak: boolean } | null {
  let found: { words: string[]; weak: boolean } | null = null;
  const words: string[] = [];
  let before = '';
  for (let k = i; k < i + LONGEST; k += 1) {
    const token = tokens[k];
    if (!token || (k > i && !/^[&.]?$/.test(token.gap))) break;
    if (token.shape === LOWER && (k === i || !LINKS.test(token.key))) break;
    const answer = token.shape === LOWER ? null : listedName(before + token.text);
    if (answer) found = { words: [...words, token.text], weak: answer === 'weak' };
    // "King's College London"
    words.push(token.possessive ? `${token.text}'s` : token.text);
    before = `${words.join(' ')} `;
  }
  return found;
}

/** Small words inside such names: "Bank of America". */
const LINKS = /^(?:of|for|and|de|di|on|in|the|bin)$/;
