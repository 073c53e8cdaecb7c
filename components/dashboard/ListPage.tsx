import { Search } from 'lucide-react';
import { isFound, searchWords } from '../../lib/domain/search-words.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import type { Column } from './DataTable.tsx';
import { DataTable } from './DataTable.tsx';

interface Props<Row> {
  title: string;
  /** What the search looks through, in words. */
  hint: string;
  /** Undefined while they are being read. */
  rows: readonly Row[] | undefined;
  columns: readonly Column<Row>[];
  search: string;
  sort: string;
  onChange: (change: { q?: string; sort?: string }) => void;
}

/** A heading, a search and a table. */
export function ListPage<Row extends { id: string; words: string[] }>(props: Props<Row>) {
  const { title, hint, rows, columns, search, sort, onChange } = props;
  const words = searchWords(search);
  const found = rows?.filter((row) => isFound(words, row.words));
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>{title}</h1>
        <label className="search">
          <Search size={15} aria-hidden="true" />
          <input
            type="search"
            aria-label={hint}
            placeholder={hint}
            value={search}
            onChange={(event) => onChange({ q: event.target.value })}
          />
        </label>
        <p role="status" className="quiet">
          {rows && found && count(found.length, rows.length)}
        </p>
      </div>
      {found &&
        (found.length === 0 ? (
          <p className="empty">{say(rows?.length === 0 ? 'list.empty' : 'list.noMatch')}</p>
        ) : (
          <DataTable
            caption={title}
            rows={found}
            columns={columns}
            sort={sort}
            keyOf={({ id }) => id}
            onSort={(next) => onChange({ sort: next })}
          />
        ))}
    </>
  );
}

function count(found: number, all: number): string {
  return found === all ? all.toLocaleString(locale()) : say('list.countOf', { found, all });
}
