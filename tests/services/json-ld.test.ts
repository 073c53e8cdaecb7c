/**
 * The linked data that is exported, against what schema.org says of the types it
 * uses: which properties each may have, and what their values are. By hand from
 * https://schema.org/Person and the pages of the other types.
 */
import { expect, it } from 'vitest';
import { jsonLd } from '../../lib/services/json-ld.ts';
import { generatedBackup } from '../domain/generated-records.ts';

type Check = (value: unknown) => boolean;
type Node = Record<string, unknown> & { '@type': string };

const text: Check = (value) => typeof value === 'string' && value !== '';
const texts: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(text);
const url: Check = (value) => typeof value === 'string' && URL.canParse(value);
/** ISO 8601, a day, a month or a year. */
const date: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(value);

const graph = (JSON.parse(jsonLd(generatedBackup(400))) as { '@graph': Node[] })['@graph'];
const byId = new Map(graph.map((node) => [node['@id'], node]));

/** A reference to a node of the file that is of one of these types. */
const to =
  (...types: string[]): Check =>
  (value) => {
    const { '@id': id, ...more } = value as Record<string, unknown>;
    return Object.keys(more).length === 0 && types.includes(byId.get(id)?.['@type'] ?? '');
  };
const node =
  (...types: string[]): Check =>
  (value) =>
    types.includes((value as Node)['@type']) && faultsOf(value as Node).length === 0;
const nodes =
  (...types: string[]): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(node(...types));

const ORGANIZATION = ['Organization', 'CollegeOrUniversity'];
const organization: Record<string, Check> = {
  name: text,
  alternateName: texts,
  foundingDate: date,
  url,
  parentOrganization: to(...ORGANIZATION),
};
const TYPES: Record<string, Record<string, Check>> = {
  Organization: organization,
  CollegeOrUniversity: organization,
  Person: {
    name: text,
    alternateName: texts,
    worksFor: nodes('OrganizationRole'),
    alumniOf: nodes('OrganizationRole'),
  },
  // https://schema.org/Role: it stands between, and has the property that led to it.
  OrganizationRole: {
    roleName: text,
    startDate: date,
    endDate: date,
    worksFor: to(...ORGANIZATION),
    alumniOf: to(...ORGANIZATION),
  },
  Article: {
    url,
    headline: text,
    publisher: node('Organization'),
    author: nodes('Person'),
    datePublished: date,
  },
  Claim: { text, about: to('Person'), appearance: to('Article') },
};

function faultsOf(one: Node): string[] {
  const known = TYPES[one['@type']];
  if (!known) return [`no type ${one['@type']}`];
  return Object.entries(one).flatMap(([key, value]) => {
    if (key === '@type') return [];
    if (key === '@id') return /^urn:uuid:[\da-f-]{36}$/.test(String(value)) ? [] : ['@id'];
    return known[key]?.(value) === true ? [] : [`${one['@type']}.${key} ${JSON.stringify(value)}`];
  });
}

it('has only types and properties of schema.org, with the values that these take', () => {
  expect(graph.flatMap(faultsOf)).toEqual([]);
  expect(byId.size).toBe(graph.length);
  const types = new Set(graph.map((one) => one['@type']));
  expect([...types].toSorted()).toEqual(['Article', 'Claim', 'Organization', 'Person']);
});

it('puts a role between a person and an organization, under the property that led to it', () => {
  let roles = 0;
  for (const person of graph.filter((one) => one['@type'] === 'Person')) {
    for (const property of ['worksFor', 'alumniOf'] as const) {
      for (const role of (person[property] ?? []) as Node[]) {
        roles += 1;
        expect(Object.hasOwn(role, property)).toBe(true);
        expect(Object.hasOwn(role, property === 'worksFor' ? 'alumniOf' : 'worksFor')).toBe(false);
      }
    }
  }
  expect(roles).toBeGreaterThan(100);
});
