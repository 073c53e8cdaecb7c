import type { Token } from './typed-sentence.ts';
import { COMPANY_NOUNS } from './words.ts';

/** Whether what begins at `i` is a firm of one's own without a name. */
export function isOwnFirm(tokens: readonly Token[], i: number): boolean {
  return ownFirmEnd(tokens, i) >= 0;
}

/** Where what begins at `i` ends, if it is a firm of one's own: "his own AI startup", "a new company"; -1 when it is none. */
export function ownFirmEnd(tokens: readonly Token[], i: number): number {
  let own = false;
  for (let j = i; j < Math.min(tokens.length, i + 7); j += 1) {
    const token = tokens[j];
    if (!token || (token.type === 'mark' && token.norm !== '-')) return -1;
    if (token.type === 'owner' || /^(?:own|a|an|their|new)$/.test(token.norm)) own = true;
    if (token.type === 'company') return token.norm !== 'it' && own ? j + 1 : -1;
    if (
      token.type === 'word' &&
      COMPANY_NOUNS.has(token.norm) &&
      token.norm !== 'business' &&
      token.norm !== 'platform' &&
      token.norm !== 'group' &&
      token.norm !== 'unit' &&
      token.norm !== 'exchange'
    )
      return own ? j + 1 : -1;
    if (token.type === 'word' && /^(?:to|by|for|of|in|at|on|with|that)$/.test(token.norm))
      return -1;
  }
  return -1;
}
