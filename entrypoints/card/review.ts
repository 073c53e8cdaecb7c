import type { ProposalActions } from '../../components/ProposalItem.tsx';
import type { Article } from '../../lib/domain/article.ts';
import { correctionFrom } from '../../lib/domain/correction.ts';
import type { DraftFaults, MoveDraft } from '../../lib/domain/draft.ts';
import { draftFromProposal } from '../../lib/domain/draft-from-proposal.ts';
import { proposalKey } from '../../lib/domain/proposal-key.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { ask } from '../../lib/messaging/messenger.ts';

/** What reviewing needs of the card. */
interface ReviewedCard {
  article(): Article;
  save(draft: MoveDraft, event: Event): Promise<DraftFaults>;
  openForm(draft: MoveDraft, faults?: DraftFaults): void;
  dismissed(proposal: Proposal, dismissed: boolean): void;
  failed(error: unknown): void;
}

/** The proposals of one page under review. */
export interface Review {
  actions: ProposalActions;
  /** Dismiss a proposal of this article, or take that back. */
  dismiss(proposal: Proposal, dismissed: boolean): void;
  /** What was just saved or dismissed, until the page has read its proposals anew. */
  dealtWith: Set<string>;
  without(proposals: readonly Proposal[]): Proposal[];
}

/** Save at once, edit first, correct, dismiss: each as the reader says. */
export function makeReview(card: ReviewedCard): Review {
  const dealtWith = new Set<string>();
  const dismiss = (proposal: Proposal, dismissed: boolean) => {
    const key = proposalKey(proposal.move);
    ask('dismissProposal', { url: card.article().source.url, key, dismissed }).then(() => {
      if (dismissed) dealtWith.add(key);
      else dealtWith.delete(key);
      card.dismissed(proposal, dismissed);
    }, card.failed);
  };
  return {
    dismiss,
    dealtWith,
    without: (proposals) => proposals.filter(({ move }) => !dealtWith.has(proposalKey(move))),
    actions: {
      onSave(proposal, as, event) {
        const draft = draftFromProposal(proposal, card.article(), as);
        card.save(draft, event).then((faults) => {
          // Why it cannot be saved as it stands, beside the fields.
          if (Object.keys(faults).length > 0) card.openForm(draft, faults);
        }, card.failed);
      },
      onEdit: (proposal) => card.openForm(draftFromProposal(proposal, card.article())),
      onCorrect(proposal) {
        const draft = correctionFrom(proposal, card.article());
        if (draft) card.openForm(draft);
      },
      onDismiss: (proposal) => dismiss(proposal, true),
    },
  };
}
