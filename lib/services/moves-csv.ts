import Papa from 'papaparse';
import type { Backup } from '../domain/backup.ts';

/**
 * Every living move as a line of CSV (RFC 4180, with a byte order mark, so that
 * spreadsheets read accents): who, from, to, roles, kind, date, status, and each
 * source's address and quote on the same line, newest saved last. Cells that a
 * spreadsheet would run as a formula begin with an apostrophe.
 */
export function movesCsv(backup: Backup): string {
  const names = new Map(backup.entities.map(({ id, name }) => [id, name]));
  const sources = new Map(backup.sources.map((source) => [source.id, source]));
  const evidence = Map.groupBy(
    backup.evidence.filter(({ deletedAt }) => deletedAt === null),
    ({ moveId }) => moveId,
  );
  const nameOf = (id: string | null) => (id === null ? '' : (names.get(id) ?? ''));
  const lines = backup.moves
    .filter(({ deletedAt }) => deletedAt === null)
    .map((move) => {
      const pieces = (evidence.get(move.id) ?? []).toSorted((a, b) => a.savedAt - b.savedAt);
      return {
        person: nameOf(move.personId),
        from: nameOf(move.fromId),
        to: nameOf(move.toId),
        role_from: move.roleFrom ?? '',
        role_to: move.roleTo ?? '',
        kind: move.kind,
        date: move.date ?? '',
        status: move.status,
        sources: pieces
          .flatMap(({ sourceId }) => sources.get(sourceId ?? '')?.url ?? [])
          .join('\n'),
        quotes: pieces.flatMap(({ quote }) => quote?.exact ?? []).join('\n'),
        notes: move.notes,
        origin: move.origin,
      };
    })
    .toSorted((a, b) => a.person.localeCompare(b.person) || a.date.localeCompare(b.date));
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
