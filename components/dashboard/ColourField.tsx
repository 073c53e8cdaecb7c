import { say } from '../../lib/i18n/say.ts';
import { SettingRow } from './SettingFields.tsx';

interface Props {
  title: string;
  /** Null: ours. */
  value: string | null;
  /** What ours looks like. */
  usual: string;
  onChange: (value: string | null) => void;
}

/** A colour of marks. */
export function ColourField({ title, value, usual, onChange }: Props) {
  return (
    <SettingRow title={title} hint="">
      <span className="row-actions">
        {value !== null && (
          <button type="button" className="link" onClick={() => onChange(null)}>
            {say('settings.asUsual')}
          </button>
        )}
        <input
          type="color"
          aria-label={title}
          value={value ?? usual}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </SettingRow>
  );
}
