import { isMark, isOrganization } from './marks.ts';
import { isUnitOf } from './organization-phrase.ts';
import { postmodifier } from './people-lists.ts';
import { appositionEnd, phraseStart } from './phrases.ts';
import type { Token } from './typed-sentence.ts';
import { PAST_HEADS, PREPOSITIONS } from './words.ts';

/** The organization a text gives a person beside their name. */
export interface Affiliation {
  /** Index of the organization's token. */
  at: number;
  /** "former", "previously", "alum". */
  past: boolean;
  /** "spent eight years at": somewhere in the past, not where they come from. */
  remote: boolean;
}

const TIES = new Set(['of', 'at', 'for', 'from', 'with', 'in']);
const WORKED = new Set(
  'used run work lead led leads worked works working served serves was is been headed heads ran runs running helped oversaw oversees managed manages built builds joined spent co-led co-leads cofounded co-founded founded directed directs created invented co-created contributed developed designed handled specialized specialised focused wore'.split(
    ' ',
  ),
);
const EVENTS = new Set(
  'joined left quit resigned departed joining leaving rejoined co-founded cofounded founded'.split(
    ' ',
  ),
);

/** Openers of an apposition that tell where somebody was until now: "late of", "most recently at". */
const LATELY = new Set('late lately most previously until fresh recently last once'.split(' '));

/** Which organization a person belongs or belonged to, from the words beside the name; null when they tell none. */
export function affiliationOf(tokens: readonly Token[], person: number): Affiliation | null {
  return before(tokens, person) ?? after(tokens, person);
}

/** Where they are now, if the words beside the name tell it: "a former Snap executive who works at Microsoft". */
export function presentAffiliation(tokens: readonly Token[], person: number): Affiliation | null {
  const first = affiliationOf(tokens, person);
  if (first === null || !first.past) return first;
  const end = appositionEnd(tokens, person);
  for (let i = first.at + 1; i < Math.min(end, first.at + 14); i += 1) {
    if (!/^(?:works|working|leads|runs|heads|serves|now|currently)$/.test(tokens[i]?.norm ?? ''))
      continue;
    const at = tokens.findIndex((token, j) => j > i && j < end && isOrganization(token));
    if (at >= 0) return { at, past: false, remote: false };
  }
  return null;
}

/** "former Amazon exec David Risher", "Google's Albert Lee", "One of Meta's top researchers, Yann LeCun". */
function before(tokens: readonly Token[], person: number): Affiliation | null {
  const start = phraseStart(tokens, person);
  const last = lastOrganization(tokens, start, person);
  // "Anthropic's Safeguards Research Team head Ada Quill".
  const unit =
    last > 1 && isMark(tokens[last - 1], "'s") && isUnitOf(tokens[last], tokens[last - 2]);
  const inside = unit ? last - 2 : last;
  if (inside >= 0 && !isObject(tokens, start, inside)) {
    const found = judge(tokens, start, person, inside);
    // "Rivian's first technology chief, former Apple executive Ada Quill,": the title is of now.
    const title = found.past ? titleBefore(tokens, start) : null;
    return title !== null && !title.past ? title : found;
  }
  return titleBefore(tokens, start);
}

/** "OpenAI's chief product officer, Kevin Weil": the firm of a title that a comma parts from the name. */
function titleBefore(tokens: readonly Token[], start: number): Affiliation | null {
  // "OpenAI's chief product officer, Kevin Weil," and "its founder and CEO, Vijaye Raji".
  let i = start - 1;
  if (!isMark(tokens[i], ',') || tokens[i - 1]?.type === 'person') return null;
  i -= 1;
  const head = i;
  while (i >= 0 && head - i < 9) {
    const token = tokens[i];
    if (!token || (token.type === 'mark' && token.norm !== "'s")) break;
    if (isOrganization(token) && isMark(tokens[i + 1], "'s")) {
      const roleBetween = tokens.slice(i + 1, head + 1).some(({ type }) => type === 'role');
      return roleBetween ? judge(tokens, i, head + 1, i) : null;
    }
    i -= 1;
  }
  if (tokens[head]?.type === 'role' && tokens[head - 1]?.type === 'org')
    return judge(tokens, Math.max(0, head - 2), head + 1, head - 1);
  // "A scientist at DeepMind and co-creator of AlphaFold, Ada Quill,": not what was made.
  if (
    isMakersOf(tokens, head) &&
    tokens[head - 3]?.norm === 'and' &&
    isOrganization(tokens[head - 4])
  )
    return judge(tokens, Math.max(0, head - 8), head - 3, head - 4);
  // "The chief executive of Intel, Lip-Bu Tan,".
  if (
    isOrganization(tokens[head]) &&
    tokens[head - 1]?.norm === 'of' &&
    tokens[head - 2]?.type === 'role'
  )
    return judge(tokens, Math.max(0, head - 3), head + 1, head);
  return null;
}

function lastOrganization(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i -= 1) if (isOrganization(tokens[i])) return i;
  return -1;
}

/** "joined Google Sam Lee": an organization right before a name, with nothing between, is the verb's. */
function isObject(tokens: readonly Token[], start: number, at: number): boolean {
  const next = tokens[at + 1];
  return at === start && next?.type === 'person';
}

function judge(tokens: readonly Token[], from: number, to: number, at: number): Affiliation {
  const words = tokens.slice(from, to);
  const past = words.some((token) => token.type === 'former' || PAST_HEADS.has(token.norm));
  return { at, past, remote: false };
}

/** Whether "of", "at" or the like stands before an organization, over words like "the autonomous trucking startup". */
function isTied(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i > Math.max(from, at - 6); i -= 1) {
    const token = tokens[i];
    if (token?.type !== 'word' || token.capital) return false;
    if (TIES.has(token.norm)) return true;
    if (/^(?:and|to|by|on|about|after|before|who|that|joined)$/.test(token.norm)) return false;
  }
  return false;
}

/** "one of the creators of Stable Diffusion": what somebody made is no place of work. */
function isMakersOf(tokens: readonly Token[], org: number): boolean {
  return (
    tokens[org - 1]?.norm === 'of' &&
    /^(?:co-)?(?:creators?|authors?|inventors?)$/.test(tokens[org - 2]?.norm ?? '')
  );
}

/** "Alan Dye, Apple's head of design,", "Vallone, a lead at OpenAI,", "Kalinowski, who previously led X at Meta,". */
function after(tokens: readonly Token[], person: number): Affiliation | null {
  const beside = postmodifier(tokens, person);
  if (beside) return { at: beside.organization, past: false, remote: false };
  const end = appositionEnd(tokens, person);
  if (end < 0) return null;
  const from = person + 2;
  const first = tokens[from];
  // "Jan Lund, its senior vice president".
  if (first?.norm === 'its' && tokens.slice(from + 1, from + 4).some(({ type }) => type === 'role'))
    return { at: from, past: false, remote: false };
  // "Gross, along with former GitHub CEO Friedman,": somebody else's.
  if (/^(?:along|together|alongside)$/.test(first?.norm ?? '')) return null;
  // "Quill, from Meta,".
  if (/^(?:from|of|at)$/.test(first?.norm ?? '') && tokens[from + 1]?.type === 'org')
    return { at: from + 1, past: false, remote: false };
  // "until last week an engineer at", "late of".
  let past = /^(?:until|late|lately|once)$/.test(first?.norm ?? '');
  let tied = first?.type === 'former' || LATELY.has(first?.norm ?? '');
  let worked = false;
  // "a co-founder of DeepMind and most recently CEO of Inflection": the later one.
  const lately = tokens.findIndex(
    ({ norm }, i) =>
      i > from &&
      i < end &&
      ((norm === 'recently' && tokens[i - 1]?.norm === 'most') ||
        (/^(?:later|then|subsequently)$/.test(norm) &&
          tokens[i - 1]?.norm === 'and' &&
          tokens[i + 1]?.type === 'role')),
  );
  if (lately >= 0) tied = true;
  for (
    let i = Math.max(from, lately);
    i < Math.min(end + (worked ? 10 : 0), tokens.length);
    i += 1
  ) {
    const token = tokens[i];
    if (!token) break;
    if (token.type === 'former' || PAST_HEADS.has(token.norm)) past = true;
    if (token.type === 'word' && (EVENTS.has(token.norm) || token.norm === 'also')) return null;
    if (token.type === 'role') tied = true;
    if (token.type === 'word' && WORKED.has(token.norm)) {
      worked = true;
      tied = true;
    }
    if (!isOrganization(token) || token.norm === 'it') continue;
    const left = tokens[i - 1];
    const right = tokens[i + 1];
    const byRole = tied && isTied(tokens, i, from) && !isMakersOf(tokens, i);
    const owns =
      isMark(right, "'s") ||
      right?.type === 'role' ||
      right?.type === 'former' ||
      // "a former Google ads chief".
      (right?.type === 'word' && !PREPOSITIONS.has(right.norm) && tokens[i + 2]?.type === 'role');
    const article = tied && left?.norm === 'the';
    // "Quill, ex-Meta,".
    const once = left?.type === 'former' && isMark(right, ',');
    if (!byRole && !owns && !article && !once) continue;
    const remote = tokens.slice(from, i).some(({ norm }) => norm === 'spent');
    const was =
      first?.norm === 'who' &&
      tokens
        .slice(from, i)
        .some(({ norm }) =>
          /^(?:was|led|worked|served|headed|ran|spent|used|wore|recently|previously|co-created|contributed)$/.test(
            norm,
          ),
        );
    return { at: i, past: past || was, remote };
  }
  return null;
}
