import type { EntityId } from '../domain/entity.ts';
import type { EntityNote, NoteChange } from '../domain/entity-note.ts';
import type { Clock, Database } from './database.ts';
import { forgetProfiles } from './kept-profiles.ts';

/**
 * Change what the reader keeps about an entity. Answers with the note as it
 * then is; null where nothing is left of it, and nothing is kept.
 */
export async function changeNote(
  db: Database,
  id: EntityId,
  { notes, watched, hidden }: NoteChange,
  clock: Clock,
): Promise<EntityNote | null> {
  return db.transaction('rw', [db.notes, db.profiles], async () => {
    const now = clock.now();
    const before = await db.notes.get(id);
    const since = (wanted: boolean | undefined, was: number | null = null) =>
      wanted === undefined ? was : wanted ? (was ?? now) : null;
    const note: EntityNote = {
      id,
      origin: 'me',
      changedAt: now,
      deletedAt: null,
      notes: notes === undefined ? (before?.notes ?? '') : notes.trim(),
      watchedAt: since(watched, before?.watchedAt),
      hiddenAt: since(hidden, before?.hiddenAt),
    };
    await forgetProfiles(db, [id]);
    if (note.notes === '' && note.watchedAt === null && note.hiddenAt === null) {
      await db.notes.delete(id);
      return null;
    }
    await db.notes.put(note);
    return note;
  });
}

/** Whose names are not to be marked. Few: the reader chose each. */
export async function hiddenIds(db: Database): Promise<Set<EntityId>> {
  return new Set(await db.notes.where('hiddenAt').above(0).primaryKeys());
}

/** Those of the name keys that mean nobody but whom the reader does not want marked. */
export async function hiddenKeys(db: Database, keys: readonly string[]): Promise<Set<string>> {
  const hidden = await hiddenIds(db);
  if (hidden.size === 0) return new Set();
  const records = await db.names.bulkGet([...new Set(keys)]);
  return new Set(
    records.flatMap((record) =>
      record !== undefined && record.entityIds.every((id) => hidden.has(id)) ? [record.key] : [],
    ),
  );
}

/** Whom the reader watches, and since when (milliseconds since the epoch); the newest first. */
export async function watchedNotes(db: Database): Promise<Map<EntityId, number>> {
  const notes = await db.notes.where('watchedAt').above(0).reverse().sortBy('watchedAt');
  return new Map(notes.map(({ id, watchedAt }) => [id, watchedAt ?? 0]));
}
