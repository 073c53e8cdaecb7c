import { isMark } from './marks.ts';
import { coordinatedLeft } from './phrases.ts';
import type { Token } from './typed-sentence.ts';
import { GROUP_NOUNS, TRANSPARENT } from './words.ts';

/**
 * "Three engineers — A, B and C — have left": the people between two dashes or in
 * brackets that close at `close`, when they name the group before them; else none.
 */
export function namedBetween(tokens: readonly Token[], close: number): number[] {
  const opens = isMark(tokens[close], ')') ? '(' : isMark(tokens[close], ',') ? ',' : '—';
  const people: number[] = [];
  let i = close - 1;
  for (; i > Math.max(0, close - 40); i -= 1) {
    if (
      opens === ','
        ? /^(?:including|among|notably)$/.test(tokens[i]?.norm ?? '')
        : isMark(tokens[i], opens)
    )
      break;
    const token = tokens[i];
    if (token?.type === 'person') people.unshift(i);
    else if (
      token?.type === 'word' &&
      !/^(?:and|of|at|the|its|an?|from|with|them|whom|those)$/.test(token.norm)
    )
      return [];
    else if (token?.type === 'pronoun' || token?.type === 'date') return [];
  }
  const last = opens === ',' ? i - 2 : i - 1;
  // "Three members of OpenAI's Zurich office — A, B and C —": the head may stand further left.
  const named = tokens
    .slice(Math.max(0, last - 6), last + 1)
    .some((group) => GROUP_NOUNS.has(group.norm) || group.type === 'role');
  if (opens === ',') return named && isMark(tokens[i - 1], ',') ? people : [];
  return named && people.length > 1 && isMark(tokens[i], opens) ? people : [];
}

/** "CEO A, co-founder B, and some members of the team will join": the named of a list that ends in a group. */
export function peopleBeside(tokens: readonly Token[], group: number): number[] {
  for (let i = group - 1; i > Math.max(0, group - 8); i -= 1) {
    const token = tokens[i];
    if (token?.norm === 'and') {
      const at = isMark(tokens[i - 1], ',') ? i - 2 : i - 1;
      return tokens[at]?.type === 'person' ? coordinatedLeft(tokens, at) : [];
    }
    if (token?.type === 'person' || token?.type === 'pronoun') return [];
    if (token?.type === 'mark' && !/^(?:'s|&)$/.test(token.norm)) return [];
  }
  return [];
}

/** "McGrew and a vice president of research, Zoph, announced": who stands before the title. */
export function besideTitle(tokens: readonly Token[], end: number): number[] {
  for (let i = end; i > Math.max(0, end - 8); i -= 1) {
    const token = tokens[i];
    if (token?.norm === 'and') {
      const at = isMark(tokens[i - 1], ',') ? i - 2 : i - 1;
      return tokens[at]?.type === 'person' ? coordinatedLeft(tokens, at) : [];
    }
    if (token?.type === 'person' || (token?.type === 'mark' && token.norm !== "'s")) return [];
  }
  return [];
}

/** Whether a title without a name ends at `i`: "its first engineer", "Vercel's head of design". */
export function endsTitle(tokens: readonly Token[], i: number): boolean {
  for (let j = i; j > Math.max(-1, i - 6); j -= 1) {
    const token = tokens[j];
    if (token?.type === 'role') {
      for (let k = j - 1; k > Math.max(-1, j - 5); k -= 1) {
        const left = tokens[k];
        if (left?.norm === "'s" || /^(?:its|the|a|an|his|her|their|our)$/.test(left?.norm ?? ''))
          return true;
        if (left?.type === 'org') return true;
        if (left?.type !== 'word') return false;
      }
      return j === 0;
    }
    if (token?.type !== 'word' || TRANSPARENT.has(token.norm)) return false;
  }
  return false;
}
