import { hasHappened } from './career.ts';
import type { EntityId } from './entity.ts';
import type { Move } from './move.ts';
import { plainInterval } from './partial-date.ts';

/** Comings and goings of one organization in one quarter. */
export interface QuarterFlow {
  year: number;
  /** 1 to 4. */
  quarter: number;
  joined: number;
  left: number;
}

/**
 * Who joined and left an organization, quarter by quarter, from the first such
 * move to the last, empty quarters included. A date that is known to the year
 * alone belongs to no quarter: `undated` counts those and the dateless ones.
 */
export function flowByQuarter(
  moves: readonly Pick<Move, 'fromId' | 'toId' | 'status' | 'personId' | 'date'>[],
  id: EntityId,
): { quarters: QuarterFlow[]; undated: number } {
  const counted = new Map<number, { joined: number; left: number }>();
  let undated = 0;
  for (const move of moves) {
    const comes = move.toId === id;
    if (!hasHappened(move) || move.fromId === move.toId || !(comes || move.fromId === id)) continue;
    const index = move.date === null ? null : quarterOf(move.date);
    if (index === null) {
      undated += 1;
      continue;
    }
    const present = counted.get(index) ?? { joined: 0, left: 0 };
    counted.set(index, present);
    if (comes) present.joined += 1;
    else present.left += 1;
  }
  if (counted.size === 0) return { quarters: [], undated };
  const first = Math.min(...counted.keys());
  const last = Math.max(...counted.keys());
  const quarters = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: Math.floor((first + i) / 4),
    quarter: ((first + i) % 4) + 1,
    ...(counted.get(first + i) ?? { joined: 0, left: 0 }),
  }));
  return { quarters, undated };
}

/** Quarters since year 0; null where the date may fall into several. */
function quarterOf(date: string): number | null {
  const { earliest, latest } = plainInterval(date);
  const index = (day: string) =>
    Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return index(earliest) === index(latest) ? index(earliest) : null;
}
