/**
 * How the reader script and the hover script of one frame meet: like reader and
 * card (card-bridge.ts) they share `globalThis` of the extension's isolated world.
 * Only pages with a mark, or with a form that is asked for, need hovering.
 */
import type { HoverFacts, Hovering } from './hovering.ts';
import type { Marks } from './marks.ts';
import type { ReaderWorld } from './reader.ts';

/** Begin to hover over marks; see hovering.ts. */
export type StartHovering = (world: ReaderWorld, marks: Marks, facts: HoverFacts) => Hovering;

interface SharedWorld {
  whenceHover?: StartHovering;
}

/** Called by the hover script. The newest counts: an older one is of a version that was replaced. */
export function offerHovering(start: StartHovering): void {
  (globalThis as SharedWorld).whenceHover = start;
}

/**
 * The page's hovering, fetched when it is first wanted. Until then there is
 * nothing to update or hide, and that is what the calls do.
 */
export interface LazyHovering extends Omit<Hovering, 'openForm' | 'outline' | 'reveal'> {
  /** Fetch the script if it was not; rejects where it may not run, and a later call tries again. */
  wanted(): Promise<Hovering>;
}

export function lazyHovering(world: ReaderWorld, marks: Marks, facts: HoverFacts): LazyHovering {
  let hovering: Hovering | null = null;
  let starting: Promise<Hovering> | null = null;
  let stopped = false;
  const start = async (): Promise<Hovering> => {
    await world.injectHover();
    const script = (globalThis as SharedWorld).whenceHover;
    if (!script) throw new Error('The hover script did not start in this page.');
    // Stopped meanwhile: the newer reader has its own.
    if (stopped) throw new Error('This reader was replaced.');
    hovering = script(world, marks, facts);
    return hovering;
  };
  return {
    wanted() {
      starting ??= start().catch((error: unknown) => {
        starting = null;
        throw error;
      });
      return starting;
    },
    update: (profiles, gone) => hovering?.update(profiles, gone),
    proposalsChanged: () => hovering?.proposalsChanged(),
    hide: () => hovering?.hide(),
    stop() {
      stopped = true;
      hovering?.stop();
    },
  };
}
