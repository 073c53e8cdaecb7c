import type { SavedSentence } from '../domain/saved-sentence.ts';
import type { Database } from './database.ts';

/** No article is quoted more often than this. */
const MOST = 200;

/** What was saved from the page at any of these addresses, whoever saved it, of moves that are there. */
export async function savedSentences(
  db: Database,
  addresses: readonly string[],
): Promise<SavedSentence[]> {
  const sources = await Promise.all(
    [...new Set(addresses)].map((url) => db.sources.where('url').equals(url).toArray()),
  );
  const ids = sources.flat().flatMap(({ id, deletedAt }) => (deletedAt === null ? [id] : []));
  const pieces = await Promise.all(
    ids.map((id) => db.evidence.where('sourceId').equals(id).limit(MOST).toArray()),
  );
  const living = pieces.flat().filter(({ deletedAt }) => deletedAt === null);
  const moves = await db.moves.bulkGet(living.map(({ moveId }) => moveId));
  return living.flatMap(({ id, moveId, quote }, i) =>
    quote !== null && moves[i]?.deletedAt === null ? [{ evidenceId: id, moveId, quote }] : [],
  );
}
