import { say } from '../i18n/say.ts';
import type { Backup } from './backup.ts';
import type { ImportPlan } from './import-plan.ts';
import { emptyPlan } from './import-plan.ts';
import type { Pack } from './pack.ts';
import { planRecords, planRemoval } from './plan-records.ts';
import type { Id } from './record.ts';
import type { Subscription } from './subscription.ts';
import { originOf } from './subscription.ts';

/** Where a pack comes from, and what the server said of it. */
export interface PackFrom {
  name: string;
  /** Null (or left out) for a file. */
  url?: string | null;
  etag?: string | null;
}

/** Two packs of one name could not be told apart, nor removed apart. */
export class NameTakenError extends Error {
  override name = 'NameTakenError';
}

/** What brings a pack in, or up to date where one of its name is here. */
export function planPack(
  here: Backup,
  pack: Pack,
  { name, url = null, etag = null }: PackFrom,
  { now, newId }: { now: () => number; newId: () => Id },
): ImportPlan {
  const present = here.subscriptions.find((one) => one.name === name);
  if (present && present.url !== url) {
    throw new NameTakenError(say('files.packName', { name }));
  }
  const at = now();
  const origin = originOf({ name });
  const stamp = { origin, changedAt: at, deletedAt: null };
  const stamped = <T extends object>(records: readonly T[]) =>
    records.map((record) => ({ ...record, ...stamp }));
  const plan = planRecords(
    here,
    {
      entities: stamped(pack.entities),
      moves: stamped(pack.moves),
      sources: stamped(pack.sources),
      evidence: stamped(pack.evidence).map((piece) => ({ ...piece, savedAt: at })),
    },
    origin,
  );
  const subscription: Subscription = {
    id: present?.id ?? newId(),
    url,
    name,
    addedAt: present?.addedAt ?? at,
    checkedAt: url === null ? (present?.checkedAt ?? null) : at,
    changedAt: at,
    etag,
    version: pack.version,
    fault: null,
  };
  plan.puts.subscriptions.push({ record: subscription, was: present?.changedAt ?? null });
  return plan;
}

/** What takes a pack away with all it brought. */
export function planPackRemoval(
  here: Backup,
  { id, name }: Pick<Subscription, 'id' | 'name'>,
): ImportPlan {
  const plan = emptyPlan();
  planRemoval(plan, here, new Set([originOf({ name })]), null);
  plan.removes.subscriptions.push(id);
  return plan;
}
