import { say } from '../i18n/say.ts';

/** What a column of a table of moves may say. */
export const COLUMNS = [
  'person',
  'from',
  'to',
  'roleFrom',
  'roleTo',
  'kind',
  'date',
  'status',
  'source',
  'title',
  'publisher',
  'published',
  'quote',
  'notes',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Which column of a file (from 0) says what; what none says is left out. */
export type Mapping = Partial<Record<Column, number>>;

export interface MoveTable {
  headings: string[];
  /** The cells of each line below the headings, as they are. */
  lines: string[][];
  /** What the headings seem to say. */
  mapping: Mapping;
}

/** Headings people write, besides the column's own name. */
const HEADINGS: Record<Column, readonly string[]> = {
  person: ['name', 'who', 'employee', 'full name', 'person name'],
  from: [
    'from company',
    'old company',
    'previous employer',
    'left',
    'origin company',
    'source company',
  ],
  to: [
    'to company',
    'new company',
    'new employer',
    'joined',
    'destination',
    'company',
    'organization',
  ],
  roleFrom: ['old role', 'old title', 'previous role', 'from role'],
  roleTo: ['role', 'new role', 'new title', 'position', 'job title', 'to role'],
  kind: ['type', 'move', 'event'],
  date: ['when', 'month', 'year', 'moved', 'start date'],
  status: ['certainty'],
  source: ['sources', 'url', 'link', 'source url', 'address'],
  title: ['source title', 'headline', 'article'],
  publisher: ['source publisher', 'outlet', 'publication', 'paper'],
  published: ['publication date', 'source date', 'published at'],
  quote: ['quotes', 'evidence', 'sentence'],
  notes: ['note', 'comment', 'comments', 'remarks'],
};

/** Which columns the headings seem to name; no column of the file is taken twice. */
export function guessMapping(headings: readonly string[]): Mapping {
  const plain = headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[_\-\s]+/g, ' ')
      .trim(),
  );
  const mapping: Mapping = {};
  const taken = new Set<number>();
  const take = (column: Column, names: readonly string[]) => {
    if (mapping[column] !== undefined) return;
    const at = plain.findIndex((heading, i) => !taken.has(i) && names.includes(heading));
    if (at < 0) return;
    mapping[column] = at;
    taken.add(at);
  };
  for (const column of COLUMNS) {
    take(column, [column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]);
  }
  for (const column of COLUMNS) take(column, HEADINGS[column]);
  return mapping;
}

/** What a mapping still lacks, in words; null when moves can be read by it. */
export function mappingFault(mapping: Mapping): string | null {
  if (mapping.person === undefined) return say('files.columnPerson');
  if (mapping.from === undefined && mapping.to === undefined) {
    return say('files.columnPlace');
  }
  return null;
}
