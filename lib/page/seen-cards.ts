import type { LogPlace, LogReport, OpenedBy, SeenCard } from '../domain/log-entry.ts';
import type { Profile } from '../domain/profile.ts';

/** What the log is told, and by which clock. */
export interface SeenWorld {
  /** Null where the log takes nothing in. */
  logCard(report: LogReport): Promise<LogPlace | null>;
  onError(error: unknown): void;
}

export interface SeenCards {
  /** A card counts as seen; `since` is when it came on show, ms of `performance.now`. */
  seen(card: SeenCard, since: number): void;
  /** A move was saved from the card on show. */
  saved(): void;
  /** It is on show no more: the log is told how long it was. */
  gone(): void;
}

/** Whose card is on show, and how it came to be. */
export interface Shown {
  profile: Profile;
  openedBy: OpenedBy;
}

/** A card as the log is told of it. */
export function seenCard(shown: Shown, url: string, title: string, context: string): SeenCard {
  const { id, kind, name } = shown.profile.entity;
  return { entityId: id, kind, name, url, title, context, openedBy: shown.openedBy };
}

/** Tells the log which cards were seen, and of each, when it is gone, how long it stayed. */
export function watchSeenCards(world: SeenWorld): SeenCards {
  let current: {
    card: SeenCard;
    place: Promise<LogPlace | null>;
    since: number;
    saved: boolean;
  } | null = null;
  /** Saved from a card that counts as seen only later: that of somebody new. */
  let savedAhead = false;

  const gone = () => {
    savedAhead = false;
    if (!current) return;
    const { place, since, saved } = current;
    current = null;
    const stayed = Math.round(performance.now() - since);
    place
      .then((there) => there && world.logCard({ place: there, after: { stayed, saved } }))
      .catch((error: unknown) => world.onError(error));
  };
  return {
    seen(card, since) {
      // After a save the same card comes on show anew: that is one seeing.
      if (current?.card.entityId === card.entityId) return;
      const saved = savedAhead;
      gone();
      current = { card, place: world.logCard({ seen: card }), since, saved };
    },
    saved() {
      if (current) current.saved = true;
      else savedAhead = true;
    },
    gone,
  };
}
