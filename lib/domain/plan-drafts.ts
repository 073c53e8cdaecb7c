import { say } from '../i18n/say.ts';
import type { Backup } from './backup.ts';
import type { CheckedDraft } from './draft-rules.ts';
import type { DraftFaults } from './draft.ts';
import type { Entity, EntityId, EntityKind } from './entity.ts';
import { HeldRecords } from './held-records.ts';
import type { ImportPlan, Put } from './import-plan.ts';
import { emptyPlan } from './import-plan.ts';
import type { Move, Source } from './move.ts';
import type { Id } from './record.ts';
import { saysOf } from './say-record.ts';

/** A line of a table, checked. */
export type CheckedLine = { line: number } & (
  { ok: true; draft: CheckedDraft } | { ok: false; faults: DraftFaults }
);

interface Making {
  now: number;
  newId: () => Id;
}

/** What the reader sees of two versions of a move, and what a later report may add. */
const FACTS = ['roleFrom', 'roleTo', 'date'] as const;

/**
 * What adds the moves of a table to what is here, as the reader's own. Names
 * mean whom they mean here, if that is one; what is new is made. A move that is
 * known gets the source and what it did not say; where it says otherwise the
 * reader chooses. Lines that cannot be read are told, and left out.
 */
export function planDrafts(here: Backup, lines: Iterable<CheckedLine>, making: Making): ImportPlan {
  const plan = emptyPlan();
  const held = new HeldRecords(here);
  const stamp = { origin: 'me' as const, changedAt: making.now, deletedAt: null };
  const matched = new Set<Id>();
  const made = new Set<Id>();
  /** Moves that were here and are told more of. */
  const learned = new Map<Id, Put>();

  const add = (table: 'entities' | 'moves' | 'sources' | 'evidence', record: object) => {
    plan.puts[table].push({ record, was: null });
    plan.counts[table].added += 1;
  };
  const entityFor = (kind: EntityKind, name: string): EntityId => {
    const [id] = held.named(kind, name);
    if (id !== undefined) {
      if (!made.has(id)) matched.add(id);
      return id;
    }
    const base = { ...stamp, id: making.newId(), name, aliases: [], notes: '' };
    const entity: Entity =
      kind === 'person'
        ? { ...base, kind }
        : {
            ...base,
            kind,
            organizationKind: 'other',
            founded: null,
            website: null,
            parentId: null,
          };
    made.add(entity.id);
    held.addEntity(entity);
    add('entities', entity);
    return entity.id;
  };
  const sourceFor = (told: NonNullable<CheckedDraft['source']>): Id => {
    const { url, title, publisher, authors, published } = told;
    const there = held.sourceAt(url);
    if (there !== undefined) return there;
    const source: Source = {
      ...stamp,
      id: making.newId(),
      url,
      title,
      publisher,
      authors,
      published,
    };
    held.addSource(source);
    add('sources', source);
    return source.id;
  };
  const ambiguous = (draft: CheckedDraft): string | null => {
    const asked = [
      ['person', draft.person],
      ['organization', draft.from],
      ['organization', draft.to],
    ] as const;
    for (const [kind, name] of asked) {
      if (name !== null && held.named(kind, name).length > 1) {
        return say('faults.ambiguousHere', { name });
      }
    }
    return null;
  };

  for (const checked of lines) {
    const { line } = checked;
    if (!checked.ok) {
      plan.faults.push({ line, message: Object.values(checked.faults).join(' ') });
      continue;
    }
    const { draft } = checked;
    const fault = ambiguous(draft);
    if (fault !== null) {
      plan.faults.push({ line, message: fault });
      continue;
    }
    const facts = {
      personId: entityFor('person', draft.person),
      fromId: draft.from === null ? null : entityFor('organization', draft.from),
      toId: draft.to === null ? null : entityFor('organization', draft.to),
      date: draft.date,
      status: draft.status,
    };
    const known = held.sameMove(facts.personId, {
      ...facts,
      kind: draft.kind,
      roleTo: draft.roleTo,
    });
    let moveId = known?.id;
    if (!known) {
      const { roleFrom, roleTo, kind, notes } = draft;
      const move: Move = {
        ...stamp,
        ...facts,
        id: making.newId(),
        roleFrom,
        roleTo,
        kind,
        notes,
        unsourced: [],
      };
      moveId = move.id;
      made.add(move.id);
      held.addMove(move);
      add('moves', move);
    } else if (!made.has(known.id)) {
      const present = (learned.get(known.id)?.record as Move | undefined) ?? known;
      const more = { ...present };
      const theirs = { ...present, ...stamp };
      let differs = false;
      for (const field of FACTS) {
        if (draft[field] === null || draft[field] === present[field]) continue;
        if (present[field] === null) more[field] = draft[field];
        else differs = true;
        theirs[field] = draft[field];
      }
      if (FACTS.some((field) => more[field] !== present[field])) {
        Object.assign(more, stamp);
        const put = learned.get(known.id) ?? { record: more, was: known.changedAt };
        put.record = more;
        if (!learned.has(known.id)) plan.puts.moves.push(put);
        learned.set(known.id, put);
      }
      if (differs) {
        const { about, mine } = saysOf(present, held);
        plan.conflicts.push({
          table: 'moves',
          about,
          mine,
          theirs: saysOf(theirs, held).mine,
          put: { record: theirs, was: known.changedAt },
        });
      }
      if (!learned.has(known.id)) plan.counts.moves.same += 1;
    }
    if (moveId === undefined) throw new Error('A move has an id.');
    const sourceId = draft.source === null ? null : sourceFor(draft.source);
    if (known && (sourceId === null || held.tells(sourceId, moveId))) continue;
    const piece = {
      ...stamp,
      id: making.newId(),
      moveId,
      sourceId,
      quote: draft.quote,
      foundBy: 'hand' as const,
      savedAt: making.now,
      said: draft.status,
    };
    held.addEvidence(piece);
    add('evidence', piece);
  }
  plan.matched = matched.size;
  plan.counts.moves.changed = learned.size;
  return plan;
}
