import type { Transaction } from 'dexie';
import type { Edit } from '../domain/edit.ts';
import { aboutMove } from '../domain/edit.ts';
import type { Evidence, Move } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';

/** Evidence as version 1 kept it: with what its move had said before. */
export type OldEvidence = Evidence & { before?: Partial<Move> };

/**
 * The history of what was saved before there was one (version 1): a step for
 * each save, with what it had filled in.
 */
export function editsOfSaves(evidence: readonly OldEvidence[], moves: readonly Move[]): Edit[] {
  const byId = new Map<Id, Move>(moves.map((move) => [move.id, move]));
  const edits: Edit[] = [];
  let last = 0;
  const saves = evidence
    .filter(({ origin }) => origin === 'me')
    .toSorted((a, b) => a.savedAt - b.savedAt);
  for (const [i, { id, moveId, savedAt, before }] of saves.entries()) {
    const move = byId.get(moveId);
    if (!move) continue;
    last = Math.max(savedAt, last + 1);
    const fields = Object.keys(before ?? {}) as (keyof Move)[];
    const after = fields.map((field) => {
      const next = saves
        .slice(i + 1)
        .find((other) => other.moveId === moveId && other.before && field in other.before);
      return [field, next?.before ? next.before[field] : move[field]];
    });
    edits.push({
      id,
      at: last,
      by: 'me',
      kind: 'save',
      about: aboutMove(move),
      changes: before
        ? [{ table: 'moves', id: moveId, before, after: Object.fromEntries(after) }]
        : [],
      undoneAt: null,
    });
  }
  return edits;
}

/** Upgrade to version 2. */
export async function savesToEdits(tables: Transaction): Promise<void> {
  const evidence: OldEvidence[] = await tables.table('evidence').toArray();
  const moves: Move[] = await tables.table('moves').toArray();
  await tables.table('edits').bulkAdd(editsOfSaves(evidence, moves));
  const old = evidence.filter(({ before }) => before !== undefined);
  await tables.table('evidence').bulkPut(old.map(({ before: _, ...piece }) => piece));
}
