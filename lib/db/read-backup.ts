import * as v from 'valibot';
import type { Backup } from '../domain/backup.ts';
import { BACKUP_LISTS } from '../domain/backup.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../domain/move.ts';
import { EDIT_KINDS } from '../domain/edit.ts';
import { recordFields } from './record-shapes.ts';
import type { OldEvidence } from './saves-to-edits.ts';
import { editsOfSaves } from './saves-to-edits.ts';

/** What a reader may have saved: a whole page as a quote. */
const LONGEST = 2_000_000;
/** Text of a larger file is not even parsed. */
export const LARGEST_BACKUP = 200_000_000;

const fields = recordFields(LONGEST);
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const stamp = {
  origin: v.pipe(v.string(), v.regex(/^(?:me|starter|pack:.{1,200})$/su, 'is no origin')),
  changedAt: time,
  deletedAt: v.nullable(time),
};
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const nullable = v.optional(v.nullable(text));

const fieldValues = v.record(v.string(), v.unknown());

const backup = v.strictObject({
  whence: v.literal('backup'),
  format: v.literal(1),
  starter: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  entities: v.array(
    v.variant('kind', [
      v.strictObject({ ...fields.person, ...stamp }),
      v.strictObject({ ...fields.organization, ...stamp }),
    ]),
  ),
  moves: v.array(v.strictObject({ ...fields.move, ...stamp })),
  sources: v.array(v.strictObject({ ...fields.source, ...stamp })),
  evidence: v.array(
    v.strictObject({
      ...fields.evidence,
      ...stamp,
      foundBy: v.picklist(['proposal', 'selection', 'hand', 'pack']),
      savedAt: time,
      said: v.optional(v.picklist(MOVE_STATUSES)),
      before: v.optional(
        v.strictObject({
          fromId: nullable,
          toId: nullable,
          roleFrom: nullable,
          roleTo: nullable,
          date: nullable,
          status: v.optional(v.picklist(MOVE_STATUSES)),
          kind: v.optional(v.picklist(MOVE_KINDS)),
          origin: v.optional(stamp.origin),
          changedAt: v.optional(time),
        }),
      ),
    }),
  ),
  log: v.array(
    v.strictObject({
      id: fields.move.id,
      at: time,
      entityId: fields.move.id,
      kind: v.picklist(['person', 'organization']),
      name: text,
      url: text,
      title: text,
      site: text,
      context: text,
      openedBy: v.picklist(['pointer', 'keyboard', 'touch', 'link', 'menu']),
      // Absent in the files of 0.1.0.
      stayed: v.optional(v.nullable(time), null),
      saved: v.optional(v.boolean(), false),
    }),
  ),
  /** Absent in the files of 0.1.0, as `before` of evidence is in later ones. */
  edits: v.optional(
    v.array(
      v.strictObject({
        id: fields.move.id,
        at: time,
        by: stamp.origin,
        kind: v.picklist(EDIT_KINDS),
        about: v.array(fields.move.id),
        changes: v.array(
          v.strictObject({
            table: v.picklist(['entities', 'moves', 'evidence']),
            id: fields.move.id,
            before: fieldValues,
            after: fieldValues,
          }),
        ),
        undoneAt: v.nullable(time),
      }),
    ),
  ),
  // Files of 0.1.0 know of none.
  notes: v.optional(
    v.array(
      v.strictObject({
        id: fields.move.id,
        ...stamp,
        notes: text,
        watchedAt: v.nullable(time),
        hiddenAt: v.nullable(time),
      }),
    ),
    [],
  ),
});

/** A file that is no backup of ours, or a broken one. The message says what is wrong, and where. */
export class BackupError extends Error {
  override name = 'BackupError';
}

/**
 * Check the text of a file, whatever it is.
 *
 * @throws {BackupError} naming the first fault.
 */
export function readBackup(file: string): Backup {
  if (file.length > LARGEST_BACKUP) {
    throw new BackupError('The file is larger than any backup of Whence (200 MB).');
  }
  const data = parse(file);
  const top = data as { whence?: unknown; format?: unknown } | null;
  if (typeof top !== 'object' || top?.whence !== 'backup') {
    throw new BackupError(
      'This is no backup of Whence: choose a file that “Download a backup” has written.',
    );
  }
  if (typeof top.format === 'number' && top.format > 1) {
    throw new BackupError(
      'A newer version of Whence wrote this file: update Whence, then restore.',
    );
  }
  const checked = v.safeParse(backup, data, { abortEarly: true });
  if (!checked.success) {
    const issue = checked.issues[0];
    throw new BackupError(
      `The file is broken at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}.`,
    );
  }
  const told = checked.output as Omit<Backup, 'edits'> & Partial<Pick<Backup, 'edits'>>;
  const read: Backup = told.edits ? (told as Backup) : withEdits(told);
  for (const list of BACKUP_LISTS) {
    const seen = new Set<string>();
    for (const { id } of read[list]) {
      if (seen.has(id))
        throw new BackupError(`The file is broken: two of ${list} have the id ${id}.`);
      seen.add(id);
    }
  }
  // Records may lead to some that a later starter pack dropped: they are kept as they were.
  return read;
}

/** The history that a file of 0.1.0 told in its evidence. */
function withEdits(read: Omit<Backup, 'edits'>): Backup {
  const evidence: OldEvidence[] = read.evidence;
  return {
    ...read,
    edits: editsOfSaves(evidence, read.moves),
    evidence: evidence.map(({ before: _, ...piece }) => piece),
  };
}

function parse(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BackupError(`The file is no JSON, or was cut off (${why}).`);
  }
}
