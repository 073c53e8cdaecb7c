import type { QuarterFlow } from '../../lib/domain/flow-by-quarter.ts';

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
      <h2 id="quarters">Joined and left, by quarter</h2>
      <div className="quarters" aria-hidden="true">
        {quarters.map(({ year, quarter, joined, left }) => (
          <div
            key={`${year}-${quarter}`}
            className="quarter"
            title={`${year}, quarter ${quarter}: ${joined} joined, ${left} left`}
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
      {undated > 0 && (
        <p className="quiet">
          {undated} {undated === 1 ? 'move is' : 'moves are'} dated too roughly for a quarter.
        </p>
      )}
      <table className="hidden">
        <caption>Joined and left, by quarter</caption>
        <thead>
          <tr>
            <th scope="col">Quarter</th>
            <th scope="col">Joined</th>
            <th scope="col">Left</th>
          </tr>
        </thead>
        <tbody>
          {quarters.map(({ year, quarter, joined, left }) => (
            <tr key={`${year}-${quarter}`}>
              <th scope="row">
                {year}, quarter {quarter}
              </th>
              <td>{joined}</td>
              <td>{left}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
