import type { EvidenceView } from '../domain/profile.ts';
import type { Id } from '../domain/record.ts';
import type { Database } from './database.ts';

/** The living evidence of a move, each with its source. */
export async function evidenceOf(db: Database, moveId: Id): Promise<EvidenceView[]> {
  const pieces = (await db.evidence.where('moveId').equals(moveId).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const sources = await db.sources.bulkGet(pieces.map(({ sourceId }) => sourceId ?? ''));
  return pieces.map((evidence, i) => ({ evidence, source: sources[i] ?? null }));
}
