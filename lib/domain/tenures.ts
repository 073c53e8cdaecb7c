import { hasHappened, oldestFirst } from './career.ts';
import type { EntityId, EntityRef } from './entity.ts';
import type { PartialDate } from './partial-date.ts';
import type { MoveView } from './profile.ts';

/** A time at one place, as far as the moves tell. */
export interface Tenure {
  organization: EntityRef;
  /** Null where nobody reported the coming. */
  since: PartialDate | null;
  /** Null while it lasts, and where nobody reported the going (`ended` tells which). */
  until: PartialDate | null;
  ended: boolean;
  role: string | null;
}

/**
 * The times a person spent at each place, in the order in which they began.
 *
 * By the moves that have happened, in their order in time: an arrival begins a
 * tenure, a leaving ends it, and so does an arrival elsewhere that names the
 * place as its origin. A place that is only ever left has a tenure without a
 * beginning. `now` are the places that last, by `currentPlaces`: any other
 * tenure has ended, though nobody may have said when.
 */
export function tenuresOf(moves: readonly MoveView[], now: readonly EntityId[]): Tenure[] {
  const tenures: Tenure[] = [];
  const open = (id: EntityId) =>
    tenures.findLast((tenure) => tenure.organization.id === id && tenure.until === null);
  for (const { move, from, to } of oldestFirst(moves.filter((view) => hasHappened(view.move)))) {
    const inside = from !== null && from.id === to?.id;
    if (from && !inside) {
      const left = open(from.id);
      if (left) left.until = move.date;
      else tenures.push(tenure(from, null, move.date, move.roleFrom));
      const ended = left ?? tenures.at(-1);
      if (ended) ended.ended = true;
    }
    if (!to) continue;
    const here = open(to.id);
    if (here && !here.ended) here.role = move.roleTo ?? here.role;
    else tenures.push(tenure(to, inside ? null : move.date, null, move.roleTo));
  }
  for (const one of tenures) one.ended ||= !now.includes(one.organization.id);
  return tenures;
}

function tenure(
  organization: EntityRef,
  since: PartialDate | null,
  until: PartialDate | null,
  role: string | null,
): Tenure {
  return { organization, since, until, ended: false, role };
}
