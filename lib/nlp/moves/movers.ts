import type { Mention } from '../../domain/mention.ts';
import type { Hit } from './match-patterns.ts';
import { isMark } from './marks.ts';
import { coordinatedRight } from './people-lists.ts';
import { coordinatedLeft, personAfter } from './phrases.ts';
import type { Mover, Place } from './place.ts';
import { speakerOf } from './speaker.ts';
import { antecedentOf, earlierSubject } from './subject.ts';
import type { Token } from './typed-sentence.ts';
import { FIRST_PERSON } from './typed-sentence.ts';
import { GROUP_NOUNS, TRANSPARENT } from './words.ts';

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
      if (tokens[hit.from]?.norm === 'whom') {
        const of = tokens[hit.from - 1]?.norm === 'of' ? hit.from - 2 : hit.from;
        const holder = antecedentOf(tokens, of);
        return holder < 0 ? [] : coordinatedLeft(tokens, holder).map((i) => moverAt(place, i));
      }
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
  if (hit.pattern.kind !== 'found' || /^help/.test(tokens[hit.from - 1]?.norm ?? '')) return [];
  if (tokens.slice(hit.from, hit.to).some(({ norm }) => /^help/.test(norm))) return [];
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

export function moverAt(place: Place, at: number): Mover {
  const token = place.tokens[at];
  if (token?.mention) return { mention: token.mention, at };
  if (token?.norm === FIRST_PERSON) {
    return { mention: speakerOf(place.reader.sentences, place.sentence, at), at };
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
      .some(({ norm }) => /^(?:after|before|when|while|since|as|until)$/.test(norm))
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
  for (let i = group + 1; i < Math.min(tokens.length, group + 16); i += 1) {
    const norm = tokens[i]?.norm ?? '';
    if (/^(?:[;:]|who|which|and|but)$/.test(norm) || tokens[i]?.type === 'person') return [];
    if (!/^(?:including|notably|among|like|namely)$/.test(norm)) continue;
    if (norm === 'among' && /^(?:them|those|whom)$/.test(tokens[i + 1]?.norm ?? '')) i += 1;
    const first = personAfter(tokens, i + 1);
    return first < 0 ? [] : coordinatedRight(tokens, first);
  }
  return [];
}
