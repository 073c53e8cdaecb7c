import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import { say } from '../lib/i18n/say.ts';
import { MovePath } from './MovePath.tsx';
import { needsSaying } from './words.ts';
import { Words } from './Words.tsx';

/** What may be done with a proposal. The event tells a real click from a made one. */
export interface ProposalActions {
  /** Save it as it stands: as a move, or as another source of the known one. */
  onSave: (proposal: Proposal, as: 'move' | 'source', event: Event) => void;
  /** Open the form on it. */
  onEdit: (proposal: Proposal) => void;
  /** The known move is wrong: open the form on that, with what this article says. */
  onCorrect: (proposal: Proposal) => void;
  /** Not again for this article. */
  onDismiss: (proposal: Proposal) => void;
}

interface Props extends ProposalActions {
  proposal: Proposal;
  /** Whether the person's name must be said: on a card of nobody's own. */
  named: boolean;
  /** The reader watches one of them. */
  watched?: boolean;
}

/** A move that this article reports, with the sentence that says so, and what may be done with it. */
export function ProposalItem({ proposal, named, watched, ...actions }: Props) {
  const { move, standing } = proposal;
  const path = (
    <MovePath
      kind={move.kind}
      from={move.from !== null && <bdi>{move.from}</bdi>}
      to={move.to !== null && <bdi>{move.to}</bdi>}
      inside={move.from === move.to}
    />
  );
  return (
    <>
      <p className="path">
        {named ? (
          <Words
            of="review.whose"
            with={{ person: <bdi className="who">{move.person}</bdi>, move: path }}
          />
        ) : (
          path
        )}
        {needsSaying(move.status) && (
          <span className={`status status-${move.status}`}>{say(`status.${move.status}`)}</span>
        )}
        {watched && <span className="status watched">{say('review.youWatch')}</span>}
      </p>
      <p className="quiet">
        {[move.roleTo, move.date === null ? move.dateText : formatPartialDate(move.date)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <blockquote>{move.sentence}</blockquote>
      {standing === 'contradicts' ? (
        <Question proposal={proposal} {...actions} />
      ) : (
        <Buttons proposal={proposal} {...actions} />
      )}
    </>
  );
}

type Part = ProposalActions & { proposal: Proposal };

function Buttons({ proposal, onSave, onEdit, onDismiss }: Part) {
  const known = proposal.standing === 'known';
  return (
    <div className="row">
      {known && <span className="quiet">{say('review.knownAlready')}</span>}
      {proposal.standing === 'new' && proposal.known != null && (
        <span className="quiet">{say('review.completes')}</span>
      )}
      <button
        type="button"
        className="button"
        onClick={(event) => onSave(proposal, known ? 'source' : 'move', event.nativeEvent)}
      >
        {say(known ? 'review.addSource' : 'review.save')}
      </button>
      <button type="button" className="link" onClick={() => onEdit(proposal)}>
        {say('review.editFirst')}
      </button>
      <button type="button" className="link" onClick={() => onDismiss(proposal)}>
        {say('review.dismiss')}
      </button>
    </div>
  );
}

/** Both that is known and that is told, and which of them is right. */
function Question({ proposal, onSave, onCorrect, onDismiss }: Part) {
  const { known, toId } = proposal;
  const sameWay = known != null && (known.to?.id ?? null) === toId;
  const denied =
    sameWay && (known.move.status === 'denied') !== (proposal.move.status === 'denied');
  return (
    <div className="contradiction">
      <p className="warn">{say('review.differs')}</p>
      {known && (
        <p className="path">
          <span className="quiet">{say('review.known')} </span>
          <MovePath
            kind={known.move.kind}
            from={known.from !== null && <bdi>{known.from.name}</bdi>}
            to={known.to !== null && <bdi>{known.to.name}</bdi>}
            inside={known.move.fromId !== null && known.move.fromId === known.move.toId}
          />
          <span className="quiet">
            {' '}
            {known.move.date === null ? say('move.noDate') : formatPartialDate(known.move.date)}
          </span>
          {needsSaying(known.move.status) && (
            <span className={`status status-${known.move.status}`}>
              {say(`status.${known.move.status}`)}
            </span>
          )}
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={(event) => onSave(proposal, 'move', event.nativeEvent)}
        >
          {say('review.keepBoth')}
        </button>
        {sameWay && !denied && (
          <button
            type="button"
            className="button"
            onClick={(event) => onSave(proposal, 'source', event.nativeEvent)}
          >
            {say('review.same')}
          </button>
        )}
        {known && (
          <button type="button" className="link" onClick={() => onCorrect(proposal)}>
            {say('review.correct')}
          </button>
        )}
        <button type="button" className="link" onClick={() => onDismiss(proposal)}>
          {say('review.dismiss')}
        </button>
      </div>
    </div>
  );
}
