import type { Backup } from './backup.ts';
import { saysTheSame } from './backup.ts';
import type { Entity, EntityId } from './entity.ts';
import { HeldRecords } from './held-records.ts';
import type { ImportPlan } from './import-plan.ts';
import { emptyPlan } from './import-plan.ts';
import type { Id, Origin, StoredRecord } from './record.ts';
import { saysOf } from './say-record.ts';

type Records = Pick<Backup, 'entities' | 'moves' | 'sources' | 'evidence'> &
  Partial<Pick<Backup, 'log' | 'edits' | 'notes' | 'dismissals'>>;

/**
 * What adds a file's records to what is here.
 *
 * A record with an id that is here is the same one. People and organizations
 * with another id are those here of the same kind whose name they bear, if
 * there is exactly one; moves those with the same facts; sources those with the
 * same address: what leads to them leads to those.
 *
 * With `pack` the records are a pack's: only what has that origin is ever
 * changed, and what the file no longer has goes, unless other records speak of
 * it. Without, where both sides changed a record the reader chooses.
 */
export function planRecords(here: Backup, file: Records, pack: Origin | null): ImportPlan {
  const plan = emptyPlan();
  const held = new HeldRecords(here);
  const entityIds = new Map<Id, Id>();
  const moveIds = new Map<Id, Id>();
  const sourceIds = new Map<Id, Id>();
  const entityId = <T extends Id | null>(id: T) => (entityIds.get(id ?? '') ?? id) as T;

  /** Weigh a record against the one that is here by its id. */
  const weigh = <T extends StoredRecord>(
    table: 'entities' | 'moves' | 'sources' | 'evidence' | 'notes',
    present: T,
    record: T,
  ) => {
    if (alike(present, record)) {
      plan.counts[table].same += 1;
      return;
    }
    const put = { record, was: present.changedAt };
    const newer = record.changedAt > present.changedAt;
    const isReaders = present.origin === 'me' || present.deletedAt !== null;
    if (pack !== null ? present.origin === pack && present.deletedAt === null : !isReaders) {
      if (pack === null && !newer) plan.counts[table].same += 1;
      else {
        plan.counts[table].changed += 1;
        plan.puts[table].push(put);
      }
      return;
    }
    plan.counts[table].same += 1;
    const about = saysOf(present, held);
    plan.conflicts.push({
      table,
      ...about,
      theirs: saysOf(record, held).mine,
      put: pack === null ? put : null,
    });
  };
  const add = <T extends StoredRecord>(
    table: 'entities' | 'moves' | 'sources' | 'evidence' | 'notes',
    record: T,
  ) => {
    plan.counts[table].added += 1;
    plan.puts[table].push({ record, was: null });
  };

  const fresh: Entity[] = [];
  const known: [Entity, Entity][] = [];
  for (const entity of file.entities) {
    const present = held.entities.get(entity.id);
    if (present) {
      known.push([present, entity]);
      continue;
    }
    const [namesake, ...more] =
      entity.deletedAt === null ? held.named(entity.kind, entity.name) : [];
    if (namesake !== undefined && more.length === 0) {
      entityIds.set(entity.id, namesake);
      plan.matched += 1;
    } else fresh.push(entity);
  }
  // Only now, so that two of one name in the file stay two.
  const mapped = (entity: Entity): Entity =>
    entity.kind === 'organization' ? { ...entity, parentId: entityId(entity.parentId) } : entity;
  for (const entity of fresh) {
    held.addEntity(entity);
    add('entities', mapped(entity));
  }
  for (const [present, entity] of known) weigh('entities', present, mapped(entity));

  for (const source of file.sources) {
    const present = held.sources.get(source.id);
    const there = held.sourceAt(source.url);
    if (present) weigh('sources', present, source);
    else if (there !== undefined) {
      sourceIds.set(source.id, there);
      plan.counts.sources.same += 1;
    } else {
      held.addSource(source);
      add('sources', source);
    }
  }
  const own = new Set<Id>();
  for (const one of file.moves) {
    const move = {
      ...one,
      personId: entityId(one.personId),
      fromId: entityId(one.fromId),
      toId: entityId(one.toId),
    };
    const present = held.moves.get(move.id);
    if (present) {
      weigh('moves', present, move);
      continue;
    }
    const same = move.deletedAt === null ? held.sameMove(move.personId, move) : undefined;
    if (same && !own.has(same.id)) {
      moveIds.set(move.id, same.id);
      plan.counts.moves.same += 1;
      continue;
    }
    own.add(move.id);
    held.addMove(move);
    add('moves', move);
  }
  for (const one of file.evidence) {
    const piece = {
      ...one,
      moveId: moveIds.get(one.moveId) ?? one.moveId,
      sourceId: one.sourceId === null ? null : (sourceIds.get(one.sourceId) ?? one.sourceId),
    };
    const present = held.evidence.get(piece.id);
    if (present) weigh('evidence', present, piece);
    else if (moveIds.has(one.moveId) && held.tells(piece.sourceId, piece.moveId)) {
      plan.counts.evidence.same += 1;
    } else {
      held.addEvidence(piece);
      add('evidence', piece);
    }
  }
  const logged = new Set(here.log.map(({ id }) => id));
  for (const entry of file.log ?? []) {
    if (logged.has(entry.id)) {
      plan.counts.log.same += 1;
      continue;
    }
    plan.counts.log.added += 1;
    plan.puts.log.push({
      record: { ...entry, entityId: entry.entityId && entityId(entry.entityId) },
      was: null,
    });
  }
  const steps = new Set(here.edits.map(({ id }) => id));
  for (const step of file.edits ?? []) {
    // The history of what was recognized as something else cannot be told of that.
    const about = [...step.about, ...step.changes.map(({ id }) => id)];
    if (steps.has(step.id) || about.some((id) => entityIds.has(id) || moveIds.has(id))) {
      plan.counts.edits.same += 1;
      continue;
    }
    plan.counts.edits.added += 1;
    plan.puts.edits.push({ record: step, was: null });
  }
  const noted = new Map(here.notes.map((note) => [note.id, note]));
  for (const one of file.notes ?? []) {
    const note = { ...one, id: entityId(one.id) };
    const present = noted.get(note.id);
    if (present) weigh('notes', present, note);
    else add('notes', note);
  }
  const dismissed = new Set(here.dismissals.map(({ id }) => id));
  for (const dismissal of file.dismissals ?? []) {
    if (dismissed.has(dismissal.id)) {
      plan.counts.dismissals.same += 1;
      continue;
    }
    plan.counts.dismissals.added += 1;
    plan.puts.dismissals.push({ record: dismissal, was: null });
  }
  if (pack !== null) planRemoval(plan, here, new Set([pack]), file);
  return plan;
}

/** Whether two records say the same, whenever they were written. */
function alike(one: StoredRecord, two: StoredRecord): boolean {
  const timeless = (record: StoredRecord) => ({ ...record, changedAt: 0, savedAt: 0 });
  return saysTheSame(timeless(one), timeless(two));
}

function idsOf(list: readonly { id: Id }[] = []): Set<Id> {
  return new Set(list.map(({ id }) => id));
}

/**
 * Take out what packs brought and no longer have (all of it, with no file).
 * What the reader's own or another's records speak of stays, and is the
 * reader's from then on when the whole pack goes.
 */
export function planRemoval(
  plan: ImportPlan,
  here: Backup,
  packs: ReadonlySet<Origin>,
  file: Records | null,
): void {
  const kept = {
    evidence: idsOf(file?.evidence),
    moves: idsOf(file?.moves),
    sources: idsOf(file?.sources),
    entities: idsOf(file?.entities),
  };
  const goes = (record: StoredRecord, still: ReadonlySet<Id>) =>
    // The trash is the reader's, but for a pack that goes as a whole.
    packs.has(record.origin) &&
    (file === null || record.deletedAt === null) &&
    !still.has(record.id);

  const evidence = here.evidence.filter((piece) => goes(piece, kept.evidence));
  const gone = idsOf(evidence);
  const toldMoves = new Set<Id>();
  const toldSources = new Set<Id | null>();
  for (const piece of here.evidence) {
    if (gone.has(piece.id)) continue;
    toldMoves.add(piece.moveId);
    toldSources.add(piece.sourceId);
  }
  for (const { record } of plan.puts.evidence) {
    const { moveId, sourceId } = record as { moveId: Id; sourceId: Id | null };
    toldMoves.add(moveId);
    toldSources.add(sourceId);
  }
  const dropped = here.moves.filter((move) => goes(move, kept.moves));
  const moves = dropped.filter(({ id }) => !toldMoves.has(id));
  const goneMoves = idsOf(moves);
  const spoken = new Set<EntityId | null>();
  const speak = (move: { personId: Id; fromId: Id | null; toId: Id | null }) => {
    for (const id of [move.personId, move.fromId, move.toId]) spoken.add(id);
  };
  for (const move of here.moves) if (!goneMoves.has(move.id)) speak(move);
  for (const { record } of plan.puts.moves) speak(record as never);
  const droppedEntities = here.entities.filter((e) => goes(e, kept.entities));
  const droppedIds = idsOf(droppedEntities);
  for (const e of here.entities) {
    if (e.kind === 'organization' && !droppedIds.has(e.id)) spoken.add(e.parentId);
  }
  const entities = droppedEntities.filter(({ id }) => !spoken.has(id));
  const sources = here.sources.filter(
    (source) => goes(source, kept.sources) && !toldSources.has(source.id),
  );

  for (const [table, list] of [
    ['evidence', evidence],
    ['moves', moves],
    ['sources', sources],
    ['entities', entities],
  ] as const) {
    plan.removes[table] = list.map(({ id }) => id);
    plan.counts[table].removed = list.length;
  }
  if (file !== null) return;
  const keep = <T extends StoredRecord>(
    table: 'entities' | 'moves' | 'sources',
    list: readonly T[],
    all: readonly T[],
  ) => {
    const left = idsOf(list);
    for (const record of all) {
      if (!packs.has(record.origin) || left.has(record.id)) continue;
      plan.puts[table].push({ record: { ...record, origin: 'me' }, was: record.changedAt });
      plan.counts[table].changed += 1;
    }
  };
  keep('entities', entities, here.entities);
  keep('moves', moves, here.moves);
  keep('sources', sources, here.sources);
}
