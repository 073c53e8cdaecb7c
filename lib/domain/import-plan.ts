import type { Id } from './record.ts';

/** The tables that an import may write to, in the order in which it does. */
export const IMPORT_TABLES = [
  'entities',
  'sources',
  'moves',
  'evidence',
  'edits',
  'notes',
  'dismissals',
  'log',
  'subscriptions',
  'meta',
] as const;
export type ImportTable = (typeof IMPORT_TABLES)[number];

/** A record as it should be, and when the one it replaces was last changed (null: there is none). */
export interface Put {
  record: object;
  was: number | null;
}

/** What an import would write, and what it would say of it. Nothing is written yet. */
export interface ImportPlan {
  puts: Record<ImportTable, Put[]>;
  removes: Record<ImportTable, Id[]>;
  /** Where the file and the reader's own records say different things. */
  conflicts: Conflict[];
  counts: Record<ImportTable, Counts>;
  /** People and organizations of the file that were recognized by their name. */
  matched: number;
  /** Lines of a table that cannot be read. */
  faults: LineFault[];
}

export interface Counts {
  added: number;
  changed: number;
  removed: number;
  same: number;
}

export interface Conflict {
  table: ImportTable;
  /** What it is about, in words. */
  about: string;
  mine: string;
  theirs: string;
  /** What is written when the file is to be right; null where the reader's own always stays. */
  put: Put | null;
}

export interface LineFault {
  /** As spreadsheets count: the heading is line 1. */
  line: number;
  message: string;
}

/** As much of a plan as is shown before it is carried out. */
export interface ImportPreview {
  counts: Record<ImportTable, Counts>;
  matched: number;
  /** The first of them; `conflictCount` says how many there are. */
  conflicts: Omit<Conflict, 'put'>[];
  conflictCount: number;
  /** Whether the reader may let the file be right. */
  canTakeTheirs: boolean;
  faults: LineFault[];
  faultCount: number;
  /** Names of some of what is new, to recognize the file by. */
  examples: string[];
}

const SHOWN = 200;

export function emptyPlan(): ImportPlan {
  const each = <T>(make: () => T) =>
    Object.fromEntries(IMPORT_TABLES.map((table) => [table, make()])) as Record<ImportTable, T>;
  return {
    puts: each(() => []),
    removes: each(() => []),
    conflicts: [],
    counts: each(() => ({ added: 0, changed: 0, removed: 0, same: 0 })),
    matched: 0,
    faults: [],
  };
}

export function previewOf(plan: ImportPlan): ImportPreview {
  const { counts, matched, conflicts, faults } = plan;
  const named = plan.puts.entities.filter(({ was }) => was === null).slice(0, 6);
  return {
    counts,
    matched,
    conflicts: conflicts.slice(0, SHOWN).map(({ put: _, ...shown }) => shown),
    conflictCount: conflicts.length,
    canTakeTheirs: conflicts.some(({ put }) => put !== null),
    faults: faults.slice(0, SHOWN),
    faultCount: faults.length,
    examples: named.map(({ record }) => (record as { name: string }).name),
  };
}

/** How many records a plan writes or removes. */
export function sizeOf({ puts, removes }: Pick<ImportPlan, 'puts' | 'removes'>): number {
  return IMPORT_TABLES.reduce((sum, table) => sum + puts[table].length + removes[table].length, 0);
}

/** The same plan, with the file right wherever the reader may choose. */
export function takingTheirs(plan: ImportPlan): ImportPlan {
  const puts = { ...plan.puts };
  const counts = { ...plan.counts };
  for (const table of IMPORT_TABLES) {
    const theirs = new Map<unknown, Put>();
    for (const { table: of, put } of plan.conflicts) {
      if (of === table && put !== null) theirs.set(idOf(put.record), put);
    }
    if (theirs.size === 0) continue;
    const others = plan.puts[table].filter(({ record }) => !theirs.has(idOf(record)));
    const unplanned = theirs.size - (plan.puts[table].length - others.length);
    const { changed, same } = counts[table];
    counts[table] = { ...counts[table], changed: changed + unplanned, same: same - unplanned };
    puts[table] = [...others, ...theirs.values()];
  }
  return { ...plan, puts, counts };
}

function idOf(record: object): unknown {
  return 'id' in record ? record.id : null;
}

/** Open pages are told of no more than these; others read anew when they are next loaded. */
const MOST_TOLD = 20_000;

/** The entities that a plan touches, or whose moves it does. */
export function changedEntities({ puts, removes }: ImportPlan): Id[] {
  const ids = new Set<Id>(removes.entities);
  for (const { record } of puts.entities) ids.add((record as { id: Id }).id);
  for (const { record } of puts.moves) {
    const { personId, fromId, toId } = record as Record<string, Id | null>;
    for (const id of [personId, fromId, toId]) if (id) ids.add(id);
  }
  return [...ids].slice(0, MOST_TOLD);
}
