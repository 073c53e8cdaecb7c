import {
  commonWords,
  demonyms,
  firstNames,
  MONTHS_AND_DAYS,
  ORGANIZATION_ENDINGS,
  PARTICLES,
  PLAIN_ACRONYMS,
  places,
  PRODUCTS,
  surnames,
  THING_ENDINGS,
  TITLES,
} from '../word-lists.ts';
import { isKnownFirm } from './known-firms.ts';
import { isTrigger } from './lexicon.ts';
import { isMark } from './marks.ts';
import { supposedToken } from './supposed-token.ts';
import type { Token } from './typed-sentence.ts';
import { FORMER, ROLE_HEADS, ROLE_MODIFIERS } from './words.ts';

/** A name has two to four words here; one alone says too little. */
const LONGEST = 4;
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose object, of two capitalised words or more, is a person. */
const TAKES_PEOPLE = set(
  'hire hires hired hiring poach poaches poached poaching recruit recruits recruited recruiting appoint appoints appointed appointing named names naming tap taps tapped tapping promote promotes promoted promoting elevate elevates elevated ousted fired sacked lured rehired rehires aboard succeed succeeds succeeded succeeding replaces replaced replacing',
);
/** Nouns for somebody by what he or she is to another. */
const RELATED = set(
  'predecessor successor deputy lieutenant colleague counterpart mentor understudy protege protégé',
);
/** What only somebody does; firms join and hire too. */
const PERSONS_VERBS = set(
  'resigned resigns resign quit quits departed departs retires retired steps stepped left leaves joins joined rejoined rejoins defected decamped',
);
const HEADS = [...ROLE_HEADS].filter(
  (word) => !/^(?:members?|lead|leads|intern|partners?|head)$/.test(word),
);
const BEFORE_NAME = new Set(HEADS);

/**
 * People whom no list of names has, seen by where they stand: "CFO Per Lund",
 * "named Ross Kinnear chief financial officer", "Praveer Mehra, an engineer
 * at Stripe, is". Two words with capitals at least, none of them an ordinary word or a firm's.
 */
export function supposePeople(tokens: readonly Token[], text: string, block: number): Token[] {
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const end = nameEnd(tokens, i, text);
    const first = tokens[i];
    const last = tokens[end - 1];
    if (!first) break;
    if (end > i && last && mayBePerson(tokens, i, end)) {
      out.push(supposedToken('person', first, last, text, block));
      i = end;
      continue;
    }
    const next = Math.max(end, i + 1);
    while (i < next) out.push(...tokens.slice(i, (i += 1)));
  }
  return out;
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !token.capital) return false;
  const { norm } = token;
  if (firstNames.has(norm) || surnames.has(norm)) return !MONTHS_AND_DAYS.has(norm);
  return !(
    norm.length < 2 ||
    /\d/.test(norm) ||
    commonWords.has(norm) ||
    ROLE_HEADS.has(norm) ||
    ROLE_MODIFIERS.has(norm) ||
    TITLES.has(norm) ||
    MONTHS_AND_DAYS.has(norm) ||
    PRODUCTS.has(norm) ||
    PLAIN_ACRONYMS.has(norm) ||
    ORGANIZATION_ENDINGS.has(norm) ||
    THING_ENDINGS.has(norm) ||
    FORMER.has(norm) ||
    places.has(norm) ||
    demonyms.has(norm) ||
    isKnownFirm(norm) ||
    isTrigger(norm)
  );
}

/** Where a run of two to four words of a name that begins at `i` ends; `i` when none begins. */
function nameEnd(tokens: readonly Token[], i: number, text: string): number {
  let end = i;
  let words = 0;
  while (end < tokens.length && words < LONGEST) {
    const token = tokens[end];
    const before = tokens[end - 1];
    if (end > i && !/^\s$/.test(text.slice(before?.end ?? 0, token?.start ?? 0))) break;
    // "Robin Washington": a place's name after a first name, where no other capital follows.
    const placeName =
      words === 1 &&
      token?.type === 'word' &&
      token.capital &&
      places.has(token.norm) &&
      firstNames.has(before?.norm ?? '') &&
      !(tokens[end + 1]?.type === 'word' && tokens[end + 1]?.capital);
    const particle = end > i && PARTICLES.has(token?.norm ?? '') && isNameWord(tokens[end + 1]);
    if (!particle && !placeName && !isNameWord(token)) break;
    if (!particle) words += 1;
    end += 1;
  }
  // A run that goes on with another capital is something else.
  const next = tokens[end];
  if (
    next?.type === 'word' &&
    next.capital &&
    end > i &&
    !ROLE_HEADS.has(next.norm) &&
    !ROLE_MODIFIERS.has(next.norm) &&
    !isTrigger(next.norm)
  )
    return i;
  if (next?.type === 'org' && end > i) return i;
  return words >= 2 ? end : i;
}

function mayBePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const norm = (at: number) => (tokens[at]?.type === 'word' ? (tokens[at]?.norm ?? '') : '');
  const before = tokens[from - 1];
  const listed = [from, to - 1].some((at) => firstNames.has(norm(at)) || surnames.has(norm(at)));
  const role = BEFORE_NAME.has(norm(from - 1));
  const comma = isMark(before, ',') && BEFORE_NAME.has(norm(from - 2));
  // "its finance chief, Per Lund," and "CFO Per Lund".
  if (role || (comma && isMark(tokens[to], ','))) return true;
  // "her predecessor, Lorenz Habicht,".
  if (isMark(before, ',') && RELATED.has(norm(from - 2)) && (isMark(tokens[to], ',') || listed))
    return true;
  // "lost its head of hiring (Tatum Kilbride, to Scale AI)".
  const bracketed = before?.type === 'mark' && before.norm === '(' && isMark(tokens[to], ',');
  if (
    bracketed &&
    to - from === 2 &&
    /^(?:to|from|formerly|ex|previously|late)$/.test(tokens[to + 1]?.norm ?? '')
  )
    return true;
  // "Wenjie Lao is taking five colleagues with him": spoken of as he or she, with nobody else named.
  if (
    from === 0 &&
    to - from === 2 &&
    /^(?:is|was|has|had|will)$/.test(norm(to)) &&
    !tokens.some(({ type }) => type === 'person') &&
    tokens
      .slice(to, to + 14)
      .some(({ norm: word }) => /^(?:him|her|his|himself|herself)$/.test(word))
  )
    return true;
  const taken = TAKES_PEOPLE.has(norm(from - 1));
  const becomes = roleFollows(tokens, to);
  if (taken && (becomes || listed)) return true;
  // "taps Eli Lilly's Anat Ashkenazi as CFO".
  if (before?.type === 'mark' && before.norm === "'s" && tokens[from - 2]?.type === 'org')
    return listed || (TAKES_PEOPLE.has(norm(from - 3)) && becomes);
  // "Xu Lingyun from ByteDance, Cate Bellingham from Snap".
  if (
    /^(?:from|of)$/.test(norm(to)) &&
    tokens[to + 1]?.type === 'org' &&
    (isMark(before, ',') || norm(from - 1) === 'and') &&
    tokens.slice(0, from).some(({ type }) => type === 'person')
  )
    return listed || to - from === 2;
  const opens =
    before === undefined ||
    (before.type === 'mark' && before.norm !== "'s" && before.norm !== '-') ||
    /^(?:and|that|said|while|but|as|when|after)$/.test(before.norm);
  if (!opens) return false;
  if (PERSONS_VERBS.has(norm(to)) || /^(?:has|will|is|was)$/.test(norm(to)))
    return listed && tokens.slice(to, to + 5).some(({ norm: word }) => isTrigger(word));
  // "Praveer Mehra, an engineer at Stripe, is".
  return isMark(tokens[to], ',') && apposed(tokens, to + 1) && (listed || to - from === 2);
}

function roleFollows(tokens: readonly Token[], to: number): boolean {
  const near = tokens.slice(to, to + 5);
  const at = near.findIndex(({ norm }) => ROLE_HEADS.has(norm));
  return (
    at >= 0 &&
    near
      .slice(0, at)
      .every(
        ({ norm }) =>
          /^(?:as|its|the|their|a|an|new|first|next|to)$/.test(norm) || ROLE_MODIFIERS.has(norm),
      )
  );
}

/** "the second most powerful executive at", "who led", "Stripe's head of": what is said of a person, up to a comma. */
function apposed(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (
    !first ||
    !(
      /^(?:org|former)$/.test(first.type) ||
      /^(?:a|an|the|its|who|one)$/.test(first.norm) ||
      ROLE_HEADS.has(first.norm) ||
      ROLE_MODIFIERS.has(first.norm)
    )
  )
    return false;
  if (first.norm === 'who') return true;
  return tokens.slice(from, from + 8).some(({ norm }) => BEFORE_NAME.has(norm));
}
