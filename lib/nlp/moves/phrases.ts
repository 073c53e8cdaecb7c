import { isMark, isOrganization } from './marks.ts';
import type { Token } from './typed-sentence.ts';
import { isTrigger } from './lexicon.ts';
import { APPOSITION_OPENERS, DETERMINERS, PAST_HEADS, PREPOSITIONS, TRANSPARENT } from './words.ts';

export const LINKS = new Set(['and', 'or', '&', 'plus']);

function isBreak(token: Token | undefined): boolean {
  return token?.type === 'mark' && /^[,—:;)]$/.test(token.norm);
}

/** Where the noun phrase of a person begins: "former Amazon exec David Risher" at "former". */
export function phraseStart(tokens: readonly Token[], person: number): number {
  let i = person;
  while (i > 0) {
    const left = tokens[i - 1];
    if (!left) break;
    const tail = i === person ? roleTail(tokens, person) : -1;
    if (tail >= 0) i = tail;
    else if (left.type === 'role' || left.type === 'former' || left.type === 'org') i -= 1;
    else if (isMark(left, "'s") && isOrganization(tokens[i - 2])) i -= 2;
    else if (left.norm === 'and' && tokens[i]?.type === 'role' && tokens[i - 2]?.type === 'role')
      i -= 2;
    else if (
      left.norm === 'of' &&
      tokens[i]?.type === 'org' &&
      i === person - 1 &&
      tokens[i - 2]?.type === 'role'
    )
      i -= 2;
    else if (left.type === 'word' && DETERMINERS.has(left.norm)) return i - 1;
    // "Amazon devices chief Ada Quill": a field between a firm and a title.
    else if (
      left.type === 'word' &&
      !left.capital &&
      i < person &&
      tokens[i]?.type === 'role' &&
      tokens[i - 2]?.type === 'org' &&
      isField(left.norm)
    )
      i -= 2;
    else if (
      left.type === 'word' &&
      !left.capital &&
      i < person &&
      (DETERMINERS.has(tokens[i - 2]?.norm ?? '') ||
        tokens[i - 2]?.type === 'former' ||
        // "Intel's new CEO Ada Quill".
        (isMark(tokens[i - 2], "'s") && isOrganization(tokens[i - 3]))) &&
      !PREPOSITIONS.has(left.norm)
    )
      i -= 1;
    else break;
  }
  return i;
}

/** Whether a word between a firm and a title may say of what: no link, no verb, no preposition. */
function isField(norm: string): boolean {
  return !(
    PREPOSITIONS.has(norm) ||
    TRANSPARENT.has(norm) ||
    DETERMINERS.has(norm) ||
    isTrigger(norm) ||
    LINKS.has(norm) ||
    /^(?:when|where|while|but|that|which|who|because|if|though|said|says|told|tells|ed)$|(?:ed|ing)$/.test(
      norm,
    )
  );
}

/** Of "vice president of product policy Ada Quill" the role that stands before the name; -1 when none does. */
function roleTail(tokens: readonly Token[], person: number): number {
  for (let i = person - 1; i > Math.max(0, person - 6); i -= 1) {
    const token = tokens[i];
    if (token?.type !== 'word') return -1;
    if (token.norm === 'of' || token.norm === 'for')
      return i < person - 1 && tokens[i - 1]?.type === 'role' ? i - 1 : -1;
    if (PREPOSITIONS.has(token.norm) || TRANSPARENT.has(token.norm) || isTrigger(token.norm))
      return -1;
  }
  return -1;
}

/**
 * Where the apposition or relative clause closes that a mark after `head`
 * opens: the index of the closing mark, or the sentence's end; -1 when none
 * opens there.
 */
export function appositionEnd(tokens: readonly Token[], head: number): number {
  const open = tokens[head + 1];
  if (!open || (!isBreak(open) && !isMark(open, '('))) return -1;
  if (isMark(open, '(')) {
    const close = tokens.findIndex((token, i) => i > head + 1 && isMark(token, ')'));
    return close;
  }
  if (isMark(open, ':') || isMark(open, ';') || isMark(open, ')')) return -1;
  if (!opensApposition(tokens, head + 2)) return -1;
  for (let i = head + 3; i < tokens.length; i += 1) {
    if (isMark(tokens[i], open.norm)) return i;
    if (isMark(tokens[i], ';')) return i;
  }
  return tokens.length;
}

/** Whether what begins at `i` reads as an apposition: "a researcher at", "formerly", "Apple's head of". */
function opensApposition(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.type === 'former' || token.type === 'role' || token.type === 'owner') return true;
  if (token.type === 'company') return isMark(tokens[i + 1], "'s");
  if (token.type === 'org') {
    return (
      isMark(tokens[i + 1], "'s") ||
      tokens[i + 1]?.type === 'role' ||
      tokens[i + 1]?.type === 'former'
    );
  }
  return token.type === 'word' && APPOSITION_OPENERS.has(token.norm);
}

/**
 * The head before an interpolation that closes with the mark at `close`: for
 * "Vallone, a lead at OpenAI, has" the index of "Vallone"; -1 when none is there.
 */
export function headBefore(tokens: readonly Token[], close: number): number {
  const mark = tokens[close];
  if (!mark) return -1;
  const limit = Math.max(0, close - 60);
  if (isMark(mark, ')')) {
    for (let i = close - 1; i > limit; i -= 1) if (isMark(tokens[i], '(')) return i - 1;
    return -1;
  }
  const heads = (want: (token: Token) => boolean, nested = true): number => {
    for (let i = close - 2; i > limit; i -= 1) {
      const head = tokens[i - 1];
      if (!isMark(tokens[i], mark.norm)) continue;
      if (!head || !want(head)) {
        if (nested) continue;
        return -1;
      }
      if (opensApposition(tokens, i + 1) || (close - i <= 5 && holdsDate(tokens, i, close)))
        return i - 1;
    }
    return -1;
  };
  const person = heads((token) => token.type === 'person');
  return person >= 0
    ? person
    : heads(
        (token) => token.type === 'pronoun' || token.type === 'role' || isOrganization(token),
        false,
      );
}

function holdsDate(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => token.type === 'date');
}

/** "X, its scientist, will leave, and Y": a clause of its own, no apposition, stands between. */
function holdsClause(tokens: readonly Token[], head: number, close: number): boolean {
  return tokens
    .slice(head + 2, close)
    .some(
      (token, i) =>
        isMark(token, ',') &&
        /^(?:will|would|has|have|had|is|are|was|were)$/.test(tokens[head + 3 + i]?.norm ?? ''),
    );
}

/** The people who are named together with the one at `last`, as in "A, B and C": from left to right. */
export function coordinatedLeft(tokens: readonly Token[], last: number): number[] {
  const people = [last];
  let at = last;
  for (let guard = 0; guard < 20; guard += 1) {
    const start = phraseStart(tokens, at);
    // "parted ways with Ada and that Bo would be": a clause of its own.
    if (tokens[start]?.norm === 'that') break;
    let i = start - 1;
    const linked = LINKS.has(tokens[i]?.norm ?? '') || isMark(tokens[i], ',');
    if (!linked) break;
    if (LINKS.has(tokens[i]?.norm ?? '')) i -= 1;
    if (isMark(tokens[i], ',')) {
      const tie = tokens[i - 2];
      const tied =
        isOrganization(tokens[i - 1]) &&
        /^(?:of|at|from)$/.test(tie?.norm ?? '') &&
        tokens[i - 3]?.type === 'person';
      if (tied) i -= 3;
      else if (tokens[i - 1]?.type === 'person' || tokens[i - 1]?.type === 'pronoun') i -= 1;
      else {
        const head = headBefore(tokens, i);
        if (head < 0 || tokens[head]?.type !== 'person' || holdsClause(tokens, head, i)) break;
        i = head;
      }
    } else if (isMark(tokens[i], ')')) i = headBefore(tokens, i);
    // "Ada of OpenAI and Bo", "Ada from OpenAI, Bo".
    else if (
      isOrganization(tokens[i]) &&
      /^(?:of|at|from)$/.test(tokens[i - 1]?.norm ?? '') &&
      tokens[i - 2]?.type === 'person'
    )
      i -= 2;
    // "said that he, Bo and Cy would join".
    if (tokens[i]?.type === 'pronoun' && tokens[i]?.norm !== 'they') people.unshift(i);
    if (i < 0 || tokens[i]?.type !== 'person') break;
    people.unshift(i);
    at = i;
  }
  return people;
}

/**
 * The person whose noun phrase begins at `i`, over titles and modifiers:
 * "former GitHub CEO Nat Friedman"; -1 when it names nobody.
 */
export function personAfter(tokens: readonly Token[], i: number, limit = 9): number {
  let strange = 0;
  for (let j = i; j < tokens.length && j - i <= limit; j += 1) {
    const token = tokens[j];
    if (!token) return -1;
    switch (token.type) {
      case 'person':
        // "Musk's startup": the possessor is not the one.
        if (isMark(tokens[j + 1], "'s")) return -1;
        return j;
      case 'org':
      case 'role':
      case 'former':
      case 'owner':
      case 'date':
        break;
      case 'company':
        if (token.norm !== 'it' && isMark(tokens[j + 1], "'s")) break;
        return -1;
      case 'mark':
        if (token.norm === "'s" || /^["“'‘/-]$/.test(token.norm)) break;
        // "Dr. Jane Doe".
        if (token.norm === '.' && /^(?:dr|mr|mrs|ms|prof|sir)$/.test(tokens[j - 1]?.norm ?? ''))
          break;
        // "its CEO, Jane Doe", "researchers: Jane Doe".
        if (
          /^[,:(—]$/.test(token.norm) &&
          j > i &&
          tokens[j - 1]?.type === 'role' &&
          (tokens[j + 1]?.type === 'person' ||
            (tokens[j + 1]?.type === 'former' && personAfter(tokens, j + 1, 4) >= 0))
        )
          break;
        // "its head of Superchargers, Jane Doe".
        if (
          token.norm === ',' &&
          tokens[j - 1]?.type === 'org' &&
          tokens[j - 2]?.norm === 'of' &&
          tokens[j - 3]?.type === 'role' &&
          tokens[j + 1]?.type === 'person'
        )
          break;
        if (token.norm === ':' && personAfter(tokens, j + 1, 3) >= 0) break;
        if (token.norm === ',' && PAST_HEADS.has(tokens[j - 1]?.norm ?? '')) break;
        if (
          token.norm === ',' &&
          /^(?:predecessor|successor|replacement)$/.test(tokens[j - 1]?.norm ?? '')
        )
          break;
        return -1;
      case 'word':
        if (DETERMINERS.has(token.norm) || token.norm === 'another' || token.norm === 'and') break;
        if (token.norm === 'of' && tokens[j - 1]?.type === 'role' && isOrganization(tokens[j + 1]))
          break;
        // "its head of evaluations, Ada Quill".
        if (token.norm === 'of' && tokens[j - 1]?.type === 'role') {
          const end = fieldEnd(tokens, j + 1);
          if (end > 0) {
            j = end - 1;
            break;
          }
        }
        if (
          PREPOSITIONS.has(token.norm) ||
          token.norm === 'who' ||
          token.norm === 'that' ||
          token.norm === 'to'
        )
          return -1;
        strange += 1;
        if (strange > 3) return -1;
        break;
      default:
        return -1;
    }
  }
  return -1;
}

/** Where a field of work ends that a name follows, over a comma or none: "evaluations, Ada Quill"; -1 when none does. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 5); i += 1) {
    const token = tokens[i];
    if (token?.type === 'person') return i > from ? i : -1;
    if (isMark(token, ',')) return i > from && tokens[i + 1]?.type === 'person' ? i + 1 : -1;
    if (token?.type !== 'word' || PREPOSITIONS.has(token.norm) || token.norm === 'who') return -1;
  }
  return -1;
}
