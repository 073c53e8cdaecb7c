import type { Backup } from '../domain/backup.ts';
import { BACKUP_LISTS, inOrder } from '../domain/backup.ts';
import type { Database } from './database.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { replaceLog, wholeLog } from './log.ts';
import { addNames } from './names.ts';
import { rememberSeed, seedState } from './seed.ts';

/** Everything in the database. */
export async function makeBackup(db: Database): Promise<Backup> {
  const tables = [
    db.entities,
    db.moves,
    db.sources,
    db.evidence,
    db.logPages,
    db.meta,
    db.edits,
    db.notes,
  ];
  return db.transaction('r', tables, async () => {
    const [entities, moves, sources, evidence, log, edits, notes, seed] = await Promise.all([
      db.entities.toArray(),
      db.moves.toArray(),
      db.sources.toArray(),
      db.evidence.toArray(),
      wholeLog(db),
      db.edits.toArray(),
      db.notes.toArray(),
      seedState(db),
    ]);
    return {
      whence: 'backup',
      format: 1,
      starter: seed.version,
      entities,
      moves,
      sources,
      evidence,
      log,
      edits,
      notes,
    };
  });
}

/** How a backup differs from what is in the database, in records. */
export interface BackupChanges {
  added: number;
  changed: number;
  gone: number;
  same: number;
}

/** What restoring a backup would do, before it is done. */
export async function compareBackup(db: Database, backup: Backup): Promise<BackupChanges> {
  const here = await makeBackup(db);
  const changes = { added: 0, changed: 0, gone: 0, same: 0 };
  for (const list of BACKUP_LISTS) {
    const own = new Map<string, string>();
    for (const record of here[list]) own.set(record.id, stable(record));
    for (const record of backup[list]) {
      const present = own.get(record.id);
      if (present === undefined) changes.added += 1;
      else if (present === stable(record)) changes.same += 1;
      else changes.changed += 1;
      own.delete(record.id);
    }
    changes.gone += own.size;
  }
  return changes;
}

function stable(record: object): string {
  return JSON.stringify(inOrder(record));
}

/**
 * Put a backup in the place of everything that is there. One transaction: it
 * is done wholly or not at all. Answers with what was there before, which puts
 * it back in the same way.
 */
export async function restoreBackup(db: Database, backup: Backup): Promise<Backup> {
  const tables = [
    db.entities,
    db.names,
    db.moves,
    db.sources,
    db.evidence,
    db.logPages,
    db.notes,
    db.profiles,
    db.meta,
    db.edits,
  ];
  return db.transaction('rw', tables, async () => {
    const before = await makeBackup(db);
    await Promise.all(
      [db.entities, db.names, db.moves, db.sources, db.evidence, db.edits, db.notes].map((table) =>
        table.clear(),
      ),
    );
    await db.entities.bulkAdd(backup.entities);
    await db.moves.bulkAdd(backup.moves);
    await db.sources.bulkAdd(backup.sources);
    await db.evidence.bulkAdd(backup.evidence);
    await replaceLog(db, backup.log, Date);
    await db.edits.bulkAdd(backup.edits);
    await db.notes.bulkAdd(backup.notes);
    await addNames(
      db,
      backup.entities.filter(({ deletedAt }) => deletedAt === null),
    );
    await forgetProfiles(db, 'all');
    await rememberSeed(db, backup.starter);
    return before;
  });
}
