import type { ReviewItem, ReviewReason } from '../../lib/domain/review.ts';
import { REVIEW_REASONS } from '../../lib/domain/review.ts';
import { formatPartialDate, partialDateInterval } from '../../lib/domain/partial-date.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import type { Id } from '../../lib/domain/record.ts';
import type { MessageKey } from '../../lib/i18n/say.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { Words } from '../Words.tsx';
import { MovePath } from '../MovePath.tsx';
import { isInside } from '../words.ts';
import { addressOfEntity } from './addresses.ts';
import type { Column } from './DataTable.tsx';
import { DataTable } from './DataTable.tsx';

const LACKS: Record<NonNullable<ReviewItem['lacks']>, MessageKey> = {
  source: 'check.lacksSource',
  sentence: 'check.lacksSentence',
  details: 'check.lacksDetails',
};

interface Props {
  /** Undefined while they are being found. */
  items: readonly ReviewItem[] | undefined;
  /** Null for the first reason of which there is something. */
  reason: ReviewReason | null;
  sort: string;
  /** Why the last thing asked for was not done; null when nothing failed. */
  fault: string | null;
  /** Whether two moves were made one just now, which can be undone. */
  merged: boolean;
  onAsk: (change: Record<string, string>) => void;
  onMerge: (moveIds: [Id, Id]) => void;
  onUndo: () => void;
}

/** What wants a look: doubles are made one here, all else is mended on the person's page. */
export function ReviewPage({ items, reason: asked, sort, onAsk, onMerge, ...props }: Props) {
  const counts = Map.groupBy(items ?? [], ({ reason }) => reason);
  const reason = asked ?? REVIEW_REASONS.find((one) => counts.has(one)) ?? 'overdue';
  const shown = items && (counts.get(reason) ?? []);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.review')}</h1>
        <div className="segments" role="group" aria-label={say('check.which')}>
          {REVIEW_REASONS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === reason}
              onClick={() => onAsk({ kind: one, sort: '' })}
            >
              {say(`check.${one}`)}{' '}
              <span className="quiet">
                {items && (counts.get(one)?.length ?? 0).toLocaleString(locale())}
              </span>
            </button>
          ))}
        </div>
      </div>
      <p className="quiet lead">{say(`check.${reason}Hint`)}</p>
      {props.fault !== null && (
        <p className="notice" role="alert">
          {props.fault}
        </p>
      )}
      {props.merged && (
        <p className="notice" role="status">
          {say('check.merged')}{' '}
          <button type="button" className="link" onClick={props.onUndo}>
            {say('buttons.undo')}
          </button>
        </p>
      )}
      {shown?.length === 0 && <p className="empty">{say('check.nothing')}</p>}
      {shown !== undefined && shown.length > 0 && (
        <DataTable
          caption={say(`check.${reason}`)}
          rows={shown}
          columns={[
            ...COLUMNS.filter(({ id }) => id !== 'why' || reason !== 'placeless'),
            ...(reason === 'double' ? [mergeColumn(onMerge)] : []),
          ]}
          sort={sort || '-when'}
          keyOf={({ key }) => key}
          onSort={(next) => onAsk({ sort: next })}
        />
      )}
    </>
  );
}

const COLUMNS: readonly Column<ReviewItem>[] = [
  {
    id: 'who',
    title: 'columns.who',
    width: 'min(190px, 30vw)',
    cell: ({ person }) => (
      <a href={addressOfEntity(person)}>
        <bdi>{person.name}</bdi>
      </a>
    ),
    sort: ({ person }) => person.name,
  },
  {
    id: 'move',
    title: 'columns.move',
    cell: ({ move }) => <Told view={move} />,
    sort: ({ move }) => move.to?.name ?? move.from?.name ?? null,
  },
  {
    id: 'why',
    title: 'columns.why',
    cell: ({ move, against, lacks }) =>
      against !== null ? (
        <Words of={`check.${against.relation}`} with={{ move: <Dated view={against.move} /> }} />
      ) : lacks !== null ? (
        say(LACKS[lacks])
      ) : (
        say(`status.${move.move.status}`)
      ),
    sort: ({ against, lacks, move }) => against?.relation ?? lacks ?? move.move.status,
    wide: true,
  },
  {
    id: 'when',
    title: 'columns.when',
    width: 'min(132px, 27vw)',
    cell: ({ move }) => (move.move.date === null ? '' : formatPartialDate(move.move.date)),
    sort: ({ move }) =>
      move.move.date === null ? null : partialDateInterval(move.move.date).earliest,
  },
];

function mergeColumn(onMerge: Props['onMerge']): Column<ReviewItem> {
  return {
    id: 'merge',
    title: 'check.mergeOne',
    width: '104px',
    cell: ({ person, move, against }) =>
      against && (
        <button
          type="button"
          className="link"
          aria-label={say('check.mergeOneOf', { name: person.name })}
          onClick={() => onMerge([against.move.move.id, move.move.id])}
        >
          {say('check.mergeOne')}
        </button>
      ),
    sort: () => null,
  };
}

function Dated({ view }: { view: MoveView }) {
  const { date } = view.move;
  if (date === null) return <Told view={view} />;
  return (
    <Words of="check.moveOn" with={{ move: <Told view={view} />, date: formatPartialDate(date) }} />
  );
}

function Told({ view: { move, from, to } }: { view: MoveView }) {
  return (
    <MovePath
      kind={move.kind}
      from={from && <bdi>{from.name}</bdi>}
      to={to && <bdi>{to.name}</bdi>}
      inside={isInside(move)}
    />
  );
}
