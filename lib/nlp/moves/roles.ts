import { isTrigger } from './lexicon.ts';
import { isMark, isOrganization } from './marks.ts';
import { lastOfName } from './organization-phrase.ts';
import type { Token } from './typed-sentence.ts';

/** A role that a sentence gives somebody, and the organization it belongs to. */
export interface FoundRole {
  text: string;
  /** Index of the organization's token; -1 when none is said. */
  organization: number;
  /** Index after its last token. */
  end: number;
}

/** Words over which a role phrase goes on: "head of machine learning research". */
const STOPS = new Set(
  'at and who where which after before while when as to with in on following amid effective reporting alongside but starting overseeing leading replacing until because by during under from since is are was were be been will would has have had said says told wrote announced follows comes came marks ends this last next earlier later succeeding taking joining who whose that there'.split(
    ' ',
  ),
);

/**
 * The role in the words after `from`, at most `limit` tokens on: "as its new chief scientist",
 * "president of the startup", "OpenAI's CTO of Applications"; null when there is none.
 */
export function roleAfter(
  tokens: readonly Token[],
  text: string,
  offset: number,
  from: number,
  limit = 12,
): FoundRole | null {
  for (let i = from; i < Math.min(tokens.length, from + limit); i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (token.type === 'mark' && /^[;:)]$/.test(token.norm)) {
      if (token.norm !== ':' || !leadsToRole(tokens, i + 1)) return null;
    }
    if (token.norm === 'who' || token.norm === 'after' || token.norm === 'while') return null;
    // "turned to Lind, Microsoft's CTO": somebody else's title.
    if (token.type === 'person' && isMark(tokens[i + 1], ',') && tokens[i + 2]?.norm !== 'as')
      return null;
    // "to John in September and become chairman": another verb's role.
    if (token.norm === 'and' && isTrigger(tokens[i + 1]?.norm ?? '')) return null;
    if (token.type !== 'role') continue;
    if (isTitle(tokens, i) || isSomebodys(tokens, i)) continue;
    return roleAt(tokens, text, offset, i, from);
  }
  return null;
}

/** "a new job: general counsel at", "a new title: the firm's chief scientist". */
function leadsToRole(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.type === 'role' || tokens[i + 1]?.type === 'role';
}

/** "Quill's former deputy": somebody else's. */
function isSomebodys(tokens: readonly Token[], i: number): boolean {
  const left = tokens[i - 1]?.type === 'former' ? i - 2 : i - 1;
  return isMark(tokens[left], "'s") && tokens[left - 1]?.type === 'person';
}

/** "CEO Sam Altman", "co-founder and CEO, Vijaye Raji": a title of somebody named. */
function isTitle(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next?.type === 'person' ||
    (isMark(next, ',') && tokens[i + 2]?.type === 'person' && !isMark(tokens[i + 3], ','))
  );
}

function roleAt(
  tokens: readonly Token[],
  text: string,
  offset: number,
  i: number,
  from: number,
): FoundRole {
  const left = tokens[i - 1];
  const found = (stop: number): FoundRole => ({
    text: text.slice((tokens[i]?.start ?? 0) - offset, (tokens[stop - 2]?.end ?? 0) - offset),
    organization: -1,
    end: stop,
  });
  let organization = -1;
  for (let j = i - 1; j >= Math.max(from, i - 4); j -= 1) {
    const token = tokens[j];
    if (isOrganization(token) && (isMark(tokens[j + 1], "'s") || j === i - 1)) organization = j;
    if (token?.type === 'mark' && token.norm !== "'s") break;
  }
  let end = i + 1;
  let last = i;
  for (let j = i + 1; j < Math.min(tokens.length, i + 14); j += 1) {
    const token = tokens[j];
    if (!token) break;
    if (token.type === 'mark' && !/^(?:['"’/&.-]|'s)$/.test(token.norm)) break;
    if (token.type === 'date' || token.type === 'person' || token.type === 'pronoun') break;
    if (isSpell(tokens, j)) break;
    if (token.norm === 'and' && tokens[j + 1]?.type === 'role') continue;
    if (token.type === 'word' && STOPS.has(token.norm)) {
      if (/^(?:at|in|with|on)$/.test(token.norm) && organization < 0)
        organization = organizationNear(tokens, j + 1);
      // "chief of staff to the CEO of Brex".
      const head = tokens[j + 1]?.type === 'word' ? j + 2 : j + 1;
      if (
        token.norm === 'to' &&
        organization < 0 &&
        tokens[head]?.type === 'role' &&
        /^(?:of|at)$/.test(tokens[head + 1]?.norm ?? '')
      )
        organization = organizationNear(tokens, head + 2);
      break;
    }
    if (isOrganization(token)) {
      // "CIO of Toyota's Woven Capital": the last is the place.
      if (organization >= 0 && isMark(tokens[j - 1], "'s")) last = Math.min(last, j - 3);
      if (organization < 0 || isMark(tokens[j - 1], "'s")) organization = j;
      // "president of Figma rival Penpot": the one that follows is the place.
      const meant = lastOfName(tokens, j);
      if (meant > j && !isMark(tokens[j + 1], "'s")) return { ...found(j), organization: meant };
      if (!isMark(tokens[j + 1], "'s")) {
        // "head of OpenAI" ends before the name; of "CEO of Applications at OpenAI" the firm comes behind.
        const next = /^(?:at|in)$/.test(tokens[j + 1]?.norm ?? '')
          ? organizationNear(tokens, j + 2)
          : -1;
        if (next >= 0 && tokens[j - 1]?.norm === 'of') {
          organization = next;
          end = j + 1;
          last = j;
        }
        break;
      }
    }
    last = j;
    end = j + 1;
  }
  while (last > i && /^(?:of|for|the|a|an|new|its)$/.test(tokens[last]?.norm ?? '')) last -= 1;
  const previous =
    left?.type === 'word' &&
    /^(?:new|interim|acting|global|first)$/.test(left.norm) &&
    left.norm !== 'new' &&
    left.norm !== 'first'
      ? i - 1
      : i;
  const start = tokens[previous]?.start ?? 0;
  const stop = tokens[last]?.end ?? start;
  return { text: text.slice(start - offset, stop - offset), organization, end };
}

const SPELLS = /^(?:hours?|days?|weeks?|months?|years?)$/;

/** "chief executive days after", "CTO two years ago": a time is no part of a role. */
function isSpell(tokens: readonly Token[], i: number): boolean {
  const [here, next] = [tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? ''];
  return SPELLS.test(here) || (SPELLS.test(next) && tokens[i]?.type === 'word');
}

function organizationNear(tokens: readonly Token[], i: number): number {
  for (let j = i; j < i + 4; j += 1) {
    const token = tokens[j];
    if (isOrganization(token)) return j;
    if (!token || token.type === 'mark') return -1;
  }
  return -1;
}
