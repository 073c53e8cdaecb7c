import { currentPlaces } from './career.ts';
import type { EntityId, EntityRef } from './entity.ts';
import type { Profile } from './profile.ts';
import { tenuresOf } from './tenures.ts';

/** People who are, or were, at one place. */
export interface Circle {
  organization: EntityRef;
  /** They are there now; else they were, or the other was. */
  now: boolean;
  people: EntityRef[];
}

/** Where somebody is and was, each place once. */
function placesOf({ moves }: Profile): Map<EntityId, { organization: EntityRef; now: boolean }> {
  const now = currentPlaces(moves).map(({ organization }) => organization.id);
  return new Map(
    tenuresOf(moves, now).map(({ organization }) => [
      organization.id,
      { organization, now: now.includes(organization.id) },
    ]),
  );
}

/**
 * Who of these people is or was where a person is or was, by place: the
 * person's present places first. Everybody is told once, at the nearest place.
 */
export function colleaguesOf(person: Profile, people: readonly Profile[]): Circle[] {
  const near = placesOf(person);
  const others = people
    .filter(
      ({ entity, moves }) =>
        entity.kind === 'person' &&
        entity.id !== person.entity.id &&
        moves.some(({ from, to }) => near.has(from?.id ?? '') || near.has(to?.id ?? '')),
    )
    .map((profile) => ({ ref: refTo(profile), places: placesOf(profile) }));
  const told = new Set<EntityId>();
  const circles: Circle[] = [];
  const own = [...near.values()].toSorted((a, b) => Number(b.now) - Number(a.now));
  for (const now of [true, false]) {
    for (const place of own) {
      const there = others.filter(({ ref, places }) => {
        const shared = places.get(place.organization.id);
        return shared !== undefined && (place.now && shared.now) === now && !told.has(ref.id);
      });
      if (there.length === 0) continue;
      for (const { ref } of there) told.add(ref.id);
      circles.push({ organization: place.organization, now, people: there.map(({ ref }) => ref) });
    }
  }
  return circles;
}

/** Who of these people is at an organization, and who was there. */
export function peopleAt(
  id: EntityId,
  people: readonly Profile[],
): { now: EntityRef[]; before: EntityRef[] } {
  const told = { now: [] as EntityRef[], before: [] as EntityRef[] };
  for (const profile of people) {
    if (profile.entity.kind !== 'person') continue;
    if (!profile.moves.some(({ from, to }) => from?.id === id || to?.id === id)) continue;
    const place = placesOf(profile).get(id);
    if (place) told[place.now ? 'now' : 'before'].push(refTo(profile));
  }
  return told;
}

function refTo({ entity: { id, kind, name } }: Profile): EntityRef {
  return { id, kind, name };
}
