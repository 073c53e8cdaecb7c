import { Download, Upload } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { locale, say } from '../../lib/i18n/say.ts';
import { Words } from '../Words.tsx';
import { movesInWords } from './flow-words.ts';

/** What can be taken out: all of it, or a table. */
export type Written =
  'backup' | 'json-ld' | 'moves' | 'people' | 'labs' | 'sources' | 'evidence' | 'log';

const TABLES = ['moves', 'people', 'labs', 'sources', 'evidence', 'log'] as const;

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
        <h1 tabIndex={-1}>{say('nav.data')}</h1>
        <p className="quiet">
          {counts &&
            say('data.counts', {
              people: say('data.countPeople', { count: counts.people }),
              organizations: say('data.countLabs', { count: counts.organizations }),
              moves: movesInWords(counts.moves),
              log: say('data.countLog', { count: counts.log }),
            })}
        </p>
      </div>
      {notices}
      <p>{say('data.lead')}</p>
      <section aria-labelledby="out">
        <h2 id="out">{say('data.out')}</h2>
        <p className="actions">
          <button
            type="button"
            className="primary"
            disabled={busy}
            onClick={() => onWrite('backup')}
          >
            <Download size={15} aria-hidden="true" /> {say('data.backup')}
          </button>
          <button type="button" disabled={busy} onClick={() => onWrite('json-ld')}>
            <Download size={15} aria-hidden="true" /> {say('data.jsonLd')}
          </button>
        </p>
        <p className="actions" role="group" aria-label={say('data.asTable')}>
          <span className="quiet">{say('data.asTableColon')}</span>
          {TABLES.map((what) => (
            <button
              type="button"
              className="link"
              key={what}
              disabled={busy}
              onClick={() => onWrite(what)}
            >
              {say(`data.${what}`)}
            </button>
          ))}
        </p>
        <p className="quiet">
          <Words
            of="data.outHint"
            with={{
              link: (
                <a href="/schema/backup-2.json" target="_blank" rel="noreferrer">
                  {say('data.described')}
                </a>
              ),
            }}
          />
        </p>
      </section>
      <section aria-labelledby="in">
        <h2 id="in">{say('data.in')}</h2>
        {panel ?? <ChooseFile busy={busy} onChoose={props.onChoose} />}
        {fault !== null && (
          <p className="notice" role="alert">
            {say('data.fault', { why: fault })}
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
                    {say('buttons.undo')}
                  </button>
                </>
              )}
            </>
          )}
        </p>
        {imports.length > 0 && (
          <ul className="past" aria-label={say('data.before')}>
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
                  aria-label={say('data.undoOne', { title: one.title })}
                  onClick={() => onUndo(one.id)}
                >
                  {say('buttons.undo')}
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
  const when = new Date(at).toLocaleString(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  const counts = [
    added > 0 && say('data.added', { count: added }),
    changed > 0 && say('data.changed', { count: changed }),
    removed > 0 && say('data.removed', { count: removed }),
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
        <Upload size={15} aria-hidden="true" /> {say(busy ? 'data.reading' : 'data.choose')}
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
      <span className="quiet">{say('data.drop')}</span>
    </div>
  );
}
