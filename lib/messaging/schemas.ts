/**
 * What each verb of `BackgroundProtocol` may carry. Lengths are bounded, so
 * that no page, however strange, makes the background do unbounded work.
 */
import * as v from 'valibot';
import { LONGEST_NOTE } from '../domain/entity-note.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../domain/move.ts';
import type { BackgroundData, BackgroundVerb } from './messenger.ts';

const short = v.pipe(v.string(), v.maxLength(1_000));
const long = v.pipe(v.string(), v.maxLength(20_000));
const url = v.pipe(v.string(), v.maxLength(10_000));
const id = v.pipe(v.string(), v.maxLength(100));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const articleSource = v.strictObject({
  url,
  title: long,
  publisher: v.nullable(short),
  authors: v.pipe(v.array(short), v.maxLength(200)),
  published: v.nullable(short),
  language: v.nullable(short),
  access: v.exactOptional(v.picklist(['paywall', 'cut'])),
});

const block = v.strictObject({
  id: offset,
  kind: v.picklist(['headline', 'prose', 'caption', 'byline', 'list']),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
});

const article = v.strictObject({
  source: articleSource,
  blocks: v.pipe(v.array(block), v.maxLength(20_000)),
});

/**
 * What is typed into the form may be longer than any rule allows: the rules say
 * so in words, beside the field.
 */
const typed = v.pipe(v.string(), v.maxLength(2_000_000));

const draft = v.strictObject({
  person: typed,
  personId: v.nullable(id),
  from: typed,
  fromId: v.nullable(id),
  to: typed,
  toId: v.nullable(id),
  roleFrom: typed,
  roleTo: typed,
  kind: v.picklist(MOVE_KINDS),
  status: v.picklist(MOVE_STATUSES),
  date: typed,
  notes: typed,
  quote: v.nullable(
    v.strictObject({
      exact: typed,
      prefix: long,
      suffix: long,
    }),
  ),
  source: v.nullable(
    v.strictObject({
      ...articleSource.entries,
      url: typed,
      title: typed,
      publisher: v.nullable(typed),
      published: v.nullable(typed),
    }),
  ),
  moreSources: v.pipe(v.array(typed), v.maxLength(1_000)),
  foundBy: v.picklist(['proposal', 'selection', 'hand', 'pack']),
  saveId: v.nullable(v.pipe(v.string(), v.uuid())),
  editOf: v.nullable(id),
  knownMoveId: v.nullable(id),
});

export const schemas = {
  readNames: v.strictObject({
    page: id,
    blocks: v.pipe(v.array(v.union([offset, block])), v.maxLength(200_000)),
  }),
  getProfile: v.strictObject({ entityId: id, all: v.boolean() }),
  readSource: v.strictObject({}),
  readMoves: v.strictObject({ article }),
  openMove: v.strictObject({ moveId: id }),
  saveMove: v.strictObject({ draft }),
  undoSave: v.strictObject({ saveId: id }),
  keepDraft: v.strictObject({ url, draft }),
  draftsOf: v.strictObject({ url }),
  forgetDraft: v.strictObject({ id }),
  dismissProposal: v.strictObject({ url, key: long, dismissed: v.boolean() }),
  redoStep: v.strictObject({ stepId: id }),
  moveToTrash: v.strictObject({ table: v.picklist(['entities', 'moves', 'evidence']), id }),
  mergeEntities: v.strictObject({ keptId: id, goneId: id }),
  mergeMoves: v.strictObject({ moveIds: v.tuple([id, id]) }),
  splitEntity: v.strictObject({
    id,
    half: v.strictObject({
      name: short,
      aliases: v.pipe(v.array(short), v.maxLength(1_000)),
      moveIds: v.pipe(v.array(id), v.maxLength(10_000)),
    }),
  }),
  getExtras: v.strictObject({ entityId: id }),
  changeNote: v.strictObject({
    entityId: id,
    change: v.strictObject({
      notes: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
      watched: v.exactOptional(v.boolean()),
      hidden: v.exactOptional(v.boolean()),
    }),
  }),
  leaveSite: v.strictObject({}),
  logCard: v.union([
    v.strictObject({
      seen: v.strictObject({
        entityId: v.nullable(id),
        kind: v.picklist(['person', 'organization']),
        name: short,
        url,
        title: long,
        context: long,
        openedBy: v.picklist(['pointer', 'keyboard', 'touch', 'link', 'menu']),
      }),
    }),
    v.strictObject({
      place: v.strictObject({ page: offset, id }),
      after: v.strictObject({ stayed: offset, saved: v.boolean(), entityId: v.exactOptional(id) }),
    }),
  ]),
  countKnown: v.strictObject({ people: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  injectCard: v.strictObject({}),
  injectHover: v.strictObject({}),
  readFrames: v.strictObject({}),
  suggestNames: v.strictObject({ kind: v.picklist(['person', 'organization']), typed }),
} satisfies { [V in BackgroundVerb]: v.GenericSchema<BackgroundData<V>> };
