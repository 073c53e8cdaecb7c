import { applyImport } from '../../lib/db/apply-import.ts';
import { makeBackup } from '../../lib/db/backup.ts';
import type { Clock, Database } from '../../lib/db/database.ts';
import type { Backup } from '../../lib/domain/backup.ts';
import { planRestore } from '../../lib/domain/plan-restore.ts';

/** Restore a backup, as the data page does. */
export async function restore(db: Database, backup: Backup, clock: Clock) {
  const plan = planRestore(await makeBackup(db), backup);
  return applyImport(db, plan, { title: 'a file', kind: 'restore' }, { clock });
}
