import type { Mention } from '../../domain/mention.ts';
import { findDates } from '../dates/find-dates.ts';
import { isTrigger } from './lexicon.ts';
import type { Span } from './sentences.ts';
import { markKnownFirms } from './mark-known-firms.ts';
import { isAppointed, isFirmNoun, isNobody } from './mistaken-names.ts';
import { supposeFirms } from './supposed-firms.ts';
import { supposePeople } from './supposed-people.ts';
import {
  COMPANY_MODIFIERS,
  COMPANY_NOUNS,
  FORMER,
  GROUP_PRONOUNS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
  TRANSPARENT,
} from './words.ts';

export type TokenType =
  'person' | 'org' | 'company' | 'pronoun' | 'owner' | 'role' | 'date' | 'former' | 'word' | 'mark';

/**
 * One word of a typed sentence. A name, a role ("chief executive officer"), a
 * date and a description of a company ("the search giant") are one word each.
 */
export interface Token {
  type: TokenType;
  /** Lower case, apostrophes straight; what compromise sees is made of it. */
  norm: string;
  /** Offsets in the block. */
  start: number;
  end: number;
  /** Of a person or an organization. */
  mention: Mention | null;
  /** Starts with a capital as written. */
  capital: boolean;
}

export interface TypedSentence {
  block: number;
  text: string;
  start: number;
  end: number;
  tokens: Token[];
}

const WORD =
  /(?<=^|[^\p{L}\p{N}])['’]s(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑.&'’][\p{L}\p{N}\p{M}]+)*|[,;:()[\]—–"“”‘’'!?$%/.-]/gu;
/** Words that are roles as nouns and something else as verbs. */
const VERBAL = new Set([
  'lead',
  'head',
  'chair',
  'fellow',
  'partner',
  'hand',
  'manager',
  'operator',
  'co-lead',
  'co-head',
  'co-chair',
  'boss',
  'star',
  'pioneer',
  'intern',
]);
const OF_VERBS = new Set([
  'to',
  'will',
  'would',
  'who',
  'they',
  'he',
  'she',
  'now',
  'also',
  'and',
  'help',
  'helped',
  'could',
  'can',
]);
const DETERMINED = new Set(['the', 'his', 'her', 'their', 'this', 'that']);
/** "it" is a company where a move's argument stands; a role of its own has to be ruled by the slot. */
const IT = new Set(['it', 'itself']);

/** Who speaks: `speakerOf` tells who that is. */
export const FIRST_PERSON = 'i';

/**
 * A sentence as typed words. `mentions` are those of its block, in order;
 * `seen` collects the firms that only their place in a sentence tells.
 */
export function typeSentence(
  block: number,
  text: string,
  span: Span,
  mentions: readonly Mention[],
  seen: Set<string> = new Set(),
): TypedSentence {
  const raw: Token[] = [];
  let at = span.start;
  for (const mention of markKnownFirms(mentions, text, span, block)) {
    if (mention.start < at || mention.end > span.end) continue;
    if (isNobody(mention, text)) continue;
    pushWords(raw, text, at, mention.start);
    // "self-driving startup Aurora Innovation": what follows such a noun is a firm.
    const isPerson =
      mention.kind === 'person'
        ? !isFirmNoun(raw.at(-1), mention, text)
        : isAppointed(raw.at(-1), mention, text);
    raw.push({
      type: isPerson ? 'person' : 'org',
      norm: isPerson ? 'personq' : 'orgq',
      start: mention.start,
      end: mention.end,
      mention,
      capital: true,
    });
    // "Intel Corp. hired": the stop of an abbreviation ends no clause.
    at =
      /\b(?:Corp|Inc|Co|Cos|Ltd|Bros|Jr|Sr)$/.test(mention.text) && text.charAt(mention.end) === '.'
        ? mention.end + 1
        : mention.end + legalForm(text, mention);
  }
  pushWords(raw, text, at, span.end);
  const tokens = joinDescriptions(
    joinDates(
      markFormer(joinAttributes(supposeFirms(supposePeople(raw, text, block), text, block, seen))),
    ),
  );
  return {
    block,
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    tokens,
  };
}

/** How much of "Arm Holdings Plc" the form of the firm takes, which is no firm by itself. */
function legalForm(text: string, { end, kind }: Mention): number {
  if (kind !== 'organization') return 0;
  return (
    /^ (?:Plc|PLC|LLC|AG|GmbH|NV|SA|SE)(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 6))?.[0]
      .length ?? 0
  );
}

function pushWords(into: Token[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  for (const match of piece.matchAll(WORD)) {
    const start = from + match.index;
    const norm = match[0].toLowerCase().replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-');
    pushWord(
      into,
      norm,
      start,
      start + match[0].length,
      /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(match[0]),
      text,
    );
  }
}

const CONTRACTED: Record<string, string> = {
  s: "'s",
  re: 'are',
  ll: 'will',
  ve: 'have',
  d: 'had',
  m: 'am',
};

function pushWord(
  into: Token[],
  norm: string,
  start: number,
  end: number,
  capital: boolean,
  text: string,
): void {
  const base = { start, end, mention: null, capital };
  if (norm === "'s") {
    into.push({ ...base, type: 'mark', norm });
    return;
  }
  if (/^[^\p{L}\p{N}]/u.test(norm)) {
    // An apostrophe right after a name is the possessive of a name in -s.
    const last = into.at(-1);
    if (norm === "'" && last?.end === start && /s$/i.test(text.slice(last.start, last.end))) {
      into.push({ ...base, type: 'mark', norm: "'s" });
      return;
    }
    into.push({ ...base, type: 'mark', norm: norm === '–' || norm === '—' ? '—' : norm });
    return;
  }
  const ex = /^ex-(.+)$/.exec(norm);
  if (ex?.[1]) {
    into.push({ ...base, type: 'former', norm: 'ex', end: start + 2 });
    pushWord(into, ex[1], start + 3, end, capital, text);
    return;
  }
  const negated = /^(.+)n't$/.exec(norm);
  if (negated) {
    const verb = negated[1] === 'wo' ? 'will' : negated[1] === 'ca' ? 'can' : (negated[1] ?? '');
    into.push({ ...base, type: 'word', norm: verb, end: end - 3 });
    into.push({ ...base, type: 'word', norm: 'not', start: end - 3 });
    return;
  }
  const split = /^(.+)'(s|re|ll|ve|d|m)$/.exec(norm);
  if (split) {
    const tail = split[2] ?? '';
    const head = split[1] ?? '';
    into.push({ ...base, type: typeOf(head), norm: head, end: end - tail.length - 1 });
    // "he's", "it's" and "who's" are "is"; after a noun it is the possessive.
    const verb = PRONOUNS.has(head) || ['it', 'who', 'that', 'there', 'they'].includes(head);
    const plain = tail === 's' && verb ? 'is' : (CONTRACTED[tail] ?? tail);
    into.push({
      ...base,
      type: plain === "'s" ? 'mark' : 'word',
      norm: plain,
      start: end - tail.length - 1,
    });
    return;
  }
  into.push({ ...base, type: typeOf(norm), norm });
}

function typeOf(norm: string): TokenType {
  if (PRONOUNS.has(norm) || GROUP_PRONOUNS.has(norm) || norm === FIRST_PERSON) return 'pronoun';
  if (POSSESSIVE_PRONOUNS.has(norm)) return 'owner';
  if (FORMER.has(norm)) return 'former';
  return 'word';
}

/** "that ousted OpenAI CEO Ada Quill": a participle before a title, with nobody to its left who dismisses. */
function markFormer(tokens: Token[]): Token[] {
  return tokens.map((token, i) => {
    if (
      token.type !== 'word' ||
      !/^(?:ousted|fired|sacked|departed|deposed|outgoing)$/.test(token.norm)
    )
      return token;
    const left = tokens[i - 1];
    const free =
      left === undefined ||
      (left.type === 'mark' && left.norm !== "'s") ||
      /^(?:that|and|the|its|recently|of|by|with|for|when|while|whether)$/.test(left.norm);
    const [org, next] = [tokens[i + 1], tokens[i + 2]];
    const named = org?.type === 'org' && next?.type !== 'mark' && next?.type !== 'date';
    return free && named && tokens.slice(i + 2, i + 6).some(({ type }) => type === 'person')
      ? { ...token, type: 'former' }
      : token;
  });
}

/** "Alphabet-owned", "OpenAI-backed": a name that only describes is no argument; "ex-X" is "former X". */
function joinAttributes(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) continue;
    const next = tokens[i + 1];
    const after = tokens[i + 2];
    const glued = next?.norm === '-' && next.start === token.end && after?.start === next.end;
    if (token.type === 'org' && glued && after.type === 'word') {
      out.push({ ...token, type: 'word', norm: 'attribute', mention: null, end: after.end });
      i += 2;
    } else if (token.type === 'former' && glued) {
      out.push(token);
      i += 1;
    } else {
      out.push(token);
    }
  }
  return out;
}

function joinDates(tokens: Token[]): Token[] {
  const out: Token[] = [];
  let i = 0;
  for (const found of findDates(tokens)) {
    while (i < found.from) out.push(...tokens.slice(i, (i += 1)));
    const first = tokens[found.from];
    const last = tokens[found.to - 1];
    if (first && last) out.push({ ...first, type: 'date', norm: 'dateq', end: last.end });
    i = found.to;
  }
  out.push(...tokens.slice(i));
  return out;
}

/** Make roles and descriptions of companies one word each. */
function joinDescriptions(tokens: Token[]): Token[] {
  const out: Token[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (!token) break;
    const company = companyEnd(tokens, i);
    const role = company > i ? i : roleEnd(tokens, i);
    const end = Math.max(company, role);
    const last = tokens[end - 1];
    if (end > i && last) {
      const type = company > i ? 'company' : 'role';
      const norm = type === 'company' ? (IT.has(last.norm) ? 'it' : 'company') : last.norm;
      out.push({ ...token, type, norm, end: last.end, capital: token.capital });
      i = end;
    } else {
      out.push(token);
      i += 1;
    }
  }
  return out;
}

const FIRM_NOUNS =
  /^(?:maker|startup|start-up|giant|company|firm|developer|retailer|carmaker|automaker|chipmaker|lab|unicorn|provider|lender|insurer|manufacturer|publisher|titan|upstart)$/;

/** Whether a word may describe a firm: no name, no verb, nothing that links. */
function mayModify({ norm, capital, type }: Token): boolean {
  return (
    type === 'word' &&
    !capital &&
    !PREPOSITIONS.has(norm) &&
    !TRANSPARENT.has(norm) &&
    !ROLE_HEADS.has(norm) &&
    !isTrigger(norm) &&
    !/^(?:and|or|that|which|who|to|if|than|said|told|holding)$/.test(norm)
  );
}

/** Where a description of a company that begins at `i` ends; `i` when none does. */
function companyEnd(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (!first || first.type === 'mark') return i;
  if (IT.has(first.norm)) return i + 1;
  if (!DETERMINED.has(first.norm)) return i;
  // "the Facebook owner", "the ChatGPT maker": described by what it owns.
  const [brand, noun] = [tokens[i + 1], tokens[i + 2]];
  if (
    (brand?.type === 'org' || (brand?.type === 'word' && brand.capital)) &&
    /^(?:owner|parent|maker|developer|creator|operator)$/.test(noun?.norm ?? '') &&
    !/^(?:org|person)$/.test(tokens[i + 3]?.type ?? '')
  )
    return i + 3;
  let j = i + 1;
  let strange = false;
  while (j < i + 5) {
    const token = tokens[j];
    if (!token || (token.type !== 'word' && token.type !== 'former')) return i;
    const next = tokens[j + 1];
    const isNoun = COMPANY_NOUNS.has(token.norm);
    const goesOn =
      next?.type === 'word' && (COMPANY_NOUNS.has(next.norm) || ROLE_HEADS.has(next.norm));
    if (isNoun && strange && !FIRM_NOUNS.test(token.norm)) return i;
    if (isNoun && !goesOn) return j + 1;
    if (isNoun && next && ROLE_HEADS.has(next.norm)) return i;
    const modifies =
      COMPANY_MODIFIERS.has(token.norm) ||
      /^\d+-year-old$/.test(token.norm) ||
      (first.norm === 'the' && mayModify(token));
    if (!isNoun && !modifies) return i;
    // "the design software maker": with a word that is no known modifier only a noun that means nothing else.
    strange ||= !isNoun && !COMPANY_MODIFIERS.has(token.norm);
    j += 1;
  }
  return i;
}

/** Where a role that begins at `i` ends; `i` when none does. */
function roleEnd(tokens: readonly Token[], i: number): number {
  let j = i;
  let end = i;
  while (j < tokens.length) {
    const token = tokens[j];
    if (!token || token.type !== 'word') break;
    // "to lead", "will head": verbs here.
    // "promoted to head of design", "to partner at Felicis": nouns.
    const noun = /^(?:of|at)$/.test(tokens[j + 1]?.norm ?? '') && tokens[j - 1]?.norm === 'to';
    // "wraps up at Stripe and heads to Klarna".
    if (token.norm === 'heads' && /^(?:to|for|back|over|off)$/.test(tokens[j + 1]?.norm ?? ''))
      break;
    const verbal = !noun && VERBAL.has(token.norm) && OF_VERBS.has(tokens[j - 1]?.norm ?? '');
    if (verbal) break;
    if (ROLE_HEADS.has(token.norm)) end = j + 1;
    else if (!ROLE_MODIFIERS.has(token.norm)) break;
    j += 1;
  }
  return end;
}
