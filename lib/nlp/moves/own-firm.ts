import type { Token } from './typed-sentence.ts';
import { COMPANY_NOUNS } from './words.ts';

/** Whether what begins at `i` is a firm of one's own without a name: "his own AI startup", "a new company". */
export function isOwnFirm(tokens: readonly Token[], i: number): boolean {
  let own = false;
  for (let j = i; j < Math.min(tokens.length, i + 7); j += 1) {
    const token = tokens[j];
    if (!token || (token.type === 'mark' && token.norm !== '-')) return false;
    if (token.type === 'owner' || /^(?:own|a|an|their|new)$/.test(token.norm)) own = true;
    if (token.type === 'company') return token.norm !== 'it' && own;
    if (
      token.type === 'word' &&
      COMPANY_NOUNS.has(token.norm) &&
      token.norm !== 'business' &&
      token.norm !== 'platform' &&
      token.norm !== 'group' &&
      token.norm !== 'unit' &&
      token.norm !== 'exchange'
    )
      return own;
    if (token.type === 'word' && /^(?:to|by|for|of|in|at|on|with|that)$/.test(token.norm))
      return false;
  }
  return false;
}
