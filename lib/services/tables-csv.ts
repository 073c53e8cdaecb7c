import Papa from 'papaparse';
import type { Backup } from '../domain/backup.ts';
import { toCell } from '../domain/csv-cell.ts';
import type { EntityKind } from '../domain/entity.ts';

/** The tables that can be had as CSV. */
export const CSV_TABLES = ['moves', 'people', 'labs', 'sources', 'evidence', 'log'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

type Line = Record<string, string | number | null>;

/** The columns of each table, in their order; they stand there without a line, too. */
const COLUMNS: Record<CsvTable, readonly string[]> = {
  moves: [
    'person',
    'from',
    'to',
    'role_from',
    'role_to',
    'kind',
    'date',
    'status',
    'sources',
    'quotes',
    'notes',
    'origin',
    'id',
  ],
  people: ['name', 'aliases', 'notes', 'origin', 'id'],
  labs: ['name', 'aliases', 'kind', 'founded', 'website', 'parent', 'notes', 'origin', 'id'],
  sources: ['url', 'title', 'publisher', 'authors', 'published', 'origin', 'id'],
  evidence: ['person', 'move_id', 'source_url', 'quote', 'found_by', 'saved_at', 'origin', 'id'],
  log: ['seen_at', 'kind', 'name', 'title', 'url', 'site', 'sentence', 'opened_by', 'id'],
};

/**
 * A table as CSV (RFC 4180), what is in the trash left out. With a byte order
 * mark, so that spreadsheets read accents; cells that one would run as a
 * formula are text (`toCell`). Several values in a cell stand a line each.
 */
export function tableCsv(backup: Backup, table: CsvTable): string {
  const fields = COLUMNS[table];
  const data = linesOf(backup, table).map((line) =>
    fields.map((field) => {
      const cell = line[field] ?? '';
      return typeof cell === 'string' ? toCell(cell) : cell;
    }),
  );
  return `\ufeff${Papa.unparse({ fields: [...fields], data }, { newline: '\r\n' })}\r\n`;
}

function linesOf(backup: Backup, table: CsvTable): Line[] {
  switch (table) {
    case 'moves':
      return moveLines(backup);
    case 'people':
      return entityLines(backup, 'person');
    case 'labs':
      return entityLines(backup, 'organization');
    case 'sources':
      return backup.sources.filter(lives).map((source) => ({
        ...source,
        authors: source.authors.join('\n'),
      })) as unknown as Line[];
    case 'evidence':
      return evidenceLines(backup);
    case 'log':
      return backup.log.map((entry) => ({
        ...entry,
        seen_at: new Date(entry.at).toISOString(),
        sentence: entry.context,
        opened_by: entry.openedBy,
      })) as unknown as Line[];
  }
}

const lives = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;

function namesOf({ entities }: Backup): (id: string | null) => string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => (id === null ? '' : (names.get(id) ?? ''));
}

function moveLines(backup: Backup): Line[] {
  const nameOf = namesOf(backup);
  const urls = new Map(backup.sources.map(({ id, url }) => [id, url]));
  const evidence = Map.groupBy(backup.evidence.filter(lives), ({ moveId }) => moveId);
  return backup.moves
    .filter(lives)
    .map((move) => {
      const pieces = (evidence.get(move.id) ?? []).toSorted((a, b) => a.savedAt - b.savedAt);
      return {
        person: nameOf(move.personId),
        from: nameOf(move.fromId),
        to: nameOf(move.toId),
        role_from: move.roleFrom,
        role_to: move.roleTo,
        kind: move.kind,
        date: move.date,
        status: move.status,
        // A piece a line in both, so that which quote is of which source can be told.
        sources: pieces
          .map(({ sourceId }) => urls.get(sourceId ?? '') ?? '')
          .join('\n')
          .trimEnd(),
        quotes: pieces
          .map(({ quote }) => oneLine(quote?.exact ?? ''))
          .join('\n')
          .trimEnd(),
        notes: move.notes,
        origin: move.origin,
        id: move.id,
      };
    })
    .toSorted((a, b) => order(a.person, b.person) || order(a.date ?? '', b.date ?? ''));
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

const { compare: order } = new Intl.Collator('en');

function entityLines(backup: Backup, kind: EntityKind): Line[] {
  const nameOf = namesOf(backup);
  return backup.entities
    .filter((entity) => entity.kind === kind && lives(entity))
    .map((entity) => ({
      name: entity.name,
      aliases: entity.aliases.map(({ text }) => text).join('\n'),
      notes: entity.notes,
      origin: entity.origin,
      id: entity.id,
      ...(entity.kind === 'organization' && {
        kind: entity.organizationKind,
        founded: entity.founded,
        website: entity.website,
        parent: nameOf(entity.parentId),
      }),
    }))
    .toSorted((a, b) => order(a.name, b.name));
}

function evidenceLines(backup: Backup): Line[] {
  const nameOf = namesOf(backup);
  const urls = new Map(backup.sources.map(({ id, url }) => [id, url]));
  const people = new Map(backup.moves.map(({ id, personId }) => [id, personId]));
  return backup.evidence.filter(lives).map((piece) => ({
    person: nameOf(people.get(piece.moveId) ?? null),
    move_id: piece.moveId,
    source_url: urls.get(piece.sourceId ?? '') ?? '',
    quote: piece.quote?.exact ?? '',
    found_by: piece.foundBy,
    saved_at: new Date(piece.savedAt).toISOString(),
    origin: piece.origin,
    id: piece.id,
  }));
}
