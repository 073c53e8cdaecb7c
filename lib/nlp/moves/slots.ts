import type { ProposedMove } from '../../domain/proposed-move.ts';
import type { Mention } from '../../domain/mention.ts';
import { affiliationOf, presentAffiliation } from './affiliation.ts';
import type { Hit } from './match-patterns.ts';
import type { OrganizationSlot } from './pattern.ts';
import {
  coordinatedLeft,
  coordinatedRight,
  isMark,
  isOrganization,
  organizationAfter,
  personAfter,
} from './phrases.ts';
import type { References } from './references.ts';
import { organizationName } from './references.ts';
import { roleAfter } from './roles.ts';
import type { Subject } from './subject.ts';
import { antecedentOf, earlierSubject, subjectOf } from './subject.ts';
import { speakerOf } from './speaker.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';
import { FIRST_PERSON } from './typed-sentence.ts';
import { ownFirmEnd } from './own-firm.ts';
import { isBare } from './leaving-object.ts';
import { isListedFirm, isPublication } from './trust.ts';
import { GROUP_NOUNS, TRANSPARENT } from './words.ts';

/** One who moves: somebody named, or somebody the text leaves unnamed. */
export interface Mover {
  mention: Mention | null;
  /** Index of the token that stands for them. */
  at: number;
}

/** What an earlier trigger of the sentence found: verbs that share its subject need it. */
export interface Told {
  hit: Hit;
  movers: Mover[];
  employer: string | null;
  moves: ProposedMove[];
}

/** A text as typed sentences, with what is needed to fill slots. */
export interface Reader {
  sentences: readonly TypedSentence[];
  references: References;
  /** Organizations that the text calls firms. */
  firms: ReadonlySet<string>;
  /** The moves read so far, by sentence. */
  history: { sentence: number; move: ProposedMove }[];
}

/** A trigger in its place. */
export interface Place {
  reader: Reader;
  sentence: number;
  tokens: readonly Token[];
  hit: Hit;
  subject: Subject;
  told: readonly Told[];
}

export function placeOf(reader: Reader, sentence: number, hit: Hit, told: readonly Told[]): Place {
  const tokens = reader.sentences[sentence]?.tokens ?? [];
  const { skip = 0 } = hit.pattern;
  const verb = skip < 0 ? hit.to + skip : hit.from + skip;
  return { reader, sentence, tokens, hit, subject: subjectOf(tokens, verb), told };
}

/** The movers of a trigger, by its pattern's slot; empty when the text has none there. */
export function moversOf(place: Place): Mover[] {
  const { tokens, hit, subject, told } = place;
  switch (hit.pattern.mover) {
    case 'subject': {
      if (subject.kind === 'people') {
        const people = [...subject.at, ...foundersBeside(tokens, hit)];
        return people.map((at) => moverAt(place, at));
      }
      if (subject.kind === 'unnamed') {
        const at = subject.at[0] ?? 0;
        return [{ mention: epithetOf(place, at), at }];
      }
      if (subject.kind !== 'earlier') return [];
      // "will hand over the job to B and become chairman": not B, whom the first verb has as its object.
      const linked = linkBefore(tokens, hit.from);
      const before = told
        .filter((one) => one.hit.from < hit.from && !(linked && BEHIND.has(one.hit.pattern.mover)))
        .at(-1);
      if (before && before.movers.length > 0) return before.movers;
      return earlierSubject(tokens, hit.from).map((at) => moverAt(place, at));
    }
    case 'possessor': {
      const owner = tokens[hit.from];
      if (owner?.type === 'owner') return [moverAt(place, hit.from)];
      if (owner?.norm === 'my') {
        const mention = speakerOf(place.reader.sentences, place.sentence, hit.from);
        return mention ? [{ mention, at: hit.from }] : [];
      }
      if (owner?.norm === 'whose') {
        const holder = antecedentOf(tokens, hit.from);
        return holder < 0 ? [] : [moverAt(place, holder)];
      }
      const at = hit.from - 1;
      if (tokens[at]?.type === 'person')
        return coordinatedLeft(tokens, at).map((i) => moverAt(place, i));
      return tokens[at]?.type === 'role' ? [{ mention: null, at }] : [];
    }
    case 'described': {
      const at = hit.from - 1;
      return tokens[at]?.type === 'person' ? [moverAt(place, at)] : [];
    }
    case 'object':
    case 'of':
    case 'after':
    case 'by': {
      const inside = tokens.findIndex(
        ({ type }, i) => type === 'person' && i >= hit.from && i < hit.to,
      );
      const at = inside >= 0 ? inside : personAfter(tokens, hit.to);
      if (at >= 0) return coordinatedRight(tokens, at).map((i) => moverAt(place, i));
      const unnamed = unnamedAfter(tokens, hit.to);
      const named = unnamed[0] ? namedAmong(tokens, unnamed[0].at) : [];
      return named.length > 0 ? named.map((i) => moverAt(place, i)) : unnamed;
    }
  }
}

const BEHIND = new Set<string>(['object', 'of', 'by', 'after']);

/** Whether "and" or "but" stands right before a verb, over adverbs and auxiliaries. */
function linkBefore(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    if (/^(?:and|but|then)$/.test(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.type !== 'word' || !TRANSPARENT.has(tokens[i]?.norm ?? '')) return false;
  }
  return false;
}

/** "founded Respond alongside A (CTO) and B": those who found with the subject. */
function foundersBeside(tokens: readonly Token[], hit: Hit): number[] {
  if (hit.pattern.kind !== 'found') return [];
  const at = tokens.findIndex(
    ({ norm }, i) => /^(?:alongside|with)$/.test(norm) && i >= hit.to && i < hit.to + 12,
  );
  const with_ = tokens[at]?.norm === 'with';
  const beside =
    /^(?:org|date|company)$/.test(tokens[at - 1]?.type ?? '') ||
    tokens[at - 1]?.norm === 'together';
  const first = at < 0 || (with_ && !beside) ? -1 : personAfter(tokens, at + 1, with_ ? 4 : 9);
  return first < 0 ? [] : coordinatedRight(tokens, first);
}

/** Whom "The former Airbnb executive" at the head of a sentence means: the one the sentence before is about. */
function epithetOf({ tokens, reader, sentence }: Place, at: number): Mention | null {
  const opens = tokens[0]?.norm === 'the' && /^(?:former|org)$/.test(tokens[1]?.type ?? '');
  if (!opens || tokens[at]?.type !== 'role' || at > 4 || isMark(tokens[2], "'s")) return null;
  return /s$/.test(tokens[at]?.norm ?? '') ? null : reader.references.person(sentence, 0);
}

function moverAt(place: Place, at: number): Mover {
  const token = place.tokens[at];
  if (token?.mention) return { mention: token.mention, at };
  if (token?.norm === FIRST_PERSON) {
    return { mention: speakerOf(place.reader.sentences, place.sentence, at), at };
  }
  const mention = place.reader.references.person(place.sentence, at);
  if (!mention) return { mention: null, at };
  const here = place.tokens.findIndex((other) => other.mention === mention);
  return { mention, at: here >= 0 ? here : at };
}

/** "three other researchers", "ex-Google AI scientist": people without a name. */
function unnamedAfter(tokens: readonly Token[], from: number): Mover[] {
  for (let i = from; i < Math.min(tokens.length, from + 6); i += 1) {
    const token = tokens[i];
    if (!token || (token.type === 'mark' && token.norm !== "'s" && token.norm !== '-')) return [];
    if (token.type === 'person' || token.type === 'date') return [];
    if (token.type === 'role' || (token.type === 'word' && GROUP_NOUNS.has(token.norm))) {
      if (isMark(tokens[i + 1], "'s")) return [];
      return [{ mention: null, at: i }];
    }
    if (token.type === 'word' && /^(?:to|by|for|from|at|as|in|on|who|that|and)$/.test(token.norm))
      return [];
  }
  return [];
}

/** "24 employees from DeepMind, including A and B": those of a group who are named. */
function namedAmong(tokens: readonly Token[], group: number): number[] {
  for (let i = group + 1; i < Math.min(tokens.length, group + 12); i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:[;:]|who|which|and|but)$/.test(norm) || tokens[i]?.type === 'person') return [];
    if (!/^(?:including|notably)$/.test(norm)) continue;
    const first = personAfter(tokens, i + 1);
    return first < 0 ? [] : coordinatedRight(tokens, first);
  }
  return [];
}

/** Who employs, for verbs of hiring and firing: the subject, or the firm of the person who is it. */
export function employerOf(place: Place, not: readonly string[]): string | null {
  const { subject, tokens, told, hit } = place;
  if (subject.kind === 'organization') return name(place, subject.at[0] ?? -1, not);
  if (subject.kind === 'people' || subject.kind === 'unnamed')
    return ownFirm(place, subject.at[0] ?? -1, not);
  if (subject.kind !== 'earlier') return null;
  const before = told.filter((one) => one.hit.from < hit.from && one.employer !== null).at(-1);
  if (before) return before.employer;
  // The verb shares the subject of the main clause, which stands first.
  for (let i = 0; i < hit.from; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token?.type === 'org' && !isMark(next, "'s")) {
      const left = tokens[i - 1];
      if (left?.type === 'word' && AWAY.has(left.norm)) continue;
      if (next?.type === 'role' || next?.type === 'person') continue;
      return name(place, i, not);
    }
    if (token?.type === 'person' && !isMark(next, "'s")) return ownFirm(place, i, not);
  }
  return null;
}

/** An organization after one of these is no subject. */
const AWAY = new Set('told by at from of to with in for per like'.split(' '));

function ownFirm(place: Place, at: number, not: readonly string[]): string | null {
  const { tokens, reader } = place;
  const token = tokens[at];
  if (!token) return null;
  if (token.type === 'role') {
    const left = isMark(tokens[at - 1], "'s") ? at - 2 : at - 1;
    return isOrganization(tokens[left]) ? name(place, left, not) : null;
  }
  const found = affiliationOf(tokens, at);
  if (found && !found.past) return name(place, found.at, not);
  const mention = moverAt(place, at).mention;
  return mention ? reader.references.affiliation(mention.name) : null;
}

function name(place: Place, at: number, not: readonly string[]): string | null {
  return organizationName(place.reader.sentences, place.reader.references, place.sentence, at, not);
}

/** The organization a mover comes from, as the words beside their name tell it. */
export function homeOf(
  place: Place,
  mover: Mover,
  not: readonly string[],
): { name: string; past: boolean; remote: boolean } | null {
  const { tokens, hit } = place;
  if (tokens[mover.at]?.type === 'person') {
    const inside = hit.pattern.kind === 'promote' || hit.pattern.kind === 'role';
    const found =
      (inside ? presentAffiliation(tokens, mover.at) : null) ?? affiliationOf(tokens, mover.at);
    const firm = found && name(place, found.at, not);
    if (found && firm !== null) return { name: firm, past: found.past, remote: found.remote };
  }
  const head = tokens[mover.at]?.type;
  if (head === 'role' || head === 'word') {
    const end = Math.max(mover.at, hit.from - 1);
    for (let i = Math.min(end, mover.at + 6); i >= Math.max(0, mover.at - 6); i -= 1) {
      const token = tokens[i];
      if (!isOrganization(token) || (i >= hit.from && hit.pattern.mover === 'subject')) continue;
      const left = tokens[i - 1]?.norm ?? '';
      const beside = i < mover.at || /^(?:at|of|from|behind)$/.test(left);
      const firm = beside ? name(place, i, not) : null;
      if (firm !== null)
        return { name: firm, past: tokens[i - 1]?.type === 'former', remote: false };
    }
  }
  return null;
}

/** The organization of a slot; null when the text has none there. */
export function fillSlot(
  place: Place,
  slot: OrganizationSlot,
  mover: Mover,
  not: readonly string[],
): string | null {
  const { tokens, hit, subject } = place;
  switch (slot) {
    case 'subject':
      return employerOf(place, not);
    case 'object': {
      const inside = tokens.findIndex(
        (token, i) => isOrganization(token) && token.norm !== 'it' && i >= hit.from && i < hit.to,
      );
      const at = inside >= 0 ? inside : organizationAfter(tokens, hit.to);
      // "launched Adobe's camera": no founding of Adobe.
      if (at >= 0 && hit.pattern.kind === 'found' && isMark(tokens[at + 1], "'s")) return null;
      if (at >= 0) return name(place, at, not);
      if (hit.pattern.kind !== 'found') return null;
      // "his own company, Eureka Labs", "a lab called Heron".
      const firm = ownFirmEnd(tokens, hit.to);
      if (firm < 0) return null;
      let next = firm;
      while (/^(?:,|—|:|called|named|dubbed|—)$/.test(tokens[next]?.norm ?? '')) next += 1;
      return next > firm && tokens[next]?.type === 'org' ? name(place, next, not) : null;
    }
    case 'first': {
      // "Prometheus, a startup he set up": the name before the noun.
      let at = hit.from;
      while (at > Math.max(0, hit.from - 6) && !isOrganization(tokens[at])) at -= 1;
      return name(place, at, not);
    }
    case 'next': {
      const at = tokens.findIndex((token, i) => i >= hit.to && token.type === 'org');
      return at < 0 ? null : name(place, at, not);
    }
    case 'predecessor': {
      const at = hit.pattern.mover === 'by' ? (subject.at[0] ?? -1) : personAfter(tokens, hit.to);
      return at < 0 ? null : ownFirm(place, at, not);
    }
    case 'possessor': {
      for (let i = hit.from - 1; i >= Math.max(0, hit.from - 6); i -= 1) {
        const token = tokens[i];
        if (isOrganization(token)) return name(place, i, not);
        if (token?.norm === 'its' || token?.norm === 'their') {
          return subject.kind === 'organization'
            ? name(place, subject.at[0] ?? -1, not)
            : place.reader.references.company(place.sentence, i, not);
        }
      }
      return null;
    }
    case 'described': {
      for (let i = hit.from - 1; i >= Math.max(0, hit.from - 9); i -= 1) {
        const token = tokens[i];
        if (token?.type === 'org') return name(place, i, not);
        if (token?.type === 'person') return null;
      }
      return null;
    }
    case 'affiliation': {
      const home = homeOf(place, mover, not);
      return home && !home.remote ? home.name : null;
    }
    case 'role': {
      const typed = place.reader.sentences[place.sentence];
      const role = typed && roleAfter(tokens, typed.text, typed.start, hit.from + 1, 14);
      if (!role || role.organization < 0) return null;
      return name(place, role.organization, not);
    }
    case 'context':
      // "joins as CFO", "will be joining": a verb with an object of its own has no need of it.
      return hit.pattern.id === 'join' && !isBare(tokens, hit.to) ? null : contextFirm(place, not);
    default:
      return afterPreposition(place, slot.slice('after:'.length).split('|'), not);
  }
}

/** Verbs by which a firm tells of itself. */
const TELLS = new Set(
  'said says announced confirmed told wrote added disclosed revealed reported named appointed'.split(
    ' ',
  ),
);
/** How many sentences around tell what a text is about. */
const AROUND = 4;

/** The firm that tells of the move, or the only one that the block is about there; null when there are several. */
function contextFirm(place: Place, not: readonly string[]): string | null {
  const { reader, sentence, tokens } = place;
  const wanted = (token: Token | undefined) => {
    const firm = token?.type === 'org' ? token.mention?.name : undefined;
    return firm === undefined || not.includes(firm) || isPublication(firm) ? null : firm;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const firm = wanted(tokens[i]);
    if (firm !== null && TELLS.has(tokens[i + 1]?.norm ?? '')) return firm;
  }
  const block = reader.sentences[sentence]?.block;
  // "Quill is leaving Meta. Lind will take over as COO": the place that became free.
  const last = reader.history.findLast(
    ({ sentence: where }) => where >= sentence - 2 && reader.sentences[where]?.block === block,
  )?.move;
  const place_ = last && (last.from ?? last.to);
  if (place_ && !not.includes(place_)) return place_;
  const firms = new Set<string>();
  for (let i = Math.max(0, sentence - AROUND); i <= sentence + AROUND; i += 1) {
    const here = reader.sentences[i];
    if (here?.block !== block) continue;
    here?.tokens.forEach((token, at) => {
      const firm = wanted(token);
      const ahead = i > sentence || (i === sentence && at > place.hit.to);
      if (firm === null || here.tokens[at - 1]?.type === 'former') return;
      if (!ahead || isListedFirm(firm)) firms.add(firm);
    });
  }
  const [only] = firms;
  const sure = firms.size === 1 && only !== undefined;
  return sure && (isListedFirm(only) || reader.firms.has(only)) ? only : null;
}

const CLAUSE_ENDS = new Set(
  'who which where when while because but whom although though whose'.split(' '),
);
const JOBS = new Set('role job position post stint gig roles jobs opportunity'.split(' '));

function afterPreposition(
  place: Place,
  prepositions: readonly string[],
  not: readonly string[],
): string | null {
  const { tokens, hit } = place;
  const overCommas = /^(?:object|of|after)$/.test(hit.pattern.mover);
  // The last word of the trigger may be the preposition itself.
  for (let i = Math.max(hit.from, hit.to - 1); i < Math.min(tokens.length, hit.to + 22); i += 1) {
    const token = tokens[i];
    if (!token) return null;
    if (token.type === 'mark') {
      if (/^[;:]$/.test(token.norm) || (!overCommas && /^[,—]$/.test(token.norm))) {
        if (token.norm === ',' && i <= hit.to + 1) continue;
        return null;
      }
      continue;
    }
    if (token.type !== 'word') continue;
    if (CLAUSE_ENDS.has(token.norm) && i >= hit.to) return null;
    if (/^(?:after|before)$/.test(token.norm) && i >= hit.to) return null;
    // "left to become a partner at Felicis": what one leaves for is not what one leaves.
    const aim =
      token.norm === 'to' && hit.pattern.kind === 'leave' && prepositions.includes('from');
    if (aim && i >= hit.to && tokens[i + 1]?.type === 'word') return null;
    if (!prepositions.includes(token.norm)) continue;
    const at = organizationAfter(tokens, i + 1);
    if (at >= 0) {
      const found = name(place, at, not);
      if (found !== null) return found;
    }
    if (token.norm === 'for') {
      const job = tokens.findIndex(
        (other, j) => j > i && j < i + 7 && (JOBS.has(other.norm) || other.type === 'role'),
      );
      if (job > 0 && /^(?:at|with)$/.test(tokens[job + 1]?.norm ?? '')) {
        const place2 = organizationAfter(tokens, job + 2);
        if (place2 >= 0) return name(place, place2, not);
      }
    }
  }
  return null;
}
