import { independentSources } from './independent-sources.ts';
import type { MoveView } from './profile.ts';
import { statusByEvidence } from './status-rule.ts';

/** Why a move has the status that it has. */
export interface StatusReason {
  /**
   * `none`: nobody but the reader says it. `set`: the reader, or the pack, has it
   * otherwise than the sources do. `one`, `more`: by one independent source, by
   * several, with the rule of `statusByEvidence`.
   */
  by: 'none' | 'set' | 'one' | 'more';
  independent: number;
  /** Sources that only repeat another of them. */
  copies: number;
}

/** What the card says of the rule that `statusByEvidence` is. */
export function statusReason({ move, evidence }: MoveView): StatusReason {
  const groups = independentSources(evidence);
  const copies = groups.reduce((sum, group) => sum + group.copies.length, 0);
  const reason = { independent: groups.length, copies };
  if (groups.length === 0) return { by: 'none', ...reason };
  const told = statusByEvidence(evidence, move.status)?.status;
  // A pack may hold back: what it tells by two sources it need not call confirmed.
  if (told !== undefined && told !== move.status) return { by: 'set', ...reason };
  return { by: groups.length > 1 ? 'more' : 'one', ...reason };
}
