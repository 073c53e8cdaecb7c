const LONGEST = 2_000;

/** One line of text: white space collapsed, invisible characters out, at most 2,000 characters. */
export function tidyLine(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(/[\u0000-\u001f\u007f\u00a0\u2028\u2029]+/g, ' ')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  oacute: 'ó',
  aacute: 'á',
  iacute: 'í',
};
const INLINE_TAG =
  /<\/?(?:a|b|br|cite|div|em|font|h[1-6]|i|mark|p|q|small|span|strong|su[bp]|u)\b[^<>]{0,300}>/gi;

/**
 * A line of text from data that should hold none but often holds HTML: entities
 * that were escaped twice, a title's `<em>`. The result is text, to be shown as such.
 */
export function tidyData(text: string): string {
  const line = tidyLine(text);
  if (!/[<&]/.test(line)) return line;
  const decoded = line.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, (...match) => {
    const [whole, decimal, hex, name] = match as string[];
    if (name) return NAMED[name] ?? NAMED[name.toLowerCase()] ?? whole ?? '';
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : ' ';
  });
  return tidyLine(
    decoded.replace(INLINE_TAG, (tag) => (/^<\/?(?:br|p|div)\b/i.test(tag) ? ' ' : '')),
  );
}

/**
 * What an element shows, with a space where one element ends and another begins:
 * `<b>Ann Lee</b><i>3 March</i>` is no one word to a reader.
 */
export function shownText(element: Element): string {
  return spaced(partsShown(element).join(''));
}

/** What an element shows, line by line: a block or a `<br>` begins a new one. */
export function linesOf(element: Element): string[] {
  return partsShown(element)
    .map((part) => (part === LINE ? part : part.replace(/[\n\r]/g, ' ')))
    .join('')
    .split(LINE)
    .map(spaced)
    .filter((line) => line !== '');
}

const LINE = '\n';
const BLOCK =
  /^(?:address|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|table|td|time|tr|ul)$/i;

function partsShown(element: Element): string[] {
  const parts: string[] = [];
  const collect = (node: Node, depth: number): void => {
    for (const child of node.childNodes) {
      if (parts.length > 200 || depth > 20) return;
      if (child.nodeType === 3) parts.push((child.nodeValue ?? '').slice(0, 4 * LONGEST));
      else if (child.nodeType === 1 && !/^(?:script|style|template)$/i.test(child.nodeName)) {
        const edge = BLOCK.test(child.nodeName) ? LINE : ' ';
        parts.push(edge);
        collect(child, depth + 1);
        parts.push(edge);
      }
    }
  };
  collect(element, 0);
  return parts;
}

const spaced = (text: string): string => tidyLine(text).replace(/ (?=[,.;:!?)])/g, '');

const SHOW_TEXT = 4; // NodeFilter.SHOW_TEXT

/** The first `most` characters of an element's `textContent`, without reading the rest of it. */
export function textStart(element: Element, most: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (text.length < most && walker.nextNode()) {
    text += (walker.currentNode.nodeValue ?? '').slice(0, most);
  }
  return text.slice(0, most);
}
