/** Bidirectional overrides and isolates: they make one text look like another. */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Text as it may be stored: without control characters (NUL among them) and
 * bidirectional overrides, with lone surrogates made U+FFFD. Line breaks and
 * tabs stay.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replace(BIDI, '').replace(CONTROL, '');
}

/** The same on one line, for names and titles: white space collapsed and trimmed. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
