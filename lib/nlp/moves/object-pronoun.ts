import type { Token } from './typed-sentence.ts';

/** "hired him", "which hired her in January": no "hired her deputy". */
export function isObjectPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm === 'him') return true;
  if (token?.type !== 'owner' || token.norm !== 'her') return false;
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.type === 'date' ||
    (next.type === 'mark' && next.norm !== "'s" && next.norm !== '"') ||
    /^(?:as|from|away|back|in|on|at|to|for|last|after|when|amid|with|over)$/.test(next.norm)
  );
}
