import type { MoveDraft } from './draft.ts';
import { newId } from './new-id.ts';
import type { MoveView } from './profile.ts';

/** A known move as the form edits it. Its sources stay as they are: the draft has none. */
export function draftFromMove({ move, person, from, to }: MoveView): MoveDraft {
  return {
    person: person.name,
    personId: person.id,
    from: from?.name ?? '',
    fromId: from?.id ?? null,
    to: to?.name ?? '',
    toId: to?.id ?? null,
    roleFrom: move.roleFrom ?? '',
    roleTo: move.roleTo ?? '',
    kind: move.kind,
    status: move.status,
    date: move.date ?? '',
    notes: move.notes,
    quote: null,
    source: null,
    moreSources: [],
    foundBy: 'hand',
    saveId: newId(),
    editOf: move.id,
    knownMoveId: null,
  };
}
