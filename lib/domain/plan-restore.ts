import type { Backup } from './backup.ts';
import { BACKUP_LISTS, saysTheSame } from './backup.ts';
import type { ImportPlan } from './import-plan.ts';
import { emptyPlan } from './import-plan.ts';

/** What makes everything that is here equal to a backup. */
export function planRestore(here: Backup, backup: Backup): ImportPlan {
  const plan = emptyPlan();
  for (const list of BACKUP_LISTS) {
    const counts = plan.counts[list];
    const held = new Map<string, object>(here[list].map((record) => [record.id, record]));
    for (const record of backup[list]) {
      const present = held.get(record.id);
      held.delete(record.id);
      if (present !== undefined && saysTheSame(present, record)) {
        counts.same += 1;
        continue;
      }
      if (present === undefined) counts.added += 1;
      else counts.changed += 1;
      plan.puts[list].push({ record, was: present === undefined ? null : changedAt(present) });
    }
    plan.removes[list] = [...held.keys()];
    counts.removed = held.size;
  }
  if (here.starter !== backup.starter) {
    const value = { version: backup.starter, error: null };
    plan.puts.meta.push({ record: { key: 'seed', value }, was: 0 });
  }
  return plan;
}

function changedAt(record: object): number {
  return 'changedAt' in record && typeof record.changedAt === 'number' ? record.changedAt : 0;
}
