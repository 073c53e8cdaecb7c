import type { ReactNode } from 'react';
import { useId } from 'react';
import { say } from '../../lib/i18n/say.ts';

interface RowProps {
  title: string;
  hint: string;
  children: ReactNode;
}

/** What is adjusted, in words, and beside it by what. */
export function SettingRow({ title, hint, children }: RowProps) {
  const id = useId();
  return (
    <div className="setting" role="group" aria-labelledby={id}>
      <span className="setting-words">
        <span id={id}>{title}</span>
        {hint !== '' && <small>{hint}</small>}
      </span>
      <span className="setting-field">{children}</span>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  name: string;
  value: Value;
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({
  name,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <span className="choice">
      {(Object.entries(options) as [Value, string][]).map(([option, label]) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{label}</span>
        </label>
      ))}
    </span>
  );
}

interface SwitchProps {
  title: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off. */
export function Switch({ title, hint, checked, onChange }: SwitchProps) {
  return (
    <label className="setting">
      <span className="setting-words">
        <span>{title}</span>
        <small>{hint}</small>
      </span>
      <input
        type="checkbox"
        role="switch"
        className="switch"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}

interface SliderProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A time in milliseconds. */
export function Slider({ label, value, least, most, onChange }: SliderProps) {
  return (
    <span className="slider">
      <input
        type="range"
        aria-label={label}
        aria-valuetext={say('settings.millisecondsSpoken', { count: value })}
        min={least}
        max={most}
        step={50}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output>{say('settings.milliseconds', { count: value })}</output>
    </span>
  );
}
