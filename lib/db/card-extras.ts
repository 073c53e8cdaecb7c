import type { CardExtras } from '../domain/card-extras.ts';
import { hasHappened } from '../domain/career.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Move } from '../domain/move.ts';
import type { Database } from './database.ts';
import { seenOf } from './log.ts';

/** Told of one move; more would be a list to browse, which the dashboard is for. */
const MOST_ALIKE = 12;

/**
 * What a card tells besides its profile. `url` is the article that is being
 * read: where else the card was seen is told, not that it is seen here.
 */
export async function cardExtras(
  db: Database,
  id: EntityId,
  url: string | null,
): Promise<CardExtras> {
  const [entries, alike] = await Promise.all([seenOf(db, id), alikeOf(db, id)]);
  const [last] = entries.filter((entry) => entry.url !== url).toSorted((a, b) => b.at - a.at);
  return {
    seen: entries.length,
    last: last ? { title: last.title, url: last.url, site: last.site, at: last.at } : null,
    alike,
  };
}

async function alikeOf(db: Database, personId: EntityId): Promise<CardExtras['alike']> {
  return db.transaction('r', [db.moves, db.entities], async () => {
    const own = (await db.moves.where('personId').equals(personId).toArray()).filter(
      (move) => move.deletedAt === null && move.fromId !== null && move.toId !== null,
    );
    const told: CardExtras['alike'] = [];
    for (const move of own) {
      const others = await db.moves
        .where('toId')
        .equals(move.toId ?? '')
        .filter((other) => isAlike(other, move))
        .toArray();
      const ids = [...new Set(others.map((other) => other.personId))].slice(0, MOST_ALIKE);
      const people = (await db.entities.bulkGet(ids)).flatMap((person) =>
        person?.deletedAt === null ? [{ id: person.id, kind: person.kind, name: person.name }] : [],
      );
      if (people.length > 0) {
        told.push({
          moveId: move.id,
          people: people.toSorted((a, b) => a.name.localeCompare(b.name)),
        });
      }
    }
    return told;
  });
}

function isAlike(other: Move, move: Move): boolean {
  return (
    other.fromId === move.fromId &&
    other.fromId !== other.toId &&
    other.personId !== move.personId &&
    other.deletedAt === null &&
    hasHappened(other)
  );
}
