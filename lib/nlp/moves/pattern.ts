import type { MoveKind } from '../../domain/move.ts';

/** Where a pattern's mover stands. */
export type MoverSlot =
  /** The subject of the verb: "X has joined". */
  | 'subject'
  /** After the verb: "hired X". */
  | 'object'
  /** Before a possessive: "X's departure", "his departure". */
  | 'possessor'
  /** After the verb, past a name that the match holds: "replaced Y with X". */
  | 'beyond'
  /** After "of": "the departure of X". */
  | 'of'
  /** After "by": "founded by X". */
  | 'by'
  /** What a participle describes: "X, poached from Y". */
  | 'described'
  /** The subject that stands behind its verb: "Also leaving is X". */
  | 'after';

/**
 * Where an organization of a pattern stands; several are tried in order.
 * `after:for|to` is the organization of a phrase with one of these prepositions.
 */
export type OrganizationSlot =
  | 'subject'
  | 'object'
  | 'possessor'
  /** The mover's organization, as an apposition or a modifier tells it. */
  | 'affiliation'
  /** The organization of the role that follows: "as CEO of Y", "Y's new CEO". */
  | 'role'
  /** The firm of whom the mover follows: "will replace Z as". */
  | 'predecessor'
  /** The next organization of the sentence. */
  | 'next'
  /** The first word of the match itself. */
  | 'first'
  /** The last organization of the match itself. */
  | 'last'
  /** What a founding verb describes: "Y, cofounded by X". */
  | 'described'
  /** The firm that the text around is about, where the verb has no object of its own: "will join as CFO". */
  | 'context'
  /** Where the one whom the mover follows went, or came from: "Lind is going with her", "made the same jump". */
  | 'led-to'
  | 'led-from'
  /** The firm whose founding by somebody else was just told. */
  | 'led-founding'
  /** What the mover leaves, or where they rise, by another verb of the text: "is leaving, six years after he arrived from". */
  | 'left-by-them'
  /** The firm where a place became free just before, whether or not the words say who follows. */
  | 'vacancy-told'
  /** What somebody else was told to leave just before. */
  | 'left-before'
  /** The firm where a place became free: "was hired to take his place". */
  | 'vacancy'
  | `after:${string}`;

/** A row of the table: how a text may tell a move. */
export interface Pattern {
  id: string;
  /** compromise match syntax over typed words; it covers the trigger only. */
  match: string;
  kind: MoveKind;
  mover: MoverSlot;
  from: readonly OrganizationSlot[];
  to: readonly OrganizationSlot[];
  /** Where the verb group begins in the match, from its start, or from its end when negative; 0 when left out. */
  skip?: number;
  /** The subject may stand further off: the nearest person before who is no possessor. */
  loose?: boolean;
  /** What must be there for a move: the mover alone is not enough by itself. */
  needs:
    | 'to'
    | 'from'
    | 'either'
    | 'nothing'
    | 'role'
    | 'both'
    /** A destination, and a past at another firm beside the name. */
    | 'past';
  /** What the words say by themselves, where they hold a negation: "no longer at", "isn't going anywhere". */
  status?: 'reported' | 'denied' | 'rumour';
  /** 0 to 1: how seldom it is wrong. */
  trust: number;
  comment: string;
  example: string;
}
