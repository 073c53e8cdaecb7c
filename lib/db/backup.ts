import type { Backup } from '../domain/backup.ts';
import { BACKUP_FORMAT } from '../domain/backup.ts';
import type { Database } from './database.ts';
import { wholeLog } from './log.ts';
import { seedState } from './seed.ts';

/**
 * Everything in the database that is the reader's. Not what is made from it
 * (names, profiles), what was begun and not saved, nor how imports are undone: `tests/db/backup.test.ts`
 * holds every table to one or the other.
 */
export async function makeBackup(db: Database): Promise<Backup> {
  const tables = [
    db.entities,
    db.moves,
    db.sources,
    db.evidence,
    db.logPages,
    db.edits,
    db.notes,
    db.dismissals,
    db.subscriptions,
    db.meta,
  ];
  return db.transaction('r', tables, async () => {
    const [entities, moves, sources, evidence, log, edits, notes, dismissals, subscriptions, seed] =
      await Promise.all([
        db.entities.toArray(),
        db.moves.toArray(),
        db.sources.toArray(),
        db.evidence.toArray(),
        wholeLog(db),
        db.edits.toArray(),
        db.notes.toArray(),
        db.dismissals.toArray(),
        db.subscriptions.toArray(),
        seedState(db),
      ]);
    return {
      whence: 'backup',
      format: BACKUP_FORMAT,
      starter: seed.version,
      entities,
      moves,
      sources,
      evidence,
      log,
      edits,
      notes,
      dismissals,
      subscriptions,
    };
  });
}
