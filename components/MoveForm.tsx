import type { ChangeEvent, SyntheticEvent } from 'react';
import { useCallback, useId, useState } from 'react';
import type { NameSuggestion } from '../lib/domain/answers.ts';
import type { DraftFaults, KeptDraft, MoveDraft } from '../lib/domain/draft.ts';
import { checkDraft } from '../lib/domain/draft-rules.ts';
import type { EntityKind } from '../lib/domain/entity.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../lib/domain/move.ts';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';
import { NameField } from './NameField.tsx';

interface Props {
  draft: MoveDraft;
  suggest: (kind: EntityKind, typed: string) => Promise<NameSuggestion[]>;
  /** Save; answers with faults when it was refused. The event tells a real click from a made one. */
  onSave: (draft: MoveDraft, event: Event | undefined) => Promise<DraftFaults>;
  onCancel: () => void;
  /** The draft as it now is, whenever it was changed: to be kept until it is saved. */
  onChange?: (draft: MoveDraft) => void;
  /** Drafts that were begun here before and not saved. */
  kept?: readonly KeptDraft[];
  onRestore?: (kept: KeptDraft) => void;
  onForget?: (kept: KeptDraft) => void;
  /** Faults that are known when the form opens: why saving at once was refused. */
  startFaults?: DraftFaults;
}

/** The draft as flat fields, as the form edits it. */
interface Fields {
  person: string;
  personId: string | null;
  from: string;
  fromId: string | null;
  to: string;
  toId: string | null;
  roleFrom: string;
  roleTo: string;
  kind: MoveDraft['kind'];
  status: MoveDraft['status'];
  date: string;
  quoteText: string;
  sourceUrl: string;
  title: string;
  publisher: string;
  published: string;
  notes: string;
  moreSources: string;
}

/** Fields of text: the ids go with the names. */
type TextName = Exclude<keyof Fields, 'personId' | 'fromId' | 'toId'>;

/** What an element needs to write into a field. */
interface Input {
  value: string;
  onChange: (
    event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>,
  ) => void;
}

/** A move, before it is saved: every field may be changed. Faults stand beside their fields. */
export function MoveForm(props: Props) {
  const { draft, suggest, onSave, onCancel, onChange, startFaults } = props;
  const [faults, setFaults] = useState<DraftFaults>(startFaults ?? {});
  const [failure, setFailure] = useState<string | null>(null);
  const [fields, setFields] = useState(() => toFields(draft));
  const [isSubmitting, setSubmitting] = useState(false);
  const kept = (props.kept ?? []).filter(({ id }) => id !== draft.saveId);
  const people = useCallback((typed: string) => suggest('person', typed), [suggest]);
  const labs = useCallback((typed: string) => suggest('organization', typed), [suggest]);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (isSubmitting) return;
    const edited = toDraft(draft, fields);
    const checked = checkDraft(edited);
    // How dates are written is for the background: it reads "early 2026" too.
    const { date: _, ...others } = checked.ok ? {} : checked.faults;
    if (Object.keys(others).length > 0) {
      setFaults(others);
      return;
    }
    setSubmitting(true);
    try {
      setFailure(null);
      setFaults(await onSave(edited, event.nativeEvent));
    } catch (error) {
      setFailure(
        say('form.failed', { why: error instanceof Error ? error.message : String(error) }),
      );
    } finally {
      setSubmitting(false);
    }
  };

  /** Other values, and the faults that they may mend: looked at anew when it is saved. */
  const change = (values: Partial<Fields>, ...mended: (keyof DraftFaults)[]) => {
    const next = { ...fields, ...values };
    setFields(next);
    onChange?.(toDraft(draft, next));
    setFaults((old) =>
      mended.some((field) => old[field] !== undefined)
        ? Object.fromEntries(
            Object.entries(old).filter(([field]) => !mended.includes(field as keyof DraftFaults)),
          )
        : old,
    );
  };
  const input = (field: TextName, ...mended: (keyof DraftFaults)[]): Input => ({
    value: fields[field],
    onChange: ({ target }) => change({ [field]: target.value }, ...mended),
  });

  const name = (
    field: 'person' | 'from' | 'to',
    idField: 'personId' | 'fromId' | 'toId',
    label: string,
  ) => (
    <NameField
      label={label}
      value={fields[field]}
      chosen={fields[idField]}
      fault={faults[field]}
      suggest={field === 'person' ? people : labs}
      autoFocus={field === 'person'}
      onChange={(typed, id) => {
        const ends = ['from', 'to'] as const;
        change({ [field]: typed, [idField]: id }, ...(field === 'person' ? [field] : ends));
      }}
    />
  );

  const text = (field: TextName, label: string, fault?: string, hint?: string, note?: string) => (
    <TextField
      label={label}
      input={input(field, field as keyof DraftFaults)}
      fault={fault}
      hint={hint}
      note={note}
    />
  );
  // What is edited keeps its sources; a correction brings one.
  const sourced = draft.editOf === null || draft.source !== null;
  const sameAddress = fields.sourceUrl === draft.source?.url;
  const missing = fields.sourceUrl === '' ? say('form.noSource') : undefined;

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void submit(event);
        }
      }}
    >
      {kept.length > 0 && <KeptDrafts {...props} kept={kept} />}
      {name('person', 'personId', say('form.person'))}
      <div className="pair">
        {name('from', 'fromId', say('form.from'))}
        {name('to', 'toId', say('form.to'))}
      </div>
      <div className="pair">
        {text('roleFrom', say('form.roleBefore'), faults.roleFrom)}
        {text('roleTo', say('form.roleAfter'), faults.roleTo)}
      </div>
      <div className="three">
        <SelectField
          label={say('form.kind')}
          options={MOVE_KINDS.map((kind) => [kind, say(`kind.${kind}`)])}
          input={input('kind', 'from', 'to')}
        />
        {text('date', say('form.date'), faults.date, say('form.dateHint'))}
        <SelectField
          label={say('form.status')}
          options={MOVE_STATUSES.map((status) => [status, say(`status.${status}`)])}
          input={input('status', 'date')}
        />
      </div>
      {sourced && (
        <>
          <AreaField
            label={say('form.quote')}
            rows={3}
            input={input('quoteText', 'quoteText')}
            fault={faults.quoteText}
          />
          <fieldset>
            <legend>{say('form.source')}</legend>
            {text('sourceUrl', say('form.address'), faults.sourceUrl, undefined, missing)}
            {draft.source?.access && sameAddress && (
              <p className="warn">{say(`access.${draft.source.access}`)}</p>
            )}
            {text('title', say('form.title'))}
            <div className="pair">
              {text('publisher', say('form.publisher'))}
              {text(
                'published',
                say('form.published'),
                faults.published,
                say('form.publishedHint'),
              )}
            </div>
            {draft.editOf === null && (
              <AreaField
                label={say('form.moreSources')}
                rows={1}
                input={input('moreSources', 'moreSources')}
                fault={faults.moreSources}
              />
            )}
          </fieldset>
        </>
      )}
      <AreaField
        label={say('form.notes')}
        rows={2}
        input={input('notes', 'notes')}
        fault={faults.notes}
      />
      <p className="fault" role="alert">
        {failure ?? (Object.keys(faults).length > 0 ? say('form.seeFaults') : '')}
      </p>
      <div className="row end form-actions">
        <button type="button" className="button plain" onClick={onCancel}>
          {say('buttons.cancel')}
        </button>
        <button type="submit" className="button primary" disabled={isSubmitting}>
          {say(draft.editOf === null ? 'form.saveMove' : 'form.saveChanges')}
        </button>
      </div>
    </form>
  );
}

function toFields(draft: MoveDraft): Fields {
  const { person, personId, from, fromId, to, toId, roleFrom, roleTo } = draft;
  const { kind, status, date, notes, quote, source, moreSources } = draft;
  return {
    ...{ person, personId, from, fromId, to, toId, roleFrom, roleTo, kind, status, date, notes },
    moreSources: moreSources.join('\n'),
    quoteText: quote?.exact ?? '',
    sourceUrl: source?.url ?? '',
    title: source?.title ?? '',
    publisher: source?.publisher ?? '',
    published: source?.published ?? '',
  };
}

function toDraft(draft: MoveDraft, fields: Fields): MoveDraft {
  const { quoteText, sourceUrl, title, publisher, published, moreSources, ...rest } = fields;
  // An edited quote no longer stands between the words that stood around it.
  const same = draft.quote !== null && draft.quote.exact === quoteText;
  return {
    ...rest,
    quote: same
      ? draft.quote
      : quoteText === ''
        ? null
        : { exact: quoteText, prefix: '', suffix: '' },
    source:
      sourceUrl === ''
        ? null
        : {
            url: sourceUrl,
            title,
            publisher: publisher || null,
            authors: draft.source?.authors ?? [],
            published: published || null,
            language: draft.source?.language ?? null,
            ...(draft.source?.access && { access: draft.source.access }),
          },
    moreSources: moreSources.split('\n').filter((line) => line.trim() !== ''),
    foundBy: draft.foundBy,
    saveId: draft.saveId,
    editOf: draft.editOf,
    knownMoveId: draft.knownMoveId,
  };
}

/** What was begun here before and not saved: to go on with, or to forget. */
function KeptDrafts({ kept, onRestore, onForget }: Props & { kept: readonly KeptDraft[] }) {
  return (
    <ul className="kept" aria-label={say('form.kept')}>
      {kept.map((one) => (
        <li key={one.id} className="row">
          <span>
            <Words
              of="form.keptOne"
              with={{ name: <bdi>{one.draft.person || say('form.ofNobody')}</bdi> }}
            />
          </span>
          <button type="button" className="link" onClick={() => onRestore?.(one)}>
            {say('form.restore')}
          </button>
          <button type="button" className="link" onClick={() => onForget?.(one)}>
            {say('form.forget')}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FieldProps {
  label: string;
  input: Input;
  fault?: string | undefined;
  hint?: string | undefined;
  /** Said where there is no fault. */
  note?: string | undefined;
}

function TextField({ label, input, fault, hint, note }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        placeholder={hint}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        {...input}
      />
      <p id={`${id}-note`} className={fault === undefined ? 'quiet' : 'fault'}>
        {fault ?? note}
      </p>
    </div>
  );
}

function AreaField({ label, rows, input, fault }: FieldProps & { rows: number }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        dir="auto"
        rows={rows}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        {...input}
      />
      <p id={`${id}-note`} className="fault">
        {fault}
      </p>
    </div>
  );
}

function SelectField({ label, options, input }: FieldProps & { options: [string, string][] }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} {...input}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
