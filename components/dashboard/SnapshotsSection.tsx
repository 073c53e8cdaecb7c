import type { Snapshot } from '../../lib/domain/snapshot.ts';
import { locale, say } from '../../lib/i18n/say.ts';

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
      <h2 id="snapshots">{say('snapshots.title')}</h2>
      <p className="quiet">{say('snapshots.lead')}</p>
      {snapshots && snapshots.length > 0 && (
        <ul className="past">
          {snapshots.map(({ name, at, reason, bytes }) => (
            <li key={name}>
              <span>
                {new Date(at).toLocaleString(locale(), { dateStyle: 'full', timeStyle: 'short' })}
                <small>{say(`snapshots.${reason}`, { size: sizeOf(bytes) })}</small>
              </span>
              <button
                type="button"
                className="link"
                disabled={busy}
                aria-label={say('snapshots.lookOne', {
                  date: new Date(at).toLocaleString(locale()),
                })}
                onClick={() => onOpen(name)}
              >
                {say('snapshots.look')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {snapshots?.length === 0 && <p className="quiet">{say('snapshots.none')}</p>}
      <p className="actions">
        <button type="button" disabled={busy} onClick={onTake}>
          {say('snapshots.take')}
        </button>
      </p>
    </section>
  );
}

/** Bytes as people say them. */
export function sizeOf(bytes: number): string {
  const size = (unit: number, digits: number) =>
    (bytes / unit).toLocaleString(locale(), { maximumFractionDigits: digits });
  if (bytes < 1_000) return say('snapshots.bytes', { size: size(1, 0) });
  if (bytes < 1_000_000) return say('snapshots.kilobytes', { size: size(1_000, 0) });
  return say('snapshots.megabytes', { size: size(1_000_000, 1) });
}
