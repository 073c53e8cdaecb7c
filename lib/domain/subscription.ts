import type { Id, Origin } from './record.ts';

/** A pack that is followed by its address, or was brought in from a file (`url` null). */
export interface Subscription {
  id: Id;
  /** http or https; null for a pack from a file, which nobody can ask anew. */
  url: string | null;
  /** What its records are shown to be from. No two have the same. */
  name: string;
  addedAt: number;
  /** When it was last asked, whatever came of it; null before the first time. */
  checkedAt: number | null;
  /** When its records last changed here. */
  changedAt: number;
  /** What the server said for the next time to ask by (`If-None-Match`). */
  etag: string | null;
  /** The version that is here. */
  version: string | null;
  /** Why the last check brought nothing, in words; null when it did. */
  fault: string | null;
}

/** The origin of a subscription's records. */
export function originOf({ name }: Pick<Subscription, 'name'>): Origin {
  return `pack:${name}`;
}

/** The least time between two checks of its own accord, in milliseconds. */
export const CHECK_EVERY = 4 * 3_600_000;

/** Whether a subscription may be asked again, unbidden. */
export function isDue({ url, checkedAt }: Subscription, now: number): boolean {
  // A clock that was set back must not silence it for years.
  return url !== null && (checkedAt === null || Math.abs(now - checkedAt) >= CHECK_EVERY);
}
