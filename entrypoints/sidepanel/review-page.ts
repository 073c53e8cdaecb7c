import { savedWords } from '../../components/words.ts';
import { draftFromProposal } from '../../lib/domain/draft-from-proposal.ts';
import type { DraftFaults, MoveDraft } from '../../lib/domain/draft.ts';
import type { EntityId } from '../../lib/domain/entity.ts';
import { proposalKey } from '../../lib/domain/proposal-key.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { ask } from '../../lib/messaging/messenger.ts';
import { tell } from '../../lib/messaging/tell.ts';
import { say } from '../../lib/i18n/say.ts';

/** What was done, and how it is taken back; that answers with what to say then. */
export interface Done {
  words: string;
  undo: (() => Promise<string>) | null;
}

/** How a save of a proposal ended: what was done, or the draft with why it cannot be saved as it stands. */
export type SavedProposal =
  { done: Done; personId: EntityId } | { draft: MoveDraft; faults: DraftFaults };

/** The article of a tab, as its reader read it. Rejects where it is gone. */
export async function articleOf(tabId: number) {
  const article = await tell(tabId, 'article', {});
  if (!article) throw new Error(say('review.pageGone'));
  return article;
}

/** Save what a tab's page reports as it stands, from one of our own pages. */
export async function saveProposal(
  tabId: number,
  proposal: Proposal,
  as: 'move' | 'source',
): Promise<SavedProposal> {
  const draft = draftFromProposal(proposal, await articleOf(tabId), as);
  const answer = await ask('saveMove', { draft });
  if (!answer.ok) return { draft, faults: answer.faults };
  return {
    done: doneSaving(answer.saveId, answer.addedToKnown),
    personId: answer.person.entity.id,
  };
}

/** What to say of a save, with the way back. */
export function doneSaving(saveId: string | null, addedToKnown: boolean): Done {
  return {
    words: savedWords(saveId, addedToKnown),
    undo:
      saveId === null
        ? null
        : async () =>
            say((await ask('undoSave', { saveId })) ? 'notices.undone' : 'notices.nothingToUndo'),
  };
}

/** Propose a move of a tab's article no more; `onBack` is called when that was taken back. */
export async function dismissOnPage(
  tabId: number,
  { move }: Proposal,
  onBack: () => void = () => undefined,
): Promise<Done> {
  const key = proposalKey(move);
  const { url } = (await articleOf(tabId)).source;
  const put = async (dismissed: boolean) => {
    await ask('dismissProposal', { url, key, dismissed });
    await tell(tabId, 'entitiesChanged', { entityIds: [] });
  };
  await put(true);
  return {
    words: say('notices.dismissed'),
    async undo() {
      await put(false);
      onBack();
      return say('notices.proposedAgain');
    },
  };
}
