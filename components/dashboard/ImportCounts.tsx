import type { Counts, ImportPreview, ImportTable } from '../../lib/domain/import-plan.ts';
import { locale, say } from '../../lib/i18n/say.ts';

/** The rows; what a reader knows nothing of is left out. */
const TABLES = [
  'entities',
  'moves',
  'sources',
  'evidence',
  'edits',
  'notes',
  'dismissals',
  'log',
  'subscriptions',
] as const satisfies readonly ImportTable[];

/** What bringing a file in would do, in numbers; rows that say nothing are left out. */
export function ImportCounts({ counts }: Pick<ImportPreview, 'counts'>) {
  const rows = TABLES.flatMap((table) => {
    const row = counts[table];
    return row.added + row.changed + row.removed + row.same > 0 ? [{ table, row }] : [];
  });
  const removes = rows.some(({ row }) => row.removed > 0);
  if (rows.length === 0) return <p>{say('import.empty')}</p>;
  return (
    <table className="counts-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('import.added')}</th>
          <th scope="col">{say('import.changed')}</th>
          {removes && <th scope="col">{say('import.removed')}</th>}
          <th scope="col">{say('import.same')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ table, row }) => (
          <tr key={table}>
            <th scope="row">{say(`stored.${table}`)}</th>
            <Cell row={row} of="added" className="come" />
            <Cell row={row} of="changed" className="changed" />
            {removes && <Cell row={row} of="removed" className="go" />}
            <Cell row={row} of="same" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row, of, className = '' }: { row: Counts; of: keyof Counts; className?: string }) {
  const count = row[of];
  return <td className={count === 0 ? 'none' : className}>{count.toLocaleString(locale())}</td>;
}
