import type { CardController, CardScript } from './card-bridge.ts';
import type { HoverFacts } from './hover-bridge.ts';
import type { Marks } from './marks.ts';
import type { ReaderWorld } from './reader.ts';
import { selectedIn } from './selected-words.ts';
import { watchSelection } from './watch-selection.ts';

/** What of hovering a selection needs. */
export interface SelectionStage {
  script(): Promise<CardScript>;
  card(): Promise<CardController>;
  /** A form is open: no other is offered. */
  isBusy(): boolean;
  /** The card is about to show the form. */
  opens(): void;
  signal: AbortSignal;
}

/**
 * Have the button come by selected words that name somebody. Returns what it,
 * the context menu and the command do: open the form on what is selected, or
 * on the words that were told; false where there are none.
 */
export function takeSelection(
  world: ReaderWorld,
  marks: Marks,
  facts: HoverFacts,
  { script, card, isBusy, opens, signal }: SelectionStage,
): (told: string) => Promise<boolean> {
  const { document, settings, onError } = world;
  const take = async (told: string) => {
    const { words, range } = selectedIn(document, told);
    if (words === '') return false;
    const controller = await card();
    const context = await facts.selectionContext();
    if (signal.aborted) return false;
    opens();
    controller.showForm(words, range, context);
    return true;
  };
  watchSelection(
    document,
    marks,
    {
      isWanted: () => settings().selectionButton && !isBusy(),
      offer: async (range) =>
        (await script()).putButton({
          range,
          words: 'menu.saveSelected',
          theme: settings().theme,
          take: () => void take('').catch(onError),
        }),
      onError,
    },
    signal,
  );
  return take;
}
