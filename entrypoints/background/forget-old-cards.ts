import type { Clock, Database } from '../../lib/db/database.ts';
import { forgetInLog, keptSince } from '../../lib/db/log.ts';
import { readSettings } from '../../lib/settings/settings.ts';

/** Take out of the log what is older than the reader keeps. Whenever the worker wakes: it costs one request. */
export async function forgetOldCards(db: Database, clock: Pick<Clock, 'now'>): Promise<void> {
  const { logKeep } = await readSettings();
  const before = keptSince(logKeep, clock.now());
  if (before > 0) await forgetInLog(db, { before }, clock);
}
