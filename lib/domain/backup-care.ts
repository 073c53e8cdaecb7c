/**
 * What is remembered outside the database about keeping it safe: a database
 * that a browser has wiped cannot say that it was.
 */
export interface BackupCare {
  /** The database that was last seen: its identity, and how much of the reader's own it held. */
  canary: { id: string; own: number; at: number } | null;
  /** A database with records of the reader's that is gone, until they have answered to that. */
  lost: { own: number; at: number } | null;
  /** When the reader last took a backup out, and how many saves there were. */
  exportedAt: number | null;
  ownAtExport: number;
  /** When the first save after that was noticed. */
  unsavedSince: number | null;
  /** When the reader put the reminder off. */
  nudgedAt: number | null;
  /** What the last snapshot was of: a new one of the same is not taken. */
  snapshot: { at: number; of: string } | null;
}

export const NO_CARE: BackupCare = {
  canary: null,
  lost: null,
  exportedAt: null,
  ownAtExport: 0,
  unsavedSince: null,
  nudgedAt: null,
  snapshot: null,
};

const DAY = 86_400_000;
/** A backup is due after so many saves, or so many days with any. */
const SAVES = 20;
const DAYS = 14;
/** Put off, it comes back after this. */
const PUT_OFF = 3 * DAY;

/** How much a backup is due: saves since the last, and days since the first of those. Null: it is not. */
export function backupDue(
  care: BackupCare,
  own: number,
  now: number,
): { saves: number; days: number } | null {
  const saves = own - care.ownAtExport;
  if (saves <= 0) return null;
  const days = Math.floor((now - (care.unsavedSince ?? now)) / DAY);
  if (saves < SAVES && days < DAYS) return null;
  if (care.nudgedAt !== null && now - care.nudgedAt < PUT_OFF && now >= care.nudgedAt) return null;
  return { saves, days };
}

/**
 * What is remembered once a database was looked at. Where the one that was
 * there before held records of the reader's and this is another, it is lost;
 * the same one may hold fewer, for the reader may delete.
 */
export function afterLooking(
  care: BackupCare,
  seen: { id: string; own: number; isNew: boolean },
  now: number,
): BackupCare {
  const { canary } = care;
  const isOther = canary !== null && canary.id !== seen.id;
  const lost =
    isOther && canary.own > 0 && seen.isNew ? { own: canary.own, at: canary.at } : care.lost;
  // Deleted or gone, they are no saves without a backup any more.
  const ownAtExport = isOther ? 0 : Math.min(care.ownAtExport, seen.own);
  const unsaved = seen.own > ownAtExport;
  return {
    ...care,
    canary: { id: seen.id, own: seen.own, at: now },
    lost,
    ownAtExport,
    unsavedSince: unsaved ? (care.unsavedSince ?? now) : null,
  };
}

/** What is remembered once a backup was taken out. */
export function afterExport(care: BackupCare, own: number, now: number): BackupCare {
  return { ...care, exportedAt: now, ownAtExport: own, unsavedSince: null, nudgedAt: null };
}
