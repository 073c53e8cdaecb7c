import { say } from '../i18n/say.ts';
import Papa from 'papaparse';
import { FileError } from '../db/read-text.ts';
import { fromCell } from '../domain/csv-cell.ts';
import type { MoveDraft } from '../domain/draft.ts';
import { MOVE_KINDS, MOVE_STATUSES } from '../domain/move.ts';
import type { Column, Mapping, MoveTable } from '../domain/move-table.ts';
import { guessMapping } from '../domain/move-table.ts';
import { plainLine } from '../domain/plain-text.ts';

const MOST_LINES = 500_000;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 100_000;

/**
 * A table of moves, as a spreadsheet writes it: commas, semicolons or tabs, the
 * first line its headings.
 *
 * @throws {FileError} that says what is wrong, and on which line.
 */
export function readTable(text: string): MoveTable {
  const read = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const fault = read.errors.find(({ code }) => code !== 'UndetectableDelimiter');
  if (fault) {
    throw new FileError(
      say('files.table', { line: (fault.row ?? 0) + 1, why: fault.message.toLowerCase() }),
    );
  }
  const [first, ...lines] = read.data;
  if (text.includes('\u0000')) {
    throw new FileError(say('files.zeroBytes'));
  }
  if (!first || first.length < 2) {
    throw new FileError(say('files.noTable'));
  }
  if (lines.length === 0) throw new FileError(say('files.noLines'));
  if (lines.length > MOST_LINES || first.length > MOST_COLUMNS) {
    throw new FileError(say('files.tableTooLarge', { lines: MOST_LINES, columns: MOST_COLUMNS }));
  }
  for (const [i, line] of lines.entries()) {
    if (line.length > first.length) {
      throw new FileError(
        say('files.table', {
          line: i + 2,
          why: say('files.cells', { cells: line.length, headings: first.length }),
        }),
      );
    }
    const long = line.findIndex((cell) => cell.length > LONGEST_CELL);
    if (long >= 0) {
      throw new FileError(
        say('files.table', {
          line: i + 2,
          why: say('files.longCell', {
            heading: plainLine(first[long] ?? ''),
            limit: LONGEST_CELL,
          }),
        }),
      );
    }
  }
  const headings = first.map((heading) => plainLine(heading).slice(0, 100));
  return { headings, lines, mapping: guessMapping(headings) };
}

/** What a line says, by a mapping, as the form would send it. More than one where it names several sources. */
export function draftsOf(line: readonly string[], mapping: Mapping): MoveDraft[] {
  const cell = (column: Column) => {
    const at = mapping[column];
    return at === undefined ? '' : fromCell(line[at] ?? '').trim();
  };
  const date = cell('date');
  const base = {
    person: cell('person'),
    personId: null,
    from: cell('from'),
    fromId: null,
    to: cell('to'),
    toId: null,
    roleFrom: cell('roleFrom'),
    roleTo: cell('roleTo'),
    kind: oneOf(MOVE_KINDS, cell('kind')) ?? (cell('to') === '' ? 'leave' : 'join'),
    status: oneOf(MOVE_STATUSES, cell('status')) ?? 'reported',
    // Spreadsheets add a time of day.
    date: date.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:.*$/, '$1'),
    notes: cell('notes'),
    foundBy: 'hand',
    knownMoveId: null,
    saveId: null,
    editOf: null,
  } as const;
  const urls = cell('source').split(/[\r\n]/);
  const quotes = cell('quote').split(/[\r\n]/);
  const count = Math.max(urls.length, quotes.length);
  return Array.from({ length: count }, (_, i) => {
    const url = urls[i]?.trim() ?? '';
    const exact = quotes[i]?.trim() ?? '';
    return {
      ...base,
      moreSources: [],
      quote: exact === '' ? null : { exact, prefix: '', suffix: '' },
      source:
        url === ''
          ? null
          : {
              url,
              title: cell('title'),
              publisher: cell('publisher') || null,
              authors: [],
              published: cell('published') || null,
              language: null,
            },
    };
  });
}

function oneOf<T extends string>(words: readonly T[], typed: string): T | null {
  const word = typed.toLowerCase();
  return words.find((one) => one === word) ?? null;
}
