import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import { MovePath } from './MovePath.tsx';
import { needsSaying, STATUS_LABELS } from './words.ts';

interface Props {
  proposal: Proposal;
  /** Whether the person's name must be said: on a card of nobody's own. */
  named: boolean;
  onSave: (proposal: Proposal) => void;
}

/** A move that this article reports, with the sentence that says so. */
export function ProposalItem({ proposal, named, onSave }: Props) {
  const { move, standing } = proposal;
  return (
    <li className="proposal">
      <p className="path">
        {named && <bdi className="who">{move.person}: </bdi>}
        <MovePath
          kind={move.kind}
          from={move.from !== null && <bdi>{move.from}</bdi>}
          to={move.to !== null && <bdi>{move.to}</bdi>}
          inside={move.from === move.to}
        />
        {needsSaying(move.status) && (
          <span className={`status status-${move.status}`}>{STATUS_LABELS[move.status]}</span>
        )}
      </p>
      <p className="quiet">
        {[move.roleTo, move.date === null ? move.dateText : formatPartialDate(move.date)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <blockquote>{move.sentence}</blockquote>
      {standing === 'contradicts' && (
        <p className="warn">This differs from a move that is known. Both are kept if you save.</p>
      )}
      <div className="row">
        {standing === 'known' && <span className="quiet">Known already</span>}
        <button type="button" className="button" onClick={() => onSave(proposal)}>
          {standing === 'known' ? 'Add as a source' : 'Save'}
        </button>
      </div>
    </li>
  );
}
