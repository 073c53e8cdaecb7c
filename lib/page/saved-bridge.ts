/**
 * How the hover script and the script of saved sentences of one frame meet: see
 * hover-bridge.ts. The background puts the latter into a page from which
 * something was saved, before it answers the page's reading.
 */
import type { Id } from '../domain/record.ts';
import type { SavedSentence } from '../domain/saved-sentence.ts';
import type { CardScript } from './card-bridge.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { ReaderWorld } from './reader.ts';

/** What of hovering saved sentences need. */
export interface SavedStage {
  world: Pick<ReaderWorld, 'document' | 'settings' | 'onError'>;
  facts: Pick<HoverFacts, 'selectionContext'>;
  script(): Promise<CardScript>;
  /** No card is open or about to be. */
  isFree(): boolean;
  signal: AbortSignal;
}

export interface SavedMarks {
  /** Mark these and no others. */
  show(sentences: readonly SavedSentence[]): void;
  /** The evidence whose passage is not on the page any more. */
  lost(): ReadonlySet<Id>;
}

interface SharedWorld {
  whenceSaved?: (stage: SavedStage) => SavedMarks;
}

/** Called by the script of saved sentences. The newest counts. */
export function offerSavedMarks(mark: (stage: SavedStage) => SavedMarks): void {
  (globalThis as SharedWorld).whenceSaved = mark;
}

const NONE: ReadonlySet<Id> = new Set();

/** The saved sentences of a page; where none was ever saved the script is not there, nor wanted. */
export function savedMarks(stage: SavedStage): SavedMarks {
  let own: SavedMarks | undefined;
  return {
    show(sentences) {
      own ??= (globalThis as SharedWorld).whenceSaved?.(stage);
      own?.show(sentences);
    },
    lost: () => own?.lost() ?? NONE,
  };
}
