import type { EntityId } from '../domain/entity.ts';
import type { Profile } from '../domain/profile.ts';
import type { LogPlace, LogReport, OpenedBy, SeenCard } from '../domain/log-entry.ts';

/** What the log is told, and by which clock. */
export interface SeenWorld {
  /** Null where the log takes nothing in. */
  logCard(report: LogReport): Promise<LogPlace | null>;
  onError(error: unknown): void;
}

export interface SeenCards {
  /** A card counts as seen; `since` is when it came on show, ms of `performance.now`. */
  seen(card: SeenCard, since: number): void;
  /** A move of this person was saved from the card on show. */
  saved(person: EntityId): void;
  /** It is on show no more: the log is told how long it was. */
  gone(): void;
}

/** Whom a card is about; `entityId` null for who is not known, or a name of several. */
export type Who = Pick<SeenCard, 'entityId' | 'kind' | 'name'>;

export function whoIs({ entity: { id, kind, name } }: Profile): Who {
  return { entityId: id, kind, name };
}

/** Whom the card of a name is about. */
export function whoIsMeant(profiles: readonly Profile[], named: Omit<Who, 'entityId'>): Who {
  const [only, second] = profiles;
  if (only && !second) return whoIs(only);
  return { entityId: null, kind: named.kind, name: named.name };
}

/** What is on show, for the log. */
export interface Shown {
  who: Who;
  openedBy: OpenedBy;
}

/** A card as the log is told of it. */
export function seenCard(
  { who, openedBy }: Shown,
  url: string,
  title: string,
  context: string,
): SeenCard {
  return { ...who, url, title, context, openedBy };
}

/** Tells the log which cards were seen, and of each, when it is gone, how long it stayed. */
export function watchSeenCards(world: SeenWorld): SeenCards {
  let current: {
    card: SeenCard;
    place: Promise<LogPlace | null>;
    since: number;
    saved: boolean;
    /** Who it turned out to be of, by a save. */
    became: EntityId | null;
  } | null = null;
  /** Saved from a card that counts as seen only later: that of somebody new. */
  let savedAhead = false;

  const gone = () => {
    savedAhead = false;
    if (!current) return;
    const { place, since, saved, became } = current;
    current = null;
    const stayed = Math.round(performance.now() - since);
    const after = { stayed, saved, ...(became !== null && { entityId: became }) };
    place
      .then((there) => there && world.logCard({ place: there, after }))
      .catch((error: unknown) => world.onError(error));
  };
  return {
    seen(card, since) {
      // After a save the same card comes on show anew: that is one seeing.
      if (current && (current.became ?? current.card.entityId) === card.entityId) return;
      const saved = savedAhead;
      gone();
      current = { card, place: world.logCard({ seen: card }), since, saved, became: null };
    },
    saved(person) {
      if (!current) {
        savedAhead = true;
        return;
      }
      current.saved = true;
      const { entityId, kind } = current.card;
      if (entityId === null && kind === 'person') current.became = person;
    },
    gone,
  };
}
