import type { Article } from './article.ts';
import type { MoveDraft } from './draft.ts';
import type { Proposal } from './reading.ts';
import { newId } from './new-id.ts';
import { textQuote } from './text-quote.ts';

/**
 * A draft filled from what an article reports, with the sentence that proves it.
 * As another source of the known move where it is one, or where `as` says so;
 * a new one that tells where a known leaving led completes that.
 */
export function draftFromProposal(
  proposal: Proposal,
  article: Article,
  as: 'move' | 'source' = proposal.standing === 'contradicts' ? 'move' : 'source',
): MoveDraft {
  const { move } = proposal;
  const block = article.blocks.find(({ id }) => id === move.block);
  return {
    person: move.person,
    personId: proposal.personId,
    from: move.from ?? '',
    fromId: proposal.fromId,
    to: move.to ?? '',
    toId: proposal.toId,
    roleFrom: move.roleFrom ?? '',
    roleTo: move.roleTo ?? '',
    kind: move.kind,
    status: move.status,
    date: move.date ?? '',
    notes: '',
    quote: block
      ? textQuote(block.text, move.start, move.end)
      : { exact: move.sentence, prefix: '', suffix: '' },
    source: article.source,
    moreSources: [],
    foundBy: 'proposal',
    saveId: newId(),
    editOf: null,
    knownMoveId: as === 'move' && proposal.standing !== 'new' ? null : proposal.knownMoveId,
  };
}
