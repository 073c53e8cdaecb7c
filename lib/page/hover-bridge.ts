/**
 * How the reader script and the hover script of one frame meet: like reader and
 * card (card-bridge.ts) they share `globalThis` of the extension's isolated world.
 * Only pages with a known name, or with a form that is asked for, need marks and
 * hovering.
 */
import type { ArticleSource, TextBlock } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { OutlineItem } from '../domain/page-outline.ts';
import type { Profile } from '../domain/profile.ts';
import type { ReaderCommand } from '../domain/reader-command.ts';
import type { Proposal } from '../domain/reading.ts';
import type { ResolvedMention } from '../domain/mention.ts';
import type { SavedSentence } from '../domain/saved-sentence.ts';
import type { WantedMark } from './marks.ts';
import type { ReaderWorld } from './reader.ts';
import type { SelectionContext } from './selection-draft.ts';

/** What hovering needs to know of the page. */
export interface HoverFacts {
  profilesOf(ids: readonly EntityId[]): Profile[];
  /** Every name found on the page, known or not. */
  mentions(): readonly ResolvedMention[];
  /** The reader said whom this name means on this page. */
  chose(name: string, id: EntityId): void;
  remember(profile: Profile): void;
  proposalsAbout(id: EntityId): Proposal[];
  proposalsNaming(name: string): Proposal[];
  proposals(): readonly Proposal[];
  /** What a draft of selected words is made of. */
  selectionContext(): Promise<SelectionContext>;
  /** The article as it was read; without a source until its metadata was. */
  article(): { source: ArticleSource | null; blocks: TextBlock[] };
}

export interface Hovering {
  /** Mark these names and no others. */
  paint(wanted: readonly WantedMark[]): void;
  /** The page changed; these Text nodes in place. */
  touched(texts: ReadonlySet<Node>): void;
  /** These changed, and these are gone. */
  update(profiles: Profile[], gone: readonly EntityId[]): void;
  /** The page was read for moves: other proposals, and what was saved from it. */
  wasRead(saved: readonly SavedSentence[]): void;
  /** Another article took the place of this one: its card goes, unless a form is open. */
  hide(): void;
  /** Whom the page names, in reading order. */
  outline(): OutlineItem[];
  /** Scroll to a name of the outline and flash it; asked again, to its next place. False when it is gone. */
  reveal(id: string): boolean;
  /** Do what a command of the browser or of another page asks. False where there is nothing to do it with. */
  command(command: ReaderCommand, key?: string): Promise<boolean>;
  /** Open the form on what is selected, or on these words. False where there are none. */
  draftSelection(selected: string): Promise<boolean>;
  stop(): void;
}

/** Begin to mark and to hover; see hovering.ts. */
export type StartHovering = (world: ReaderWorld, facts: HoverFacts) => Hovering;

interface SharedWorld {
  whenceHover?: StartHovering;
}

/** Called by the hover script. The newest counts: an older one is of a version that was replaced. */
export function offerHovering(start: StartHovering): void {
  (globalThis as SharedWorld).whenceHover = start;
}

/**
 * The page's marks and hovering, fetched when they are first wanted. Until then
 * there is nothing to update or hide, and that is what the calls do.
 */
export interface LazyHovering {
  /** Fetch the script if it was not; rejects where it may not run, and a later call tries again. */
  wanted(): Promise<Hovering>;
  /** What runs already. */
  now(): Hovering | null;
  /** Paint these names and no others, as soon as it can be. */
  paint(marks: readonly WantedMark[]): void;
  stop(): void;
}

export function lazyHovering(world: ReaderWorld, facts: HoverFacts): LazyHovering {
  let hovering: Hovering | null = null;
  let starting: Promise<Hovering> | null = null;
  let stopped = false;
  let painted: readonly WantedMark[] = [];
  const start = async (): Promise<Hovering> => {
    await world.injectHover();
    const script = (globalThis as SharedWorld).whenceHover;
    if (!script) throw new Error('no hover script');
    // Stopped meanwhile: the newer reader has its own.
    if (stopped) throw new Error('replaced');
    hovering = script(world, facts);
    hovering.paint(painted);
    return hovering;
  };
  const wanted = () => {
    starting ??= start().catch((error: unknown) => {
      starting = null;
      throw error;
    });
    return starting;
  };
  return {
    wanted,
    now: () => hovering,
    paint(marks) {
      painted = marks;
      if (hovering) hovering.paint(marks);
      else if (marks.length > 0) {
        wanted().catch((error: unknown) => {
          if (!stopped) world.onError(error);
        });
      }
    },
    stop() {
      stopped = true;
      hovering?.stop();
    },
  };
}
