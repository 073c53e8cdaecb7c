import type { MoveDraft } from './draft.ts';
import { newId } from './new-id.ts';

/** A draft to be written by hand, from anywhere: nothing is said yet, no source is given. */
export function emptyDraft(): MoveDraft {
  return {
    person: '',
    personId: null,
    from: '',
    fromId: null,
    to: '',
    toId: null,
    roleFrom: '',
    roleTo: '',
    kind: 'join',
    status: 'reported',
    date: '',
    notes: '',
    quote: null,
    source: null,
    moreSources: [],
    foundBy: 'hand',
    saveId: newId(),
    editOf: null,
    knownMoveId: null,
  };
}
