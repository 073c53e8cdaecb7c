import { say } from '../i18n/say.ts';
import { isBackup, checkBackup } from '../db/read-backup.ts';
import { parseJson } from '../db/parse-json.ts';
import { readPack } from '../db/read-pack.ts';
import { FileError, FILE_LIMITS, readText } from '../db/read-text.ts';
import type { Clock } from '../db/database.ts';
import type { Backup } from '../domain/backup.ts';
import { checkDraft } from '../domain/draft-rules.ts';
import type { ImportPlan } from '../domain/import-plan.ts';
import type { Mapping, MoveTable } from '../domain/move-table.ts';
import type { Pack } from '../domain/pack.ts';
import type { CheckedLine } from '../domain/plan-drafts.ts';
import { planDrafts } from '../domain/plan-drafts.ts';
import { planPack } from '../domain/plan-pack.ts';
import { planRecords } from '../domain/plan-records.ts';
import { planRestore } from '../domain/plan-restore.ts';
import { draftsOf, readTable } from './read-table.ts';

/** A file that can be brought in, by what is in it rather than by its name. */
export type OpenedFile =
  | { kind: 'backup'; backup: Backup }
  | { kind: 'pack'; pack: Pack; from?: { url: string; etag: string | null } }
  | { kind: 'table'; table: MoveTable };

/**
 * What a file of the reader's holds: a backup, a pack or a table; gzip or plain.
 *
 * @throws {FileError} that says what is wrong with it, and where.
 */
export async function openFile(file: Blob): Promise<OpenedFile> {
  const text = await readText(file.stream(), FILE_LIMITS);
  if (text.trim() === '') throw new FileError(say('files.empty'));
  if (!/^\s*[[{]/.test(text)) return { kind: 'table', table: readTable(text) };
  const data = parseJson(text);
  if (isBackup(data)) return { kind: 'backup', backup: checkBackup(data) };
  if (typeof data === 'object' && data !== null && 'format' in data && 'version' in data) {
    return { kind: 'pack', pack: asFileFault(() => readPack(data)) };
  }
  throw new FileError(say('files.unknown'));
}

function asFileFault<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FileError(say('files.pack', { where: error.message }));
  }
}

/** How an open file is brought in. */
export type How =
  | { as: 'restore' }
  | { as: 'merge' }
  | { as: 'pack'; name: string }
  | { as: 'table'; mapping: Mapping };

/** What bringing a file in would do to what is here. */
export function planOpened(here: Backup, file: OpenedFile, how: How, clock: Clock): ImportPlan {
  if (file.kind === 'backup' && how.as === 'restore') return planRestore(here, file.backup);
  if (file.kind === 'backup' && how.as === 'merge') return planRecords(here, file.backup, null);
  if (file.kind === 'pack' && how.as === 'pack') {
    return planPack(here, file.pack, { name: how.name, ...file.from }, clock);
  }
  if (file.kind === 'table' && how.as === 'table') {
    return planTable(here, file.table, how.mapping, { now: clock.now(), newId: clock.newId });
  }
  throw new Error(`A ${file.kind} is not brought in as ${how.as}.`);
}

/** The plan of a table's moves, by which column says what. Lines are counted with the headings. */
export function planTable(
  here: Backup,
  table: MoveTable,
  mapping: Mapping,
  making: { now: number; newId: () => string },
): ImportPlan {
  const today = new Date(making.now).toISOString().slice(0, 10);
  function* checked(): Generator<CheckedLine> {
    for (const [i, cells] of table.lines.entries()) {
      for (const draft of draftsOf(cells, mapping)) {
        yield { line: i + 2, ...checkDraft(draft, today) };
      }
    }
  }
  return planDrafts(here, checked(), making);
}
