import { useEffect, useRef, useState } from 'react';
import type { EntityId } from '../lib/domain/entity.ts';
import { proposalKey } from '../lib/domain/proposal-key.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import type { ProposalActions } from './ProposalItem.tsx';
import { ProposalItem } from './ProposalItem.tsx';
import { say } from '../lib/i18n/say.ts';

interface Props extends ProposalActions {
  proposals: readonly Proposal[];
  /** Whether each says whose move it is: anywhere but on the person's own card. */
  named: boolean;
  /** Whom the reader watches: said where a proposal is about them. */
  watched?: ReadonlySet<EntityId> | undefined;
}

/**
 * The moves that an article reports, one after the other. With the keyboard in
 * the list: arrows (or J and K) go to the next and the one before, A saves, E
 * edits, D dismisses; what was dealt with makes room for the next.
 */
export function ReviewList({ proposals, named, watched, ...actions }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, proposals.length - 1);
  const before = useRef(proposals.length);

  const focus = (index: number) => {
    setAt(index);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[index]?.focus();
  };

  useEffect(() => {
    // What had the keyboard was taken away: the next one gets it.
    const lost = proposals.length < before.current && list.current;
    before.current = proposals.length;
    if (!lost) return;
    const root = lost.getRootNode() as Document | ShadowRoot;
    if (root.activeElement === null || root.activeElement === document.body) {
      lost.querySelectorAll<HTMLElement>(':scope > li')[current]?.focus();
    }
  }, [proposals.length, current]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const proposal = proposals[current];
    if (!proposal) return;
    const onItem = (event.target as Element).localName === 'li';
    switch (event.key) {
      case 'ArrowDown':
        // Past its end, the keys are those of what is around the list.
        if (onItem && current === proposals.length - 1) return;
        focus(Math.min(current + 1, proposals.length - 1));
        break;
      case 'j':
        focus(Math.min(current + 1, proposals.length - 1));
        break;
      case 'ArrowUp':
        if (onItem && current === 0) return;
        focus(Math.max(current - 1, 0));
        break;
      case 'k':
        focus(Math.max(current - 1, 0));
        break;
      case 'Enter':
        // On a button it is that button's.
        if (!onItem) return;
        accept(proposal, event.nativeEvent);
        break;
      case 'a':
        accept(proposal, event.nativeEvent);
        break;
      case 'e':
        actions.onEdit(proposal);
        break;
      case 'd':
      case 'Delete':
        actions.onDismiss(proposal);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Which of two contradicting moves is right is for a button that says what it does. */
  const accept = (proposal: Proposal, event: Event) => {
    if (proposal.standing === 'contradicts') return;
    actions.onSave(proposal, proposal.standing === 'known' ? 'source' : 'move', event);
  };

  return (
    <>
      <ul ref={list} className="review" onKeyDown={onKeyDown}>
        {proposals.map((proposal, i) => (
          <li
            key={`${proposalKey(proposal.move)}.${proposal.move.block}.${proposal.move.start}`}
            className="proposal"
            tabIndex={i === current ? 0 : -1}
            onFocus={() => setAt(i)}
          >
            <ProposalItem
              proposal={proposal}
              named={named}
              watched={isAbout(proposal, watched)}
              {...actions}
            />
          </li>
        ))}
      </ul>
      {proposals.length > 1 && (
        <p className="quiet keys">{say('review.keys', { count: proposals.length })}</p>
      )}
    </>
  );
}

function isAbout(
  { personId, fromId, toId }: Proposal,
  watched: ReadonlySet<EntityId> | undefined,
): boolean {
  return [personId, fromId, toId].some((id) => id !== null && watched?.has(id));
}
