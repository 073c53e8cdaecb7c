import { isMark, isOrganization } from './marks.ts';
import type { Token } from './typed-sentence.ts';
import { GROUP_NOUNS } from './words.ts';

/** How far before its list the firm of a group may stand. */
const REACH = 8;

/**
 * The firm of a group to which somebody at `person` belongs by being listed
 * after it: "Five xAI engineers, among them A and B", "the co-founders of
 * Adept, including A"; the index of its token, or -1.
 */
export function groupFirm(tokens: readonly Token[], person: number): number {
  let i = person - 1;
  for (; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || /^(?:including|among|notably)$/.test(token.norm)) break;
    if (isMark(token, '—') || isMark(token, ':')) break;
    const listed =
      token.type === 'person' ||
      token.type === 'role' ||
      isMark(token, ',') ||
      /^(?:and|them|whom|those)$/.test(token.norm);
    if (!listed) return -1;
  }
  if (i < 1) return -1;
  const head = tokens.slice(Math.max(0, i - REACH), i);
  if (!head.some(({ norm, type }) => GROUP_NOUNS.has(norm) || (type === 'role' && /s$/.test(norm))))
    return -1;
  // "the co-founders of Adept", "OpenAI engineers": tied to the group.
  const at = head.findLastIndex((token, j) => {
    if (!isOrganization(token) || token.norm === 'it') return false;
    const next = head[isMark(head[j + 1], "'s") ? j + 2 : j + 1];
    const tied = /^(?:of|at|from)$/.test(head[j - 1]?.norm ?? '');
    return tied || next?.type === 'role' || GROUP_NOUNS.has(next?.norm ?? '');
  });
  return at < 0 ? -1 : i - head.length + at;
}
