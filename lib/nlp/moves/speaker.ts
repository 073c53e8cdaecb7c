import type { Mention } from '../../domain/mention.ts';
import { isMark } from './marks.ts';
import type { Token, TypedSentence } from './typed-sentence.ts';

const SAYING =
  /^(?:said|says|saying|wrote|writes|writing|posted|posts|posting|tweeted|tweets|announced|announces|shared|told|added|explained|confirmed|revealed)$/;
const QUOTES = /^["“”]$/;

/**
 * Who says the "I" at a token of a sentence: whom a verb of saying stands beside,
 * outside the quotation, in the sentence itself or in the one before; null when
 * that cannot be told (a first-person essay names its author only in the byline).
 */
export function speakerOf(
  sentences: readonly TypedSentence[],
  sentence: number,
  at: number,
): Mention | null {
  const here = sentences[sentence];
  if (!here) return null;
  const [before, after] = [here.tokens.slice(0, at), here.tokens.slice(at)];
  // An "I" outside quotation marks is the author's.
  const opened = before.filter((token) => isQuote(token)).length % 2 === 1;
  const closed = after.some((token) => isQuote(token));
  const running = opened || closed;
  if (!running && !here.tokens.some((token) => isQuote(token))) {
    // "I've joined Anthropic, Ada Quill wrote on X".
    const comma = after.findIndex((token) => isMark(token, ','));
    return comma < 0 ? null : sayer(after.slice(comma + 1, comma + 5));
  }
  const close = after.findIndex((token) => isQuote(token));
  const beside = close < 0 ? null : sayer(after.slice(close + 1));
  if (beside) return beside;
  const open = before.findLastIndex((token) => isQuote(token));
  const lead = sayer(open < 0 ? [] : before.slice(0, open));
  if (lead) return lead;
  const last = sentences[sentence - 1];
  if (!last || last.block !== here.block || !running) return null;
  const end = last.tokens.findLastIndex((token) => isQuote(token));
  // "… ," Quill said. "I am …": the speaker stands after the quotation of the sentence before.
  return end < 0 ? null : sayer(last.tokens.slice(end + 1));
}

function isQuote(token: Token): boolean {
  return token.type === 'mark' && QUOTES.test(token.norm);
}

/** "Quill said", "said Quill", "wrote Ada Quill, who": the one person beside a verb of saying. */
function sayer(tokens: readonly Token[]): Mention | null {
  const verb = tokens.findIndex(({ type, norm }) => type === 'word' && SAYING.test(norm));
  if (verb < 0) return null;
  const people = tokens.filter(
    (token, i) =>
      token.type === 'person' &&
      // "Quill, the former co-head of its alignment team, wrote": right behind the quotation.
      (Math.abs(i - verb) <= 8 || (i <= 1 && verb <= 18)) &&
      !isMark(tokens[i + 1], "'s"),
  );
  return people.length === 1 ? (people[0]?.mention ?? null) : null;
}
