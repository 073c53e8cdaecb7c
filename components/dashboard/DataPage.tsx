import { Download, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';

/** What can be taken out: all of it, or a table. */
export type Written =
  'backup' | 'json-ld' | 'moves' | 'people' | 'labs' | 'sources' | 'evidence' | 'log';

const TABLES: [Written, string][] = [
  ['moves', 'Moves'],
  ['people', 'People'],
  ['labs', 'Labs and companies'],
  ['sources', 'Sources'],
  ['evidence', 'Evidence'],
  ['log', 'Log'],
];

/** Something that was brought in, and can be undone as a whole. */
export interface PastImport {
  id: string;
  at: number;
  title: string;
  added: number;
  changed: number;
  removed: number;
}

interface Props {
  /** How much there is; undefined while it is counted. */
  counts: { people: number; organizations: number; moves: number; log: number } | undefined;
  /** The open file and what it would do; null where none is. */
  panel: ReactNode;
  /** What should be seen first: a lost database, a backup that is due. */
  notices: ReactNode;
  /** What went wrong, in words; null when nothing did. */
  fault: string | null;
  /** What was done, in words; null for nothing yet. */
  done: { words: string; importId: string | null } | null;
  imports: readonly PastImport[];
  busy: boolean;
  /** Packs and snapshots. */
  children?: ReactNode;
  onWrite: (what: Written) => void;
  onChoose: (file: File) => void;
  onUndo: (importId: string) => void;
}

/** Everything that Whence keeps, out of the browser and back into it. */
export function DataPage(props: Props) {
  const { counts, panel, notices, fault, done, imports, busy, children, onWrite, onUndo } = props;
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
      {notices}
      <p>
        All of this is kept in this browser and nowhere else. A browser may lose it: keep a backup
        of what you saved.
      </p>
      <section aria-labelledby="out">
        <h2 id="out">Take out</h2>
        <p className="actions">
          <button
            type="button"
            className="primary"
            disabled={busy}
            onClick={() => onWrite('backup')}
          >
            <Download size={15} aria-hidden="true" /> Download a backup
          </button>
          <button type="button" disabled={busy} onClick={() => onWrite('json-ld')}>
            <Download size={15} aria-hidden="true" /> Linked data (JSON-LD)
          </button>
        </p>
        <p className="actions" role="group" aria-label="As a table (CSV)">
          <span className="quiet">As a table (CSV):</span>
          {TABLES.map(([what, title]) => (
            <button
              type="button"
              className="link"
              key={what}
              disabled={busy}
              onClick={() => onWrite(what)}
            >
              {title}
            </button>
          ))}
        </p>
        <p className="quiet">
          The backup holds everything, and can be restored; what is in it is{' '}
          <a href="/schema/backup-2.json" target="_blank" rel="noreferrer">
            described here
          </a>
          . Tables open in any spreadsheet.
        </p>
      </section>
      <section aria-labelledby="in">
        <h2 id="in">Bring in</h2>
        {panel ?? <ChooseFile busy={busy} onChoose={props.onChoose} />}
        {fault !== null && (
          <p className="notice" role="alert">
            {fault} Nothing was changed.
          </p>
        )}
        <p role="status" className="status-line">
          {done !== null && (
            <>
              {done.words}
              {done.importId !== null && (
                <>
                  {' '}
                  ·{' '}
                  <button
                    type="button"
                    className="link"
                    disabled={busy}
                    onClick={() => done.importId !== null && onUndo(done.importId)}
                  >
                    Undo
                  </button>
                </>
              )}
            </>
          )}
        </p>
        {imports.length > 0 && (
          <ul className="past" aria-label="Brought in before">
            {imports.map((one) => (
              <li key={one.id}>
                <span>
                  <bdi>{one.title}</bdi>
                  <small>{told(one)}</small>
                </span>
                <button
                  type="button"
                  className="link"
                  disabled={busy}
                  aria-label={`Undo ${one.title}`}
                  onClick={() => onUndo(one.id)}
                >
                  Undo
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {children}
    </div>
  );
}

function told({ at, added, changed, removed }: PastImport): string {
  const when = new Date(at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const counts = [
    added > 0 && `${added.toLocaleString()} new`,
    changed > 0 && `${changed.toLocaleString()} changed`,
    removed > 0 && `${removed.toLocaleString()} removed`,
  ];
  return [when, ...counts.filter(Boolean)].join(' · ');
}

function ChooseFile({ busy, onChoose }: { busy: boolean; onChoose: (file: File) => void }) {
  const [over, setOver] = useState(false);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file && !busy) onChoose(file);
      }}
    >
      <label className="file">
        <Upload size={15} aria-hidden="true" /> {busy ? 'Reading…' : 'Choose a file…'}
        <input
          type="file"
          accept="application/json,.json,.gz,.csv,.tsv,text/csv"
          disabled={busy}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onChoose(file);
            // The same file may be chosen again, mended.
            event.target.value = '';
          }}
        />
      </label>
      <span className="quiet">
        or drop it here: a backup, a pack or a table of moves (CSV). Nothing changes before you have
        seen what it would do.
      </span>
    </div>
  );
}
