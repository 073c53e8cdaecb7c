import * as v from 'valibot';
import { EDIT_KINDS } from '../domain/edit.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../domain/move.ts';
import { say } from '../i18n/say.ts';
import { address, recordFields } from './record-shapes.ts';

/** What a reader may have saved: a whole page as a quote. */
const LONGEST = 2_000_000;

const fields = recordFields(LONGEST);
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const origin = v.pipe(
  v.string(),
  v.regex(/^(?:me|starter|pack:.{1,200})$/su, () => say('files.noOrigin')),
);
const stamp = { origin, changedAt: time, deletedAt: v.nullable(time) };
const text = v.pipe(v.string(), v.maxLength(LONGEST));
const nullable = v.optional(v.nullable(text));

/** The lists that every format of a backup has. */
const lists = {
  starter: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  entities: v.array(
    v.variant('kind', [
      v.strictObject({ ...fields.person, ...stamp }),
      v.strictObject({ ...fields.organization, ...stamp }),
    ]),
  ),
  moves: v.array(v.strictObject({ ...fields.move, ...stamp })),
  sources: v.array(v.strictObject({ ...fields.source, ...stamp })),
  evidence: v.array(
    v.strictObject({
      ...fields.evidence,
      ...stamp,
      foundBy: v.picklist(['proposal', 'selection', 'hand', 'pack']),
      savedAt: time,
      said: v.optional(v.picklist(MOVE_STATUSES)),
      savedWith: v.optional(fields.move.id),
      // In the files of 0.1.0, which had no history.
      before: v.optional(
        v.strictObject({
          fromId: nullable,
          toId: nullable,
          roleFrom: nullable,
          roleTo: nullable,
          date: nullable,
          status: v.optional(v.picklist(MOVE_STATUSES)),
          kind: v.optional(v.picklist(MOVE_KINDS)),
          origin: v.optional(origin),
          changedAt: v.optional(time),
        }),
      ),
    }),
  ),
  log: v.array(
    v.strictObject({
      id: fields.move.id,
      at: time,
      entityId: v.nullable(fields.move.id),
      kind: v.picklist(['person', 'organization']),
      name: text,
      url: text,
      title: text,
      site: text,
      context: text,
      openedBy: v.picklist(['pointer', 'keyboard', 'touch', 'link', 'menu']),
      // Absent in the files of 0.1.0.
      stayed: v.optional(v.nullable(time), null),
      saved: v.optional(v.boolean(), false),
    }),
  ),
};

const short = v.pipe(v.string(), v.maxLength(1_000));

const values = v.record(v.string(), v.unknown());
const edits = v.array(
  v.strictObject({
    id: fields.move.id,
    at: time,
    by: origin,
    kind: v.picklist(EDIT_KINDS),
    about: v.array(fields.move.id),
    changes: v.array(
      v.strictObject({
        table: v.picklist(['entities', 'moves', 'evidence']),
        id: fields.move.id,
        before: values,
        after: values,
      }),
    ),
    undoneAt: v.nullable(time),
  }),
);

const notes = v.array(
  v.strictObject({
    id: fields.move.id,
    ...stamp,
    notes: text,
    watchedAt: v.nullable(time),
    hiddenAt: v.nullable(time),
  }),
);

/** Each format that was ever written, by its number. */
export const backupShapes = {
  1: v.strictObject({
    whence: v.literal('backup'),
    format: v.literal(1),
    ...lists,
    edits: v.optional(edits),
    notes: v.optional(notes),
  }),
  2: v.strictObject({
    whence: v.literal('backup'),
    format: v.literal(2),
    ...lists,
    edits,
    notes,
    dismissals: v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.maxLength(20_000)),
        url: v.pipe(v.string(), v.maxLength(10_000)),
        at: time,
      }),
    ),
    subscriptions: v.array(
      v.strictObject({
        id: fields.move.id,
        url: v.nullable(address),
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
        addedAt: time,
        checkedAt: v.nullable(time),
        changedAt: time,
        etag: v.nullable(short),
        version: v.nullable(short),
        fault: v.nullable(short),
      }),
    ),
  }),
};
