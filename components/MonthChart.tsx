import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { MonthFlow } from '../lib/domain/organization-flow.ts';
import { say } from '../lib/i18n/say.ts';

interface Props {
  /** Oldest first, empty months included. */
  months: readonly MonthFlow[];
}

/** Joined above the line, left below it, month by month; the same as words for who sees no picture. */
export function MonthChart({ months }: Props) {
  const [first] = months;
  const last = months.at(-1);
  const most = Math.max(0, ...months.flatMap(({ joined, left }) => [joined, left]));
  if (!first || !last || most === 0) return null;
  const busy = months.filter(({ joined, left }) => joined + left > 0);
  const sum = (of: 'joined' | 'left') => months.reduce((before, flow) => before + flow[of], 0);
  return (
    <div className="by-month">
      <p className="quiet">
        {say('profile.inMonths', {
          count: months.length,
          joined: sum('joined'),
          left: sum('left'),
        })}
      </p>
      <div className="months" aria-hidden="true">
        {months.map(({ month, joined, left }) => (
          <span
            key={month}
            className={month.endsWith('-01') ? 'month january' : 'month'}
            title={told({ month, joined, left })}
          >
            <span className="up">
              <span className="come" style={{ height: `${(100 * joined) / most}%` }} />
            </span>
            <span className="down">
              <span className="go" style={{ height: `${(100 * left) / most}%` }} />
            </span>
          </span>
        ))}
      </div>
      <p className="ends quiet" aria-hidden="true">
        <span>{formatPartialDate(first.month)}</span>
        <span>{formatPartialDate(last.month)}</span>
      </p>
      <ul className="hidden" aria-label={say('profile.byMonth')}>
        {busy.map((flow) => (
          <li key={flow.month}>{told(flow)}</li>
        ))}
      </ul>
    </div>
  );
}

function told({ month, joined, left }: MonthFlow): string {
  return say('profile.monthFlow', { month: formatPartialDate(month), joined, left });
}
