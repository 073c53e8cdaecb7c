import type { Mention } from '../../domain/mention.ts';
import { commonWords, demonyms, firstNames, places, surnames } from '../word-lists.ts';
import { isKnownFirm, isMedium } from './known-firms.ts';
import type { Span } from './sentences.ts';
import { NO_FIRMS } from './supposed-firms.ts';
import { ROLE_HEADS } from './words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.+-]*(?:['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]+)*/gu;
const LINK = /^(?:and|of|de|do|du|dei|for|the|to)$/;
/** "Willis Towers Watson", "Bank of the West". */
const LONGEST = 5;

interface Word {
  text: string;
  start: number;
  end: number;
}

/**
 * The mentions of a sentence, with the firms that `isKnownFirm` knows in it:
 * one of several words wherever it is written, also in place of what was found
 * of it ("Agricole", "LG Energy") or was taken for a person ("Julius Baer");
 * one of one word where that is no name, place or word besides.
 */
export function markKnownFirms(
  mentions: readonly Mention[],
  text: string,
  { start, end }: Span,
  block: number,
): readonly Mention[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const word = match[0].replace(/[.-]+$/, '');
    words.push({
      text: word,
      start: start + match.index,
      end: start + match.index + word.length,
    });
  }
  const firms: Mention[] = [];
  let i = 0;
  while (i < words.length) {
    const count = capital(words[i]) ? longestAt(words, i, text) : 0;
    const [first, last] = [words[i], words[i + count - 1]];
    if (first && last && count > 0) {
      const name = text.slice(first.start, last.end);
      firms.push({
        block,
        start: first.start,
        end: last.end,
        text: name,
        kind: 'organization',
        name: name.replace(/\s+/g, ' '),
      });
    }
    i += Math.max(1, count);
  }
  if (firms.length === 0) return mentions;
  const fits = firms.filter((firm) => {
    const met = mentions.filter((one) => one.start < firm.end && firm.start < one.end);
    return met.every((one) => mayTake(firm, one));
  });
  const kept = mentions.filter(
    (one) => !fits.some((firm) => one.start < firm.end && firm.start < one.end),
  );
  return [...kept, ...fits].toSorted((a, b) => a.start - b.start);
}

/** Whether a firm takes the place of a mention: of a part of it, or of a person of that very name. */
function mayTake(firm: Mention, one: Mention): boolean {
  const inside = firm.start <= one.start && one.end <= firm.end;
  if (!inside) return false;
  if (one.end - one.start < firm.end - firm.start) return true;
  // "Schroders" who is somebody's surname elsewhere in the text has the whole name for its own.
  return one.kind === 'person' && one.name === one.text;
}

/** Of how many words the longest known firm that begins at a word is; 0 when none does. */
function longestAt(words: readonly Word[], i: number, text: string): number {
  const first = words[i];
  if (!first) return 0;
  let found = 0;
  for (let k = i; k < Math.min(words.length, i + LONGEST); k += 1) {
    const [before, word] = [words[k - 1], words[k]];
    if (!word) break;
    if (k > i && !/^\s(?:[&+]\s)?$/.test(text.slice(before?.end ?? 0, word.start))) break;
    if (!capital(word)) {
      if (k === i || !LINK.test(word.text)) break;
      continue;
    }
    const name = text.slice(first.start, word.end);
    // "Google AI Researcher": of Google, in AI.
    const role = / AI$/.test(name) && ROLE_HEADS.has((words[k + 1]?.text ?? '').toLowerCase());
    if (!role && isKnownFirm(name) && (k > i || isFirmByItself(words, i, text))) found = k - i + 1;
  }
  return found;
}

/** Whether a known name of one word means the firm: no name, place or plain word, and no part of a longer name. */
function isFirmByItself(words: readonly Word[], i: number, text: string): boolean {
  const word = words[i];
  if (!word || word.text.length < 3) return false;
  const norm = word.text.toLowerCase();
  if (
    commonWords.has(norm) ||
    places.has(norm) ||
    NO_FIRMS.has(norm) ||
    demonyms.has(norm) ||
    firstNames.has(norm) ||
    surnames.has(norm)
  )
    return false;
  const glued = (other: Word | undefined, from: number, to: number) =>
    capital(other) && text.slice(from, to) === ' ';
  const [left, right] = [words[i - 1], words[i + 1]];
  if (
    isMedium(
      word.text,
      text.slice(Math.max(0, word.start - 12), word.start),
      text.slice(word.end, word.end + 12),
    )
  )
    return false;
  if (text.charAt(word.end) === '-' || text.charAt(word.start - 1) === '-') return false;
  if (left && glued(left, left.end, word.start) && i > 1) return false;
  return !(right && glued(right, word.end, right.start));
}

function capital(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}|\p{Ll}\p{Lu}|\d)/u.test(word.text);
}
