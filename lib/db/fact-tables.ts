import type { Database } from './database.ts';

/** The tables that hold what is known: whoever changes it writes in all of them. */
export function factTables(db: Database) {
  return [db.entities, db.names, db.moves, db.sources, db.evidence, db.profiles, db.edits];
}
