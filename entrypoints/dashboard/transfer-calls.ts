import type { ImportRecord } from '../../lib/db/database.ts';
import type { EntityId } from '../../lib/domain/entity.ts';
import type { ImportPreview } from '../../lib/domain/import-plan.ts';
import type { Mapping } from '../../lib/domain/move-table.ts';
import type { PackWish } from '../../lib/domain/make-pack.ts';
import type { ResetPart } from '../../lib/domain/plan-reset.ts';
import type { Snapshot } from '../../lib/domain/snapshot.ts';
import type { Id } from '../../lib/domain/record.ts';
import type { How } from '../../lib/services/bring-in.ts';
import type { CsvTable } from '../../lib/services/tables-csv.ts';

export type { How };

/** What a file turned out to be. */
export type Opened =
  | { kind: 'backup' }
  | { kind: 'pack'; name: string | null; description: string | null; url: string | null }
  | { kind: 'table'; headings: string[]; mapping: Mapping; count: number; sample: string[][] };

/** What the page may ask of `transfer-worker.ts`. It holds one file and one plan at a time. */
export interface TransferCalls {
  /** Read a file; it takes the place of the one before. Faults say what is wrong, and where. */
  open(data: { file: Blob }): Opened;
  /** The same of a snapshot. */
  openSnapshot(data: { name: string }): Opened;
  /** The same of what is at an address; only now is it asked. */
  openAddress(data: { url: string }): Opened;
  /** What bringing the open file in would do. */
  plan(data: { how: How }): ImportPreview;
  /** Carry the plan out, after a snapshot. As a whole or not at all. */
  apply(data: { title: string; theirs: boolean }): { record: ImportRecord; changed: EntityId[] };
  /** Give up what `apply` is at. */
  cancel(data: Record<string, never>): void;
  /** Take a pack away with all it brought. */
  removePack(data: { id: Id }): { record: ImportRecord; changed: EntityId[] };
  /** Ask a followed address now. */
  checkPack(data: { id: Id }): EntityId[];
  /** Take out a part of what is here. */
  reset(data: { part: ResetPart | 'snapshots' }): {
    record?: ImportRecord;
    changed: EntityId[];
  };
  takeSnapshot(data: Record<string, never>): void;
  snapshots(data: Record<string, never>): Snapshot[];
  makePack(data: { wish: PackWish }): Blob;
  undo(data: { importId: Id }): boolean;
  /** Take back what a crash left half done; the number of imports. */
  mend(data: Record<string, never>): number;
  write(data: { what: 'backup' | 'json-ld' | CsvTable }): Blob;
}

export interface Ask {
  id: number;
  verb: keyof TransferCalls;
  data: unknown;
  /** What the page speaks: the worker's faults are said in the same words. */
  spoken: { language: string; locale: string };
}

/** Progress comes any number of times, then one of the others. */
export interface Told {
  id: number;
  progress?: { done: number; of: number };
  res?: unknown;
  fault?: { message: string; cancelled: boolean };
}
