import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { DealtWith } from '../../components/PageHere.tsx';
import type { ProposalActions } from '../../components/ProposalItem.tsx';
import { failure } from '../../components/words.ts';
import { proposalKey } from '../../lib/domain/proposal-key.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { tell } from '../../lib/messaging/tell.ts';
import type { Done } from '../sidepanel/review-page.ts';
import { dismissOnPage, saveProposal } from '../sidepanel/review-page.ts';
import { say } from '../../lib/i18n/say.ts';

/** What the popup does with what a tab's page reports. */
export interface PageReview {
  actions: ProposalActions;
  /** Saved or dismissed since the popup opened. */
  dealtWith: DealtWith[];
  /** Why something did not work, in words. */
  fault: string | null;
}

/** Save and dismiss in the popup; the form opens in the page, beside the sentence. */
export function useReview(tabId: number | undefined): PageReview {
  const [done, setDone] = useState<{ proposal: Proposal; done: Done }[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const attempt = (asked: Promise<unknown>) => {
    setFault(null);
    asked.catch((error: unknown) => setFault(failure(error)));
  };
  const put = (proposal: Proposal, what: Done | null) => {
    const key = proposalKey(proposal.move);
    setDone((all) => [
      ...all.filter((one) => proposalKey(one.proposal.move) !== key),
      ...(what ? [{ proposal, done: what }] : []),
    ]);
  };
  const edit = async (proposal: Proposal) => {
    if (tabId === undefined) return;
    const key = proposalKey(proposal.move);
    if (!(await tell(tabId, 'command', { command: 'save-move', key }))) {
      throw new Error(say('review.nameGone'));
    }
    await browser.tabs.update(tabId, { active: true });
    // A page of its own stays.
    if (location.search === '') window.close();
  };
  const save = async (proposal: Proposal, as: 'move' | 'source') => {
    if (tabId === undefined) return;
    const answer = await saveProposal(tabId, proposal, as);
    if ('faults' in answer) await edit(proposal);
    else put(proposal, answer.done);
  };
  const dismiss = async (proposal: Proposal) => {
    if (tabId !== undefined) put(proposal, await dismissOnPage(tabId, proposal));
  };

  return {
    fault,
    actions: {
      onSave: (proposal, as) => attempt(save(proposal, as)),
      onEdit: (proposal) => attempt(edit(proposal)),
      onCorrect: (proposal) => attempt(edit(proposal)),
      onDismiss: (proposal) => attempt(dismiss(proposal)),
    },
    dealtWith: done.map(({ proposal, done: { words, undo } }) => ({
      proposal,
      words,
      // Taken back it is to review again.
      onUndo: undo && (() => attempt(undo().then(() => put(proposal, null)))),
    })),
  };
}
