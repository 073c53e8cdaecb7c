import type { Token } from './typed-sentence.ts';

interface OrganizationToken extends Token {
  type: 'org' | 'company';
}

/** An organization named or described. */
export function isOrganization(token: Token | undefined): token is OrganizationToken {
  return token?.type === 'org' || token?.type === 'company';
}

/** Whether the words before an organization tell it as somebody's past: "previously an executive at", "a former". */
export function isBygone(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    const token = tokens[i];
    if (token?.type === 'former') return true;
    if (token?.type === 'mark' && token.norm !== "'s") return false;
    if (token?.type === 'org' || token?.type === 'person') return false;
  }
  return false;
}

export function isMark(token: Token | undefined, norm: string): boolean {
  return token?.type === 'mark' && token.norm === norm;
}
