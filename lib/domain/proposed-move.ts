import type { MoveKind, MoveStatus } from './move.ts';
import type { PartialDate } from './partial-date.ts';

/** A move that a text seems to report; nobody has confirmed it. */
export interface ProposedMove {
  /** Fullest form the text gives; null when the text names nobody ("three executives"). */
  person: string | null;
  from: string | null;
  to: string | null;
  roleFrom: string | null;
  roleTo: string | null;
  kind: MoveKind;
  status: MoveStatus;
  /** Resolved against the day of publication; null where the text gives none. */
  date: PartialDate | null;
  /** The date as the text writes it ("last week"). */
  dateText: string | null;
  /** `TextBlock.id` of the sentence that says so. */
  block: number;
  /** UTF-16 offsets of that sentence in its block. */
  start: number;
  end: number;
  sentence: string;
  /** Orders proposals: 0 to 1, higher is surer. */
  score: number;
}
