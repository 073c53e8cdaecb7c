import type { Token } from './typed-sentence.ts';

interface OrganizationToken extends Token {
  type: 'org' | 'company';
}

/** An organization named or described. */
export function isOrganization(token: Token | undefined): token is OrganizationToken {
  return token?.type === 'org' || token?.type === 'company';
}

export function isMark(token: Token | undefined, norm: string): boolean {
  return token?.type === 'mark' && token.norm === norm;
}
