import * as v from 'valibot';
import { MOVE_KINDS, MOVE_STATUSES } from '../domain/move.ts';
import type { Pack } from '../domain/pack.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { webAddress } from '../domain/web-address.ts';

const id = v.pipe(v.string(), v.uuid());
const text = v.pipe(v.string(), v.maxLength(5_000));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const date = v.pipe(v.string(), v.check(isPartialDate, 'is no partial date'));
const address = v.pipe(
  v.string(),
  v.check((url) => webAddress(url) !== null, 'is no http(s) address'),
);

const entity = {
  id,
  name,
  aliases: v.array(v.strictObject({ text: name, ambiguous: v.boolean() })),
  notes: text,
};

const pack = v.strictObject({
  format: v.literal(1),
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  entities: v.array(
    v.variant('kind', [
      v.strictObject({ ...entity, kind: v.literal('person') }),
      v.strictObject({
        ...entity,
        kind: v.literal('organization'),
        organizationKind: v.picklist([
          'lab',
          'bigtech',
          'startup',
          'university',
          'nonprofit',
          'government',
          'other',
        ]),
        founded: v.nullable(v.pipe(v.number(), v.integer())),
        website: v.nullable(address),
        parentId: v.nullable(id),
      }),
    ]),
  ),
  moves: v.array(
    v.strictObject({
      id,
      personId: id,
      fromId: v.nullable(id),
      toId: v.nullable(id),
      roleFrom: v.nullable(text),
      roleTo: v.nullable(text),
      kind: v.picklist(MOVE_KINDS),
      status: v.picklist(MOVE_STATUSES),
      date: v.nullable(date),
      notes: text,
      unsourced: v.array(v.picklist(['from', 'to', 'roleFrom', 'roleTo', 'date', 'kind'])),
    }),
  ),
  sources: v.array(
    v.strictObject({
      id,
      url: address,
      title: text,
      publisher: v.nullable(text),
      authors: v.array(text),
      published: v.nullable(date),
    }),
  ),
  evidence: v.array(
    v.strictObject({
      id,
      moveId: id,
      sourceId: v.nullable(id),
      quote: v.nullable(v.strictObject({ exact: text, prefix: text, suffix: text })),
      foundBy: v.literal('pack'),
    }),
  ),
});

/** A pack that cannot be used. The message says where it is wrong. */
export class PackError extends Error {
  override name = 'PackError';
}

/**
 * Check a pack, whatever it is: its shape, and that every reference leads to a
 * record of the right kind in it.
 *
 * @throws {PackError} naming the first fault.
 */
export function readPack(data: unknown): Pack {
  const checked = v.safeParse(pack, data, { abortEarly: true });
  if (!checked.success) {
    const issue = checked.issues[0];
    throw new PackError(`At ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`);
  }
  const read: Pack = checked.output;
  const people = new Set(read.entities.filter((e) => e.kind === 'person').map((e) => e.id));
  const organizations = new Set(
    read.entities.filter((e) => e.kind === 'organization').map((e) => e.id),
  );
  const sources = new Set(read.sources.map((source) => source.id));
  const moves = new Set(read.moves.map((move) => move.id));
  const must = (ids: ReadonlySet<string>, wanted: string | null, where: string) => {
    if (wanted !== null && !ids.has(wanted)) {
      throw new PackError(`${where} leads to ${wanted}, which is not in the pack`);
    }
  };
  for (const list of ['entities', 'moves', 'sources', 'evidence'] as const) {
    const seen = new Set<string>();
    for (const record of read[list]) {
      if (seen.has(record.id)) throw new PackError(`Two of ${list} have the id ${record.id}`);
      seen.add(record.id);
    }
  }
  for (const e of read.entities) {
    if (e.kind === 'organization') must(organizations, e.parentId, `The parent of ${e.name}`);
  }
  for (const move of read.moves) {
    must(people, move.personId, `The person of move ${move.id}`);
    must(organizations, move.fromId, `The origin of move ${move.id}`);
    must(organizations, move.toId, `The destination of move ${move.id}`);
    if (move.fromId === null && move.toId === null) {
      throw new PackError(`Move ${move.id} has neither origin nor destination`);
    }
  }
  for (const piece of read.evidence) {
    must(moves, piece.moveId, `The move of evidence ${piece.id}`);
    must(sources, piece.sourceId, `The source of evidence ${piece.id}`);
  }
  return read;
}
