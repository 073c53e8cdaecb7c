import type { Id, StoredRecord } from './record.ts';

export type EntityId = Id;

export type EntityKind = 'person' | 'organization';

export type OrganizationKind =
  'lab' | 'bigtech' | 'startup' | 'university' | 'nonprofit' | 'government' | 'other';

/** A name an entity goes by. */
export interface Alias {
  text: string;
  /** Also an ordinary word or another thing (Meta, Apple, Perplexity). */
  ambiguous: boolean;
}

interface EntityBase extends StoredRecord {
  kind: EntityKind;
  /** The fullest usual form, as it is written. */
  name: string;
  /** Other names, the main one left out. */
  aliases: Alias[];
  notes: string;
}

export interface Person extends EntityBase {
  kind: 'person';
}

export interface Organization extends EntityBase {
  kind: 'organization';
  organizationKind: OrganizationKind;
  /** Year, or null where it is not known. */
  founded: number | null;
  website: string | null;
  /** The organization it belongs to: Google Brain's is Google. */
  parentId: EntityId | null;
}

export type Entity = Person | Organization;

/** As much of an entity as is needed to name it and to lead to its card. */
export interface EntityRef {
  id: EntityId;
  kind: EntityKind;
  name: string;
}
