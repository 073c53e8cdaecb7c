import type { Alias, Entity } from './entity.ts';
import type { Move } from './move.ts';
import { nameKey } from './name-key.ts';
import type { Id, Origin } from './record.ts';

export const EDIT_KINDS = ['save', 'edit', 'delete', 'merge', 'split', 'pack'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** The tables whose records have a history. */
export type EditedTable = 'entities' | 'moves' | 'evidence';

/**
 * Values of a record's fields. Each alias of an entity is a field of its own,
 * `alias:` and its name key: two merges into one person are then undone apart.
 */
export type FieldValues = Record<string, unknown>;

/** What a step changed in one record. Both sides have the same fields. */
export interface Change {
  table: EditedTable;
  id: Id;
  before: FieldValues;
  after: FieldValues;
}

/**
 * One step in the history of what is known: who changed what, as it was and as
 * it became. A record that a step made is one that was in the trash before. The
 * step of a save has the id of its evidence.
 */
export interface Edit {
  id: Id;
  /** Milliseconds since the epoch; no two steps share one, so they have an order. */
  at: number;
  by: Origin;
  kind: EditKind;
  /** Every record it tells of: by them it is found. */
  about: Id[];
  changes: Change[];
  /** When it was undone; null while it holds. */
  undoneAt: number | null;
}

/** The new one of a split. */
export interface Half {
  /** It may be the same name: two people of one name are told apart by their moves. */
  name: string;
  /** Which of the aliases go to it, as they are written. */
  aliases: readonly string[];
  /** Which of the moves are its own. */
  moveIds: readonly Id[];
}

type Step = Pick<Edit, 'id' | 'changes' | 'undoneAt'>;

const ALIAS = 'alias:';

/** The change of a record from one state to another; null where nothing differs. */
export function changeOf<T extends { id: Id }>(
  table: EditedTable,
  record: T,
  news: Partial<T>,
): Change | null {
  const old = flatten(record);
  const fresh = flatten({ ...record, ...news });
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].filter(
    (field) => !isSame(old[field], fresh[field]),
  );
  if (fields.length === 0) return null;
  return { table, id: record.id, before: pick(old, fields), after: pick(fresh, fields) };
}

/**
 * What undoing a step (or doing it again) makes of a record.
 *
 * The rule: every field has the value of the newest step that holds and changed
 * it; where none holds, the value from before the first. So steps can be undone
 * in any order. A field that was changed without a step since stays as it is.
 *
 * `history` are all steps about the record, the oldest first, the step itself
 * among them as it was. Null where nothing changes.
 */
export function afterToggling<T extends { id: Id }>(
  record: T,
  history: readonly Step[],
  stepId: Id,
): T | null {
  const toggled = history.map((step) =>
    step.id === stepId ? { ...step, undoneAt: step.undoneAt === null ? 1 : null } : step,
  );
  const own = history.find((step) => step.id === stepId);
  const now = flatten(record);
  const news: FieldValues = {};
  for (const change of own?.changes ?? []) {
    if (change.id !== record.id) continue;
    for (const field of Object.keys(change.after)) {
      if (!isSame(now[field], valueOf(history, record.id, field))) continue;
      const value = valueOf(toggled, record.id, field);
      if (!isSame(now[field], value)) news[field] = value;
    }
  }
  return Object.keys(news).length === 0 ? null : withFields(record, news);
}

function valueOf(history: readonly Step[], id: Id, field: string): unknown {
  const changes = history.flatMap(({ changes: all, undoneAt }) =>
    all
      .filter((change) => change.id === id && Object.hasOwn(change.after, field))
      .map((change) => ({ change, holds: undoneAt === null })),
  );
  const last = changes.findLast(({ holds }) => holds);
  return last ? last.change.after[field] : changes[0]?.change.before[field];
}

/** A record with other values in some fields, aliases among them. */
export function withFields<T extends { id: Id }>(record: T, values: FieldValues): T {
  const plain: FieldValues = {};
  let aliases: Alias[] = 'aliases' in record ? (record as unknown as Entity).aliases : [];
  for (const [field, value] of Object.entries(values)) {
    if (!field.startsWith(ALIAS)) plain[field] = value;
    else {
      aliases = aliases.filter(({ text }) => ALIAS + nameKey(text) !== field);
      if (value) aliases = [...aliases, value as Alias];
    }
  }
  return { ...record, ...('aliases' in record && { aliases }), ...plain };
}

function flatten(record: object): FieldValues {
  if (!('aliases' in record)) return record as FieldValues;
  const { aliases, ...rest } = record as Entity;
  return {
    ...rest,
    ...Object.fromEntries(aliases.map((alias) => [ALIAS + nameKey(alias.text), alias])),
  };
}

/** The records that a step about a move tells of. */
export function aboutMove({
  id,
  personId,
  fromId,
  toId,
}: Pick<Move, 'id' | 'personId' | 'fromId' | 'toId'>): Id[] {
  return [...new Set([id, personId, fromId, toId].filter((one) => one !== null))];
}

/** Missing is null: `__proto__` among the fields is one like any other. */
function pick(values: FieldValues, fields: readonly string[]): FieldValues {
  return Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
}

function isSame(one: unknown, two: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(two ?? null);
}
