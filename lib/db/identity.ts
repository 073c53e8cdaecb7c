import type { Clock, Database } from './database.ts';

const IDENTITY = 'identity';

/**
 * Which database this is: made once, it tells one that was wiped from one in
 * which somebody deleted. `isNew` when it was made just now.
 */
export async function identityOf(
  db: Database,
  clock: Pick<Clock, 'newId'>,
): Promise<{ id: string; isNew: boolean }> {
  return db.transaction('rw', db.meta, async () => {
    const record = await db.meta.get(IDENTITY);
    if (typeof record?.value === 'string') return { id: record.value, isNew: false };
    const id = clock.newId();
    await db.meta.put({ key: IDENTITY, value: id });
    return { id, isNew: true };
  });
}

/** How many saves of the reader's own there are: evidence that they confirmed. */
export async function countOwn(db: Database): Promise<number> {
  return db.evidence.where('origin').equals('me').count();
}
