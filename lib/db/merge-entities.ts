import { say } from '../i18n/say.ts';
import type { StepAnswer } from '../domain/answers.ts';
import type { Change } from '../domain/edit.ts';
import { aboutMove, changeOf } from '../domain/edit.ts';
import type { Alias, Entity, EntityId } from '../domain/entity.ts';
import { formsOf } from '../domain/entity-names.ts';
import type { Move } from '../domain/move.ts';
import { nameKey } from '../domain/name-key.ts';
import type { EvidenceView } from '../domain/profile.ts';
import { relateMoves } from '../domain/same-move.ts';
import type { Clock, Database } from './database.ts';
import { evidenceOf } from './evidence-of.ts';
import { factTables } from './fact-tables.ts';
import { filled } from './filled-move.ts';
import { takeStep } from './steps.ts';

/**
 * Make one of two people, or of two organizations: the kept one gets the
 * other's names as aliases, its notes, moves, evidence and daughters. Moves that
 * both had (`relateMoves`) become one with the evidence of both. One
 * transaction, one step: `undoStep` makes two of them again.
 *
 * @throws when one of them is not there, or they are not of one kind.
 */
export async function mergeEntities(
  db: Database,
  keptId: EntityId,
  goneId: EntityId,
  clock: Clock,
): Promise<StepAnswer> {
  return db.transaction('rw', factTables(db), async () => {
    const [kept, gone] = await db.entities.bulkGet([keptId, goneId]);
    if (kept?.deletedAt !== null || gone?.deletedAt !== null || keptId === goneId) {
      throw new Error(say('faults.mergeGone'));
    }
    if (kept.kind !== gone.kind) throw new Error(say('faults.mergeKinds'));
    const changedAt = clock.now();
    const moves = await movesOf(db, goneId);
    const renamed = moves.map((move) => ({ ...move, ...withOther(move, goneId, keptId) }));
    const changes = [
      changeOf('entities', kept, { ...joined(kept, gone), origin: 'me', changedAt }),
      changeOf('entities', gone, { deletedAt: changedAt }),
      ...(await daughters(db, goneId, keptId)),
      ...(await movesMadeOne(db, moves, renamed, changedAt)),
    ].filter((change) => change !== null);
    const about = [
      ...new Set([keptId, ...changes.map(({ id }) => id), ...moves.flatMap(aboutMove)]),
    ];
    const { id, changed } = await takeStep(db, { kind: 'merge', about, changes }, clock);
    return { stepId: id, changed };
  });
}

function joined(kept: Entity, gone: Entity): { aliases: Alias[]; notes: string } {
  const taken = new Set(formsOf(kept).map(({ text }) => nameKey(text)));
  const added = formsOf(gone).filter(({ text }) => !taken.has(nameKey(text)));
  return {
    aliases: [...kept.aliases, ...added],
    notes: [kept.notes, gone.notes].filter(Boolean).join('\n\n'),
  };
}

async function movesOf(db: Database, id: EntityId): Promise<Move[]> {
  const found = await Promise.all(
    ['personId', 'fromId', 'toId'].map((field) => db.moves.where(field).equals(id).toArray()),
  );
  return [...new Map(found.flat().map((move) => [move.id, move])).values()];
}

function withOther({ personId, fromId, toId }: Move, gone: EntityId, kept: EntityId) {
  const other = (id: EntityId) => (id === gone ? kept : id);
  return {
    personId: other(personId),
    fromId: fromId && other(fromId),
    toId: toId && other(toId),
  };
}

async function daughters(db: Database, gone: EntityId, kept: EntityId): Promise<Change[]> {
  const all = await db.entities.where('kind').equals('organization').toArray();
  return all.flatMap((one) =>
    one.kind === 'organization' && one.parentId === gone && one.id !== kept
      ? (changeOf('entities', one, { parentId: kept }) ?? [])
      : [],
  );
}

/** The changes of the moves that go over, those that are then told twice made one. */
async function movesMadeOne(
  db: Database,
  before: readonly Move[],
  renamed: readonly Move[],
  at: number,
): Promise<Change[]> {
  const after = new Map(renamed.map((move) => [move.id, { ...move, changedAt: at }]));
  const old = new Map(before.map((move) => [move.id, move]));
  const told = new Map<string, EvidenceView[]>();
  const toldBy = async (id: string) => told.get(id) ?? (await evidenceOf(db, id));

  for (const { id } of renamed) {
    const move = after.get(id);
    if (move?.deletedAt !== null) continue;
    const twin = (await movesBeside(db, move, after)).find(
      (other) => relateMoves(other, move) === 'same',
    );
    if (!twin) continue;
    old.set(twin.id, old.get(twin.id) ?? twin);
    // The dated one stays, else the one that was there.
    const [stays, goes] = twin.date === null && move.date !== null ? [move, twin] : [twin, move];
    const evidence = [...(await toldBy(stays.id)), ...(await toldBy(goes.id))];
    told.set(stays.id, evidence);
    told.set(goes.id, []);
    const news = { ...filled(stays, goes, evidence), origin: 'me' as const, changedAt: at };
    after.set(stays.id, { ...stays, ...news });
    after.set(goes.id, { ...goes, deletedAt: at, changedAt: at });
  }
  return [
    ...[...told].flatMap(([moveId, evidence]) =>
      evidence.map(({ evidence: piece }) => changeOf('evidence', piece, { moveId })),
    ),
    ...[...after].map(([id, move]) => changeOf('moves', old.get(id) ?? move, move)),
  ].filter((change) => change !== null);
}

/** The other living moves of a move's person, as they are after the merge. */
async function movesBeside(
  db: Database,
  { id, personId }: Move,
  after: ReadonlyMap<string, Move>,
): Promise<Move[]> {
  const stored = await db.moves.where('personId').equals(personId).toArray();
  const all = new Map([...stored.map((move) => [move.id, move] as const), ...after]);
  return [...all.values()].filter(
    (move) => move.personId === personId && move.deletedAt === null && move.id !== id,
  );
}
