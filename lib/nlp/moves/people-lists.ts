import { isMark, isOrganization } from './marks.ts';
import { organizationAfter } from './organization-phrase.ts';
import { appositionEnd, LINKS, personAfter } from './phrases.ts';
import type { Token } from './typed-sentence.ts';

/** What may stand between a bracket and the organization that it gives somebody. */
const IN_BRACKETS = new Set('ex formerly previously former of at from late also now'.split(' '));

/**
 * The organization right after a name, as "of OpenAI", "from Meta" or "(ex-OpenAI, Stripe)",
 * and where that ends; null when none stands there.
 */
export function postmodifier(
  tokens: readonly Token[],
  person: number,
): { organization: number; end: number } | null {
  const next = tokens[person + 1];
  if (next?.type === 'word' && /^(?:of|from|at)$/.test(next.norm)) {
    const at = organizationAfter(tokens, person + 2, 3);
    return at < 0 ? null : { organization: at, end: at + 1 };
  }
  if (!isMark(next, '(')) return null;
  let organization = -1;
  for (let i = person + 2; i < Math.min(tokens.length, person + 12); i += 1) {
    const token = tokens[i];
    if (isMark(token, ')')) return organization < 0 ? null : { organization, end: i + 1 };
    if (isOrganization(token)) {
      if (organization < 0) organization = i;
    } else if (token?.type === 'word' && !IN_BRACKETS.has(token.norm)) return null;
    else if (token?.type === 'person' || token?.type === 'pronoun') return null;
  }
  return null;
}

/** The people who are named together with the one at `first`, going right over appositions. */
export function coordinatedRight(tokens: readonly Token[], first: number): number[] {
  const people = [first];
  let at = first;
  for (let guard = 0; guard < 40; guard += 1) {
    const close = appositionEnd(tokens, at);
    const beside = postmodifier(tokens, at);
    // "welcomed A back, alongside B".
    const back = tokens[at + 1]?.norm === 'back' ? at + 2 : at + 1;
    let next = nextInList(tokens, beside?.end ?? back);
    if (next < 0) next = nextInList(tokens, roleEnd(tokens, beside?.end ?? at + 1));
    if (next < 0 && close > 0 && close < tokens.length) {
      const after = isMark(tokens[close], ')') ? close + 1 : close;
      next = nextInList(tokens, after);
    }
    if (next < 0) break;
    people.push(next);
    at = next;
  }
  return people;
}

/** Where "as its chief executive for operations" after a name ends, at the link to the next name; -1 when no role stands there. */
function roleEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== 'as' && tokens[at]?.norm !== 'to') return -1;
  let role = -1;
  for (let i = at + 1; i < Math.min(tokens.length, at + 9); i += 1) {
    const token = tokens[i];
    if (token?.type === 'role') role = i;
    else if (role < 0 && (token?.type !== 'word' || token.capital)) return -1;
    if (role < 0 || i === role) continue;
    if (isMark(token, '(')) {
      const close = tokens.findIndex((other, j) => j > i && j < i + 5 && isMark(other, ')'));
      return close < 0 ? -1 : close + 1;
    }
    if (isMark(token, ',') || token?.norm === 'and') return i;
    // "chief executive for operations": no other verb between.
    if (i === role + 1 ? !/^(?:of|for)$/.test(token?.norm ?? '') : i > role + 4) return -1;
    if (token?.type !== 'word') return -1;
  }
  return -1;
}

/** The next person of a list at a link: ", B", "and C", ", and former X chief D". */
function nextInList(tokens: readonly Token[], at: number): number {
  if (at < 0) return -1;
  let i = at;
  const comma = isMark(tokens[i], ',') || isMark(tokens[i], ';');
  if (comma) i += 1;
  const link = LINKS.has(tokens[i]?.norm ?? '');
  if (link) i += 1;
  else if (tokens[i]?.norm === 'as' && tokens[i + 1]?.norm === 'well') i += 3;
  else if (tokens[i]?.norm === 'along' && tokens[i + 1]?.norm === 'with') i += 2;
  else if (tokens[i]?.norm === 'alongside') i += 1;
  else if (!comma) return -1;
  // ", while finance chief Lind takes over": a clause of its own.
  if (/^(?:while|but|when|after|before|though|although|because)$/.test(tokens[i]?.norm ?? ''))
    return -1;
  // "parted ways with A and that B would be".
  if (tokens[i]?.norm === 'that') return -1;
  const person = personAfter(tokens, i, 6);
  if (person < 0) return -1;
  // "hired A, and B said so": the next one is a subject of its own when a verb of telling follows.
  const after = tokens[person + 1];
  if (
    after?.type === 'word' &&
    /^(?:said|says|told|wrote|announced|is|was|has|will|added)$/.test(after.norm)
  )
    return -1;
  return person;
}
