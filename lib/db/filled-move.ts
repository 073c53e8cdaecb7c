import type { Move } from '../domain/move.ts';
import type { EvidenceView } from '../domain/profile.ts';
import { isSurer, statusByEvidence } from '../domain/status-rule.ts';

/**
 * What one telling of a move adds to the other that stays: fields it has not, a
 * date that says the same more finely, its notes, and how sure both make it.
 * `evidence` is that of both.
 */
export function filled(stays: Move, goes: Move, evidence: readonly EvidenceView[]): Partial<Move> {
  const news: Partial<Move> = {};
  for (const field of ['fromId', 'toId', 'roleFrom', 'roleTo', 'date'] as const) {
    if (stays[field] === null && goes[field] !== null)
      Object.assign(news, { [field]: goes[field] });
  }
  if (stays.date !== null && goes.date?.startsWith(`${stays.date}-`)) news.date = goes.date;
  const given = isSurer(goes.status, stays.status) ? goes.status : stays.status;
  const told = statusByEvidence(evidence, given)?.status ?? given;
  const notes = [...new Set([stays.notes, goes.notes])].filter(Boolean).join('\n\n');
  return { ...news, notes, status: isSurer(told, stays.status) ? told : stays.status };
}
