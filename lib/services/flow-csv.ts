import Papa from 'papaparse';
import type { FlowMove } from '../domain/flow.ts';

/**
 * The moves of a flow as CSV (RFC 4180, with a byte order mark), one a line.
 * Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function flowCsv(moves: readonly FlowMove[]): string {
  const lines = moves.map(({ person, from, to, roleFrom, roleTo, kind, date, status }) => ({
    from: from?.name ?? '',
    to: to?.name ?? '',
    person: person.name,
    date: date ?? '',
    role_from: roleFrom ?? '',
    role_to: roleTo ?? '',
    kind,
    status,
  }));
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
