import type { Mention } from '../../domain/mention.ts';
import { isMark } from './marks.ts';
import { coordinatedRight } from './people-lists.ts';
import { appositionEnd, personAfter } from './phrases.ts';
import type { Reader } from './place.ts';
import type { Token } from './typed-sentence.ts';

const NUMBERS: Record<string, number> = {
  two: 2,
  pair: 2,
  duo: 2,
  couple: 2,
  both: 2,
  three: 3,
  trio: 3,
  four: 4,
  quartet: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
};

/** Who says, thanks or refuses to comment is no member of the group. */
const SPEAKS =
  /^(?:said|says|told|tells|wrote|writes|declined|added|responded|praised|criticized|criticised|thanked|called|did|could|does|argued|warned|confirmed)$/;

/**
 * The people whom the text names after it counted them: "Two researchers have left
 * OpenAI for Meta. A and B worked on models", "poached a pair of engineers: A,
 * who ran its team, and B". As many names as were counted, as the subject of
 * the next sentence or after a colon; else none. `hitEnd` is where the trigger ends.
 */
export function namedAhead(
  reader: Reader,
  sentence: number,
  group: number,
  hitEnd: number,
): Mention[] {
  const typed = reader.sentences[sentence];
  if (!typed) return [];
  const many = countOf(typed.tokens, group);
  // "Intel lost its AI chief on Monday: Ada Quill is moving".
  if (many === 0) {
    const role = typed.tokens[group];
    const one = role?.type === 'role' && !/s$/.test(role.norm.replace(/boss$/, ''));
    const colon = one
      ? typed.tokens.findIndex((token, i) => i >= hitEnd && i < hitEnd + 9 && isMark(token, ':'))
      : -1;
    const name = colon < 0 ? undefined : typed.tokens[colon + 1];
    return name?.type === 'person' && name.mention && colon > group ? [name.mention] : [];
  }
  for (let i = hitEnd; i < typed.tokens.length; i += 1) {
    if (!isMark(typed.tokens[i], ':') && !isMark(typed.tokens[i], ';')) continue;
    const here = listAt(typed.tokens, i + 1, many);
    if (here.length > 0) return here;
  }
  const next = reader.sentences[sentence + 1];
  if (next?.block !== typed.block) return [];
  const named = listAt(next.tokens, 0, many);
  // "The moves involve A, B and C", "They are A and B".
  const verb = next.tokens.findIndex(
    ({ norm }, i) => i < 6 && /^(?:involve|involves|include|includes|are|were)$/.test(norm),
  );
  const opens =
    verb > 0 && next.tokens.slice(0, verb).every(({ type }) => !/^(?:person|org|mark)$/.test(type));
  return named.length === 0 && opens ? listAt(next.tokens, verb + 1, many) : named;
}

function countOf(tokens: readonly Token[], group: number): number {
  for (let i = group; i >= Math.max(0, group - 6); i -= 1) {
    const token = tokens[i];
    if (!token || (token.type === 'mark' && token.norm !== "'s") || token.type === 'person') break;
    // "a pair of engineers", "two other researchers", "three of its five founders".
    const counted =
      NUMBERS[token.norm] ??
      (token.type === 'role' ? NUMBERS[token.norm.split(' ').at(-1) ?? ''] : undefined);
    const of = tokens
      .slice(Math.max(0, i - 3), i)
      .findLast(({ norm }) => NUMBERS[norm] !== undefined);
    const split = of && tokens.slice(Math.max(0, i - 2), i).some(({ norm }) => norm === 'of');
    if (counted !== undefined) return split ? (NUMBERS[of.norm] ?? 0) : counted;
  }
  return 0;
}

/** The list of just `many` people that begins a clause at `from`, when nobody of them speaks. */
function listAt(tokens: readonly Token[], from: number, many: number): Mention[] {
  const first = personAfter(tokens, from, 9);
  if (first < 0) return [];
  const people = coordinatedRight(tokens, first);
  const last = people.at(-1) ?? first;
  if (people.length !== many) return [];
  const end = appositionEnd(tokens, last);
  const verb = tokens[end > 0 && end < tokens.length ? end + 1 : last + 1];
  if (verb && SPEAKS.test(verb.norm)) return [];
  return people.flatMap((at) => tokens[at]?.mention ?? []);
}
