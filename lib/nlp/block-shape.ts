import type { TextBlockKind } from '../domain/article.ts';
import type { Token } from './tokenise.ts';
import { LOWER, UPPER } from './tokenise.ts';

/**
 * How a block writes its words: in a title-case or all-capitals block a capital
 * says nothing, so nobody new is looked for there; names that the rest of the
 * page gave are.
 */
export type BlockShape = 'sentence' | 'title' | 'capitals' | 'foreign';

const ENGLISH = new Set(
  'the of and to in a is that for it was on with as at by he she his her be from an this has have are not but they who will or said'.split(
    ' ',
  ),
);

/** Short words that titles leave in lower case. */
const SMALL = new Set(
  'a an the of and or but nor to in on at by for from with as is vs via into over after its it s off out up down than so yet per amid among about without within toward upon'.split(
    ' ',
  ),
);

/** Tell how a block is written, from its words and whether it ends as a sentence does. */
export function blockShape(
  tokens: readonly Token[],
  kind: TextBlockKind,
  ends: boolean,
): BlockShape {
  let letters = 0;
  let upper = 0;
  let telling = 0;
  let capital = 0;
  let english = 0;
  let plain = 0;
  let listed = 0;
  const short = tokens.length <= 30;
  // So many English words are enough, however many more there are.
  const enough = tokens.length * 0.12;
  for (const { key, gap, shape } of tokens) {
    const code = key.charCodeAt(0);
    const digit = code >= 48 && code <= 57;
    if (digit || (gap !== '' && /[,(;]/.test(gap))) listed += 1;
    if (key.length < 2) continue;
    letters += 1;
    if (shape === LOWER) {
      if (digit) continue;
      plain += 1;
      if (english < enough && ENGLISH.has(key)) english += 1;
      // Only what is short can be a title.
      if (short && !SMALL.has(key)) telling += 1;
    } else {
      if (shape === UPPER) upper += 1;
      if (digit || SMALL.has(key)) continue;
      telling += 1;
      capital += 1;
    }
  }
  // A list of names or a table of results: its capitals are those of names.
  const list = listed >= 3 && listed >= tokens.length * 0.22;
  if (letters >= 3 && upper / letters > 0.7) return 'capitals';
  // A table of results has few words in lower case, and none of them tells a language.
  if (plain >= 15 && plain > letters * 0.4 && english / plain < 0.12) return 'foreign';
  // A list of names is no title: it has hardly a small word between.
  const most = kind === 'headline' ? 0.7 : ends ? 0.95 : 0.8;
  if (short && !list && telling >= 5 && capital / telling >= most && letters > 5) return 'title';
  return 'sentence';
}
