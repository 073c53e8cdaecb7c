import type { Article } from './article.ts';
import type { MoveDraft } from './draft.ts';
import { draftFromMove } from './draft-from-move.ts';
import { draftFromProposal } from './draft-from-proposal.ts';
import type { Proposal } from './reading.ts';

/**
 * The known move that a proposal contradicts, as the form edits it: with the
 * places, roles and date of the proposal where it has some, and with the
 * sentence and the article as its evidence. Null where none is known.
 */
export function correctionFrom(proposal: Proposal, article: Article): MoveDraft | null {
  if (!proposal.known) return null;
  const known = draftFromMove(proposal.known);
  const told = draftFromProposal(proposal, article);
  return {
    ...known,
    ...(told.from !== '' && { from: told.from, fromId: told.fromId }),
    ...(told.to !== '' && { to: told.to, toId: told.toId }),
    roleFrom: told.roleFrom || known.roleFrom,
    roleTo: told.roleTo || known.roleTo,
    date: told.date || known.date,
    status: told.status,
    quote: told.quote,
    source: told.source,
    foundBy: 'proposal',
  };
}
