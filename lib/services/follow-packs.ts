import { applyImport, forgetImport } from '../db/apply-import.ts';
import { makeBackup } from '../db/backup.ts';
import type { Clock, Database } from '../db/database.ts';
import { FileError } from '../db/read-text.ts';
import type { EntityId } from '../domain/entity.ts';
import { changedEntities, sizeOf } from '../domain/import-plan.ts';
import { planPack } from '../domain/plan-pack.ts';
import type { Subscription } from '../domain/subscription.ts';
import { isDue } from '../domain/subscription.ts';
import { fetchPack } from './fetch-pack.ts';

/**
 * Ask every followed address that was not asked for four hours. What fails is
 * told in the subscription, and changes nothing else. Call it with the lock
 * `IMPORT_LOCK`. Answers with the entities that changed.
 */
export async function checkPacks(db: Database, clock: Clock): Promise<EntityId[]> {
  const changed: EntityId[] = [];
  for (const subscription of await db.subscriptions.toArray()) {
    if (!isDue(subscription, clock.now())) continue;
    changed.push(...(await checkPack(db, subscription, clock)));
  }
  return changed;
}

/** Ask one address now, and bring its pack up to date. */
export async function checkPack(
  db: Database,
  { id, url, name, etag, version }: Subscription,
  clock: Clock,
  ask: typeof fetch = fetch,
): Promise<EntityId[]> {
  if (url === null) return [];
  // First, so that a worker that ends meanwhile does not ask again at once.
  await db.subscriptions.update(id, { checkedAt: clock.now() });
  try {
    const fetched = await fetchPack(url, etag, ask);
    if (fetched.same || fetched.pack.version === version) {
      const news = fetched.same ? {} : { etag: fetched.etag };
      await db.subscriptions.update(id, { fault: null, ...news });
      return [];
    }
    const plan = planPack(
      await makeBackup(db),
      fetched.pack,
      { name, url, etag: fetched.etag },
      clock,
    );
    const record = await applyImport(db, plan, { title: name, kind: 'pack' }, { clock });
    // A newer version takes its place; who does not want it removes the pack.
    await forgetImport(db, record.id);
    return sizeOf(plan) > 1 ? changedEntities(plan) : [];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await db.subscriptions.update(id, { fault: error.message.slice(0, 1_000) });
    return [];
  }
}
