import { Download } from 'lucide-react';
import type { Ref } from 'react';
import type { EntityRef } from '../../lib/domain/entity.ts';
import type { Flow, FlowBand, FlowFilter, FlowMove, Quarter } from '../../lib/domain/flow.ts';
import { bandKey } from '../../lib/domain/flow.ts';
import type { QuarterFlow } from '../../lib/domain/flow-by-quarter.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../../lib/domain/move.ts';
import { formatPartialDate, partialDateInterval } from '../../lib/domain/partial-date.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { Words } from '../Words.tsx';
import { needsSaying } from '../words.ts';
import { addressOfEntity } from './addresses.ts';
import type { Column } from './DataTable.tsx';
import { DataTable } from './DataTable.tsx';
import { movesInWords, placeName } from './flow-words.ts';
import { FlowMatrix } from './FlowMatrix.tsx';
import type { FlowChoice } from './FlowSankey.tsx';
import { FlowSankey } from './FlowSankey.tsx';
import { QuarterChart } from './QuarterChart.tsx';
import { SpanSlider } from './SpanSlider.tsx';

const VIEWS = ['bands', 'matrix', 'table'] as const;
export type FlowView = (typeof VIEWS)[number];
/** How many organizations are told apart. */
export const MOST_PLACES = [5, 12, 25, 50];

interface Props {
  flow: Flow;
  view: FlowView;
  most: number;
  filter: FlowFilter;
  /** Moves that one end is not known of, left out by the filter. */
  oneEnded: number;
  /** Moves between organizations that are not told apart. */
  among: number;
  span: { first: Quarter; counts: number[]; since: Quarter; until: Quarter };
  /** Organizations to choose from. */
  labs: readonly EntityRef[];
  /** Of the lab that is chosen: its quarters. */
  quarters: { quarters: QuarterFlow[]; undated: number } | null;
  chosen: FlowChoice;
  /** Order of the table of bands and of the moves behind a choice. */
  sort: string;
  /** Room for the picture, px. */
  width: number;
  picture: Ref<SVGSVGElement>;
  room: Ref<HTMLDivElement>;
  onAsk: (change: Record<string, string>) => void;
  onSpan: (since: Quarter, until: Quarter) => void;
  onChoose: (choice: FlowChoice) => void;
  onExport: (kind: 'svg' | 'png' | 'csv') => void;
}

type Shown = Omit<Props, 'picture' | 'room'>;

/** Who went from which lab to which, in a span of time. */
export function FlowPage({ picture, room, ...props }: Props) {
  const { flow, view, chosen, quarters, onAsk, onChoose } = props;
  const behind = flow.bands.filter((band) => fits(band, chosen));
  const moves = chosen === null ? [] : behind.flatMap((band) => band.moves);
  return (
    <div className="flow-page">
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.flow')}</h1>
        <div className="segments" role="group" aria-label={say('flow.shownAs')}>
          {VIEWS.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={view === id}
              onClick={() => onAsk({ view: id === 'bands' ? '' : id })}
            >
              {say(`flow.${id}`)}
            </button>
          ))}
        </div>
        <p className="quiet" role="status">
          {props.among === 0
            ? movesInWords(flow.moves.length)
            : say('flow.movesAndMore', {
                moves: movesInWords(flow.moves.length),
                count: props.among,
              })}
        </p>
      </div>
      <FlowFilters {...props} />
      {props.span.counts.length > 1 && <SpanSlider {...props.span} onChange={props.onSpan} />}
      <div className="flow-room" ref={room}>
        {flow.bands.length === 0 ? (
          <p className="empty">{say('flow.none')}</p>
        ) : view === 'matrix' ? (
          <FlowMatrix flow={flow} chosen={chosen} onChoose={onChoose} />
        ) : view === 'table' ? (
          <BandTable {...props} />
        ) : (
          <FlowSankey
            ref={picture}
            flow={flow}
            width={props.width}
            chosen={chosen}
            onChoose={onChoose}
          />
        )}
      </div>
      <p className="tools exports">
        <button type="button" onClick={() => props.onExport('csv')}>
          <Download size={15} aria-hidden="true" /> CSV
        </button>
        {view === 'bands' && flow.bands.length > 0 && (
          <>
            <button type="button" onClick={() => props.onExport('svg')}>
              <Download size={15} aria-hidden="true" /> SVG
            </button>
            <button type="button" onClick={() => props.onExport('png')}>
              <Download size={15} aria-hidden="true" /> PNG
            </button>
          </>
        )}
      </p>
      {quarters && <QuarterChart {...quarters} />}
      {chosen !== null && moves.length > 0 && (
        <section className="behind" aria-labelledby="behind">
          <h2 id="behind">
            <Words
              of="flow.behind"
              with={{
                choice: <bdi>{choiceInWords(flow, chosen)}</bdi>,
                moves: movesInWords(moves.length),
              }}
            />{' '}
            <button type="button" className="link" onClick={() => onChoose(null)}>
              {say('buttons.close')}
            </button>
          </h2>
          <DataTable
            caption={say('flow.movesBehind')}
            rows={moves}
            columns={MOVE_COLUMNS}
            sort={props.sort || '-date'}
            keyOf={({ id }) => id}
            onSort={(sort) => onAsk({ sort })}
          />
        </section>
      )}
    </div>
  );
}

function FlowFilters({ filter, most, labs, oneEnded, onAsk }: Shown) {
  return (
    <div className="tools">
      <label>
        {say('flow.lab')}
        <select value={filter.lab ?? ''} onChange={(event) => onAsk({ lab: event.target.value })}>
          <option value="">{say('flow.allLabs')}</option>
          {labs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('flow.kind')}
        <select value={filter.kind ?? ''} onChange={(event) => onAsk({ kind: event.target.value })}>
          <option value="">{say('flow.anyKind')}</option>
          {MOVE_KINDS.filter((kind) => kind !== 'promote' && kind !== 'role').map((kind) => (
            <option key={kind} value={kind}>
              {say(`kind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('flow.status')}
        <select
          value={filter.status}
          onChange={(event) =>
            onAsk({ status: event.target.value === 'happened' ? '' : event.target.value })
          }
        >
          <option value="happened">{say('flow.happened')}</option>
          {MOVE_STATUSES.map((status) => (
            <option key={status} value={status}>
              {say(`status.${status}`)}
            </option>
          ))}
          <option value="all">{say('flow.allStatuses')}</option>
        </select>
      </label>
      <label>
        {say('flow.role')}
        <input
          type="search"
          placeholder={say('flow.roleHint')}
          value={filter.role}
          onChange={(event) => onAsk({ role: event.target.value })}
        />
      </label>
      <label>
        {say('flow.labsShown')}
        <select value={most} onChange={(event) => onAsk({ most: event.target.value })}>
          {MOST_PLACES.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.oneEnded}
          onChange={(event) => onAsk({ ends: event.target.checked ? 'one' : '' })}
        />
        {oneEnded > 0 ? say('flow.oneEndedCount', { count: oneEnded }) : say('flow.oneEnded')}
      </label>
    </div>
  );
}

interface BandRow {
  id: string;
  band: FlowBand;
  from: string;
  to: string;
}

function BandTable({ flow, sort, onAsk, onChoose }: Shown) {
  const rows = flow.bands.map((band) => ({
    id: bandKey(band.from, band.to),
    band,
    from: placeName(flow, band.from),
    to: placeName(flow, band.to),
  }));
  const columns: Column<BandRow>[] = [
    {
      id: 'from',
      title: 'columns.from',
      cell: ({ from }) => <bdi>{from}</bdi>,
      sort: ({ from }) => from,
    },
    { id: 'to', title: 'columns.to', cell: ({ to }) => <bdi>{to}</bdi>, sort: ({ to }) => to },
    {
      id: 'moves',
      title: 'columns.moves',
      numeric: true,
      cell: ({ band, from, to }) => (
        <button
          type="button"
          className="link"
          aria-label={say('flow.movesFromTo', {
            moves: movesInWords(band.moves.length),
            from,
            to,
          })}
          onClick={() => onChoose({ from: band.from, to: band.to })}
        >
          {band.moves.length.toLocaleString(locale())}
        </button>
      ),
      sort: ({ band }) => band.moves.length,
    },
  ];
  return (
    <DataTable
      caption={say('flow.movesBetween')}
      rows={rows}
      columns={columns}
      sort={sort || '-moves'}
      keyOf={({ id }) => id}
      onSort={(next) => onAsk({ sort: next })}
    />
  );
}

const link = (entity: EntityRef | null) =>
  entity && (
    <a href={addressOfEntity(entity)}>
      <bdi>{entity.name}</bdi>
    </a>
  );

const MOVE_COLUMNS: readonly Column<FlowMove>[] = [
  {
    id: 'person',
    title: 'columns.who',
    cell: ({ person }) => link(person),
    sort: ({ person }) => person.name,
  },
  {
    id: 'left',
    title: 'columns.from',
    cell: ({ from }) => link(from),
    sort: ({ from }) => from?.name ?? null,
  },
  {
    id: 'joined',
    title: 'columns.to',
    cell: ({ to }) => link(to),
    sort: ({ to }) => to?.name ?? null,
  },
  {
    id: 'role',
    title: 'columns.as',
    cell: ({ roleTo }) => <bdi title={roleTo ?? undefined}>{roleTo}</bdi>,
    sort: ({ roleTo }) => roleTo,
    wide: true,
  },
  {
    id: 'date',
    title: 'columns.when',
    cell: ({ date, status }) => (
      <>
        {date === null ? '' : formatPartialDate(date)}
        {needsSaying(status) && ` · ${say(`status.${status}`)}`}
      </>
    ),
    sort: ({ date }) => (date === null ? null : partialDateInterval(date).earliest),
  },
];

function fits(band: FlowBand, choice: FlowChoice): boolean {
  return (
    choice !== null &&
    (!('from' in choice) || choice.from === band.from) &&
    (!('to' in choice) || choice.to === band.to)
  );
}

function choiceInWords(flow: Flow, choice: NonNullable<FlowChoice>): string {
  if ('from' in choice && 'to' in choice) {
    return `${placeName(flow, choice.from)} → ${placeName(flow, choice.to)}`;
  }
  return 'from' in choice
    ? say('flow.leftPlace', { place: placeName(flow, choice.from) })
    : say('flow.joinedPlace', { place: placeName(flow, choice.to) });
}
