/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr vs etc inc corp co ltd llc plc ' +
    'no vol fig dept univ assn bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ' +
    'sat sun u.s u.k e.u u.n d.c a.m p.m e.g i.e ph.d approx est'
  ).split(' '),
);

/** Abbreviations that often do end one: before a capital that opens a clause they end it. */
const MAY_END = new Set(
  'inc corp co ltd llc plc jr sr etc u.s u.k e.u u.n d.c a.m p.m ph.d'.split(' '),
);

const OPENERS = new Set(
  (
    'the a an he she it they we in on at as but and this that these those his her its their for after before ' +
    'when while with meanwhile earlier last now'
  ).split(' '),
);

const END = /[.!?…]+["'”’)\]]*(?=\s)|\n\s*\n/g;

/**
 * The sentences of a text, white space at both ends left out. Initials
 * ("J. Lee"), abbreviations ("Inc.", "Dr.") and dots inside names
 * ("Character.AI") end none, nor do dots inside a span of `keep` (names that
 * were found). A blank line ends one; a single line
 * break is a wrap, as the sources of pages have it. Linear in the text.
 */
export function splitSentences(text: string, keep: readonly Span[] = []): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let kept = 0;
  const push = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };

  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const at = match.index;
    while (kept < keep.length && (keep[kept]?.end ?? 0) <= at) kept += 1;
    const span = keep[kept];
    if (span && span.start < at && at + 1 < span.end) continue;
    const isBreak = match[0].startsWith('\n');
    if (!isBreak && !ends(text, at, match[0])) continue;
    push(at + match[0].length);
  }
  push(text.length);
  return sentences;
}

function ends(text: string, at: number, mark: string): boolean {
  const after = text.slice(at + mark.length, at + mark.length + 24);
  const next = /^\s+(["'“‘([]*)(\p{L}*|\d*)/u.exec(after);
  const opener = next?.[2] ?? '';
  if (opener !== '' && /^\p{Ll}/u.test(opener)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;

  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const key = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return OPENERS.has(opener.toLowerCase());
  if (ABBREVIATIONS.has(key)) return MAY_END.has(key) && OPENERS.has(opener.toLowerCase());
  return true;
}
