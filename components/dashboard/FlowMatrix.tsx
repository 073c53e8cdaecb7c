import type { Flow } from '../../lib/domain/flow.ts';
import { bandKey } from '../../lib/domain/flow.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { cut, movesInWords, placeName } from './flow-words.ts';
import type { FlowChoice } from './FlowSankey.tsx';

interface Props {
  flow: Flow;
  chosen: FlowChoice;
  onChoose: (choice: FlowChoice) => void;
}

/** From where (rows) to where (columns), the darker the more. */
export function FlowMatrix({ flow, chosen, onChoose }: Props) {
  const counts = new Map(
    flow.bands.map(({ from, to, moves }) => [bandKey(from, to), moves.length]),
  );
  const most = Math.max(1, ...counts.values());
  const rows = flow.places.filter(({ left }) => left > 0);
  const columns = flow.places.filter(({ joined }) => joined > 0);
  const isChosen = (from: string, to: string) =>
    chosen !== null &&
    (!('from' in chosen) || chosen.from === from) &&
    (!('to' in chosen) || chosen.to === to);
  return (
    <div className="matrix-scroll" tabIndex={0} role="region" aria-label={say('flow.fromWhere')}>
      <table className="matrix">
        <caption className="hidden">{say('flow.matrixCaption')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ id, joined }) => (
              <th key={id} scope="col">
                <button
                  type="button"
                  title={placeName(flow, id)}
                  onClick={() => onChoose({ to: id })}
                >
                  <bdi>{cut(placeName(flow, id), 15)}</bdi>{' '}
                  <span className="quiet">{joined.toLocaleString(locale())}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: from, left }) => (
            <tr key={from}>
              <th scope="row">
                <button type="button" onClick={() => onChoose({ from })}>
                  <bdi>{placeName(flow, from)}</bdi>{' '}
                  <span className="quiet">{left.toLocaleString(locale())}</span>
                </button>
              </th>
              {columns.map(({ id: to }) => {
                const count = counts.get(bandKey(from, to)) ?? 0;
                return (
                  <td
                    key={to}
                    className={count > 0 && isChosen(from, to) ? 'chosen' : ''}
                    style={
                      count === 0 ? undefined : ({ '--share': Math.sqrt(count / most) } as object)
                    }
                  >
                    {count > 0 && (
                      <button
                        type="button"
                        aria-label={say('flow.fromTo', {
                          from: placeName(flow, from),
                          to: placeName(flow, to),
                          moves: movesInWords(count),
                        })}
                        onClick={() => onChoose({ from, to })}
                      >
                        {count.toLocaleString(locale())}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
