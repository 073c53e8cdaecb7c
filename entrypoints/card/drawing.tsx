import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Profile } from '../../lib/domain/profile.ts';
import type { CardHost } from '../../lib/page/card-bridge.ts';
import type { CardActions } from './CardApp.tsx';
import { CardApp } from './CardApp.tsx';
import type { CardState } from './card-state.ts';
import { CLOSED, sameViews } from './card-state.ts';

/** What React draws of a card's state. */
export interface Drawing {
  draw(state: CardState): void;
  /** Draw a card out of sight: what is drawn next, if it is about the same, costs the least. */
  prepare(state: CardState): void;
  /** A card is to be drawn that may be another than what was prepared. */
  begin(state: CardState): void;
  stop(): void;
}

/** Draws into a place in the page; when it returns, the card is there. */
export function makeDrawing(mount: HTMLElement, host: CardHost, actions: CardActions): Drawing {
  const react = createRoot(mount);
  let prepared = CLOSED;
  let here: Profile[] = [];

  const draw = (state: CardState) => {
    // At once, so that the card is there in the frame in which it was asked for.
    flushSync(() => {
      react.render(
        <CardApp
          state={state}
          actions={actions}
          suggest={host.suggestNames}
          here={here}
          lost={host.lostHere()}
          now={Date.now()}
        />,
      );
    });
  };
  const begin = (state: CardState) => {
    // What another card keeps for itself (a list that is unfolded) is not this one's.
    if (!sameViews(prepared, state)) draw(CLOSED);
    prepared = CLOSED;
    here = host.profilesHere();
  };
  return {
    draw,
    begin,
    prepare(state) {
      begin(state);
      prepared = state;
      draw(state);
    },
    stop: () => react.unmount(),
  };
}
