import type { Snapshot } from '../../lib/domain/snapshot.ts';

interface Props {
  /** Undefined while they are looked for. */
  snapshots: readonly Snapshot[] | undefined;
  busy: boolean;
  onOpen: (name: string) => void;
  onTake: () => void;
}

/** Backups that Whence took by itself, to go back to. */
export function SnapshotsSection({ snapshots, busy, onOpen, onTake }: Props) {
  return (
    <section aria-labelledby="snapshots">
      <h2 id="snapshots">Snapshots</h2>
      <p className="quiet">
        One a day, and one before anything is brought in; the last seven and three are kept. They
        are in this browser too: they help against a lost database, not against a lost computer.
      </p>
      {snapshots && snapshots.length > 0 && (
        <ul className="past">
          {snapshots.map(({ name, at, reason, bytes }) => (
            <li key={name}>
              <span>
                {new Date(at).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' })}
                <small>
                  {reason === 'daily' ? 'Of the day' : 'Before something was brought in'} ·{' '}
                  {sizeOf(bytes)}
                </small>
              </span>
              <button
                type="button"
                className="link"
                disabled={busy}
                aria-label={`Look at it: the snapshot of ${new Date(at).toLocaleString()}`}
                onClick={() => onOpen(name)}
              >
                Look at it
              </button>
            </li>
          ))}
        </ul>
      )}
      {snapshots?.length === 0 && <p className="quiet">There is none yet.</p>}
      <p className="actions">
        <button type="button" disabled={busy} onClick={onTake}>
          Take one now
        </button>
      </p>
    </section>
  );
}

/** Bytes as people say them. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000)
    return `${(bytes / 1_000).toLocaleString(undefined, { maximumFractionDigits: 0 })} kB`;
  return `${(bytes / 1_000_000).toLocaleString(undefined, { maximumFractionDigits: 1 })} MB`;
}
