import type { Counts, ImportPreview, ImportTable } from '../../lib/domain/import-plan.ts';

const TITLES: Partial<Record<ImportTable, string>> = {
  entities: 'People and labs',
  moves: 'Moves',
  sources: 'Sources',
  evidence: 'Evidence',
  edits: 'History',
  notes: 'Notes and watches',
  dismissals: 'Dismissed proposals',
  log: 'Log entries',
  subscriptions: 'Packs',
};

/** What bringing a file in would do, in numbers; rows that say nothing are left out. */
export function ImportCounts({ counts }: Pick<ImportPreview, 'counts'>) {
  const rows = Object.entries(TITLES).flatMap(([table, title]) => {
    const row = counts[table as ImportTable];
    return row.added + row.changed + row.removed + row.same > 0 ? [{ title, row }] : [];
  });
  const removes = rows.some(({ row }) => row.removed > 0);
  if (rows.length === 0) return <p>There is nothing in it.</p>;
  return (
    <table className="counts-table">
      <thead>
        <tr>
          <td />
          <th scope="col">New</th>
          <th scope="col">Changed</th>
          {removes && <th scope="col">Removed</th>}
          <th scope="col">As they are</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, row }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
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
  return <td className={count === 0 ? 'none' : className}>{count.toLocaleString()}</td>;
}
