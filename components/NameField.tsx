import { useEffect, useId, useRef, useState } from 'react';
import type { NameSuggestion } from '../lib/domain/answers.ts';
import { areNearNames } from '../lib/domain/near-names.ts';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';

interface Props {
  label: string;
  value: string;
  /** The known entity that was chosen; null while the name is only typed. */
  chosen: string | null;
  fault: string | undefined;
  suggest: (typed: string) => Promise<NameSuggestion[]>;
  onChange: (value: string, chosen: string | null) => void;
  autoFocus?: boolean;
}

const PAUSE = 120;

/**
 * A name, completed from those that are known: the combobox pattern of the
 * ARIA Authoring Practices (list autocomplete, manual selection). Any other
 * name may be typed: it is new then, and the field says so.
 */
export function NameField({ label, value, chosen, fault, suggest, onChange, autoFocus }: Props) {
  const id = useId();
  const [options, setOptions] = useState<NameSuggestion[]>([]);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(false);

  useEffect(() => {
    if (!typed.current || value.trim() === '') return;
    let late = false;
    const timer = setTimeout(() => {
      suggest(value).then(
        (found) => {
          // Nor does a list open under a field that was left in the meantime.
          if (late || !typed.current) return;
          setFailed(false);
          setOptions(found);
          setOpen(found.length > 0);
          setActive(-1);
        },
        () => {
          if (!late) setFailed(true);
        },
      );
    }, PAUSE);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [value, suggest]);

  const choose = (option: NameSuggestion | undefined) => {
    if (!option) return;
    typed.current = false;
    onChange(option.name, option.id);
    setOpen(false);
  };

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (!open) {
      if (event.key === 'ArrowDown' && options.length > 0 && value.trim() !== '') {
        event.preventDefault();
        setOpen(true);
        setActive(0);
      }
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // Upwards from the field itself is the last one.
      setActive((now) =>
        now < 0 && step < 0 ? options.length - 1 : (now + step + options.length) % options.length,
      );
    } else if (event.key === 'Enter' && active >= 0 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(false);
    }
  };

  const noteOf = () => {
    if (failed) return say('nameField.failed');
    return value.trim() !== '' && chosen === null ? say('nameField.new') : '';
  };
  /** A name so near to the new one that it may be meant: asked when the field is left. */
  const near =
    chosen === null && !open
      ? options.find((option) => areNearNames(option.name, value))
      : undefined;
  const optionId = (i: number) => `${id}-${i}`;
  return (
    <div className="field name-field">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        role="combobox"
        autoComplete="off"
        dir="auto"
        value={value}
        // The form opens because the reader asked for it: its first field is where they go on.
        autoFocus={autoFocus}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        {...(open && active >= 0 && { 'aria-activedescendant': optionId(active) })}
        onChange={(event) => {
          typed.current = true;
          if (event.target.value.trim() === '') setOpen(false);
          onChange(event.target.value, null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          typed.current = false;
          setOpen(false);
        }}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={say('nameField.known', { label })}
        hidden={!open}
        className="options"
      >
        {options.map((option, i) => (
          <li
            key={option.id}
            id={optionId(i)}
            role="option"
            aria-selected={i === active}
            // Before the blur that would close the list.
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <bdi>{option.name}</bdi>
            {option.detail !== '' && <span className="quiet">{option.detail}</span>}
          </li>
        ))}
      </ul>
      <p id={`${id}-note`} className={fault === undefined ? 'quiet' : 'fault'}>
        {fault ?? noteOf()}
        {near && (
          <>
            {' '}
            <button type="button" className="link" onClick={() => choose(near)}>
              <Words of="nameField.didYouMean" with={{ name: <bdi>{near.name}</bdi> }} />
            </button>
          </>
        )}
      </p>
    </div>
  );
}
