import type { ReviewItem, ReviewReason } from '../../lib/domain/review.ts';
import { REVIEW_REASONS } from '../../lib/domain/review.ts';
import { formatPartialDate, partialDateInterval } from '../../lib/domain/partial-date.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import type { Id } from '../../lib/domain/record.ts';
import { say } from '../../lib/i18n/say.ts';
import { MovePath } from '../MovePath.tsx';
import { isInside } from '../words.ts';
import { addressOfEntity } from './addresses.ts';
import type { Column } from './DataTable.tsx';
import { DataTable } from './DataTable.tsx';

const TITLES: Record<ReviewReason, { title: string; hint: string }> = {
  overdue: {
    title: 'Past their date',
    hint: 'Rumours and plans whose time is over: did they come true?',
  },
  double: {
    title: 'Told twice',
    hint: 'One move of a person in two records. Made one, it keeps the sources of both.',
  },
  differs: { title: 'Differing', hint: 'Two moves of one person that cannot both be so.' },
  weak: { title: 'One weak source', hint: 'Moves that rest on one thin source, or none.' },
  placeless: {
    title: 'No current place',
    hint: 'People who left their last known place for none that is known.',
  },
};

const LACKS: Record<NonNullable<ReviewItem['lacks']>, string> = {
  source: 'no source',
  sentence: 'one source, no sentence kept',
  details: 'its source does not state every detail',
};
const RELATIONS: Record<NonNullable<ReviewItem['against']>['relation'], string> = {
  same: 'the same',
  part: 'a part of it',
  denies: 'one is denied',
  otherDate: 'another date',
  otherPlace: 'another place',
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
        <h1 tabIndex={-1}>Review</h1>
        <div className="segments" role="group" aria-label="What to review">
          {REVIEW_REASONS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === reason}
              onClick={() => onAsk({ kind: one, sort: '' })}
            >
              {TITLES[one].title}{' '}
              <span className="quiet">
                {items && (counts.get(one)?.length ?? 0).toLocaleString()}
              </span>
            </button>
          ))}
        </div>
      </div>
      <p className="quiet lead">{TITLES[reason].hint}</p>
      {props.fault !== null && (
        <p className="notice" role="alert">
          {props.fault}
        </p>
      )}
      {props.merged && (
        <p className="notice" role="status">
          Made one of the two.{' '}
          <button type="button" className="link" onClick={props.onUndo}>
            Undo
          </button>
        </p>
      )}
      {shown?.length === 0 && <p className="empty">Nothing to review here.</p>}
      {shown !== undefined && shown.length > 0 && (
        <DataTable
          caption={TITLES[reason].title}
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
    title: 'Who',
    width: '190px',
    cell: ({ person }) => (
      <a href={addressOfEntity(person)}>
        <bdi>{person.name}</bdi>
      </a>
    ),
    sort: ({ person }) => person.name,
  },
  {
    id: 'move',
    title: 'Move',
    cell: ({ move }) => <Told view={move} />,
    sort: ({ move }) => move.to?.name ?? move.from?.name ?? null,
  },
  {
    id: 'why',
    title: 'Why',
    cell: ({ move, against, lacks }) =>
      against !== null ? (
        <>
          {RELATIONS[against.relation]}: <Told view={against.move} />
          {against.move.move.date !== null && `, ${formatPartialDate(against.move.move.date)}`}
        </>
      ) : lacks !== null ? (
        LACKS[lacks]
      ) : (
        say(`status.${move.move.status}`)
      ),
    sort: ({ against, lacks, move }) => against?.relation ?? lacks ?? move.move.status,
    wide: true,
  },
  {
    id: 'when',
    title: 'When',
    width: '132px',
    cell: ({ move }) => (move.move.date === null ? '' : formatPartialDate(move.move.date)),
    sort: ({ move }) =>
      move.move.date === null ? null : partialDateInterval(move.move.date).earliest,
  },
];

function mergeColumn(onMerge: Props['onMerge']): Column<ReviewItem> {
  return {
    id: 'merge',
    title: 'Make one',
    width: '104px',
    cell: ({ person, move, against }) =>
      against && (
        <button
          type="button"
          className="link"
          aria-label={`Make these two moves of ${person.name} one`}
          onClick={() => onMerge([against.move.move.id, move.move.id])}
        >
          Make one
        </button>
      ),
    sort: () => null,
  };
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
