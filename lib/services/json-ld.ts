import type { Backup } from '../domain/backup.ts';
import { currentPlaces } from '../domain/career.ts';
import type { EntityRef } from '../domain/entity.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { MoveView } from '../domain/profile.ts';
import { tenuresOf } from '../domain/tenures.ts';

type Node = Record<string, unknown>;

/**
 * Everybody in the words of schema.org, for programs that read linked data:
 * people with the roles they have or had (`worksFor`, `alumniOf`), organizations,
 * articles, and each quote as a claim that an article makes of a person. What
 * only Whence knows (statuses, notes, the log) is in the backup, not here.
 * https://schema.org/OrganizationRole
 */
export function jsonLd(backup: Backup): string {
  const graph = [
    ...organizations(backup),
    ...people(backup),
    ...articles(backup),
    ...claims(backup),
  ];
  const lines = graph.map((node) => JSON.stringify(said(node)));
  return `{\n"@context": "https://schema.org",\n"@graph": [\n${lines.join(',\n')}\n]\n}\n`;
}

const lives = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;
const reference = (id: string) => ({ '@id': `urn:uuid:${id}` });
/** schema.org's dates are ISO 8601, which has no "about". */
const date = (partial: PartialDate | null) => partial?.replace('~', '') ?? null;

/** A node without what is not known. */
function said(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The ids of what is not in the trash: only that is in the file, to be referred to. */
const living = (records: readonly { id: string; deletedAt: number | null }[]) =>
  new Set<string | null>(records.filter(lives).map(({ id }) => id));

function organizations({ entities }: Backup): Node[] {
  const known = living(entities);
  return entities.filter(lives).flatMap((entity) =>
    entity.kind === 'organization'
      ? {
          '@type':
            entity.organizationKind === 'university' ? 'CollegeOrUniversity' : 'Organization',
          ...reference(entity.id),
          name: entity.name,
          alternateName: entity.aliases.map(({ text }) => text),
          foundingDate: entity.founded === null ? null : String(entity.founded),
          url: entity.website,
          parentOrganization:
            entity.parentId !== null && known.has(entity.parentId)
              ? reference(entity.parentId)
              : null,
        }
      : [],
  );
}

function people(backup: Backup): Node[] {
  const refs = new Map<string, EntityRef>(
    backup.entities.filter(lives).map((one) => [one.id, one]),
  );
  const moves = new Map<string, MoveView[]>();
  for (const move of backup.moves.filter(lives)) {
    const person = refs.get(move.personId);
    if (!person) continue;
    const view = {
      move,
      person,
      from: refs.get(move.fromId ?? '') ?? null,
      to: refs.get(move.toId ?? '') ?? null,
      evidence: [],
    };
    const present = moves.get(person.id);
    if (present) present.push(view);
    else moves.set(person.id, [view]);
  }
  return backup.entities.filter(lives).flatMap((entity) => {
    if (entity.kind !== 'person') return [];
    const own = moves.get(entity.id) ?? [];
    const now = currentPlaces(own).map(({ organization }) => organization.id);
    const tenures = tenuresOf(own, now);
    const roles = (property: 'worksFor' | 'alumniOf', ended: boolean) =>
      tenures
        .filter((tenure) => tenure.ended === ended)
        .map((tenure) =>
          said({
            '@type': 'OrganizationRole',
            roleName: tenure.role,
            startDate: date(tenure.since),
            endDate: date(tenure.until),
            [property]: reference(tenure.organization.id),
          }),
        );
    return {
      '@type': 'Person',
      ...reference(entity.id),
      name: entity.name,
      alternateName: entity.aliases.map(({ text }) => text),
      worksFor: roles('worksFor', false),
      alumniOf: roles('alumniOf', true),
    };
  });
}

function articles({ sources }: Backup): Node[] {
  return sources.filter(lives).map((source) => ({
    '@type': 'Article',
    ...reference(source.id),
    url: source.url,
    headline: source.title,
    publisher:
      source.publisher === null ? null : { '@type': 'Organization', name: source.publisher },
    author: source.authors.map((name) => ({ '@type': 'Person', name })),
    datePublished: date(source.published),
  }));
}

function claims({ evidence, moves, entities, sources }: Backup): Node[] {
  const known = living([...entities, ...sources]);
  const people = new Map(moves.filter(lives).map(({ id, personId }) => [id, personId]));
  return evidence.filter(lives).flatMap((piece) => {
    const person = people.get(piece.moveId);
    if (person === undefined || !known.has(person) || piece.quote === null) return [];
    return {
      '@type': 'Claim',
      ...reference(piece.id),
      text: piece.quote.exact,
      about: reference(person),
      appearance:
        piece.sourceId !== null && known.has(piece.sourceId) ? reference(piece.sourceId) : null,
    };
  });
}
