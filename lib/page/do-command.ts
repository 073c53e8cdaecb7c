import type { ReaderCommand } from '../domain/reader-command.ts';
import type { CardController } from './card-bridge.ts';
import type { Mark, Marks } from './marks.ts';
import type { Walk } from './walk.ts';

/** What commands work on. */
export interface CommandStage {
  walk: Walk;
  marks: Marks;
  isOpen(): boolean;
  /** The name whose card tells a proposal (`proposalKey`), brought into view. */
  reporting(key: string): Mark | undefined;
  /** The mark of the card that is open. */
  openMark(): Mark | null;
  /** Close the open card, unless a form is in it. */
  leave(): void;
  open(mark: Mark): Promise<void>;
  card(): Promise<CardController>;
}

/** Do what a command asks. False where there is nothing to do it with. */
export async function doCommand(
  command: ReaderCommand,
  key: string | undefined,
  stage: CommandStage,
): Promise<boolean> {
  const { walk, marks, isOpen, openMark, leave, open, card } = stage;
  switch (command) {
    case 'next-name':
    case 'previous-name': {
      if (!walk.step(command === 'next-name' ? 1 : -1)) return false;
      leave();
      const place = walk.place();
      if (place) (await card()).sayPlace(place);
      return true;
    }
    case 'open-card': {
      const mark = openMark() ?? walk.at() ?? walk.step(1);
      if (!mark) return false;
      await open(mark);
      (await card()).focus();
      return true;
    }
    case 'pin-card':
      return isOpen() && (await card()).pin();
    case 'save-move': {
      if (key !== undefined) {
        const mark = stage.reporting(key);
        if (!mark) return false;
        await open(mark);
      } else if (!isOpen()) {
        const mark =
          walk.at() ?? marks.all().find(({ look }) => look === 'news' || look === 'proposal');
        if (!mark) return false;
        await open(mark);
      }
      return (await card()).edit(key);
    }
  }
}
