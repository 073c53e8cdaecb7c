import type { TextQuote } from './move.ts';
import { webAddress } from './web-address.ts';

/** A quote longer than this is told by its beginning and its end. */
const LONGEST = 300;
const ENDS = 5;

/**
 * The address of a page at a quote: with a text fragment, to which browsers
 * scroll (https://wicg.github.io/scroll-to-text-fragment/). Null where the
 * address is none of the web.
 *
 * Hyphens, commas and ampersands have a meaning there and are encoded; a raw
 * hyphen made Chromium miss "ex-OpenAI". A quote over several blocks, or a long
 * one, is a range of its first and last words. Prefix and suffix tell a repeated
 * sentence apart; they are whole words and next to the quote.
 */
export function addressAtQuote(address: string, quote: TextQuote | null): string | null {
  const url = webAddress(address);
  if (url === null || quote === null) return url;
  const exact = oneLine(quote.exact);
  if (exact === '') return url;
  const [page = url, fragment = ''] = url.split('#', 2);
  const before = fragment.split(':~:')[0] ?? '';
  return `${page}#${before}:~:text=${directive(quote, exact)}`;
}

function directive({ exact: typed, prefix, suffix }: TextQuote, exact: string): string {
  const words = exact.split(' ');
  const isRange =
    (exact.length > LONGEST || typed.trim().includes('\n')) && words.length > 2 * ENDS;
  const parts = isRange ? [words.slice(0, ENDS).join(' '), words.slice(-ENDS).join(' ')] : [exact];
  const [before, after] = [oneLine(prefix), oneLine(suffix)];
  return [
    ...(before === '' ? [] : [`${encode(before)}-`]),
    ...parts.map(encode),
    ...(after === '' ? [] : [`-${encode(after)}`]),
  ].join(',');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What `encodeURIComponent` leaves, and a directive would not. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
