import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { locale, say } from '../../lib/i18n/say.ts';

interface Props {
  /** A database with so many saves of the reader's is gone; null when none is. */
  lost: { own: number; at: number } | null;
  /** A backup is due; null when it is not. */
  due: { saves: number; days: number } | null;
  /** The newest snapshot to go back to; null when there is none. */
  newest: { name: string; at: number } | null;
  busy: boolean;
  onOpen: (name: string) => void;
  onForgetLoss: () => void;
  onBackup: () => void;
  onLater: () => void;
}

/** What should be seen before anything else on the data page. */
export function CareNotices({ lost, due, newest, busy, ...on }: Props) {
  return (
    <>
      {lost !== null && (
        <div className="care lost" role="alert">
          <ShieldAlert size={20} aria-hidden="true" />
          <div>
            <p>
              <strong>{say('care.gone')}</strong>{' '}
              {say('care.goneSince', {
                count: lost.own,
                date: new Date(lost.at).toLocaleDateString(locale(), { dateStyle: 'long' }),
              })}
            </p>
            <p className="actions">
              {newest !== null && (
                <button
                  type="button"
                  className="primary"
                  disabled={busy}
                  onClick={() => on.onOpen(newest.name)}
                >
                  {say('care.restore', {
                    date: new Date(newest.at).toLocaleDateString(locale(), { dateStyle: 'medium' }),
                  })}
                </button>
              )}
              <button type="button" disabled={busy} onClick={on.onForgetLoss}>
                {say('care.fine')}
              </button>
            </p>
            {newest === null && <p className="quiet">{say('care.none')}</p>}
          </div>
        </div>
      )}
      {due !== null && lost === null && (
        <div className="care">
          <ShieldCheck size={20} aria-hidden="true" />
          <div>
            <p>{say('care.due', { count: due.saves })}</p>
            <p className="actions">
              <button type="button" className="primary" disabled={busy} onClick={on.onBackup}>
                {say('data.backup')}
              </button>
              <button type="button" onClick={on.onLater}>
                {say('care.later')}
              </button>
            </p>
          </div>
        </div>
      )}
    </>
  );
}
