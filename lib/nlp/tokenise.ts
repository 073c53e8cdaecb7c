import { ABBREVIATIONS } from './abbreviations.ts';

/** How a word is written. */
export const LOWER = 0;
export const CAPITALISED = 1;
/** Two or more letters, all capitals: "AI", "NASA". */
export const UPPER = 2;
/** A lower-case start with a capital inside: "xAI", "iPhone". */
export const INNER = 3;

/** A word of a text, with what stands before it. */
export interface Token {
  /** UTF-16 offsets of the word alone: no possessive, no punctuation. */
  start: number;
  end: number;
  /** As it is written, without soft hyphens and zero-width characters. */
  text: string;
  /** Lower case, straight apostrophes, no accents. */
  key: string;
  shape: 0 | 1 | 2 | 3;
  possessive: boolean;
  /** The punctuation between the word before and this one, white space left out. */
  gap: string;
  /** Whether white space (or the start) stands before it. */
  spaced: boolean;
  /** The first word of a sentence, a line after a blank one, or a quote. */
  first: boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const MARKS = /\p{M}/gu;
const HIDDEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** What is glued behind a hyphen and belongs to the sentence, not to the name: "Google-backed". */
const GLUED_AFTER = new Set(
  'owned backed based led run style like founded funded born era trained made built affiliated linked related bound wide only specific level sponsored developed controlled friendly invested turned employed'.split(
    ' ',
  ),
);
const GLUED_BEFORE = new Set(
  'ex non pro anti pre post former then mid un co all self now fellow'.split(' '),
);

const isDigit = (code: number) => code >= 48 && code <= 57;
const isUpperAscii = (code: number) => code >= 65 && code <= 90;
const isLowerAscii = (code: number) => code >= 97 && code <= 122;
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011;
const isHidden = (code: number) =>
  code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** How many UTF-16 units of a word stand at `i`: 0, 1 or 2. */
function wordUnits(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return isDigit(code) || isUpperAscii(code) || isLowerAscii(code) ? 1 : 0;
  if (isHidden(code)) return 1;
  // Quotes, dashes and dots: no need to ask Unicode.
  if (code >= 0x2010 && code < 0x2070) return 0;
  if (code >= 0xd800 && code < 0xdc00) {
    const point = text.codePointAt(i) ?? code;
    return point > 0xffff && LETTER.test(String.fromCodePoint(point)) ? 2 : 0;
  }
  return LETTER.test(text.charAt(i)) ? 1 : 0;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}

/**
 * Split a text into words, in one pass.
 *
 * Inside a word may stand apostrophes ("O'Brien"), hyphens, dots between
 * letters ("Character.AI") and `&` ("AT&T"). A possessive is cut off and
 * noted. Words glued by a hyphen that is no part of a name are parted:
 * "ex-Google", "Alphabet-owned". Linear in the length of the text.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let i = 0;
  let gap = '';
  let spaced = true;
  let first = true;
  let newlines = 0;

  while (i < length) {
    const start = i;
    const plain = plainEnd(text, i);
    if (plain > 0) i = plain;
    else {
      const units = wordUnits(text, i);
      if (units === 0) {
        const code = text.charCodeAt(i);
        if (isSpace(code)) {
          spaced = true;
          if (code === 10 && (newlines += 1) > 1) first = true;
        } else if (gap.length < 8) {
          gap += text.charAt(i);
          if (isSentenceEnd(code)) first = true;
          // A quote opens a sentence of its own, often.
          else if ((code === 0x201c || code === 34) && spaced) first ||= /[,:]/.test(gap);
        }
        i += 1;
        continue;
      }
      i = wordEnd(text, start + units);
    }

    pushWord(tokens, text, start, i, plain > 0, gap, spaced, first);
    const last = tokens.at(-1);
    if (last && last.shape !== LOWER && isTag(text, start, i)) last.shape = LOWER;
    gap = '';
    spaced = false;
    first = false;
    newlines = 0;
    // The dot of an initial or an abbreviation ends no sentence.
    if (last && text.charCodeAt(i) === 46 && (isInitial(last) || ABBREVIATIONS.has(last.key))) {
      gap = '.';
      i += 1;
      last.possessive = false;
    }
  }
  return tokens;
}

const PLAIN_WORD = /[A-Za-z0-9]+/y;

/**
 * Where a word of nothing but ASCII letters and digits ends, or 0 where none begins or more
 * may belong to it. Nearly all words are such; the regular expression is much faster than
 * a loop before the engine has compiled it, which on a fresh page is always.
 */
function plainEnd(text: string, from: number): number {
  PLAIN_WORD.lastIndex = from;
  if (!PLAIN_WORD.test(text)) return 0;
  const end = PLAIN_WORD.lastIndex;
  const code = text.charCodeAt(end);
  // A space, a comma, a bracket or the end of the text: the word is over.
  if (code === 32 || code === 44 || code === 41 || code === 10 || Number.isNaN(code)) return end;
  if (code > 127 || code === 39 || code === 45 || code === 38) return 0;
  return code === 46 && wordUnits(text, end + 1) > 0 ? 0 : end;
}

/** "@Uber_Sydney", "#OpenAI", "me@Tesla.com": a handle, a tag or an address is no name. */
function isTag(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 64 || before === 35 || before === 95 || text.charCodeAt(end) === 95;
}

/** A single capital letter: "J" of "J. D. Vance"; or several with dots between: "P.J". */
export function isInitial(token: Token): boolean {
  if (token.text.length === 1) return token.shape === CAPITALISED;
  return token.text.charAt(1) === '.' && INITIALS.test(token.text);
}

const INITIALS = /^(?!U\.[KNS]|E\.U|D\.C)(?:\p{Lu}\.){1,2}\p{Lu}$/u;

function isSentenceEnd(code: number): boolean {
  // . ! ? : ; … and the bullet
  return (
    code === 46 ||
    code === 33 ||
    code === 63 ||
    code === 58 ||
    code === 59 ||
    code === 0x2026 ||
    code === 0x2022
  );
}

function wordEnd(text: string, from: number): number {
  let i = from;
  for (;;) {
    const units = wordUnits(text, i);
    if (units > 0) {
      i += units;
      continue;
    }
    const code = text.charCodeAt(i);
    const joins = isApostrophe(code) || isHyphen(code) || code === 46 || code === 38;
    // "Humans&": a sign that a name ends with.
    if (code === 38 && isSpace(text.charCodeAt(i + 1)) && isLowerAscii(text.charCodeAt(i - 1)))
      return i + 1;
    if (!joins || wordUnits(text, i + 1) === 0) return i;
    if (code === 46 && !joinsByDot(text, i)) return i;
    i += 1;
  }
}

/** "U.S" and "Character.AI" are one word; "end.Start" and "3.5" of a sentence are too rare to part. */
function joinsByDot(text: string, dot: number): boolean {
  const before = text.charCodeAt(dot - 1);
  const after = text.charCodeAt(dot + 1);
  if (isUpperAscii(before) && isUpperAscii(after)) {
    // "L.Oyun-Erdene": an initial and a name, written together.
    return wordUnits(text, dot - 2) > 0 || !isLowerAscii(text.charCodeAt(dot + 2));
  }
  if (isDigit(before)) return true;
  // "word.Next": a lost space, unless a short capital ending such as ".AI" follows.
  return isLowerAscii(after) || !isLowerAscii(text.charCodeAt(dot + 3));
}

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  plain: boolean,
  gap: string,
  spaced: boolean,
  first: boolean,
): void {
  if (plain) {
    tokens.push(plainToken(text, start, end, gap, spaced, first));
    return;
  }
  let stop = end;
  let possessive = false;
  if (
    stop - start > 2 &&
    isApostrophe(text.charCodeAt(stop - 2)) &&
    (text.charAt(stop - 1) === 's' || text.charAt(stop - 1) === 'S')
  ) {
    stop -= 2;
    possessive = true;
  } else if (isApostrophe(text.charCodeAt(stop)) && /[sS]/.test(text.charAt(stop - 1))) {
    possessive = true;
  }

  const hyphen = gluedHyphen(text, start, stop);
  if (hyphen > 0) {
    tokens.push(token(text, start, hyphen, false, gap, spaced, first));
    tokens.push(token(text, hyphen + 1, stop, possessive, '-', false, false));
  } else {
    tokens.push(token(text, start, stop, possessive, gap, spaced, first));
  }
}

/** `token` for a word of ASCII letters and digits that no apostrophe follows. */
function plainToken(
  text: string,
  start: number,
  end: number,
  gap: string,
  spaced: boolean,
  first: boolean,
): Token {
  const word = text.slice(start, end);
  const key = word.toLowerCase();
  let shape: Token['shape'] = LOWER;
  if (key !== word) {
    const capital = isUpperAscii(word.charCodeAt(0));
    // A capital and nothing but small letters after it: the usual case.
    if (capital && word.slice(1) === key.slice(1)) shape = CAPITALISED;
    else if (capital) shape = word === word.toUpperCase() ? UPPER : CAPITALISED;
    else shape = INNER;
  }
  return { start, end, text: word, key, shape, possessive: false, gap, spaced, first };
}

/** Where a hyphen parts a name from the sentence; 0 where none does. */
function gluedHyphen(text: string, start: number, end: number): number {
  let first = 0;
  let last = 0;
  for (let i = start + 1; i < end - 1; i += 1) {
    if (!isHyphen(text.charCodeAt(i))) continue;
    first ||= i;
    last = i;
  }
  if (first === 0) return 0;
  if (GLUED_AFTER.has(text.slice(last + 1, end))) return last;
  const before = text.slice(start, first).toLowerCase();
  return GLUED_BEFORE.has(before) && /^x?\p{Lu}/u.test(text.slice(first + 1, first + 4))
    ? first
    : 0;
}

function token(
  text: string,
  start: number,
  end: number,
  possessive: boolean,
  gap: string,
  spaced: boolean,
  first: boolean,
): Token {
  let clean = text.slice(start, end);
  let ascii = true;
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < clean.length; i += 1) {
    const code = clean.charCodeAt(i);
    if (code > 127) {
      ascii = false;
      break;
    }
    if (isUpperAscii(code)) upper += 1;
    if (isUpperAscii(code) || isLowerAscii(code)) letters += 1;
  }
  if (ascii) {
    return {
      start,
      end,
      text: clean,
      key: upper > 0 ? clean.toLowerCase() : clean,
      shape: shapeOf(clean, isUpperAscii(clean.charCodeAt(0)), upper, letters),
      possessive,
      gap,
      spaced,
      first,
    };
  }
  clean = clean.replace(HIDDEN, '').normalize('NFC');
  const capitals = clean.match(/\p{Lu}/gu)?.length ?? 0;
  const key = clean
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
  const letterCount = clean.match(/\p{L}/gu)?.length ?? 0;
  const shape = shapeOf(clean, /^\p{Lu}/u.test(clean), capitals, letterCount);
  return { start, end, text: clean, key, shape, possessive, gap, spaced, first };
}

function shapeOf(
  text: string,
  startsUpper: boolean,
  upper: number,
  letters: number,
): 0 | 1 | 2 | 3 {
  if (upper === 0 || CONTRACTION.test(text)) return LOWER;
  if (!startsUpper) return JOINED_PARTICLE.test(text) ? CAPITALISED : INNER;
  return upper === letters && letters > 1 ? UPPER : CAPITALISED;
}

/** "Can't", "They'll": no name ends so. */
const CONTRACTION = /n['\u2019]t$|['\u2019](?:ll|re|ve)$|^I['\u2019][dm]$/i;
/** "al-Shammari", "d'Ornano": a name's word that begins with its particle. */
const JOINED_PARTICLE = /^(?:[aeu][ldnrstz]|ash|bin|ibn|abu|[dl]|de|le)[-'\u2019]\p{Lu}\p{Ll}/u;
