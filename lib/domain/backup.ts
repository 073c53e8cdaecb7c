import type { Edit } from './edit.ts';
import type { Entity } from './entity.ts';
import type { EntityNote } from './entity-note.ts';
import type { LogEntry } from './log-entry.ts';
import type { Evidence, Move, Source } from './move.ts';

/**
 * Everything Whence keeps, as a file. `format` grows with every change of shape;
 * a newer one than this is refused, an older one will be read for ever.
 */
export interface Backup {
  whence: 'backup';
  format: 1;
  /** The version of the starter pack whose records are among these; null for none. */
  starter: string | null;
  entities: Entity[];
  moves: Move[];
  sources: Source[];
  evidence: Evidence[];
  log: LogEntry[];
  /** The history. */
  edits: Edit[];
  notes: EntityNote[];
}

/** The lists of a backup, in the order in which they are told. */
export const BACKUP_LISTS = [
  'entities',
  'moves',
  'sources',
  'evidence',
  'log',
  'edits',
  'notes',
] as const;

/** A backup as text: records and their fields in a fixed order, so that equal data is equal text. */
export function backupText(backup: Backup): string {
  const ordered = Object.fromEntries(
    BACKUP_LISTS.map((list) => [
      list,
      backup[list].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(inOrder),
    ]),
  );
  const { whence, format, starter } = backup;
  return `${JSON.stringify({ whence, format, starter, ...ordered }, null, 1)}\n`;
}

/** The same value, with the fields of every object in alphabetical order. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, inOrder(field)]),
  );
}
