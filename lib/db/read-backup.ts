import { say } from '../i18n/say.ts';
import * as v from 'valibot';
import type { Backup } from '../domain/backup.ts';
import { BACKUP_FORMAT, BACKUP_LISTS } from '../domain/backup.ts';
import { backupShapes } from './backup-shape.ts';
import { parseJson } from './parse-json.ts';
import { FileError } from './read-text.ts';
import type { OldEvidence } from './saves-to-edits.ts';
import { editsOfSaves } from './saves-to-edits.ts';
import { sayFault } from './say-fault.ts';

/** A file that is no backup of ours, or a broken one. The message says what is wrong, and where. */
export class BackupError extends FileError {
  override name = 'BackupError';
}

/**
 * Check the text of a file, whatever it is.
 *
 * @throws {FileError} naming the first fault.
 */
export function readBackup(file: string): Backup {
  return checkBackup(parseJson(file));
}

/** Whether a value says of itself that it is a backup. */
export function isBackup(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'whence' in data && data.whence === 'backup';
}

/**
 * The same for a value that was parsed already. Backups of earlier formats come
 * out in today's.
 *
 * @throws {BackupError} naming the first fault.
 */
export function checkBackup(data: unknown): Backup {
  if (!isBackup(data)) {
    throw new BackupError(say('files.noBackup'));
  }
  const { format } = data as { format?: unknown };
  if (typeof format === 'number' && format > BACKUP_FORMAT) {
    throw new BackupError(say('files.newer'));
  }
  const shape = format === 1 ? backupShapes[1] : backupShapes[2];
  const checked = v.safeParse(shape, data, { abortEarly: true });
  if (!checked.success) {
    throw new BackupError(say('files.brokenAt', { where: sayFault(checked.issues[0]) }));
  }
  const told = checked.output as Told;
  const read: Backup = {
    ...(told.edits ? (told as Told & Pick<Backup, 'edits'>) : withEdits(told)),
    notes: told.notes ?? [],
    dismissals: told.dismissals ?? [],
    subscriptions: told.subscriptions ?? [],
    format: BACKUP_FORMAT,
  };
  for (const list of BACKUP_LISTS) {
    const seen = new Set<string>();
    for (const [at, { id }] of read[list].entries()) {
      if (seen.has(id)) {
        throw new BackupError(say('files.twice', { list, record: at + 1, id }));
      }
      seen.add(id);
    }
  }
  // Records may lead to some that a later starter pack dropped: they are kept as they were.
  return read;
}

/** What the formats have in common. */
type Told = Omit<Backup, 'edits' | 'notes' | 'dismissals' | 'subscriptions'> &
  Partial<Pick<Backup, 'edits' | 'notes' | 'dismissals' | 'subscriptions'>>;

/** The history that a file of 0.1.0 told in its evidence. */
function withEdits(read: Told): Told & Pick<Backup, 'edits'> {
  const evidence: OldEvidence[] = read.evidence;
  return {
    ...read,
    edits: editsOfSaves(evidence, read.moves),
    evidence: evidence.map(({ before: _, ...piece }) => piece),
  };
}
