import type { EntityKind } from '../domain/entity.ts';
import type { BlockShape } from './block-shape.ts';
import { formAt, isProductAt } from './gazetteer.ts';
import type { OrganizationForm } from './gazetteer.ts';
import {
  extendedEnd,
  organizationEvidence,
  weakFormEvidence,
  withOf,
} from './organization-shapes.ts';
import { personEvidence } from './person-evidence.ts';
import type { Token } from './tokenise.ts';
import { CAPITALISED, INNER, isInitial, LOWER, UPPER } from './tokenise.ts';
import {
  commonWords,
  demonyms,
  firstNames,
  HIRING_BEFORE,
  MONTHS_AND_DAYS,
  PARTICLES,
  PERSON_VERBS,
  places,
  ROLE_ADJECTIVES,
  ROLES,
  SMALL_WORDS,
  surnames,
  TITLES,
} from './word-lists.ts';

/** A run of words that may be a name, and what it seems to be. */
export interface FoundName {
  /** Indexes of the block's tokens, `to` exclusive. */
  from: number;
  to: number;
  kind: EntityKind;
  /** The main name, for a known organization. */
  known: OrganizationForm | null;
  /**
   * How sure the block alone makes it. From 1 on it stands by itself; below, it
   * needs the rest of the text (the same name, surely a person elsewhere).
   */
  score: number;
}

/**
 * Find what looks like names in a block. In a title or a block of capitals
 * only known organizations, and people beside a role (see `personEvidence`).
 */
export function scanBlock(tokens: readonly Token[], shape: BlockShape): FoundName[] {
  const names: FoundName[] = [];
  let i = 0;
  while (i < tokens.length) {
    const form = formAt(tokens, i, shape === 'capitals');
    const own = i + (form?.words.length ?? 0);
    const to = form && shape === 'sentence' ? extendedEnd(tokens, i, own) : own;
    if (form && !(to === own && startsLonger(tokens, i, form, shape))) {
      const known = to === own ? form : null;
      names.push({
        from: i,
        to,
        kind: 'organization',
        known,
        score: form.rule.weak && known ? weakFormEvidence(tokens, i, to, shape) : 2,
      });
      i = to;
      continue;
    }
    if (shape === 'capitals' || shape === 'foreign' || !opensName(tokens, i)) {
      i += 1;
      continue;
    }
    if (!form && isProductAt(tokens, i)) {
      i += 2;
      continue;
    }
    const end = runEnd(tokens, i, shape);
    const run = readRun(tokens, i, end, shape);
    const last = run.at(-1);
    if (last?.to === end && shape === 'sentence' && !(last.kind === 'person' && last.score >= 1)) {
      const longer = withOf(tokens, last.from, end);
      if (longer > end)
        run.splice(-1, 1, { ...last, to: longer, kind: 'organization', score: 1.5 });
    }
    names.push(...run);
    i = Math.max(end, run.at(-1)?.to ?? end);
  }
  agreeInLists(tokens, names);
  return names;
}

/**
 * "Vallone, Leike and Zhao": what stands in a list beside a sure person, and
 * could be one, is one. Forth and back, so that a list's one sure name is enough.
 */
function agreeInLists(tokens: readonly Token[], names: FoundName[]): void {
  const agree = (one: FoundName | undefined, two: FoundName | undefined): void => {
    if (!one || !two || two.kind !== 'person' || one.kind !== 'person') return;
    if (one.score < 1 || two.score >= 1 || two.score < leastInList(tokens, one, two)) return;
    const [left, right] = one.from < two.from ? [one, two] : [two, one];
    if (listed(tokens, left.to, right.from)) two.score = 1;
  };
  for (let i = 1; i < names.length; i += 1) agree(names[i - 1], names[i]);
  for (let i = names.length - 1; i > 0; i -= 1) agree(names[i], names[i - 1]);
}

/** How much a name must show by itself to be believed in a list. */
function leastInList(tokens: readonly Token[], one: FoundName, two: FoundName): number {
  const words = two.to - two.from;
  // "Huang and Keele"; "Pei Sun, Cat Wu and"
  if (words === 1 && one.to - one.from === 1) return 0.05;
  return words === 2 && surnames.has(tokens[two.to - 1]?.key ?? '') ? -0.5 : 0.4;
}

/** Whether only list signs, numbers and bracketed words stand between two names. */
function listed(tokens: readonly Token[], left: number, right: number): boolean {
  if (right - left > 4) return false;
  let sign = false;
  for (let i = left; i <= right; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (/^[,;(]|[),;]$/.test(token.gap)) sign = true;
    if (i === right) break;
    if (token.key === 'and' || token.key === '&') sign = true;
    else if (!/^\d/.test(token.key) && !/[(,]/.test(token.gap)) return false;
  }
  return sign;
}

/** "Harvey Weinstein", "Lattice Minds": a weak one-word form before a capitalised word is no company. */
function startsLonger(
  tokens: readonly Token[],
  i: number,
  form: OrganizationForm,
  shape: BlockShape,
): boolean {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (form.words.length > 1 || !form.rule.weak || !token || after?.gap !== '') return false;
  return (
    !token.possessive &&
    after.shape !== LOWER &&
    !ROLES.has(after.key) &&
    (shape === 'sentence' || firstNames.has(token.key))
  );
}

/** Whether a token can begin a run: it has a capital, or is a brand like xAI. */
function opensName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.shape === LOWER) return false;
  // "… posted on X. Babuschkin led …": the platform ends a sentence and is no initial.
  if (token.text === 'X' && tokens[i - 1]?.shape === LOWER) return false;
  return !/^\d/.test(token.key);
}

/**
 * Where a run of capitalised words ends. Particles bridge it, a possessive ends
 * it, punctuation too, but for the dot of an initial and a nickname in quotes
 * or brackets. A known organization inside ends it as well.
 */
function runEnd(tokens: readonly Token[], from: number, shape: BlockShape): number {
  let i = from + 1;
  while (i < tokens.length && i - from < 12) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (!before || !token || before.possessive) break;
    if (token.shape !== LOWER && nicknameEnd(tokens, i) > 0) {
      i = nicknameEnd(tokens, i) + 2;
      continue;
    }
    if (token.gap !== '' && !(token.gap === '.' && isDotted(before)) && token.gap !== '&') break;
    if (!token.spaced && token.gap === '') break;
    if (token.shape === LOWER) {
      const next = particleEnd(tokens, i);
      if (next === 0) break;
      i = next;
      continue;
    }
    const form = formAt(tokens, i, false);
    if (form && (!form.rule.weak || shape === 'title')) break;
    // In a title every word has a capital: a plain word ends the name.
    if (shape === 'title' && isPlain(token)) break;
    if (token.first && !isDotted(before)) break;
    // "Dan Goodin / Dan is an editor", "The Executor / The Executor is": the next line has begun.
    if (token.key === 'the' || token.key === tokens[from]?.key) break;
    i += 1;
  }
  return i;
}

function isPlain(token: Token): boolean {
  if (firstNames.has(token.key) || ROLES.has(token.key)) return false;
  return commonWords.has(token.key) || PERSON_VERBS.has(token.key) || HIRING_BEFORE.has(token.key);
}

function isDotted(token: Token): boolean {
  return isInitial(token) || TITLES.has(token.key) || token.key === 'st' || token.key === 'jr';
}

/** "van der" before a capital: the index after it; 0 where it is no particle. */
function particleEnd(tokens: readonly Token[], i: number): number {
  let k = i;
  while (k < i + 3 && tokens[k]?.shape === LOWER && PARTICLES.has(tokens[k]?.key ?? '')) {
    if (tokens[k]?.gap !== '') return 0;
    k += 1;
  }
  const next = tokens[k];
  return k > i && next && next.shape !== LOWER && next.gap === '' ? k : 0;
}

/** `(Tony)` or `"Wally"` before the next capital: the index of the nickname's last word; else 0. */
function nicknameEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const after = tokens[i + 1];
  if (!token || !after || after.shape === LOWER) return 0;
  const opens = /^[("“‘']$/.test(token.gap);
  const closes = /^[)"”’']$/.test(after.gap);
  if (places.has(token.key) || demonyms.has(token.key)) return 0;
  return opens && closes && after.spaced && token.shape === CAPITALISED && token.text.length > 1
    ? i
    : 0;
}

/** Part a run into what stands before the name, and the name; or none. */
function readRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  shape: BlockShape,
): FoundName[] {
  const names: FoundName[] = [];
  let start = from;
  // "Travel Advisor Inc": what ends so is one name, roles and all.
  const whole = /^(?:inc|corp|llc|ltd|plc|gmbh)$/.test(tokens[to - 1]?.key ?? '');
  // Every role inside parts the run: "Tesla AI leader", "Mozilla President Mark Surman".
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (whole || !token || !(isRoleWord(token) || TITLES.has(token.key))) continue;
    const last = i === to - 1 || (i === to - 2 && tokens[to - 1]?.key === 'jr');
    if (last && (isSurnameToo(tokens, start, i) || isTitleAsSurname(tokens, start, i))) continue;
    if (i > start) push(names, readPart(tokens, start, i, shape, true));
    start = i + 1;
  }
  const after = tokens[to];
  const role = after !== undefined && after.gap === '' && ROLES.has(after.key);
  push(names, readPart(tokens, start, to, shape, role && !tokens[to - 1]?.possessive));
  return names;
}

function isRoleWord(token: Token): boolean {
  return ROLES.has(token.key);
}

/** "Jeff Dean": a role that is a surname too, after a first name and before no name. */
function isSurnameToo(tokens: readonly Token[], start: number, i: number): boolean {
  const first = tokens[start];
  return (
    i > start &&
    i <= start + 3 &&
    first !== undefined &&
    firstNames.has(first.key) &&
    surnames.has(tokens[i]?.key ?? '')
  );
}

/** "John Major": a title at the end, right after a first name. */
function isTitleAsSurname(tokens: readonly Token[], start: number, i: number): boolean {
  const first = tokens[start];
  return (
    i === start + 1 &&
    TITLES.has(tokens[i]?.key ?? '') &&
    first !== undefined &&
    firstNames.has(first.key) &&
    !commonWords.has(first.key)
  );
}

function push(names: FoundName[], name: FoundName | null): void {
  if (name) names.push(name);
}

function readPart(
  tokens: readonly Token[],
  from: number,
  to: number,
  shape: BlockShape,
  beforeRole: boolean,
): FoundName | null {
  let start = from;
  let end = to;
  while (start < end && isLeadIn(tokens, start, end, start > 0 && start > from)) start += 1;
  while (end > start && isTrail(tokens, start, end - 1) && !isSurnameToo(tokens, start, end - 1))
    end -= 1;
  if (start >= end) return null;
  // "Managing Executive Director": words of a role are no company.
  const part = tokens.slice(start, end);
  if (beforeRole && part.every((token) => ROLE_ADJECTIVES.has(token.key))) return null;

  const organization = organizationEvidence(tokens, start, end, beforeRole, shape);
  const person = personEvidence(tokens, start, end, shape) - (beforeRole ? 2 : 0);
  if (organization <= 0 && person <= -3) return null;
  return organization >= person && organization > 0
    ? { from: start, to: end, kind: 'organization', known: null, score: organization / 2 }
    : { from: start, to: end, kind: 'person', known: null, score: person / 3 };
}

/** Words before a name that belong to the sentence: "The", "Star", "Chinese", "On Monday". */
function isLeadIn(tokens: readonly Token[], i: number, to: number, afterLeadIn: boolean): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (MONTHS_AND_DAYS.has(token.key) && !(to - i === 2 && isNameToo(token))) return true;
  // "Finn Ashworth", "Roman Kasik": a first name before one more word.
  const given =
    to - i === 2 && firstNames.has(token.key) && !firstNames.has(tokens[i + 1]?.key ?? '');
  if ((demonyms.has(token.key) && !given) || /^(?:[ue]\.[sku]|u\.s\.a)$/.test(token.key))
    return true;
  // "Mongolia L.Oyun-Erdene", "Indus Waters Mehr Ali Shah": what stands before the first name.
  const next = tokens[i + 1];
  if (to - i > 2 && next && !firstNames.has(token.key) && !isInitial(token)) {
    const opens = isInitial(next)
      ? next.text.length > 1 || tokens[i + 2]?.gap === '.'
      : firstNames.has(next.key);
    if (
      opens &&
      (places.has(token.key) || (commonWords.has(token.key) && !surnames.has(token.key)))
    )
      return true;
  }
  // "Ex-Yankee Randy", "Eight-year-old Yan": glued from words, not from names.
  if (
    to - i > 1 &&
    /-[a-z]/.test(token.text) &&
    token.key.split('-').every((part) => commonWords.has(part))
  )
    return true;
  if (token.first && /^ex-/.test(token.key)) return true;
  // "A Guinean man": an article, unless a dot makes it an initial.
  if (token.text === 'A' && token.first && tokens[i + 1]?.gap !== '.') return true;
  if (token.key === 'ai' || token.key === 'tech') return to - i > 1;
  // "UP Akhilesh Yadav", "UN Secretary": an acronym before a first name.
  if (token.shape === UPPER && token.text.length > 1 && to - i > 2) {
    return firstNames.has(tokens[i + 1]?.key ?? '');
  }
  if ((token.first || afterLeadIn) && token.shape !== UPPER && token.shape !== INNER) {
    if ((firstNames.has(token.key) || surnames.has(token.key)) && to - i >= 2 && to - i <= 3) {
      // "Will John come": of two first names, the first is a word.
      return (
        commonWords.has(token.key) &&
        !surnames.has(token.key) &&
        firstNames.has(tokens[i + 1]?.key ?? '')
      );
    }
    return commonWords.has(token.key) || ROLE_ADJECTIVES.has(token.key);
  }
  return ROLE_ADJECTIVES.has(token.key) && !firstNames.has(token.key) && to - i > 1;
}

/** "April Chen", "Sun Ruiwen". */
const isNameToo = ({ key }: Token) => key === 'sun' || firstNames.has(key);

/** "Elizabeth I": a letter is a small word only where what "I" does follows. */
function isNumeral(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.key === 'i' &&
    !/^(?:am|was|have|had|do|did|think|will|would|for|could|can|know)$/.test(
      tokens[i + 1]?.key ?? '',
    )
  );
}

function isTrail(tokens: readonly Token[], start: number, i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token) return false;
  // "Regards, Julie / The end of the year": the next line has begun.
  if (i > start && SMALL_WORDS.has(token.key) && !isNumeral(tokens, i)) return true;
  // "Zhang Jun": a month's short form is a given name after a surname.
  if (MONTHS_AND_DAYS.has(token.key)) {
    return !(
      i === start + 1 &&
      before &&
      (surnames.has(before.key) || token.key === 'sun') &&
      !/^\d/.test(tokens[i + 1]?.key ?? '')
    );
  }
  // "John Major": after a first name a title is a surname.
  return TITLES.has(token.key) && !(i === start + 1 && before && firstNames.has(before.key));
}
