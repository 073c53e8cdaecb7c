import type { Backup } from './backup.ts';
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
 * which are read anew then. What moves that stay speak of stays with them.
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
      const spoken = new Set<Id | null>();
      for (const move of here.moves) {
        if (goes(move)) continue;
        for (const id of [move.personId, move.fromId, move.toId]) spoken.add(id);
      }
      const entities = here.entities.filter((one) => goes(one) && !spoken.has(one.id));
      remove('entities', idsOf(entities));
      remove('moves', idsOf(here.moves.filter(goes)));
      remove('sources', idsOf(here.sources.filter(goes)));
      remove('evidence', idsOf(here.evidence.filter(goes)));
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
