/** Why a snapshot was taken: it was time, or something was about to be brought in. */
export type SnapshotReason = 'daily' | 'import';

export interface Snapshot {
  name: string;
  /** Milliseconds since the epoch. */
  at: number;
  reason: SnapshotReason;
  bytes: number;
}

/** How many of each are kept. */
const KEPT: Record<SnapshotReason, number> = { daily: 7, import: 3 };

/** A day, less an hour: who starts the browser at nine each day gets one each day. */
export const SNAPSHOT_EVERY = 23 * 3_600_000;

export function nameSnapshot(at: number, reason: SnapshotReason): string {
  return `${new Date(at).toISOString().replaceAll(':', '-')}-${reason}.json.gz`;
}

/** Null for a file that is none of ours. */
export function readSnapshotName(name: string): Pick<Snapshot, 'at' | 'reason'> | null {
  const match = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-([\d.]+Z)-(daily|import)\.json\.gz$/.exec(name);
  if (!match) return null;
  const at = Date.parse(`${match[1]}${match[2]}:${match[3]}:${match[4]}`);
  return Number.isNaN(at) ? null : { at, reason: match[5] as SnapshotReason };
}

/** Which snapshots stay and which go, newest first. */
export function chooseSnapshots(all: readonly Snapshot[]): { kept: Snapshot[]; gone: Snapshot[] } {
  const seen: Record<SnapshotReason, number> = { daily: 0, import: 0 };
  const kept: Snapshot[] = [];
  const gone: Snapshot[] = [];
  for (const one of all.toSorted((a, b) => b.at - a.at)) {
    seen[one.reason] += 1;
    (seen[one.reason] <= KEPT[one.reason] ? kept : gone).push(one);
  }
  return { kept, gone };
}
