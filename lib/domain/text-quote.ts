import type { TextQuote } from './move.ts';

const CONTEXT = 32;

/**
 * The W3C TextQuoteSelector of a span: its words, and up to 32 characters
 * before and after, cut at word edges. White space is collapsed, as browsers
 * show it: the source of a page breaks its lines anywhere.
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function textQuote(text: string, start: number, end: number): TextQuote {
  let prefix = text.slice(Math.max(0, start - CONTEXT), start);
  if (start > CONTEXT) prefix = prefix.replace(/^\S*\s?/, '');
  let suffix = text.slice(end, end + CONTEXT);
  if (end + CONTEXT < text.length) suffix = suffix.replace(/\s?\S*$/, '');
  return {
    exact: oneLine(text.slice(start, end)),
    prefix: oneLine(prefix),
    suffix: oneLine(suffix),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
