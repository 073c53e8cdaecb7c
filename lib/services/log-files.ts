import Papa from 'papaparse';
import { inOrder } from '../domain/backup.ts';
import type { LogEntry } from '../domain/log-entry.ts';

/**
 * Log entries as CSV (RFC 4180, with a byte order mark), one a line, in their
 * order. Cells that a spreadsheet would run as a formula begin with an apostrophe.
 */
export function logCsv(entries: readonly LogEntry[]): string {
  const lines = entries.map((entry) => ({
    seen: new Date(entry.at).toISOString(),
    name: entry.name,
    kind: entry.kind,
    title: entry.title,
    site: entry.site,
    url: entry.url,
    sentence: entry.context,
    opened_by: entry.openedBy,
    seconds: entry.stayed === null ? '' : (entry.stayed / 1000).toFixed(1),
    saved: entry.saved ? 'yes' : '',
  }));
  return `\ufeff${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

/** Log entries as JSON, in their order. */
export function logJson(entries: readonly LogEntry[]): string {
  return `${JSON.stringify({ whence: 'log', format: 1, log: entries.map(inOrder) }, null, 1)}\n`;
}
