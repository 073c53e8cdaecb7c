import type { Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Entity, EntityId } from '../domain/entity.ts';
import type { KeptDraft } from '../domain/draft.ts';
import type { Edit } from '../domain/edit.ts';
import type { EntityNote } from '../domain/entity-note.ts';
import type { LogEntry } from '../domain/log-entry.ts';
import type { Evidence, Move, Source } from '../domain/move.ts';
import type { Profile } from '../domain/profile.ts';
import type { Dismissal } from '../domain/proposal-key.ts';
import type { ImportTable } from '../domain/import-plan.ts';
import type { Id } from '../domain/record.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { OldLogEntry } from './log-pages.ts';
import { fromOldLog, pagesOf } from './log-pages.ts';
import { savesToEdits } from './saves-to-edits.ts';

/**
 * A name and who answers to it. The normalised name (`nameKey`) is the primary
 * key: `bulkGet` fetched 50 names in 5 ms where an index took 42.
 */
export interface NameRecord {
  key: string;
  entityIds: EntityId[];
}

/** What the database knows of itself: `seed` (see seed.ts). */
export interface MetaRecord {
  key: string;
  value: unknown;
}

/**
 * A run of the log. A record an entry made 100,000 of them slow to write (16 s),
 * to read (1.6 s) and to clear; 200 to a record take a tenth of that.
 */
export interface LogPage {
  /** When its first entry was written; one more where that was taken. */
  id: number;
  /** Oldest first. */
  entries: LogEntry[];
  /** Whom it tells of, each once. */
  entityIds: EntityId[];
  /** When it was last written, milliseconds since the epoch. */
  changedAt: number;
}

/** Something that was brought in as a whole, and can be undone as a whole. */
export interface ImportRecord {
  id: Id;
  at: number;
  /** What was brought in, in words: a file's or a pack's name. */
  title: string;
  kind: 'restore' | 'merge' | 'pack' | 'table';
  /** `running` or `undoing` after a crash: then what is left of it is taken back. */
  state: 'running' | 'done' | 'undoing';
  added: number;
  changed: number;
  removed: number;
}

/** What one step of an import did to one table: enough to take it back. */
export interface ImportStep {
  importId: Id;
  n: number;
  table: ImportTable;
  added: Id[];
  /** Records that the step changed or removed, as they were. */
  before: object[];
  /** Written records that say they changed later than the import, and when. */
  ahead: [Id, number][];
}

export type Database = Dexie & {
  entities: Table<Entity, Id>;
  names: Table<NameRecord, string>;
  moves: Table<Move, Id>;
  sources: Table<Source, Id>;
  evidence: Table<Evidence, Id>;
  /** Only `log.ts` writes and reads it. */
  logPages: Table<LogPage, number>;
  /** Ready-made profiles: see kept-profiles.ts. */
  profiles: Table<Profile, EntityId>;
  meta: Table<MetaRecord, string>;
  /** The history: see history.ts. */
  edits: Table<Edit, Id>;
  /** What the reader keeps about entities, by the entity's id: see entity-notes.ts. */
  notes: Table<EntityNote, EntityId>;
  /** What was begun in the form and not saved: see drafts.ts. */
  drafts: Table<KeptDraft, Id>;
  /** Proposals that the reader does not want: see dismissals.ts. */
  dismissals: Table<Dismissal, string>;
  subscriptions: Table<Subscription, Id>;
  imports: Table<ImportRecord, Id>;
  importSteps: Table<ImportStep, [Id, number]>;
};

/**
 * Open the database. Only the background and extension pages may: in a content
 * script it would belong to the page's origin. Only indexed fields are listed.
 *
 * A version is never edited once released: add the next one, with an upgrade
 * and a saved example of the old shape in tests/fixtures/db.
 */
export function openDatabase(name = 'whence'): Database {
  const db = new Dexie(name) as Database;
  db.version(1).stores({
    entities: 'id, kind, origin',
    names: 'key, *entityIds',
    moves: 'id, personId, fromId, toId, origin',
    sources: 'id, url, origin',
    evidence: 'id, moveId, sourceId, origin',
    log: 'id, at, entityId, *words',
    profiles: 'entity.id',
    meta: 'key',
  });
  db.version(2)
    .stores({
      edits: 'id, at, *about',
      notes: 'id, watchedAt, hiddenAt',
      drafts: 'id, url, at',
      dismissals: 'id, url',
      subscriptions: 'id',
      imports: 'id, at',
      importSteps: '[importId+n]',
      log: null,
      logPages: 'id, changedAt, *entityIds',
    })
    .upgrade(async (tables) => {
      await savesToEdits(tables);
      const old = await tables.table<OldLogEntry>('log').orderBy('at').toArray();
      await tables.table<LogPage>('logPages').bulkAdd(pagesOf(old.map(fromOldLog), 0));
      // Ready-made profiles say more now: they are made anew when they are next asked for.
      await tables.table('profiles').clear();
    });
  return db;
}

/** What writing needs from outside, so that tests can set it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** A new UUID. */
  newId: () => string;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
};
