import type { QuarterFlow } from '../../lib/domain/flow-by-quarter.ts';
import { locale, say } from '../../lib/i18n/say.ts';

interface Props {
  quarters: readonly QuarterFlow[];
  /** Moves that fall into no one quarter. */
  undated: number;
}

/** Joined above the line, left below it, quarter by quarter; the same as a table for who sees no picture. */
export function QuarterChart({ quarters, undated }: Props) {
  if (quarters.length < 2) return null;
  const most = Math.max(...quarters.flatMap(({ joined, left }) => [joined, left]));
  return (
    <section aria-labelledby="quarters">
      <h2 id="quarters">{say('flow.quarters')}</h2>
      <div className="quarters" aria-hidden="true">
        {quarters.map(({ year, quarter, joined, left }) => (
          <div
            key={`${year}-${quarter}`}
            className="quarter"
            title={say('flow.quarterFlow', { quarter: inWords(year, quarter), joined, left })}
          >
            <span className="up">
              <span className="come" style={{ height: `${(100 * joined) / most}%` }} />
            </span>
            <span className="down">
              <span className="go" style={{ height: `${(100 * left) / most}%` }} />
            </span>
            <span className="year">{quarter === 1 ? year : ''}</span>
          </div>
        ))}
      </div>
      {undated > 0 && <p className="quiet">{say('flow.undated', { count: undated })}</p>}
      {/* Firefox clips a table without its caption: what holds it is hidden. */}
      <div className="hidden">
        <table>
          <caption>{say('flow.quarters')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('flow.quarter')}</th>
              <th scope="col">{say('columns.joined')}</th>
              <th scope="col">{say('columns.left')}</th>
            </tr>
          </thead>
          <tbody>
            {quarters.map(({ year, quarter, joined, left }) => (
              <tr key={`${year}-${quarter}`}>
                <th scope="row">{inWords(year, quarter)}</th>
                <td>{joined.toLocaleString(locale())}</td>
                <td>{left.toLocaleString(locale())}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function inWords(year: number, quarter: number): string {
  return say('date.quarterLong', { year: String(year), quarter });
}
