import type { EntityRef } from './entity.ts';
import type { LogEntry } from './log-entry.ts';
import type { Id } from './record.ts';

/** What a card tells besides its profile: asked for when it is on show, and told where room was kept. */
export interface CardExtras {
  /** How often its card was seen before. */
  seen: number;
  /** The newest sight of it in another article than this. */
  last: Pick<LogEntry, 'title' | 'url' | 'site' | 'at'> | null;
  /** Of a person's moves: who else went from the same place to the same place. None is left out. */
  alike: { moveId: Id; people: EntityRef[] }[];
}
