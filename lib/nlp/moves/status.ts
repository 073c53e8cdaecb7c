import type { MoveStatus } from '../../domain/move.ts';
import type { Token } from './typed-sentence.ts';
import { CONDITIONAL, DENIED, EXPECTED, NEGATION, RUMOUR, URGING } from './words.ts';

/** Far enough back to see "if", near enough to stay in the clause. */
const REACH = 6;

/** "… but decided to stay at OpenAI", "but turned it down": where what came of a plan begins; -1 when nothing is said. */
export function stayedAfter(tokens: readonly Token[], from: number): number {
  const but = tokens.findIndex(
    ({ norm }, i) => i >= from && i < from + 10 && /^(?:but|before)$/.test(norm),
  );
  const put = tokens.findIndex(
    ({ norm }, i) => i > from && /^stay(?:s|ed|ing)?$/.test(norm) && tokens[i + 1]?.norm === 'put',
  );
  if (but < 0) return put;
  return tokens.findIndex(
    ({ norm }, i) =>
      i > but &&
      i < but + 7 &&
      /^(?:stay|stayed|staying|remain|remained|remaining|declined|refused|rejected|turned|backed|against|collapsed|failed)$/.test(
        norm,
      ),
  );
}

/** "Is Quill leaving OpenAI?": no event. */
export function isAsked(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return (
    last?.type === 'mark' && last.norm === '?' && !tokens.some(({ norm }) => /^["“”]$/.test(norm))
  );
}

/**
 * How sure the text is of an event whose trigger begins at `from` and ends
 * before `to`, with the words between subject and verb; null when it tells no event at all ("if",
 * "urged to").
 */
export function statusOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  between: readonly string[],
  subjectAt: number,
): MoveStatus | null {
  const near: string[] = [...between];
  for (let i = from - 1; i >= Math.max(0, from - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || (token.type === 'mark' && token.norm !== "'s")) break;
    if (token.type === 'person' || token.type === 'org' || token.type === 'pronoun') {
      // What stands before the subject governs the clause.
      const before = tokens[i - 1]?.norm ?? '';
      if (CONDITIONAL.has(before)) return null;
      break;
    }
    if (token.norm !== 'about' || tokens[i + 1]?.norm === 'to') near.push(token.norm);
  }
  for (let i = from; i < to; i += 1) {
    // "set up" is done; "set to" is a plan.
    if (tokens[i]?.norm !== 'set') near.push(tokens[i]?.norm ?? '');
  }
  const before = subjectAt > 0 ? (tokens[subjectAt - 1]?.norm ?? '') : '';
  // "denied that Quill was leaving", "rumours that she had left": what is said of the whole clause.
  if (before === 'that') near.push(tokens[subjectAt - 2]?.norm ?? '');
  // "asked about reports that he would leave", "denied talk that": what is only said.
  const hearsay = /^(?:reports?|rumou?rs?|talk|speculation|chatter|suggestions?|claims?)$/;
  if (before === 'that' && hearsay.test(tokens[subjectAt - 2]?.norm ?? '')) {
    const lead = tokens.slice(Math.max(0, subjectAt - 5), subjectAt - 2).map(({ norm }) => norm);
    if (lead.some((word) => DENIED.has(word))) near.push('denied');
    else if (/^(?:about|of|amid|despite|on|to|after|with|by|the|a|at)$/.test(lead.at(-1) ?? ''))
      near.push('rumoured');
  }
  if (CONDITIONAL.has(before) || near.includes('if') || near.includes('whether')) return null;

  // "If Altman leaves, Brockman would take over".
  if (tokens[0]?.norm === 'if' && near.some((word) => /^(?:would|could|might)$/.test(word)))
    return null;
  if (near.includes('would') && near.includes('have')) return null;
  // "wasn't expecting to return": nothing was planned, and nothing denied.
  const unforeseen = near.some((word) => NEGATION.has(word));
  if (unforeseen && near.some((word) => /^(?:expecting|meant|supposed|intending)$/.test(word)))
    return null;
  const toVerb = tokens[from - 1]?.norm === 'to';
  if (
    toVerb &&
    tokens
      .slice(Math.max(0, from - 5), from - 1)
      .some(({ norm }) => URGING.has(norm) && norm !== 'wants' && norm !== 'want')
  ) {
    return null;
  }
  if (near.some((word) => NEGATION.has(word) || DENIED.has(word))) return 'denied';
  if (
    near.some((word) => RUMOUR.has(word)) &&
    !(near.includes('would') && near.includes('offered'))
  )
    return 'rumour';
  if (near.some((word) => EXPECTED.has(word))) return 'expected';
  if (near.includes('could') || near.includes('may')) return 'rumour';
  return 'reported';
}
