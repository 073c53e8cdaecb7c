import { say } from '../i18n/say.ts';
import type { Table } from 'dexie';
import type { Entity, EntityId } from '../domain/entity.ts';
import type { Pack } from '../domain/pack.ts';
import type { Id, StoredRecord } from '../domain/record.ts';
import type { Clock, Database } from './database.ts';
import { forgetProfiles } from './kept-profiles.ts';
import { addNames, removeNames } from './names.ts';
import { readPack } from './read-pack.ts';

const SEED = 'seed';

/** How loading the starter pack went the last time. */
export interface SeedState {
  /** The version that is in the database; null when none ever got in. */
  version: string | null;
  /** Why the last try failed, in words for the reader; null when it did not. */
  error: string | null;
}

/** The state of the starter pack; `{version: null, error: null}` before the first try. */
export async function seedState(db: Database): Promise<SeedState> {
  const record = await db.meta.get(SEED);
  return (record?.value as SeedState | undefined) ?? { version: null, error: null };
}

/**
 * Load the starter pack, once per version.
 *
 * A later version merges: records that the reader changed or deleted (their
 * origin is `me` then, or they are in the trash) stay as they are; the pack's
 * others are brought up to date; those the new version dropped go, unless the
 * reader's own records speak of them. One transaction: killed half-way,
 * nothing was written. Doing it again changes nothing.
 *
 * A pack that cannot be used changes nothing either: why is kept for the popup
 * (`seedState`), and the answer is false.
 */
export async function seedStarterPack(db: Database, data: unknown, clock: Clock): Promise<boolean> {
  const before = await seedState(db);
  let pack: Pack;
  try {
    pack = readPack(data);
  } catch (error) {
    return await failSeed(db, before, error);
  }
  if (before.version === pack.version && before.error === null) return true;

  const { entities, names, moves, sources, evidence, profiles, meta } = db;
  const tables = [entities, names, moves, sources, evidence, profiles, meta];
  await db.transaction('rw', tables, async () => {
    // Another context may have loaded it since.
    const { version } = await seedState(db);
    if (version === pack.version) {
      await db.meta.put({ key: SEED, value: { version, error: null } });
      return;
    }
    const stamp = { origin: 'starter' as const, changedAt: clock.now(), deletedAt: null };
    const keep = await spokenOf(db);
    const written = await merge(db.entities, pack.entities, stamp, keep.entities);
    await merge(db.moves, pack.moves, stamp, keep.moves);
    await merge(db.sources, pack.sources, stamp, keep.sources);
    await merge(
      db.evidence,
      pack.evidence.map((piece) => ({ ...piece, savedAt: clock.now() })),
      stamp,
      new Set(),
    );
    if (version !== null) await removeNames(db, [...written.dropped, ...written.put]);
    const present = await db.entities.bulkGet(written.put);
    await addNames(
      db,
      present.filter((entity): entity is Entity => entity !== undefined),
    );
    await forgetProfiles(db, 'all');
    await db.meta.put({ key: SEED, value: { version: pack.version, error: null } });
  });
  return true;
}

/** Remember which version of the starter pack is in the database, after a restore. */
export async function rememberSeed(db: Database, version: string | null): Promise<void> {
  await db.meta.put({ key: SEED, value: { version, error: null } satisfies SeedState });
}

/** Remember that the starter pack could not be loaded, and why. Always false. */
export async function failSeed(db: Database, before: SeedState, error: unknown): Promise<false> {
  const why = error instanceof Error ? error.message : String(error);
  const state: SeedState = {
    version: before.version,
    error: say('files.starter', { why }),
  };
  await db.meta.put({ key: SEED, value: state });
  return false;
}

/**
 * What the reader's own records speak of: it must stay when a new pack drops
 * it. What lies in the trash counts as theirs, since they may want it back.
 */
async function spokenOf(
  db: Database,
): Promise<{ entities: Set<EntityId>; moves: Set<Id>; sources: Set<Id> }> {
  const moves = await db.moves.filter(isReaders).toArray();
  const evidence = await db.evidence.filter(isReaders).toArray();
  const organizations = await db.entities.filter(isReaders).toArray();
  const spokenMoves = new Set(evidence.map((piece) => piece.moveId));
  const kept = await db.moves.bulkGet([...spokenMoves]);
  return {
    entities: new Set([
      ...[...moves, ...kept].flatMap((m) =>
        m ? [m.personId, m.fromId ?? [], m.toId ?? []].flat() : [],
      ),
      ...organizations.flatMap((e) => (e.kind === 'organization' ? (e.parentId ?? []) : [])),
    ]),
    moves: spokenMoves,
    sources: new Set(evidence.flatMap((piece) => piece.sourceId ?? [])),
  };
}

function isReaders(record: StoredRecord): boolean {
  return record.origin !== 'starter' || record.deletedAt !== null;
}

type Stamp = Pick<StoredRecord, 'origin' | 'changedAt' | 'deletedAt'>;

async function merge<T extends StoredRecord>(
  table: Table<T, Id>,
  packed: readonly { id: Id }[],
  stamp: Stamp,
  keep: ReadonlySet<Id>,
): Promise<{ put: Id[]; dropped: Id[] }> {
  const ids = packed.map((record) => record.id);
  const present = await table.bulkGet(ids);
  const fresh = packed.filter((_, i) => {
    const old = present[i];
    return old === undefined || !isReaders(old);
  });
  await table.bulkPut(fresh.map((record) => ({ ...record, ...stamp }) as unknown as T));

  const inPack = new Set(ids);
  const old = await table.where('origin').equals('starter').toArray();
  const dropped = old
    .filter((record) => !inPack.has(record.id) && !keep.has(record.id) && !isReaders(record))
    .map((record) => record.id);
  await table.bulkDelete(dropped);
  return { put: fresh.map((record) => record.id), dropped };
}
