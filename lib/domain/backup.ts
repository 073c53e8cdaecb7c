import type { Edit } from './edit.ts';
import type { Entity } from './entity.ts';
import type { EntityNote } from './entity-note.ts';
import type { LogEntry } from './log-entry.ts';
import type { Evidence, Move, Source } from './move.ts';
import type { Dismissal } from './proposal-key.ts';
import type { Subscription } from './subscription.ts';

/** The newest shape of a backup that this version writes. */
export const BACKUP_FORMAT = 2;

/**
 * Everything Whence keeps, as a file. `format` grows with every change of shape;
 * a newer one than this is refused, an older one will be read for ever. The same
 * in words for other programs: `public/schema/backup-2.json`.
 */
export interface Backup {
  whence: 'backup';
  format: typeof BACKUP_FORMAT;
  /** The version of the starter pack whose records are among these; null for none. */
  starter: string | null;
  entities: Entity[];
  moves: Move[];
  sources: Source[];
  evidence: Evidence[];
  log: LogEntry[];
  /** The history; since format 2. */
  edits: Edit[];
  /** What the reader keeps about people and labs; since format 2. */
  notes: EntityNote[];
  /** Proposals that the reader does not want; since format 2. */
  dismissals: Dismissal[];
  /** Packs that are followed by their address; since format 2. */
  subscriptions: Subscription[];
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
  'dismissals',
  'subscriptions',
] as const;
export type BackupList = (typeof BACKUP_LISTS)[number];

/**
 * A backup as text, piece by piece, so that who writes a large one may pause
 * between them. Records and their fields stand in a fixed order, a record a
 * line: equal data is equal text.
 */
export function* backupPieces(backup: Backup): Generator<string> {
  const { whence, format, starter } = backup;
  yield `{\n"whence": ${JSON.stringify(whence)},\n"format": ${format},\n"starter": ${JSON.stringify(starter)}`;
  for (const list of BACKUP_LISTS) {
    yield `,\n"${list}": [`;
    const records: readonly { id: string }[] = backup[list];
    const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (let at = 0; at < sorted.length; at += RUN) {
      const lines = sorted.slice(at, at + RUN).map((record) => JSON.stringify(inOrder(record)));
      yield `${at === 0 ? '\n' : ',\n'}${lines.join(',\n')}`;
    }
    yield sorted.length === 0 ? ']' : '\n]';
  }
  yield '\n}\n';
}

/** Records in a piece. */
const RUN = 500;

export function backupText(backup: Backup): string {
  return [...backupPieces(backup)].join('');
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

/** Whether two records say the same, in whatever order their fields stand. */
export function saysTheSame(one: object, two: object): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(two));
}
