import type { Table } from 'dexie';
import type { ImportTable } from '../domain/import-plan.ts';
import type { Database } from './database.ts';

/** The records of a table that imports write to, by their key: `id`, or `key` in `meta`. */
export function tableOf(db: Database, name: ImportTable): Table<object, string> {
  return db.table(name);
}

export function keyOf(record: object): string {
  return 'id' in record ? String(record.id) : String((record as { key: string }).key);
}

/** When a record last changed; 0 for those that never do. */
export function changedAtOf(record: object): number {
  return 'changedAt' in record && typeof record.changedAt === 'number' ? record.changedAt : 0;
}
