import { countFlow, currentPlaces, newestFirst } from '../domain/career.ts';
import type { EntityId, EntityRef, OrganizationKind } from '../domain/entity.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { MoveView } from '../domain/profile.ts';
import type { Origin } from '../domain/record.ts';
import type { ReviewItem } from '../domain/review.ts';
import { reviewPerson } from '../domain/review.ts';
import { searchWords } from '../domain/search-words.ts';
import { allMoves } from './all-moves.ts';
import type { Database } from './database.ts';

/** A person as a table shows them. */
export interface PersonRow {
  id: EntityId;
  name: string;
  now: EntityRef[];
  role: string | null;
  since: PartialDate | null;
  moves: number;
  /** The date of the newest move. */
  latest: PartialDate | null;
  origin: Origin;
  /** Words of names, roles, notes and quotes: see `isFound`. */
  words: string[];
}

/** An organization as a table shows it. */
export interface OrganizationRow {
  id: EntityId;
  name: string;
  kind: OrganizationKind;
  joined: number;
  left: number;
  net: number;
  latest: PartialDate | null;
  origin: Origin;
  words: string[];
}

interface Everything {
  people: PersonRow[];
  organizations: OrganizationRow[];
}

/** Every person and organization with what their moves say of them. */
export async function browse(db: Database): Promise<Everything> {
  const { entities, byEntity } = await allMoves(db);
  const told: Everything = { people: [], organizations: [] };
  for (const entity of entities) {
    const own = byEntity.get(entity.id) ?? [];
    const base = {
      id: entity.id,
      name: entity.name,
      latest: latestOf(own),
      origin: entity.origin,
    };
    const names = [entity.name, ...entity.aliases.map(({ text }) => text), entity.notes];
    if (entity.kind === 'organization') {
      const flow = countFlow(
        own.map(({ move }) => move),
        entity.id,
      );
      told.organizations.push({
        ...base,
        kind: entity.organizationKind,
        ...flow,
        net: flow.joined - flow.left,
        words: searchWords(names.join(' ')),
      });
      continue;
    }
    const places = currentPlaces(own);
    const said = own.flatMap(({ move, from, to, evidence }) => [
      move.roleFrom ?? '',
      move.roleTo ?? '',
      move.notes,
      from?.name ?? '',
      to?.name ?? '',
      ...evidence.map((one) => one.evidence.quote?.exact ?? ''),
    ]);
    told.people.push({
      ...base,
      now: places.map(({ organization }) => organization),
      role: places[0]?.role ?? null,
      since: places[0]?.since ?? null,
      moves: own.length,
      words: searchWords([...names, ...said].join(' ')),
    });
  }
  return told;
}

/** What of all that is known wants a look, on a day (ISO). */
export async function reviewAll(db: Database, today: string): Promise<ReviewItem[]> {
  const { entities, refs, byEntity } = await allMoves(db);
  return entities.flatMap(({ id, kind }) => {
    const ref = refs.get(id);
    return kind === 'person' && ref
      ? reviewPerson(ref, newestFirst(byEntity.get(id) ?? []), today)
      : [];
  });
}

function latestOf(views: readonly MoveView[]): PartialDate | null {
  const dates = views.flatMap(({ move }) => move.date ?? []);
  return dates.toSorted(comparePartialDates).at(-1) ?? null;
}
