import { useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NOTE } from '../lib/domain/entity-note.ts';
import { say } from '../lib/i18n/say.ts';

/** After the last key; what is typed is never lost for longer (ms). */
const SAVE_AFTER = 600;

interface Props {
  name: string;
  notes: string;
  /** Rejects with why it could not be kept. */
  onSave: (notes: string) => Promise<void>;
  /** While it is being written in, the card stays. */
  onBusy: (busy: boolean) => void;
  /** Whether an empty one takes the keyboard when it comes. */
  autoFocus?: boolean;
}

/** The reader's own note. There is nothing to press: what is typed is kept. */
export function NoteField({ name, notes, onSave, onBusy, autoFocus = true }: Props) {
  const [text, setText] = useState(notes);
  const [state, setState] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef(notes);
  const typed = useRef(notes);
  const id = useId();

  const save = () => {
    clearTimeout(timer.current);
    const wanted = typed.current;
    const before = kept.current;
    if (wanted.trim() === before.trim()) return;
    kept.current = wanted;
    onSave(wanted).then(
      () => setState(say('card.noteKept')),
      (error: unknown) => {
        kept.current = before;
        const why = error instanceof Error ? error.message : String(error);
        setState(say('card.noteNotKept', { why }));
      },
    );
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(
    () => () => {
      latest.current();
      onBusy(false);
    },
    // Once, when the field goes: what was typed until then is kept.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [],
  );

  return (
    <div className="note-field">
      <label htmlFor={id}>{say('card.yourNote')}</label>
      <span className="quiet" role="status">
        {state}
      </span>
      <textarea
        id={id}
        rows={3}
        maxLength={LONGEST_NOTE}
        placeholder={say('card.notePlaceholder', { name })}
        value={text}
        autoFocus={autoFocus}
        onFocus={() => onBusy(true)}
        onBlur={() => {
          save();
          onBusy(false);
        }}
        onChange={(event) => {
          setText(event.target.value);
          typed.current = event.target.value;
          setState('');
          clearTimeout(timer.current);
          timer.current = setTimeout(() => latest.current(), SAVE_AFTER);
        }}
      />
    </div>
  );
}
