import { Download, Upload } from 'lucide-react';

/** What restoring a chosen file would do. */
export interface RestorePlan {
  file: string;
  added: number;
  changed: number;
  gone: number;
  same: number;
}

interface Props {
  /** How much there is; undefined while it is counted. */
  counts: { people: number; organizations: number; moves: number; log: number } | undefined;
  plan: RestorePlan | null;
  /** What went wrong, in words; null when nothing did. */
  fault: string | null;
  /** What was done, in words; null for nothing yet. */
  done: { words: string; undo: boolean } | null;
  busy: boolean;
  onBackup: () => void;
  onCsv: () => void;
  onChoose: (file: File) => void;
  onRestore: () => void;
  onCancel: () => void;
  onUndo: () => void;
}

/** Everything that Whence keeps, out of the browser and back into it. */
export function DataPage(props: Props) {
  const { counts, plan, fault, done, busy } = props;
  return (
    <div className="data" aria-busy={busy}>
      <div className="page-head">
        <h1 tabIndex={-1}>Data</h1>
        <p className="quiet">
          {counts &&
            `${counts.people.toLocaleString()} people, ${counts.organizations.toLocaleString()} labs and companies, ` +
              `${counts.moves.toLocaleString()} moves, ${counts.log.toLocaleString()} log entries`}
        </p>
      </div>
      <p>
        All of this is kept in this browser and nowhere else. A browser may lose it: keep a backup
        of what you saved.
      </p>
      <section aria-labelledby="out">
        <h2 id="out">Take out</h2>
        <p className="actions">
          <button type="button" className="primary" disabled={busy} onClick={props.onBackup}>
            <Download size={15} aria-hidden="true" /> Download a backup
          </button>
          <button type="button" disabled={busy} onClick={props.onCsv}>
            <Download size={15} aria-hidden="true" /> Moves as a table (CSV)
          </button>
        </p>
        <p className="quiet">
          The backup holds everything, and can be restored. The table opens in any spreadsheet.
        </p>
      </section>
      <section aria-labelledby="in">
        <h2 id="in">Restore</h2>
        <p>
          <label className="file">
            <Upload size={15} aria-hidden="true" /> Choose a backup…
            <input
              type="file"
              accept="application/json,.json"
              disabled={busy}
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file) props.onChoose(file);
                // The same file may be chosen again, mended.
                event.target.value = '';
              }}
            />
          </label>
        </p>
        {plan !== null && (
          <div className="plan">
            <p>
              Restoring <bdi>{plan.file}</bdi> puts it in the place of everything that is here:
            </p>
            <ul>
              <li>{records(plan.added)} would come back</li>
              <li>{records(plan.changed)} would be as they were then</li>
              <li>{records(plan.gone)} that the file lacks would go</li>
              <li>{records(plan.same)} would stay as they are</li>
            </ul>
            <p className="actions">
              <button type="button" className="primary" disabled={busy} onClick={props.onRestore}>
                Restore
              </button>
              <button type="button" disabled={busy} onClick={props.onCancel}>
                Cancel
              </button>
            </p>
          </div>
        )}
        {fault !== null && (
          <p className="notice" role="alert">
            {fault} Nothing was changed.
          </p>
        )}
        <p role="status" className="status-line">
          {done !== null && (
            <>
              {done.words}
              {done.undo && (
                <>
                  {' '}
                  ·{' '}
                  <button type="button" className="link" onClick={props.onUndo}>
                    Undo
                  </button>
                </>
              )}
            </>
          )}
        </p>
      </section>
    </div>
  );
}

function records(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? 'record' : 'records'}`;
}
