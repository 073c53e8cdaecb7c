import { ShieldAlert, ShieldCheck } from 'lucide-react';

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
              <strong>Your records are gone from this browser.</strong>{' '}
              {lost.own === 1
                ? 'One save was here on '
                : `${lost.own.toLocaleString()} saves were here on `}
              {new Date(lost.at).toLocaleDateString(undefined, { dateStyle: 'long' })}; the browser
              must have emptied the database.
            </p>
            <p className="actions">
              {newest !== null && (
                <button
                  type="button"
                  className="primary"
                  disabled={busy}
                  onClick={() => on.onOpen(newest.name)}
                >
                  Restore the snapshot of{' '}
                  {new Date(newest.at).toLocaleDateString(undefined, { dateStyle: 'medium' })}
                </button>
              )}
              <button type="button" disabled={busy} onClick={on.onForgetLoss}>
                That is all right
              </button>
            </p>
            {newest === null && (
              <p className="quiet">There is no snapshot: choose a backup that you downloaded.</p>
            )}
          </div>
        </div>
      )}
      {due !== null && lost === null && (
        <div className="care">
          <ShieldCheck size={20} aria-hidden="true" />
          <div>
            <p>
              {due.saves === 1
                ? 'One save is in no backup yet.'
                : `${due.saves.toLocaleString()} saves are in no backup yet.`}
            </p>
            <p className="actions">
              <button type="button" className="primary" disabled={busy} onClick={on.onBackup}>
                Download a backup
              </button>
              <button type="button" onClick={on.onLater}>
                Later
              </button>
            </p>
          </div>
        </div>
      )}
    </>
  );
}
