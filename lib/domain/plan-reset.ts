import type { Backup } from './backup.ts';
import type { Entity } from './entity.ts';
import type { ImportPlan, ImportTable } from './import-plan.ts';
import { emptyPlan } from './import-plan.ts';
import { planRemoval } from './plan-records.ts';
import { planRestore } from './plan-restore.ts';
import type { Id, StoredRecord } from './record.ts';
import { originOf } from './subscription.ts';

/** What can be taken out apart from the rest. */
export type ResetPart = 'own' | 'packs' | 'log' | 'starter' | 'all';

/**
 * What takes a part of all out. `own` is what the reader saved, changed, noted
 * and put in the trash; `starter` are the known moves that come with Whence,
 * which are read anew then. What records that stay speak of stays with them: the
 * moves and sources of their evidence, the people and labs of such moves, and
 * the labs that others are part of.
 */
export function planReset(here: Backup, part: ResetPart): ImportPlan {
  const plan = emptyPlan();
  const remove = (table: ImportTable, ids: Id[]) => {
    plan.removes[table] = ids;
    plan.counts[table].removed = ids.length;
  };
  const idsOf = (records: readonly { id: Id }[]) => records.map(({ id }) => id);
  switch (part) {
    case 'all': {
      const lists = { entities: [], moves: [], sources: [], evidence: [], log: [], edits: [] };
      return planRestore(here, {
        ...here,
        ...lists,
        notes: [],
        dismissals: [],
        subscriptions: [],
        starter: null,
      });
    }
    case 'log':
      remove('log', idsOf(here.log));
      return plan;
    case 'packs':
      planRemoval(plan, here, new Set(here.subscriptions.map(originOf)), null);
      remove('subscriptions', idsOf(here.subscriptions));
      return plan;
    case 'own':
    case 'starter': {
      const origin = part === 'own' ? 'me' : 'starter';
      const goes = (record: StoredRecord) => record.origin === origin;
      const evidence = here.evidence.filter(goes);
      const told = new Set<Id | null>();
      for (const piece of here.evidence) {
        if (goes(piece)) continue;
        told.add(piece.moveId).add(piece.sourceId);
      }
      const moves = here.moves.filter((move) => goes(move) && !told.has(move.id));
      remove('evidence', idsOf(evidence));
      remove('moves', idsOf(moves));
      remove('sources', idsOf(here.sources.filter((one) => goes(one) && !told.has(one.id))));
      remove('entities', idsOf(unspoken(here, goes, new Set(idsOf(moves)))));
      if (part === 'own') {
        remove('notes', idsOf(here.notes));
        remove('edits', idsOf(here.edits));
        remove('dismissals', idsOf(here.dismissals));
      }
      // What the reader changed of the starter pack is theirs, and so is gone: it comes back with it.
      const value = { version: null, error: null };
      plan.puts.meta.push({ record: { key: 'seed', value }, was: 0 });
      return plan;
    }
  }
}

/** The people and labs that go, but for those that a move or a lab that stays speaks of. */
function unspoken(
  here: Backup,
  goes: (record: StoredRecord) => boolean,
  goneMoves: ReadonlySet<Id>,
): Entity[] {
  const spoken = new Set<Id | null>();
  for (const move of here.moves) {
    if (goneMoves.has(move.id)) continue;
    for (const id of [move.personId, move.fromId, move.toId]) spoken.add(id);
  }
  const parents = new Map(here.entities.map((one) => [one.id, parentOf(one)]));
  for (const one of here.entities) {
    if (goes(one) && !spoken.has(one.id)) continue;
    for (let up = parents.get(one.id); up && !spoken.has(up); up = parents.get(up)) spoken.add(up);
  }
  return here.entities.filter((one) => goes(one) && !spoken.has(one.id));
}

function parentOf(entity: Entity): Id | null {
  return entity.kind === 'organization' ? entity.parentId : null;
}
