import type { Pattern } from './pattern.ts';

/** Foundings. */
export const FOUNDING_PATTERNS: readonly Pattern[] = [
  {
    id: 'found',
    match: '#Found',
    kind: 'found',
    mover: 'subject',
    from: ['affiliation'],
    to: ['object'],
    needs: 'either',
    trust: 0.85,
    comment:
      '"found" is also a past of "find": the object must be an organization or a firm of one\'s own.',
    example: 'Ada Quill co-founded Character.AI in 2021.',
  },
  {
    id: 'to-found',
    match: '(to|will|would|helped|help|helps) #FoundBase',
    skip: 1,
    kind: 'found',
    mover: 'subject',
    from: ['affiliation'],
    to: ['object'],
    needs: 'either',
    trust: 0.85,
    comment: '"found" alone is a past of "find".',
    example: 'Ada Quill is leaving to found a startup.',
  },
  {
    id: 'set-up',
    match:
      '(set|sets|setting|building|builds|built|forming|formed|starting|creating|created) (up)?',
    kind: 'found',
    mover: 'subject',
    from: ['affiliation'],
    to: ['object'],
    needs: 'either',
    trust: 0.6,
    comment: "Verbs of many senses; the engine asks for a firm of one's own.",
    example: 'Ada Quill has set up a new AI lab called Heron Labs.',
  },
  {
    id: 'start',
    match: '#Start',
    kind: 'found',
    mover: 'subject',
    from: ['affiliation'],
    to: ['object'],
    needs: 'either',
    trust: 0.7,
    comment:
      "Products are launched too: a firm of one's own, or an organization, must be the object.",
    example: 'Ada Quill is leaving to launch her own AI startup.',
  },
  {
    id: 'firm-one-founded',
    match:
      '(companyq|orgq) (that|which)? (pronounq|personq) (#Found|#FoundBase|started|launched|created|built)',
    kind: 'found',
    mover: 'subject',
    from: [],
    to: ['first'],
    skip: -1,
    needs: 'to',
    trust: 0.75,
    comment:
      'A relative clause after the firm; the subject stands before the last word of the match.',
    example: 'Ada Quill runs Lyft, the startup she founded in 2024.',
  },
  {
    id: 'founded-by',
    match: '(#Found|started|launched|created|cofounded|established|formed) (in dateq)? by',
    kind: 'found',
    mover: 'by',
    from: ['affiliation'],
    to: ['described'],
    needs: 'to',
    trust: 0.85,
    comment: 'Passive and participle: the firm stands before the verb.',
    example: 'Periodic Labs was founded by Ada Quill and Bo Lind.',
  },
];
