import type { Database } from './database.ts';

/** The keys (`proposalKey`) of an article's proposals that the reader does not want. */
export async function dismissedOf(db: Database, url: string): Promise<Set<string>> {
  const dismissals = await db.dismissals.where('url').equals(url).toArray();
  return new Set(dismissals.map(({ id }) => id.slice(url.length + 1)));
}

/** Propose a move of an article no longer, or again. */
export async function dismissProposal(
  db: Database,
  url: string,
  key: string,
  dismissed: boolean,
  now = Date.now(),
): Promise<void> {
  const id = `${url} ${key}`;
  if (dismissed) await db.dismissals.put({ id, url, at: now });
  else await db.dismissals.delete(id);
}
