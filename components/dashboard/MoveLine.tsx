import type { EntityId } from '../../lib/domain/entity.ts';
import { formatPartialDate } from '../../lib/domain/partial-date.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import { MovePath } from '../MovePath.tsx';
import { isInside } from '../words.ts';

interface Props {
  view: MoveView;
  /** Whose moves these all are, so that it need not be said. */
  of?: EntityId;
}

/** A move in one line: who, from where to where, when. */
export function MoveLine({ view, of }: Props) {
  const { move, person, from, to } = view;
  return (
    <>
      {person.id !== of && (
        <>
          <bdi>{person.name}</bdi>{' '}
        </>
      )}
      <MovePath
        kind={move.kind}
        from={from && <bdi>{from.name}</bdi>}
        to={to && <bdi>{to.name}</bdi>}
        inside={isInside(move)}
      />
      {move.date !== null && <span className="quiet"> · {formatPartialDate(move.date)}</span>}
    </>
  );
}
