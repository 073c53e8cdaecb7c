/** The shapes of records as they stand in files: packs and backups share them. */
import * as v from 'valibot';
import { MOVE_KINDS, MOVE_STATUSES } from '../domain/move.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { webAddress } from '../domain/web-address.ts';
import { say } from '../i18n/say.ts';

export const id = v.pipe(v.string(), v.uuid());
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const date = v.pipe(
  v.string(),
  v.check(isPartialDate, () => say('files.noDate')),
);
/** An http(s) address. */
export const address = v.pipe(
  v.string(),
  v.check(
    (url) => webAddress(url) !== null,
    () => say('files.noWebAddress'),
  ),
);

/** The fields of each kind of record, its texts no longer than `longest` characters. */
export function recordFields(longest: number) {
  const text = v.pipe(v.string(), v.maxLength(longest));
  const entity = {
    id,
    name,
    aliases: v.array(v.strictObject({ text: name, ambiguous: v.boolean() })),
    notes: text,
  };
  return {
    person: { ...entity, kind: v.literal('person') },
    organization: {
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
    },
    move: {
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
    },
    source: {
      id,
      url: address,
      title: text,
      publisher: v.nullable(text),
      authors: v.array(text),
      published: v.nullable(date),
    },
    evidence: {
      id,
      moveId: id,
      sourceId: v.nullable(id),
      quote: v.nullable(v.strictObject({ exact: text, prefix: text, suffix: text })),
    },
  };
}
