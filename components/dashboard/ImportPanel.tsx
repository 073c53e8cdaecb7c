import { X } from 'lucide-react';
import type { ImportPreview } from '../../lib/domain/import-plan.ts';
import type { Mapping } from '../../lib/domain/move-table.ts';
import { mappingFault } from '../../lib/domain/move-table.ts';
import { say } from '../../lib/i18n/say.ts';
import { Words } from '../Words.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import { ImportCounts } from './ImportCounts.tsx';

/** A file that was read, and how it would be brought in. */
export type OpenFile = { title: string } & (
  | { kind: 'backup'; as: 'restore' | 'merge' }
  | { kind: 'pack'; name: string; description: string | null; url: string | null }
  | {
      kind: 'table';
      headings: string[];
      sample: string[][];
      count: number;
      mapping: Mapping;
    }
);

interface Props {
  file: OpenFile;
  /** Null while it is worked out, or cannot be. */
  preview: ImportPreview | null;
  theirs: boolean;
  busy: boolean;
  /** Why it cannot be brought in so; null when it can. */
  refused: string | null;
  /** From 0 to 1 while it is brought in. */
  progress: number | null;
  onFile: (file: OpenFile) => void;
  onTheirs: (theirs: boolean) => void;
  onApply: () => void;
  onCancel: () => void;
}

/** What a file would do, before it does: counts, conflicts, lines that cannot be read. */
export function ImportPanel(props: Props) {
  const { file, preview, theirs, busy, progress, onFile } = props;
  const fault = file.kind === 'table' ? mappingFault(file.mapping) : nameFault(file);
  const nothing = preview !== null && isNothing(preview) && !theirs;
  return (
    <div className="plan" role="group" aria-label={say('import.bringIn', { title: file.title })}>
      <p className="plan-head">
        <strong>
          <bdi>{file.title}</bdi>
        </strong>
        <span className="quiet">{kindOf(file)}</span>
      </p>
      {file.kind === 'backup' && (
        <fieldset className="choices">
          <legend className="hidden">{say('import.how')}</legend>
          {(['restore', 'merge'] as const).map((as) => (
            <label key={as}>
              <input
                type="radio"
                name="as"
                checked={file.as === as}
                disabled={busy}
                onChange={() => onFile({ ...file, as })}
              />
              <span>
                {say(`import.${as}`)}
                <small>{say(`import.${as}Hint`)}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {file.kind === 'pack' && (
        <>
          {file.description !== null && (
            <p>
              <bdi>{file.description}</bdi>
            </p>
          )}
          <label className="field">
            {say('import.shownAs')}
            <input
              type="text"
              value={file.name}
              maxLength={100}
              disabled={busy}
              onChange={(event) => onFile({ ...file, name: event.target.value })}
            />
          </label>
        </>
      )}
      {file.kind === 'table' && (
        <ColumnMapping
          headings={file.headings}
          sample={file.sample}
          mapping={file.mapping}
          disabled={busy}
          onChange={(mapping) => onFile({ ...file, mapping })}
        />
      )}
      {fault !== null && <p className="notice">{fault}</p>}
      {props.refused !== null && (
        <p className="notice" role="alert">
          {props.refused}
        </p>
      )}
      {fault === null && preview === null && props.refused === null && (
        <p className="quiet">{say('import.working')}</p>
      )}
      {fault === null && preview !== null && (
        <>
          <ImportCounts counts={preview.counts} />
          <Remarks preview={preview} />
          <Conflicts preview={preview} theirs={theirs} busy={busy} onTheirs={props.onTheirs} />
          <Faults preview={preview} />
        </>
      )}
      {progress !== null && (
        <p className="progress">
          <progress value={progress} max={1} aria-label={say('import.progress')} />
          <span>{say('import.percent', { count: Math.floor(progress * 100) })}</span>
        </p>
      )}
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={busy || fault !== null || preview === null || nothing}
          onClick={props.onApply}
        >
          {verbOf(file)}
        </button>
        <button type="button" onClick={props.onCancel}>
          <X size={15} aria-hidden="true" /> {say('buttons.cancel')}
        </button>
        {nothing && <span className="quiet">{say('import.nothing')}</span>}
      </p>
    </div>
  );
}

function verbOf(file: OpenFile): string {
  if (file.kind === 'backup' && file.as === 'restore') return say('import.verbRestore');
  return file.kind === 'pack' && file.url !== null
    ? say('import.verbSubscribe')
    : say('import.verbBringIn');
}

function kindOf(file: OpenFile): string {
  if (file.kind === 'backup') return say('import.aBackup');
  if (file.kind === 'pack')
    return file.url === null ? say('import.aPack') : say('import.aPackAtAddress');
  return say('import.aTable', { count: file.count });
}

function nameFault(file: OpenFile): string | null {
  return file.kind === 'pack' && file.name.trim() === '' ? say('import.nameMissing') : null;
}

function isNothing({ counts }: ImportPreview): boolean {
  return Object.entries(counts).every(
    ([table, { added, changed, removed }]) =>
      table === 'subscriptions' || added + changed + removed === 0,
  );
}

function Remarks({ preview: { matched, examples } }: { preview: ImportPreview }) {
  return (
    <>
      {matched > 0 && <p className="quiet">{say('import.matched', { count: matched })}</p>}
      {examples.length > 0 && (
        <p className="quiet">
          <Words of="import.examples" with={{ names: <bdi>{examples.join(', ')}</bdi> }} />
        </p>
      )}
    </>
  );
}

interface ConflictProps {
  preview: ImportPreview;
  theirs: boolean;
  busy: boolean;
  onTheirs: (theirs: boolean) => void;
}

function Conflicts({ preview, theirs, busy, onTheirs }: ConflictProps) {
  const { conflicts, conflictCount, canTakeTheirs } = preview;
  if (conflictCount === 0) return null;
  return (
    <details className="conflicts">
      <summary>{say('import.conflicts', { count: conflictCount })}</summary>
      {canTakeTheirs ? (
        <p className="choices inline">
          {[false, true].map((choice) => (
            <label key={String(choice)}>
              <input
                type="radio"
                name="theirs"
                checked={theirs === choice}
                disabled={busy}
                onChange={() => onTheirs(choice)}
              />
              <span>{say(choice ? 'import.fileIsRight' : 'import.mineStays')}</span>
            </label>
          ))}
        </p>
      ) : (
        <p className="quiet">{say('import.ownStays')}</p>
      )}
      <ul>
        {conflicts.map(({ about, mine, theirs: other }, i) => (
          <li key={i}>
            <bdi>{about}</bdi>
            <dl>
              <dt>{say('import.here')}</dt>
              <dd>
                <bdi>{mine}</bdi>
              </dd>
              <dt>{say('import.file')}</dt>
              <dd>
                <bdi>{other}</bdi>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <More shown={conflicts.length} of={conflictCount} />
    </details>
  );
}

function Faults({ preview: { faults, faultCount } }: { preview: ImportPreview }) {
  if (faultCount === 0) return null;
  return (
    <details className="conflicts">
      <summary>{say('import.faults', { count: faultCount })}</summary>
      <ul>
        {faults.map(({ line, message }, i) => (
          <li key={i}>{say('import.faultAt', { line, message })}</li>
        ))}
      </ul>
      <More shown={faults.length} of={faultCount} />
    </details>
  );
}

function More({ shown, of }: { shown: number; of: number }) {
  return of > shown ? <p className="quiet">{say('import.more', { count: of - shown })}</p> : null;
}
