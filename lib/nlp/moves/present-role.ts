import { isMark } from './marks.ts';
import { appositionEnd, phraseStart } from './phrases.ts';
import type { Token } from './typed-sentence.ts';

/** Heads that only one who is in the firm has; engineers and researchers are everywhere. */
const OFFICES =
  /^(?:c[a-z]o|co-ceos?|chief|chiefs|president|chair(?:man|woman|person)?|officer|head|vp|svp|evp|director|founder|co-?founder|deputy|boss|lieutenant|gm|manager|counsel|treasurer)$/;

/**
 * Whether a name has a title beside it that names no firm: "installed chairwoman
 * Ada Quill", "COO Ada Quill becomes", "Quill, its finance chief, will become".
 * Such a one is of the firm that the sentence is about.
 */
export function holdsOffice(tokens: readonly Token[], person: number): boolean {
  const start = phraseStart(tokens, person);
  const before = tokens.slice(start, person);
  if (isVeteran(tokens.slice(Math.max(0, start - 1), person))) return true;
  if (before.length > 0) return isOffice(before);
  const next = tokens[person + 1];
  const end = isMark(next, ',') ? appositionEnd(tokens, person) : -1;
  if (end < 0 || end >= tokens.length) return false;
  const inside = tokens.slice(person + 2, end);
  return (
    /^(?:its|the|a|an)$/.test(inside[0]?.norm ?? '') === (inside[0]?.type !== 'role') &&
    isOffice(inside)
  );
}

function isOffice(words: readonly Token[]): boolean {
  return (
    words.some(({ type, norm }) => type === 'role' && OFFICES.test(norm)) &&
    !words.some(
      ({ type, norm }) =>
        /^(?:org|former|person|pronoun)$/.test(type) || /^(?:at|who|from|until)$/.test(norm),
    )
  );
}

/** "company veteran Elliott Hill". */
function isVeteran(words: readonly Token[]): boolean {
  const at = words.findIndex(({ norm }) => /^(?:veteran|insider|lifer|stalwart)$/.test(norm));
  return at > 0 && words[at - 1]?.norm === 'company';
}
