import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { FlowView } from '../../components/dashboard/FlowPage.tsx';
import { FlowPage, MOST_PLACES } from '../../components/dashboard/FlowPage.tsx';
import type { FlowChoice } from '../../components/dashboard/FlowSankey.tsx';
import type { Database } from '../../lib/db/database.ts';
import { flowMoves } from '../../lib/db/flow-moves.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import type { FlowFilter, FlowMove } from '../../lib/domain/flow.ts';
import {
  daysOfQuarter,
  filterFlow,
  flowBetween,
  formatQuarter,
  movesByQuarter,
  parseQuarter,
} from '../../lib/domain/flow.ts';
import { flowByQuarter } from '../../lib/domain/flow-by-quarter.ts';
import type { MoveKind } from '../../lib/domain/move.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../../lib/domain/move.ts';
import { flowCsv } from '../../lib/services/flow-csv.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { download } from './download.ts';
import { pngOf, svgText } from './picture-files.ts';

interface Props {
  db: Database;
  params: URLSearchParams;
  change: (change: Record<string, string>) => void;
}

/** The flow between labs, live: every filter, view and choice is in the address. */
export default function FlowRoute({ db, params, change }: Props) {
  const all = useLiveQuery(() => flowMoves(db), [db]);
  const picture = useRef<SVGSVGElement>(null);
  const [width, room] = useWidth();
  const query = params.toString();
  const shown = useMemo(() => (all ? read(all, new URLSearchParams(query)) : null), [all, query]);
  if (!shown) return null;

  const exportAs = async (kind: 'svg' | 'png' | 'csv') => {
    const name = `whence-flow-${new Date().toISOString().slice(0, 10)}.${kind}`;
    if (kind === 'csv') download(name, 'text/csv', flowCsv(shown.flow.moves));
    else if (!picture.current) throw new Error(say('flow.noPicture'));
    else if (kind === 'svg') download(name, 'image/svg+xml', svgText(picture.current));
    else download(name, 'image/png', await pngOf(picture.current));
  };

  return (
    <FlowPage
      {...shown}
      width={Math.max(320, width)}
      picture={picture}
      room={room}
      onAsk={change}
      onSpan={(since, until) => {
        const { first, counts } = shown.span;
        change({
          since: since === first ? '' : formatQuarter(since),
          until: until === first + counts.length - 1 ? '' : formatQuarter(until),
        });
      }}
      onChoose={(choice) => {
        // The same again takes it back.
        const same = JSON.stringify(choice) === JSON.stringify(shown.chosen);
        change({
          from: !same && choice && 'from' in choice ? choice.from : '',
          to: !same && choice && 'to' in choice ? choice.to : '',
          sort: '',
        });
      }}
      onExport={(kind) => void exportAs(kind)}
    />
  );
}

/** What the address asks of all moves. */
function read(all: readonly FlowMove[], params: URLSearchParams) {
  const of = (name: string) => params.get(name) ?? '';
  const { first, counts } = movesByQuarter(all);
  const last = first + Math.max(0, counts.length - 1);
  const within = (quarter: number | null, otherwise: number) =>
    quarter === null ? otherwise : Math.min(last, Math.max(first, quarter));
  const since = within(parseQuarter(of('since')), first);
  const until = Math.max(since, within(parseQuarter(of('until')), last));
  const status = of('status');
  const filter: FlowFilter = {
    since: since === first ? null : daysOfQuarter(since).first,
    until: until === last ? null : daysOfQuarter(until).last,
    kind: MOVE_KINDS.find((kind): kind is MoveKind => kind === of('kind')) ?? null,
    status: [...MOVE_STATUSES, 'all' as const].find((one) => one === status) ?? 'happened',
    role: of('role'),
    lab: of('lab') || null,
    oneEnded: of('ends') === 'one',
  };
  const most = MOST_PLACES.find((count) => String(count) === of('most')) ?? 12;
  const moves = filterFlow(all, filter);
  const flow = flowBetween(moves, most);
  const oneEnded = filter.oneEnded
    ? 0
    : filterFlow(all, { ...filter, oneEnded: true }).length - moves.length;
  const lab = filter.lab;
  return {
    flow,
    filter,
    most,
    oneEnded,
    among: moves.length - flow.moves.length,
    view: (['matrix', 'table'] as const).find((one) => one === of('view')) ?? ('bands' as FlowView),
    span: { first, counts, since, until },
    labs: largestLabs(all),
    quarters: lab === null ? null : flowByQuarter(all.map(asMove), lab),
    chosen: choiceOf(of('from'), of('to')),
    sort: of('sort'),
  };
}

function choiceOf(from: string, to: string): FlowChoice {
  if (from !== '' && to !== '') return { from, to };
  if (from !== '') return { from };
  return to === '' ? null : { to };
}

function asMove({ id, person, from, to, status, date }: FlowMove) {
  const ends = { fromId: from?.id ?? null, toId: to?.id ?? null };
  return { id, personId: person.id, ...ends, status, date };
}

/** More than anybody scrolls through. */
const MOST_LABS = 300;

function largestLabs(moves: readonly FlowMove[]): EntityRef[] {
  const sizes = new Map<string, { ref: EntityRef; size: number }>();
  for (const { from, to } of moves) {
    for (const ref of [from, to]) {
      if (ref) sizes.set(ref.id, { ref, size: (sizes.get(ref.id)?.size ?? 0) + 1 });
    }
  }
  return [...sizes.values()]
    .toSorted((a, b) => b.size - a.size)
    .slice(0, MOST_LABS)
    .map(({ ref }) => ref)
    .toSorted((a, b) => a.name.localeCompare(b.name, locale()));
}

/** The width of an element, followed. */
function useWidth(): [number, (element: HTMLDivElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(0);
  const follow = useCallback((element: HTMLDivElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  return [width, follow];
}
