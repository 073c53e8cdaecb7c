/**
 * Cells that a spreadsheet would run as a formula get an apostrophe in front,
 * which spreadsheets take for "this is text"; and so does what already has one
 * there, so that `fromCell` gives back exactly what went in.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCell(text: string): string {
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** What `toCell` was given. */
export function fromCell(cell: string): string {
  return /^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
