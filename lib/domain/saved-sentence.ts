import type { TextQuote } from './move.ts';
import type { Id } from './record.ts';

/** A sentence of a page that was saved as the evidence of a move. */
export interface SavedSentence {
  evidenceId: Id;
  moveId: Id;
  quote: TextQuote;
}
