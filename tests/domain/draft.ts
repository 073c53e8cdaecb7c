import type { MoveDraft } from '../../lib/domain/draft.ts';

/** A draft of a move from Acme to Bolt, as the form would send it. */
export function draft(facts: Partial<MoveDraft> = {}): MoveDraft {
  return {
    person: 'Ada Example',
    personId: null,
    from: 'Acme',
    fromId: null,
    to: 'Bolt',
    toId: null,
    roleFrom: '',
    roleTo: 'head of research',
    kind: 'join',
    status: 'reported',
    date: 'Jan 2026',
    notes: '',
    quote: { exact: 'Ada Example has joined Bolt.', prefix: '', suffix: '' },
    source: {
      url: 'https://news.example/ada',
      title: 'Ada Example goes to Bolt',
      publisher: 'The News',
      authors: ['A. Writer'],
      published: '2026-01-15',
      language: 'en',
    },
    moreSources: [],
    foundBy: 'proposal',
    saveId: null,
    editOf: null,
    knownMoveId: null,
    ...facts,
  };
}
