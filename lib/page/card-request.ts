import type { OpenedBy } from '../domain/log-entry.ts';
import type { Profile } from '../domain/profile.ts';
import type { CardRequest } from './card-bridge.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { Mark } from './marks.ts';
import type { Point } from './safe-path.ts';
import { toldByMark } from './told-by-mark.ts';

/** What the card of a mark is to show; `at` is where the pointer is. */
export function cardRequest(
  mark: Mark,
  profiles: Profile[],
  facts: HoverFacts,
  openedBy: OpenedBy,
  at: Point | null,
): CardRequest {
  return {
    profiles,
    name: mark.mention.name,
    proposals: toldByMark(mark, profiles, facts),
    anchor: () => [...mark.range.getClientRects()],
    pointer: openedBy === 'pointer' && at ? { x: at.x, y: at.y } : null,
    openedBy,
  };
}

/** A pointer that stays so long on a name will likely see its card (ms). */
const REST_MS = 100;

export function rested(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, REST_MS));
}
