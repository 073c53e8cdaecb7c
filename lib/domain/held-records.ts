import type { Backup } from './backup.ts';
import { keysOf } from './entity-names.ts';
import type { Entity, EntityId, EntityKind } from './entity.ts';
import type { Evidence, Move, Source } from './move.ts';
import { nameKey } from './name-key.ts';
import type { Id } from './record.ts';
import type { MoveFacts } from './same-move.ts';
import { relateMoves } from './same-move.ts';

/** What is in the database, to be asked about many records at once. It follows what is added. */
export class HeldRecords {
  readonly entities = new Map<EntityId, Entity>();
  readonly moves = new Map<Id, Move>();
  readonly sources = new Map<Id, Source>();
  readonly evidence = new Map<Id, Evidence>();
  readonly #named = new Map<string, EntityId[]>();
  readonly #movesOf = new Map<EntityId, Move[]>();
  readonly #byUrl = new Map<string, Id>();
  /** Which source tells which move. */
  readonly #told = new Set<string>();

  constructor(here: Backup) {
    for (const entity of here.entities) this.addEntity(entity);
    for (const move of here.moves) this.addMove(move);
    for (const source of here.sources) this.addSource(source);
    for (const piece of here.evidence) this.addEvidence(piece);
  }

  /** Living entities of a kind that go by a name. */
  named(kind: EntityKind, name: string): readonly EntityId[] {
    return this.#named.get(`${kind} ${nameKey(name)}`) ?? [];
  }

  /** A known move of a person that another report of the same facts tells. */
  sameMove(personId: EntityId, facts: MoveFacts): Move | undefined {
    return this.#movesOf.get(personId)?.find((move) => relateMoves(move, facts) === 'same');
  }

  sourceAt(url: string): Id | undefined {
    return this.#byUrl.get(url);
  }

  tells(sourceId: Id | null, moveId: Id): boolean {
    return this.#told.has(`${sourceId} ${moveId}`);
  }

  addEntity(entity: Entity): void {
    this.entities.set(entity.id, entity);
    if (entity.deletedAt !== null) return;
    for (const key of keysOf(entity)) append(this.#named, `${entity.kind} ${key}`, entity.id);
  }

  addMove(move: Move): void {
    this.moves.set(move.id, move);
    if (move.deletedAt === null) append(this.#movesOf, move.personId, move);
  }

  addSource(source: Source): void {
    this.sources.set(source.id, source);
    if (source.deletedAt === null) this.#byUrl.set(source.url, source.id);
  }

  addEvidence(piece: Evidence): void {
    this.evidence.set(piece.id, piece);
    if (piece.deletedAt === null) this.#told.add(`${piece.sourceId} ${piece.moveId}`);
  }
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const present = map.get(key);
  if (present) present.push(value);
  else map.set(key, [value]);
}
