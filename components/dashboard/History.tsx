import type { Change, Edit, EditKind } from '../../lib/domain/edit.ts';

/** A step as the list shows it. */
export interface HistoryStep {
  step: Edit;
  /** Whether it can be undone, or done again where it was undone. */
  turns: boolean;
}

const KINDS: Record<EditKind, string> = {
  save: 'Saved',
  edit: 'Changed',
  delete: 'Put into the trash',
  merge: 'Merged',
  split: 'Split',
  pack: 'Changed by a pack',
};
/** What a reader does not set is not told. */
const UNTOLD = new Set(['changedAt', 'origin', 'deletedAt', 'id', 'personId', 'fromId', 'toId']);
const FIELDS: Record<string, string> = {
  name: 'name',
  notes: 'notes',
  date: 'date',
  status: 'status',
  kind: 'kind',
  roleTo: 'role',
  roleFrom: 'role before',
  quote: 'sentence',
  website: 'website',
  founded: 'founded',
};
/** The last ones; a person rarely has more. */
const SHOWN = 30;

interface Props {
  steps: readonly HistoryStep[];
  onUndo: (step: Edit) => void;
  onRedo: (step: Edit) => void;
}

/** What was changed, when, and the way back, step by step in any order. */
export function History({ steps, onUndo, onRedo }: Props) {
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <ol className="history">
        {steps.slice(0, SHOWN).map(({ step, turns }) => (
          <li key={step.id} className={step.undoneAt === null ? '' : 'undone'}>
            <time dateTime={new Date(step.at).toISOString()}>
              {new Intl.DateTimeFormat(undefined, {
                dateStyle: 'medium',
                timeStyle: 'short',
              }).format(step.at)}
            </time>
            <span>
              {KINDS[step.kind]}
              {step.undoneAt !== null && ', undone'}
              <span className="quiet">{changesInWords(step.changes)}</span>
            </span>
            {turns && (
              <button
                type="button"
                className="link"
                onClick={() => (step.undoneAt === null ? onUndo(step) : onRedo(step))}
              >
                {step.undoneAt === null ? 'Undo' : 'Do again'}
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function changesInWords(changes: readonly Change[]): string {
  const told = changes.flatMap(({ before, after }) =>
    Object.keys(after)
      .filter((field) => !UNTOLD.has(field) && before[field] !== after[field])
      .flatMap((field) => {
        const name = FIELDS[field];
        if (field.startsWith('alias:')) return [`alias “${field.slice('alias:'.length)}”`];
        return name === undefined
          ? []
          : [`${name}: ${said(before[field])} → ${said(after[field])}`];
      }),
  );
  return told.length === 0 ? '' : ` · ${[...new Set(told)].slice(0, 4).join(', ')}`;
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  const text =
    typeof value === 'object' ? String((value as { exact?: unknown }).exact ?? '…') : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
