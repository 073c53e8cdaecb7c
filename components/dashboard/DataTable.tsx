import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { MessageKey } from '../../lib/i18n/say.ts';
import { locale, say } from '../../lib/i18n/say.ts';

export interface Column<Row> {
  id: string;
  title: MessageKey;
  cell: (row: Row) => ReactNode;
  /** What rows are ordered by; those without come last. */
  sort: (row: Row) => string | number | null;
  numeric?: boolean;
  /** As CSS says it; columns without share what is left. */
  width?: string;
  /** Left out where there is little room. */
  wide?: boolean;
}

interface Props<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  /** A column's id, with a minus before it for the greatest first. */
  sort: string;
  keyOf: (row: Row) => string;
  onSort: (sort: string) => void;
}

const ROW = 37;

/** A table of any length: only the rows in view are in the document. */
export function DataTable<Row>({ caption, rows, columns, sort, keyOf, onSort }: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = sortRows(rows, columns, sort);
  // The library's functions are not stable; nothing here is memoised by them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    initialRect: { width: 900, height: 700 },
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const by = sort.replace(/^-/, '');
  return (
    <div className="table-scroll" ref={scroller} tabIndex={0} role="region" aria-label={caption}>
      <table aria-rowcount={sorted.length + 1}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, numeric, wide, width }) => (
              <th
                key={id}
                style={{ width }}
                scope="col"
                className={classOf(numeric, wide)}
                aria-sort={by !== id ? 'none' : sort.startsWith('-') ? 'descending' : 'ascending'}
              >
                <button
                  type="button"
                  onClick={() => onSort(by === id && !sort.startsWith('-') ? `-${id}` : id)}
                >
                  {say(title)}
                  <span aria-hidden="true" className="sort">
                    {by !== id ? '' : sort.startsWith('-') ? '↓' : '↑'}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} aria-hidden="true" />}
          {items.map(({ index }) => {
            const row = sorted[index];
            return (
              row !== undefined && (
                <tr key={keyOf(row)} aria-rowindex={index + 2} style={{ height: ROW }}>
                  {columns.map(({ id, cell, numeric, wide }) => (
                    <td key={id} className={classOf(numeric, wide)}>
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              )
            );
          })}
          {after > 0 && <tr style={{ height: after }} aria-hidden="true" />}
        </tbody>
      </table>
    </div>
  );
}

function classOf(numeric?: boolean, wide?: boolean): string {
  return [numeric && 'numeric', wide && 'wide'].filter(Boolean).join(' ');
}

/** Rows in the order of a column; rows without a value last, whichever way. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: string,
): Row[] {
  const column = columns.find(({ id }) => id === sort.replace(/^-/, ''));
  if (!column) return [...rows];
  const way = sort.startsWith('-') ? -1 : 1;
  const collator = new Intl.Collator(locale(), { sensitivity: 'base', numeric: true });
  return rows
    .map((row) => ({ row, value: column.sort(row) }))
    .toSorted((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number')
        return way * (a.value - b.value);
      return way * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}
