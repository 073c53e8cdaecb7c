import { makeBackup } from '../../lib/db/backup.ts';
import type { Clock, Database } from '../../lib/db/database.ts';
import { countOwn, identityOf } from '../../lib/db/identity.ts';
import { countLog } from '../../lib/db/log.ts';
import { snapshotFolder, takeSnapshot } from '../../lib/db/snapshots.ts';
import { IMPORT_LOCK, mendImports } from '../../lib/db/undo-import.ts';
import { afterLooking } from '../../lib/domain/backup-care.ts';
import { SNAPSHOT_EVERY } from '../../lib/domain/snapshot.ts';
import { checkPacks } from '../../lib/services/follow-packs.ts';
import { changeCare } from '../../lib/settings/backup-care.ts';
import { tellTabs } from './open-tabs.ts';

/**
 * What an alarm would be for, done when the worker wakes: take back an import
 * that a crash left half done, look whether the database is still the one it
 * was, take the day's snapshot, ask the followed addresses that are due.
 * Nothing of it while somebody is importing.
 */
export async function careForData(db: Database, clock: Clock): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    await mendImports(db);
    await lookAtDatabase(db, clock);
    await snapshotOfTheDay(db, clock);
    const changed = await checkPacks(db, clock);
    if (changed.length > 0) await tellTabs(changed);
  });
}

/** Notice a database that the browser has wiped: what it held is remembered outside. */
async function lookAtDatabase(db: Database, clock: Clock): Promise<void> {
  const [identity, own] = [await identityOf(db, clock), await countOwn(db)];
  await changeCare((care) => afterLooking(care, { ...identity, own }, clock.now()));
}

async function snapshotOfTheDay(db: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  const counts = await Promise.all([
    db.entities.count(),
    db.moves.count(),
    db.evidence.count(),
    db.edits.count(),
    countLog(db),
    countOwn(db),
  ]);
  const of = counts.join(' ');
  const { snapshot } = await changeCare((care) => care);
  const recent = snapshot !== null && Math.abs(now - snapshot.at) < SNAPSHOT_EVERY;
  // An empty database is none to keep: it may be the one that took the place of a lost one.
  if (recent || snapshot?.of === of || counts[5] === 0) return;
  await takeSnapshot(await snapshotFolder(), await makeBackup(db), 'daily', now);
  await changeCare((care) => ({ ...care, snapshot: { at: now, of } }));
}
