import type { KeptDraft, MoveDraft } from '../domain/draft.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { TRASH_MS } from './trash.ts';

/** Keep a draft as it is now. One without an id is nobody's and not kept. */
export async function keepDraft(
  db: Database,
  url: string,
  draft: MoveDraft,
  clock: Clock,
): Promise<void> {
  const id = draft.saveId;
  if (id === null) return;
  await db.transaction('rw', db.drafts, db.evidence, async () => {
    // It was saved meanwhile: this word of it came late.
    if (draft.editOf === null && (await db.evidence.get(id))) return;
    await db.drafts.put({ id, url, draft, at: clock.now() });
  });
}

/** The kept drafts of an article (of all for null), the last changed first. */
export async function draftsOf(db: Database, url: string | null): Promise<KeptDraft[]> {
  const kept =
    url === null ? await db.drafts.toArray() : await db.drafts.where('url').equals(url).toArray();
  return kept.toSorted((a, b) => b.at - a.at);
}

export async function forgetDraft(db: Database, id: Id): Promise<void> {
  await db.drafts.delete(id);
}

/** Forget drafts that nobody touched for as long as the trash is kept. */
export async function forgetOldDrafts(db: Database, clock: Clock): Promise<void> {
  await db.drafts
    .where('at')
    .belowOrEqual(clock.now() - TRASH_MS)
    .delete();
}
