import { isMark } from './marks.ts';
import type { Mover, Place } from './place.ts';

/** 0 to 1: how sure a move is, by its row, its subject and what it names. It orders proposals. */
export function scoreOf(
  place: Place,
  mover: Mover,
  from: string | null,
  to: string | null,
): number {
  const { hit, subject, tokens } = place;
  let score = hit.pattern.trust;
  if (hit.pattern.mover === 'subject') score *= 0.7 + 0.3 * subject.sure;
  if (mover.mention === null) score *= 0.5;
  if (from === null || to === null) score *= 0.9;
  if (tokens.some((token) => isMark(token, '?'))) score *= 0.7;
  return Math.round(score * 1000) / 1000;
}
