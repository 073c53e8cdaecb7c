import type { ArticleSource } from '../domain/article.ts';
import type { Source } from '../domain/move.ts';
import type { Id } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { fresh } from './find-entity.ts';

/** The source at an address; a new one where there is none yet. */
export async function sourceFor(
  db: Database,
  { url, title, publisher, authors, published }: Omit<ArticleSource, 'language'>,
  clock: Clock,
): Promise<Id> {
  const known = await db.sources.where('url').equals(url).first();
  if (known && known.deletedAt === null) return known.id;
  const id = clock.newId();
  const source: Source = { ...fresh(clock, id), url, title, publisher, authors, published };
  await db.sources.add(source);
  return id;
}
