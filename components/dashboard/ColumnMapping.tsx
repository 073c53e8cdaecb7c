import type { Mapping } from '../../lib/domain/move-table.ts';
import { COLUMNS } from '../../lib/domain/move-table.ts';
import { say } from '../../lib/i18n/say.ts';

interface Props {
  headings: readonly string[];
  /** The first lines, to see what is in each column. */
  sample: readonly (readonly string[])[];
  mapping: Mapping;
  disabled: boolean;
  onChange: (mapping: Mapping) => void;
}

/** Which column of a table says what, chosen above the first lines of it. */
export function ColumnMapping({ headings, sample, mapping, disabled, onChange }: Props) {
  const meaning = (at: number) => COLUMNS.find((column) => mapping[column] === at) ?? '';
  const choose = (at: number, chosen: string) => {
    const next: Mapping = {};
    for (const column of COLUMNS) {
      const present = mapping[column];
      if (present !== undefined && present !== at && column !== chosen) next[column] = present;
    }
    const column = COLUMNS.find((one) => one === chosen);
    if (column) next[column] = at;
    onChange(next);
  };
  return (
    <div className="mapping" role="region" aria-label={say('mapping.region')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {headings.map((heading, at) => (
              <th key={at} scope="col">
                <label>
                  <bdi>{heading || say('mapping.unnamed', { number: at + 1 })}</bdi>
                  <select
                    value={meaning(at)}
                    disabled={disabled}
                    onChange={(event) => choose(at, event.target.value)}
                  >
                    <option value="">{say('mapping.leaveOut')}</option>
                    {COLUMNS.map((column) => (
                      <option key={column} value={column}>
                        {say(`mapping.${column}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map((line, row) => (
            <tr key={row}>
              {headings.map((_, at) => (
                <td key={at} className={meaning(at) === '' ? 'left-out' : ''}>
                  <bdi>{line[at]}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
