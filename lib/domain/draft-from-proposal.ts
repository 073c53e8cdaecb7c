import type { Article } from './article.ts';
import type { MoveDraft } from './draft.ts';
import type { Proposal } from './reading.ts';
import { newId } from './new-id.ts';
import { textQuote } from './text-quote.ts';

/** A draft filled from what an article reports, with the sentence that proves it. */
export function draftFromProposal(proposal: Proposal, article: Article): MoveDraft {
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
    foundBy: 'proposal',
    saveId: newId(),
    editOf: null,
    knownMoveId: proposal.standing === 'contradicts' ? null : proposal.knownMoveId,
  };
}
