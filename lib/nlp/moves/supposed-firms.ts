import { nameKey } from '../../domain/name-key.ts';
import {
  commonWords,
  demonyms,
  firstNames,
  MONTHS_AND_DAYS,
  PLAIN_ACRONYMS,
  places,
  PRODUCTS,
  surnames,
  TITLES,
} from '../word-lists.ts';
import { isKnownFirm, isMedium } from './known-firms.ts';
import { isTrigger } from './lexicon.ts';
import { supposedToken } from './supposed-token.ts';
import type { Token } from './typed-sentence.ts';
import { COMPANY_NOUNS, FORMER, ROLE_HEADS, ROLE_MODIFIERS } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Parts of firms and of the world that stand where firms do, besides the words of roles. */
export const NO_FIRMS = set(
  'applications emea apac latam mena rsvp west east north south platform growth africa asia europe america',
);

/** Verbs whose object is a place of work. */
const TAKING = set(
  'join joins joined joining rejoin rejoins rejoined rejoining left leave leaves leaving quit quits quitting departed departs departing exited exiting exits founded co-founded cofounded founding co-founding cofounding founds co-found cofound acquired acquire acquires acquiring bought buys buying',
);
/** What somebody does who heads a firm. */
const RUNNING = set('runs ran heads headed helms helmed run');
/** Nouns that only firms and bodies have, before a name or behind it. */
const FIRM_WORDS = set(
  'startup start-up unicorn upstart fintech biotech insurtech edtech neobank lender insurer broker brokerage retailer grocer brewer distiller miner refiner utility airline carrier telco operator consultancy nonprofit charity bank lab studio firm company boutique agency publisher broadcaster newspaper weekly watchdog regulator supplier wholesaler contractor manufacturer foundry chain marketplace accelerator incubator outfit rival competitor conglomerate hotelier builder shipbuilder label museum university orchestra think-tank exchange platform',
);

function isFirmWord(norm: string): boolean {
  return FIRM_WORDS.has(norm) || /^[a-z]{3,}(?:-)?maker$/.test(norm);
}

/** Prepositions before a place of work, where a trigger or a role stands a little before. */
const BEFORE = set('at from of with by for');
const NAMING = set('called named dubbed');
/** What a firm does to people. */
const HIRING = set(
  'hired hires hire poached poaches recruited recruits appointed appoints named names tapped taps promoted promotes lured lures fired ousted snags snagged nabs nabbed plans is has had have will said says announced',
);
const HEADS = set(
  'ceo cto cfo coo founder co-founder cofounder chief president boss head chairman co-founders founders engineer engineers researcher researchers executive exec alum alumnus veteran executives staffers employees',
);
/** What a chief may be chief of inside a firm. */
const FIELDS = set(
  'applications sales product products research engineering operations design marketing communications policy safety infrastructure growth people finance partnerships enterprise consumer hardware search ads advertising cloud devices games gaming science strategy security content studios services platforms robotics',
);
/** Far enough back for the verb or the role that a preposition hangs on. */
const REACH = 7;
const LONGEST = 4;

/**
 * Organizations that nobody's list has, seen by where they stand: "joined
 * Lumora", "head of design at Nubella". Only in sentences that name a person,
 * and never in title case, where capitals say nothing. `seen` holds the keys
 * of those found before in the text: they are believed anywhere.
 */
export function supposeFirms(
  tokens: readonly Token[],
  text: string,
  block: number,
  seen: Set<string>,
): Token[] {
  const somebody = tokens.some(
    ({ type, norm }) => type === 'person' || norm === 'he' || norm === 'she',
  );
  if (!somebody || isTitleCase(tokens)) return [...tokens];
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const end = nameEnd(tokens, i, text);
    const first = tokens[i];
    let last = tokens[end - 1];
    if (!first) break;
    if (end > i && last) {
      const sign = text.charAt(last.end) === '&' && !/^\w/.test(text.charAt(last.end + 1));
      if (sign) last = { ...last, end: last.end + 1 };
      const name = text.slice(first.start, last.end);
      const key = nameKey(name);
      const medium = isMedium(
        name,
        text.slice(Math.max(0, first.start - 12), first.start),
        text.slice(last.end, last.end + 12),
      );
      const told = seen.has(key) || mayBeFirm(tokens, i, end, name) || isDescribed(tokens, i, end);
      if (told && !medium && !isField(tokens.slice(i, end))) {
        seen.add(key);
        out.push(supposedToken('org', first, last, text, block));
        i = end;
        continue;
      }
      while (i < end) out.push(...tokens.slice(i, (i += 1)));
      continue;
    }
    out.push(first);
    i += 1;
  }
  return out;
}

/** "Ex-Stripe Exec Joins Lumora": most words have a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ type, norm }) => type === 'word' && norm.length > 3);
  return words.length > 2 && words.filter(({ capital }) => capital).length > words.length / 2;
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !token.capital) return false;
  const { norm } = token;
  return !(
    /-(?:based|owned|backed|led|run|style|born|founded|made|wide|like)$/.test(norm) ||
    ROLE_HEADS.has(norm) ||
    (TITLES.has(norm) && norm !== 'general') ||
    MONTHS_AND_DAYS.has(norm) ||
    PRODUCTS.has(norm) ||
    PLAIN_ACRONYMS.has(norm) ||
    FORMER.has(norm)
  );
}

/** Where a run of capitalised words that begins at `i` ends; `i` when none begins. */
function nameEnd(tokens: readonly Token[], i: number, text: string): number {
  let end = i;
  // "Parallel Web Systems": a product's word inside a name.
  const inside = (at: number) =>
    at > i &&
    tokens[at]?.capital &&
    isNameWord(tokens[at + 1]) &&
    PRODUCTS.has(tokens[at]?.norm ?? '');
  while (end < tokens.length && end - i < LONGEST && (isNameWord(tokens[end]) || inside(end))) {
    const before = tokens[end - 1];
    // "Debevoise & Plimpton".
    if (end > i && !/^\s(?:&\s)?$/.test(text.slice(before?.end ?? 0, tokens[end]?.start ?? 0)))
      break;
    end += 1;
  }
  const only = tokens[i]?.norm ?? '';
  // "CEO of X", "X CEO": a firm of one letter, where a firm must stand.
  if (only === 'x' && tokens[i]?.capital) {
    const of = tokens[i - 1]?.norm === 'of' && ROLE_HEADS.has(tokens[i - 2]?.norm ?? '');
    return of || /^(?:ceo|chief|boss)$/.test(tokens[i + 1]?.norm ?? '') ? i + 1 : i;
  }
  // "Humans&": a sign that only firms have in their names.
  if (end === i + 1 && text.charAt(tokens[i]?.end ?? 0) === '&') return end;
  if (end === i + 1) {
    // One word: no place, and nobody's name; what opens a sentence must be no word at all.
    if (places.has(only) || demonyms.has(only) || only.length < 3) return i;
    const firm = isKnownFirm(only);
    if (!firm && (surnames.has(only) || firstNames.has(only))) return i;
    if (!firm && commonWords.has(only)) return i;
  } else if (end > i) {
    const last = tokens[end - 1]?.norm ?? '';
    if (places.has(only) || demonyms.has(only) || places.has(last)) return i;
    if (end === i + 2 && firstNames.has(only)) return i;
  }
  return end;
}

/** "head of Customer Engineering", "Finance director", "for EMEA": a part of a firm or of the world. */
function isField(name: readonly Token[]): boolean {
  return name.every(
    ({ norm }) =>
      (ROLE_MODIFIERS.has(norm) && !isKnownFirm(norm)) ||
      places.has(norm) ||
      NO_FIRMS.has(norm) ||
      (name.length > 1 && commonWords.has(norm)),
  );
}

/** "Cedar Compiler, a two-person outfit in Beirut": called a firm right behind the name. */
function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to]?.norm !== ',' || !/^(?:an?|the)$/.test(tokens[to + 1]?.norm ?? '')) return false;
  if (to === from + 1 && commonWords.has(tokens[from]?.norm ?? '')) return false;
  for (const { type, norm, capital } of tokens.slice(to + 2, to + 8)) {
    if (type === 'person' || type === 'mark' || ROLE_HEADS.has(norm)) return false;
    if (isFirmWord(norm)) return true;
    if (
      BEFORE.has(norm) ||
      /^(?:who|that|which|in)$/.test(norm) ||
      (capital && !demonyms.has(norm))
    )
      return false;
  }
  return false;
}

function mayBeFirm(tokens: readonly Token[], from: number, to: number, name: string): boolean {
  const norm = (at: number) => (tokens[at]?.type === 'person' ? '' : (tokens[at]?.norm ?? ''));
  const before = norm(from - 1);
  const known = isKnownFirm(name);
  if (known && (from > 0 || norm(to) === "'s")) return true;
  // "startup Harmonic", "its new fund, Halcyon Capital", "a lab called Heron".
  const noun = before === ',' || NAMING.has(before) ? norm(from - 2) : before;
  if (COMPANY_NOUNS.has(noun) && noun !== 'unit' && noun !== 'group' && noun !== 'fund')
    return true;
  if (isFirmWord(noun) && !/^(?:unit|group|fund)$/.test(noun)) return true;
  // "wind group Orsted", "the lending group Halden".
  if (
    before === 'group' &&
    tokens[from - 2]?.type === 'word' &&
    !/^(?:an?|the|its|this)$/.test(norm(from - 2))
  )
    return true;
  // "asset manager Halden".
  if (before === 'manager' && /^(?:asset|fund|money|wealth)$/.test(norm(from - 2))) return true;
  if (TAKING.has(before)) return true;
  // "who runs Saab", "asked to run Getlink", "put in charge of Penwith".
  if (RUNNING.has(before) && tokens[from - 2]?.type !== 'mark') return true;
  // "has traded Quinn Emanuel for Latham & Watkins".
  if (/^(?:traded|trades|trading|swapped|swaps|swapping|ditched|ditches|ditching)$/.test(before))
    return true;
  if (
    before === 'for' &&
    tokens[from - 2]?.type === 'org' &&
    /^(?:traded|trades|trading|swapped|swaps|swapping|ditched|ditches|ditching)$/.test(
      norm(from - 3),
    )
  )
    return true;
  // "(ex Coupang)", "ex-Halden engineer".
  if (tokens[from - 1]?.type === 'former' && before === 'ex' && !isField(tokens.slice(from, to)))
    return true;
  // "Atieva was founded back in 2007 by Bernard Tse", "Heron, founded by".
  const was = /^(?:was|is|,)$/.test(norm(to)) ? to + 1 : -1;
  if (
    was > 0 &&
    /^(?:founded|co-founded|cofounded|launched|started|established)$/.test(norm(was)) &&
    tokens.slice(was, was + 6).some((token) => token.norm === 'by') &&
    !commonWords.has(norm(from))
  )
    return true;
  // "left Coatue to launch Sycamore".
  if (/^(?:launch|start|build|create|run|lead)$/.test(before) && norm(from - 2) === 'to') {
    const lead = tokens.slice(Math.max(0, from - 16), from - 2);
    if (
      lead.some((token) =>
        /^(?:left|leave|leaves|leaving|quit|quits|resigned|departed|departing)$/.test(token.norm),
      )
    )
      return true;
  }
  // "CEO of Applications at OpenAI": a field, no firm.
  if (before === 'of' && norm(to) === 'at') return false;
  // "CEO of Applications".
  if (before === 'of' && to === from + 1 && FIELDS.has(norm(from))) return false;
  // "vice president of Human Interface Design": plain words, a department.
  if (before === 'of' && commonWords.has(norm(from)) && commonWords.has(norm(to - 1))) return false;
  if (BEFORE.has(before)) {
    for (let i = from - 2; i >= Math.max(0, from - REACH); i -= 1) {
      const word = norm(i);
      if (tokens[i]?.type === 'mark' && word !== "'s") break;
      if (
        ROLE_HEADS.has(word) ||
        isTrigger(word) ||
        /^(?:work(?:ed|s|ing)?|previously|now|formerly|recently|day|stint|tenure|job|role|position|post|out|gig|career|offer|life)$/.test(
          word,
        )
      )
        return true;
    }
  }
  // "has since set up Unconventional Silicon".
  if (before === 'up' && /^set/.test(norm(from - 2))) return true;
  // "Labelworks strategy chief Jason Drury".
  let title = to;
  while (title < to + 3 && ROLE_MODIFIERS.has(norm(title))) title += 1;
  if (title > to && ROLE_HEADS.has(norm(title)) && tokens[title + 1]?.type === 'person')
    return true;
  // "Lumora CEO Amy Sorrell", "Lumora's chief executive".
  const poss = norm(to) === "'s";
  if (HEADS.has(norm(poss ? to + 1 : to))) return true;
  if (poss && /^(?:new|former|chief|co-founder|latest)$/.test(norm(to + 1))) return true;
  // "Halden's first chief AI officer", "Halden's VP of design".
  if (poss) {
    let at = to + 1;
    while (
      at < to + 5 &&
      (ROLE_MODIFIERS.has(norm(at)) ||
        /^(?:first|longtime|long-time|interim|departing|outgoing|next)$/.test(norm(at)))
    )
      at += 1;
    const plain = to > from + 1 || !commonWords.has(norm(from));
    if (plain && ROLE_HEADS.has(norm(at))) return true;
  }
  // "Harmonic has hired Amy Sorrell", "Harmonic today welcomed".
  let verb = to;
  while (/^(?:today|yesterday|also|recently|just|now|quietly|reportedly)$/.test(norm(verb)))
    verb += 1;
  const does = HIRING.has(norm(verb)) || (isTrigger(norm(verb)) && !/ing$/.test(norm(verb)));
  // A press release's dateline ends in a dash.
  const opens = from === 0 || /^[—-]$/.test(before);
  return opens && (known || !commonWords.has(norm(from))) && does && hires(tokens, verb);
}

/** Whether a person follows soon, as whom a firm hires. */
function hires(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(from, from + 8);
  return near.some(({ type }) => type === 'person') && near.some(({ norm }) => isTrigger(norm));
}
