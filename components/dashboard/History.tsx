import type { Change, Edit } from '../../lib/domain/edit.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../../lib/domain/move.ts';
import { formatPartialDate } from '../../lib/domain/partial-date.ts';
import { locale, say } from '../../lib/i18n/say.ts';

/** A step as the list shows it. */
export interface HistoryStep {
  step: Edit;
  /** Whether it can be undone, or done again where it was undone. */
  turns: boolean;
}

/** What a reader does not set is not told. */
const UNTOLD = new Set(['changedAt', 'origin', 'deletedAt', 'id', 'personId', 'fromId', 'toId']);
const FIELDS = [
  'name',
  'notes',
  'date',
  'status',
  'kind',
  'roleTo',
  'roleFrom',
  'quote',
  'website',
  'founded',
] as const;
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
      <h2 id="history">{say('history.title')}</h2>
      <ol className="history">
        {steps.slice(0, SHOWN).map(({ step, turns }) => (
          <li key={step.id} className={step.undoneAt === null ? '' : 'undone'}>
            <time dateTime={new Date(step.at).toISOString()}>
              {new Intl.DateTimeFormat(locale(), {
                dateStyle: 'medium',
                timeStyle: 'short',
              }).format(step.at)}
            </time>
            <span>
              {step.undoneAt === null
                ? say(`history.${step.kind}`)
                : say('history.undone', { step: say(`history.${step.kind}`) })}
              <span className="quiet">{changesInWords(step.changes)}</span>
            </span>
            {turns && (
              <button
                type="button"
                className="link"
                onClick={() => (step.undoneAt === null ? onUndo(step) : onRedo(step))}
              >
                {say(step.undoneAt === null ? 'buttons.undo' : 'history.redo')}
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
        if (field.startsWith('alias:')) {
          return [say('history.alias', { name: field.slice('alias:'.length) })];
        }
        const known = FIELDS.find((one) => one === field);
        return known === undefined
          ? []
          : [
              say('history.change', {
                field: say(`field.${known}`),
                before: said(field, before[field]),
                after: said(field, after[field]),
              }),
            ];
      }),
  );
  return told.length === 0 ? '' : ` · ${[...new Set(told)].slice(0, 4).join(', ')}`;
}

function said(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return say('history.nothing');
  const status = field === 'status' && MOVE_STATUSES.find((one) => one === value);
  if (status) return say(`status.${status}`);
  const kind = field === 'kind' && MOVE_KINDS.find((one) => one === value);
  if (kind) return say(`kind.${kind}`);
  const text =
    typeof value === 'object' ? String((value as { exact?: unknown }).exact ?? '…') : String(value);
  if (field === 'date' || field === 'founded') return formatPartialDate(text);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
