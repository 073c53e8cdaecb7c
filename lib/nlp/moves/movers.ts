import type { Mention } from '../../domain/mention.ts';
import type { Hit } from './match-patterns.ts';
import { isMark } from './marks.ts';
import { isTrigger } from './lexicon.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { coordinatedRight } from './people-lists.ts';
import { coordinatedLeft, personAfter } from './phrases.ts';
import type { Mover, Place } from './place.ts';
import { speakerOf } from './speaker.ts';
import { antecedentOf, earlierSubject } from './subject.ts';
import type { Token } from './typed-sentence.ts';
import { FIRST_PERSON } from './typed-sentence.ts';
import { GROUP_NOUNS, PREPOSITIONS, TRANSPARENT } from './words.ts';

/** The movers of a trigger, by its pattern's slot; empty when the text has none there. */
export function moversOf(place: Place): Mover[] {
  const { tokens, hit, subject, told } = place;
  switch (hit.pattern.mover) {
    case 'subject': {
      if (subject.kind === 'people') {
        const group = groupPronoun(place);
        if (group.length > 0) return group;
        const people = [
          ...subject.at,
          ...foundersBeside(tokens, hit),
          ...companionsBeside(tokens, hit),
        ];
        return people.map((at) => moverAt(place, at));
      }
      if (subject.kind === 'unnamed') {
        const at = subject.at[0] ?? 0;
        const both = bothBefore(place);
        return both.length > 0 ? both : [{ mention: epithetOf(place, at), at }];
      }
      if (subject.kind !== 'earlier') return [];
      // "will hand over the job to B and become chairman": not B, whom the first verb has as its object.
      const linked = linkBefore(tokens, hit.from);
      const before = told
        .filter((one) => one.hit.from < hit.from && !(linked && BEHIND.has(one.hit.pattern.mover)))
        .at(-1);
      const beside = foundersBeside(tokens, hit).map((at) => moverAt(place, at));
      // "A, who left for X, B who departed to found Y": whose clause it is.
      const near = earlierSubject(tokens, hit.from);
      const own =
        (near[0] ?? -1) > (before?.hit.to ?? Infinity) &&
        hasTrigger(tokens, near[0] ?? 0, hit.from);
      if (own) return [...near.map((at) => moverAt(place, at)), ...beside];
      if (before && before.movers.length > 0) return [...before.movers, ...beside];
      return [...earlierSubject(tokens, hit.from).map((at) => moverAt(place, at)), ...beside];
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
      if (/^whom?$/.test(tokens[hit.from]?.norm ?? '')) {
        const of = tokens[hit.from - 1]?.norm === 'of' ? hit.from - 2 : hit.from;
        const holder = antecedentOf(tokens, of);
        return holder < 0 ? [] : coordinatedLeft(tokens, holder).map((i) => moverAt(place, i));
      }
      const at = hit.from - 1;
      return tokens[at]?.type === 'person' ? [moverAt(place, at)] : [];
    }
    case 'object':
    case 'beyond':
    case 'of':
    case 'after':
    case 'by': {
      const inside = tokens.findIndex(
        ({ type }, i) =>
          type === 'person' && i >= hit.from && i < hit.to && hit.pattern.mover !== 'beyond',
      );
      const pronoun = tokens
        .slice(hit.from, hit.to)
        .some(({ norm }) => norm === 'him' || norm === 'her');
      if (inside < 0 && (pronoun || isObjectPronoun(tokens, hit.to)))
        return whomPronounMeans(place);
      const at = inside >= 0 ? inside : personAfter(tokens, hit.to);
      if (at >= 0) return coordinatedRight(tokens, at).map((i) => moverAt(place, i));
      const unnamed = unnamedAfter(tokens, hit.to);
      const named = unnamed[0] ? namedAmong(tokens, unnamed[0].at) : [];
      return named.length > 0 ? named.map((i) => moverAt(place, i)) : unnamed;
    }
  }
}

function hasTrigger(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ type, norm }) => type === 'word' && isTrigger(norm));
}

/** "Both had left": the two whom the sentence before names; none when it names more, or fewer. */
function bothBefore({ tokens, subject, reader, sentence }: Place): Mover[] {
  const at = subject.at[0] ?? -1;
  if (!/^(?:both|each)$/.test(tokens[at]?.norm ?? '') || at > 1) return [];
  const before = reader.sentences[sentence - 1];
  if (before?.block !== reader.sentences[sentence]?.block) return [];
  const people = named(before?.tokens ?? []);
  return people.length === 2 ? people.map((mention) => ({ mention, at })) : [];
}

/** Whom "they" means: the people whom the sentence before names together as its subject; none when it names no group. */
function groupPronoun({ tokens, subject, reader, sentence }: Place): Mover[] {
  const [at, other] = subject.at;
  if (at === undefined || other !== undefined || tokens[at]?.norm !== 'they') return [];
  // "A and B announced that they".
  const said = sayerBefore(tokens, at);
  if (said >= 0)
    return coordinatedLeft(tokens, said).map((i) => ({
      mention: tokens[i]?.mention ?? null,
      at: i,
    }));
  const ahead = tokens.findLastIndex(({ type }, i) => i < at && type === 'person');
  if (ahead >= 0) {
    // "A and B announced their departures, and they are headed to": the only ones who are named.
    const together = coordinatedLeft(tokens, ahead);
    return together.length > 1 && together.length === named(tokens.slice(0, at)).length
      ? together.map((i) => ({ mention: tokens[i]?.mention ?? null, at: i }))
      : [];
  }
  const before = reader.sentences[sentence - 1];
  if (before?.block !== reader.sentences[sentence]?.block) return [];
  const first = before?.tokens.findIndex(({ type }) => type === 'person') ?? -1;
  const people = first < 0 ? [] : coordinatedRight(before?.tokens ?? [], first);
  if (people.length < 2) return [];
  return people.map((i) => ({ mention: before?.tokens[i]?.mention ?? null, at }));
}

const BEHIND = new Set<string>(['object', 'beyond', 'of', 'by', 'after']);

/** Whom "him" after a verb means: the only other person of the sentence, or whom the one before is about; nobody when that is the subject. */
export function whomPronounMeans({ tokens, hit, reader, sentence, subject }: Place): Mover[] {
  const doer = subject.kind === 'people' ? subject.at.map((i) => tokens[i]?.mention?.name) : [];
  const others = named(tokens.slice(0, hit.from)).filter(({ name }) => !doer.includes(name));
  const [only, other] = others;
  if (other !== undefined) return [];
  const mention = only ?? (sentence > 0 ? reader.references.person(sentence, 0) : null);
  return mention && !doer.includes(mention.name) ? [{ mention, at: hit.to }] : [];
}

/** Whether "and" or "but" stands right before a verb, over adverbs and auxiliaries. */
function linkBefore(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    if (/^(?:and|but|then)$/.test(tokens[i]?.norm ?? '')) return true;
    if (tokens[i]?.type !== 'word' || !TRANSPARENT.has(tokens[i]?.norm ?? '')) return false;
  }
  return false;
}

/** "is returning to OpenAI with two colleagues, A and B", "joined Meta along with A": those who go together. */
function companionsBeside(tokens: readonly Token[], hit: Hit): number[] {
  if (!/^(?:join|return|acquihire|leave)$/.test(hit.pattern.kind)) return [];
  const at = tokens.findIndex(
    ({ norm }, i) => /^(?:with|alongside)$/.test(norm) && i >= hit.to && i < hit.to + 9,
  );
  if (at < 0 || tokens.slice(hit.to, at).some(({ type }) => type === 'person')) return [];
  if (tokens[at]?.norm === 'alongside' || /^(?:along|together)$/.test(tokens[at - 1]?.norm ?? '')) {
    const first = personAfter(tokens, at + 1, 6);
    return first < 0 ? [] : coordinatedRight(tokens, first);
  }
  const group = tokens.findIndex(
    ({ norm, type }, i) =>
      i > at && i < at + 5 && (GROUP_NOUNS.has(norm) || (type === 'role' && /s$/.test(norm))),
  );
  const named = group < 0 ? -1 : group + 2;
  return named > 0 &&
    /^[,:—]$/.test(tokens[group + 1]?.norm ?? '') &&
    tokens[named]?.type === 'person'
    ? coordinatedRight(tokens, named)
    : [];
}

/** "founded Respond alongside A (CTO) and B": those who found with the subject. */
function foundersBeside(tokens: readonly Token[], hit: Hit): number[] {
  if (hit.pattern.kind !== 'found' || /^help/.test(tokens[hit.from - 1]?.norm ?? '')) return [];
  if (tokens.slice(hit.from, hit.to).some(({ norm }) => /^help/.test(norm))) return [];
  const at = tokens.findIndex(
    ({ norm }, i) => /^(?:alongside|with)$/.test(norm) && i >= hit.to && i < hit.to + 12,
  );
  const with_ = tokens[at]?.norm === 'with';
  const beside =
    /^firm-/.test(hit.pattern.id) ||
    /^(?:org|date|company)$/.test(tokens[at - 1]?.type ?? '') ||
    tokens[at - 1]?.norm === 'together';
  const first = at < 0 || (with_ && !beside) ? -1 : personAfter(tokens, at + 1, with_ ? 4 : 9);
  return first < 0 ? [] : coordinatedRight(tokens, first);
}

/**
 * Whom "the former Airbnb executive" or "the operating chief" at the head of a clause means:
 * the only one who is named just before it, in its sentence or in the one before.
 */
function epithetOf({ tokens, reader, sentence }: Place, at: number): Mention | null {
  const role = tokens[at];
  const aged = /-year-old$/.test(role?.norm ?? '');
  if (!role || (role.type !== 'role' && !aged) || /s$/.test(role.norm.replace(/boss$/, '')))
    return null;
  let start = at - 1;
  while (start > Math.max(0, at - 6) && tokens[start]?.norm !== 'the') {
    const token = tokens[start];
    const modifies =
      /^(?:org|former|role)$/.test(token?.type ?? '') ||
      (token?.type === 'word' && !PREPOSITIONS.has(token.norm));
    if (!modifies && token?.norm !== '-') return null;
    start -= 1;
  }
  if (tokens[start]?.norm !== 'the' || !opensClause(tokens, start)) return null;
  let before = named(tokens.slice(0, start));
  for (let back = 1; back <= 2 && before.length === 0; back += 1)
    before = named(reader.sentences[sentence - back]?.tokens ?? []);
  const [only, other] = before;
  if (only === undefined || other !== undefined) return null;
  const firm = tokens.slice(start, at).find(({ type }) => type === 'org')?.mention?.name;
  const known = reader.references.affiliation(only.name);
  const was = reader.references.past(only.name, sentence);
  const former = tokens.slice(start, at).some(({ type }) => type === 'former');
  const agrees = former
    ? was === null || firm === undefined || firm === was
    : firm === undefined || known === null || firm === known || firm === was;
  return agrees ? only : null;
}

/** Whether a clause may begin at `i`: nothing, a mark, a linking word or a verb of telling stands before. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.type === 'date') return true;
  if (before.type === 'mark') return /^[,:;—"“”]$/.test(before.norm);
  return /^(?:that|and|but|said|says|when|as|while|after|before|now|then|announced)$/.test(
    before.norm,
  );
}

/** The people who are named in some words, each once. */
function named(tokens: readonly Token[]): Mention[] {
  const people = new Map<string, Mention>();
  for (const { type, mention } of tokens)
    if (type === 'person' && mention && !people.has(mention.name))
      people.set(mention.name, mention);
  return [...people.values()];
}

export function moverAt(place: Place, at: number): Mover {
  const token = place.tokens[at];
  if (token?.mention) return { mention: token.mention, at };
  if (token?.norm === FIRST_PERSON) {
    const mention = speakerOf(place.reader.sentences, place.sentence, at);
    const named = mention ? place.tokens.findIndex((other) => other.mention === mention) : -1;
    return { mention, at: named >= 0 ? named : at };
  }
  const said = sayerBefore(place.tokens, at);
  if (said >= 0) return { mention: place.tokens[said]?.mention ?? null, at: said };
  const ahead = mainPersonAhead(place.tokens, at);
  if (ahead >= 0) return { mention: place.tokens[ahead]?.mention ?? null, at: ahead };
  const mention = place.reader.references.person(place.sentence, at);
  if (!mention) return { mention: null, at };
  const here = place.tokens.findIndex((other) => other.mention === mention);
  return { mention, at: here >= 0 ? here : at };
}

/** "Sutskever announced (that) he was leaving": who says so of himself; -1. */
function sayerBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  if (tokens[i]?.norm === 'that') i -= 1;
  if (tokens[i]?.type === 'date') i -= 1;
  // "told colleagues that they".
  if (
    /^(?:colleagues|staff|employees|followers|friends|investors|coworkers|reporters)$/.test(
      tokens[i]?.norm ?? '',
    )
  ) {
    i -= 1;
    while (/^(?:her|his|their|the)$/.test(tokens[i]?.norm ?? '') || tokens[i]?.type === 'owner')
      i -= 1;
    if (!/^(?:told|tells|informed)$/.test(tokens[i]?.norm ?? '')) return -1;
    const teller = i - 1;
    return tokens[teller]?.type === 'person' ? teller : -1;
  }
  // "announced on X that he".
  if (/^(?:on|in)$/.test(tokens[i - 1]?.norm ?? '') && tokens[i]?.type !== 'person') i -= 2;
  if (tokens[i]?.type === 'date') i -= 1;
  if (
    !/^(?:said|says|announced|announces|wrote|posted|revealed|confirmed|tweeted|shared)$/.test(
      tokens[i]?.norm ?? '',
    )
  )
    return -1;
  i -= 1;
  while (tokens[i]?.type === 'word' && TRANSPARENT.has(tokens[i]?.norm ?? '')) i -= 1;
  return tokens[i]?.type === 'person' ? i : -1;
}

/** "Two days after he quit OpenAI, Jason Wei …": the subject behind the clause that opens a sentence; -1. */
function mainPersonAhead(tokens: readonly Token[], at: number): number {
  if (tokens.slice(0, at).some(({ type }) => type === 'person')) return -1;
  if (
    !tokens
      .slice(0, at)
      .some(({ norm }) => /^(?:after|before|when|while|since|as|until|asked)$/.test(norm))
  )
    return -1;
  const comma = tokens.findIndex((token, i) => i > at && isMark(token, ','));
  if (comma < 0) return -1;
  const person = personAfter(tokens, comma + 1, 5);
  return person >= 0 && tokens.slice(comma + 1, person).every(({ type }) => type !== 'word')
    ? person
    : -1;
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
    if (token.norm === 'as' && /^(?:many|few|much|\d+)$/.test(tokens[i + 1]?.norm ?? '')) continue;
    if (token.norm === 'as' && /^(?:many|few)$/.test(tokens[i - 1]?.norm ?? '')) continue;
    if (token.type === 'word' && /^(?:to|by|for|from|at|as|in|on|who|that|and)$/.test(token.norm))
      return [];
  }
  return [];
}

/** "24 employees from DeepMind, including A and B": those of a group who are named. */
function namedAmong(tokens: readonly Token[], group: number): number[] {
  const mark = tokens[group + 1];
  if (
    mark?.type === 'mark' &&
    /^(?:,|:|—|\()$/.test(mark.norm) &&
    tokens[group + 2]?.type === 'person'
  )
    return coordinatedRight(tokens, group + 2);
  // "loses three researchers to Meta: A, B and C".
  const colon = tokens.findIndex(
    (token, i) => i > group && i < group + 8 && /^[:—]$/.test(token.norm) && token.type === 'mark',
  );
  const plain = tokens
    .slice(group + 1, Math.max(colon, 0))
    .every(({ type }) => type !== 'person' && type !== 'pronoun');
  if (colon > 0 && plain && tokens[colon + 1]?.type === 'person')
    return coordinatedRight(tokens, colon + 1);
  for (let i = group + 1; i < Math.min(tokens.length, group + 16); i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:[;:]|who|which|and|but)$/.test(norm) || tokens[i]?.type === 'person') return [];
    const such = norm === 'as' && tokens[i - 1]?.norm === 'such';
    if (!such && !/^(?:including|notably|among|like|namely)$/.test(norm)) continue;
    if (norm === 'among' && /^(?:them|those|whom)$/.test(tokens[i + 1]?.norm ?? '')) i += 1;
    const first = personAfter(tokens, i + 1);
    return first < 0 ? [] : coordinatedRight(tokens, first);
  }
  return [];
}
