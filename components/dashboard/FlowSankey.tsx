import type { SankeyNode } from 'd3-sankey';
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Ref } from 'react';
import { useMemo, useState } from 'react';
import type { Flow, FlowBand, FlowPlace } from '../../lib/domain/flow.ts';
import { bandKey } from '../../lib/domain/flow.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { cut, movesInWords, placeColour, placeName } from './flow-words.ts';

/** What of the flow is chosen: a band, or all that leaves or comes to a place. */
export type FlowChoice =
  { from: FlowPlace; to: FlowPlace } | { from: FlowPlace } | { to: FlowPlace } | null;

interface Node {
  id: string;
  place: FlowPlace;
  side: 'from' | 'to';
}
interface Link {
  source: string;
  target: string;
  value: number;
  band: FlowBand;
}

interface Props {
  flow: Flow;
  /** Room for the picture, px. */
  width: number;
  chosen: FlowChoice;
  onChoose: (choice: FlowChoice) => void;
  ref?: Ref<SVGSVGElement>;
}

/** Room for one place, px. */
const ROW = 30;
const BAR = 9;

/**
 * The flow between organizations: those left on the left, those joined on the
 * right, so that returns and circles have their place (a Sankey of single nodes
 * cannot draw them). A picture only: the table says the same.
 */
export function FlowSankey({ flow, width, chosen, onChoose, ref }: Props) {
  const [hot, setHot] = useState<FlowChoice>(null);
  const margin = width < 560 ? 104 : 190;
  const rows = (side: 'from' | 'to') => new Set(flow.bands.map((band) => band[side])).size;
  const height = Math.max(220, Math.max(rows('from'), rows('to')) * ROW + 40);
  const { nodes, links } = useMemo(
    () => layOut(flow, width, height, margin),
    [flow, width, height, margin],
  );
  const shown = hot ?? chosen;
  const lit = (band: FlowBand) =>
    shown === null ||
    ((!('from' in shown) || shown.from === band.from) &&
      (!('to' in shown) || shown.to === band.to));
  const path = sankeyLinkHorizontal<Node, Link>();

  return (
    <svg
      ref={ref}
      className="sankey"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      onPointerLeave={() => setHot(null)}
    >
      {(['from', 'to'] as const).map((side) => (
        <text
          key={side}
          x={side === 'from' ? margin - 8 : width - margin + 8}
          y={13}
          textAnchor={side === 'from' ? 'end' : 'start'}
          fontSize={13}
          fontWeight={600}
          className="quiet"
          fill="currentColor"
        >
          {say(side === 'from' ? 'columns.from' : 'columns.to')}
        </text>
      ))}
      <g fill="none">
        {links.map((link) => {
          const { band } = link;
          const key = bandKey(band.from, band.to);
          return (
            <path
              key={key}
              className="band"
              d={path(link) ?? ''}
              stroke={placeColour(flow, band.from)}
              strokeWidth={Math.max(1, link.width ?? 1)}
              strokeOpacity={shown === null ? 0.4 : lit(band) ? 0.75 : 0.09}
              onPointerEnter={() => setHot({ from: band.from, to: band.to })}
              onClick={() => onChoose({ from: band.from, to: band.to })}
            >
              <title>
                {say('flow.band', {
                  from: placeName(flow, band.from),
                  to: placeName(flow, band.to),
                  moves: movesInWords(band.moves.length),
                })}
              </title>
            </path>
          );
        })}
      </g>
      {nodes.map((node) => {
        const { place, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 } = node;
        const choice: FlowChoice = side === 'from' ? { from: place } : { to: place };
        const dim = shown !== null && !flow.bands.some((band) => band[side] === place && lit(band));
        return (
          <g
            key={node.id}
            className="place"
            opacity={dim ? 0.35 : 1}
            onPointerEnter={() => setHot(choice)}
            onClick={() => onChoose(choice)}
          >
            {/* A target wider than the bar. */}
            <rect
              x={side === 'from' ? 0 : x0}
              y={y0 - 4}
              width={side === 'from' ? x1 : width - x0}
              height={Math.max(22, y1 - y0 + 8)}
              fill="transparent"
            />
            <rect
              x={x0}
              y={y0}
              width={x1 - x0}
              height={Math.max(1.5, y1 - y0)}
              rx={2}
              fill={placeColour(flow, place)}
            />
            <text
              x={side === 'from' ? x0 - 8 : x1 + 8}
              y={(y0 + y1) / 2}
              dy="0.35em"
              textAnchor={side === 'from' ? 'end' : 'start'}
              fill="currentColor"
              fontSize={width < 560 ? 11.5 : 13}
            >
              {side === 'from' && (
                <tspan className="quiet">{`${value.toLocaleString(locale())}  `}</tspan>
              )}
              {cut(placeName(flow, place), width < 560 ? 10 : 22)}
              {side === 'to' && (
                <tspan className="quiet">{`  ${value.toLocaleString(locale())}`}</tspan>
              )}
            </text>
            <title>
              {say(side === 'from' ? 'flow.placeFrom' : 'flow.placeTo', {
                place: placeName(flow, place),
                moves: movesInWords(value),
              })}
            </title>
          </g>
        );
      })}
    </svg>
  );
}

function layOut(flow: Flow, width: number, height: number, margin: number) {
  const rank = new Map(flow.places.map(({ id }, i) => [id, i]));
  const node = (place: FlowPlace, side: 'from' | 'to'): Node => ({
    id: `${side} ${place}`,
    place,
    side,
  });
  const nodes = flow.places.flatMap(({ id, left, joined }) => [
    ...(left > 0 ? [node(id, 'from')] : []),
    ...(joined > 0 ? [node(id, 'to')] : []),
  ]);
  const links = flow.bands.map((band) => ({
    source: `from ${band.from}`,
    target: `to ${band.to}`,
    value: band.moves.length,
    band,
  }));
  if (links.length === 0) return { nodes: [], links: [] };
  const byRank = (a: SankeyNode<Node, Link>, b: SankeyNode<Node, Link>) =>
    (rank.get(a.place) ?? 0) - (rank.get(b.place) ?? 0);
  const most = Math.max(
    nodes.filter(({ side }) => side === 'from').length,
    nodes.filter(({ side }) => side === 'to').length,
  );
  return sankey<Node, Link>()
    .nodeId(({ id }) => id)
    .nodeWidth(BAR)
    .nodePadding(Math.min(14, (height * 0.5) / Math.max(1, most)))
    .nodeSort(byRank)
    .extent([
      [margin, 28],
      [width - margin, height - 8],
    ])({ nodes, links });
}
