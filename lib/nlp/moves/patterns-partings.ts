import type { Pattern } from './pattern.ts';

/** Leavings after somebody else's, and those that the firm tells: farewells, letting go. */
export const PARTING_PATTERNS: readonly Pattern[] = [
  {
    id: 'follow-out',
    match:
      '(follow|follows|followed|following) (him|ownerq|them|personq|suit) out (of|the)? (the)? door?',
    kind: 'leave',
    mover: 'subject',
    from: ['affiliation', 'context'],
    to: [],
    needs: 'from',
    trust: 0.6,
    comment: 'Who goes after another.',
    example:
      "xAI's counsel Bo Lind quit, and its site chief, Ada Quill, followed him out the door.",
  },
  {
    id: 'firm-says-farewell',
    match:
      '(say|says|said|saying|bid|bids|bade|bidding|wave|waves|waved) (goodbye|farewell|adieu) to',
    kind: 'leave',
    mover: 'object',
    from: ['subject'],
    to: [],
    needs: 'from',
    trust: 0.65,
    comment: 'A firm takes leave of somebody; a person who says goodbye to a firm is another row.',
    example: 'Pika bids farewell to its COO, Ada Quill.',
  },
  {
    id: 'let-walk',
    match: '(let|lets|letting) (ownerq|itq|its|the|roleq|commaq|personq){1,5} (walk|go|leave)',
    kind: 'leave',
    mover: 'object',
    from: ['subject', 'affiliation'],
    to: [],
    needs: 'from',
    trust: 0.6,
    comment: 'The one who goes is inside the match.',
    example: 'Databricks let its AI chief, Ada Quill, walk.',
  },
  {
    id: 'followed-by',
    match: 'followed (soon|shortly|later|days|weeks|months|hours|quickly|closely|in|dateq){0,3} by',
    kind: 'leave',
    mover: 'by',
    from: ['left-before'],
    to: [],
    needs: 'from',
    trust: 0.55,
    comment: 'Who left next, in a list of leavings.',
    example: 'Ada Quill left xAI in February, followed by Bo Lind in August.',
  },
  {
    id: 'follow-away',
    match:
      '(followed|follows|followed suit) (on|in|dateq|soon|shortly|days|weeks|hours|moments|a|later|the|next){1,4}',
    kind: 'leave',
    mover: 'subject',
    from: ['affiliation', 'left-before'],
    to: [],
    needs: 'from',
    trust: 0.55,
    comment: 'Who leaves after another; what is followed by what is no person.',
    example: 'Ada Quill announced her departure from xAI on Monday; Bo Lind followed on Tuesday.',
  },
];
