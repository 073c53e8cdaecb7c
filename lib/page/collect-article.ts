import type { TextBlock, TextBlockKind } from '../domain/article.ts';

/** A run of a Text node's characters inside a block's text. */
interface Piece {
  node: Text;
  /** Where the node's text begins in the block's (UTF-16). */
  start: number;
}

/** A block of the article with the live Text nodes it is made of. */
export interface PageBlock {
  block: TextBlock;
  element: Element;
  pieces: Piece[];
}

/** A position in a Text node. */
export interface TextPoint {
  node: Text;
  offset: number;
}

const BLOCKS = new Set(
  'P DIV LI H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGCAPTION TD TH DD DT SECTION ARTICLE MAIN BODY ASIDE HEADER FOOTER FIGURE UL OL DL TABLE TR TBODY THEAD CAPTION DETAILS SUMMARY ADDRESS FORM FIELDSET HR CENTER'.split(
    ' ',
  ),
);

/** What holds no words of the article, or words that somebody edits. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE PRE KBD SAMP TEXTAREA INPUT SELECT OPTION BUTTON NAV SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO FRAMESET HEAD TITLE DATALIST METER PROGRESS MENU WHENCE-CARD'.split(
    ' ',
  ),
);

const PROSE_WANTED = 250;
const PROSE_NODE = 50;
/** Words, or a run of a script that writes none apart: Thai, Lao, Burmese, Khmer, kana, Han. */
const PROSE =
  /\p{L}{2}\s+\p{L}|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]{8}/u;
const NODES_TRIED = 3_000;
/** A page longer than this is read up to here: nobody hovers past a million characters. */
const MOST_CHARACTERS = 1_000_000;
/** Every so many nodes, block or none, the caller is asked whether time is up. */
const STEP = 200;

/**
 * Whether a document may hold an article: cheap, and false for PDF viewers,
 * pictures, tables of numbers, search pages and the like. It wants some text
 * nodes long enough to be sentences, 250 characters of them in all.
 */
export function mayHoldArticle(document: Document): boolean {
  if (!/html/.test(document.contentType) || !document.body) return false;
  let prose = 0;
  let tried = 0;
  const holds = (root: Element | ShadowRoot): boolean => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (; tried < NODES_TRIED; tried += 1) {
      const node = walker.nextNode();
      if (!node) return false;
      const { data } = node as Text;
      if (data.length < PROSE_NODE) continue;
      const parent = parentOf(node);
      if (!parent || SKIPPED.has(parent.tagName.toUpperCase())) continue;
      if (!PROSE.test(data)) continue;
      prose += data.length;
      if (prose >= PROSE_WANTED) return true;
    }
    return false;
  };
  if (holds(document.body)) return true;
  return shadowsIn(document.body).some(holds);
}

/** The open shadow roots in an element, those in others too; not past 3,000 elements. */
export function shadowsIn(root: Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const elements = root.querySelectorAll('*');
  for (let i = 0; i < elements.length && i < NODES_TRIED; i += 1) {
    const shadow = elements[i]?.shadowRoot;
    if (shadow) found.push(shadow, ...shadowsIn(shadow));
  }
  return found;
}

/**
 * The blocks of the text in an element, in reading order, one at a time, so that
 * the caller can stop when its time is up; null where there is no block yet but
 * some time has passed. Enters open shadow roots, and tells of each. Skips code,
 * navigation, what is edited, what is hidden, and comments unless they are wanted.
 * Block ids are 0. Changes nothing in the document.
 */
export function* blocksIn(
  root: Element,
  comments: boolean,
  onShadow: (root: ShadowRoot) => void,
): Generator<PageBlock | null, void> {
  let all = 0;
  let element: Element = root;
  let text = '';
  let pieces: Piece[] = [];
  let steps = 0;
  const visible = new Map<Element, boolean>();

  const flush = (): PageBlock | null => {
    const made =
      pieces.length > 0 && /\p{L}/u.test(text) && isVisible(element, visible)
        ? { block: { id: 0, kind: kindOf(element), text }, element, pieces }
        : null;
    text = '';
    pieces = [];
    return made;
  };

  function* walk(tree: Element | ShadowRoot): Generator<PageBlock | null, void> {
    const walker = document.createTreeWalker(
      tree,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) =>
        node.nodeType === Node.ELEMENT_NODE && isSkipped(node as Element, comments)
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((steps += 1) % STEP === 0) yield null;
      if (node.nodeType === Node.ELEMENT_NODE) {
        // A line break inside a block parts words, and no more.
        if ((node as Element).tagName.toUpperCase() === 'BR' && text !== '') {
          text += '\n';
          all += 1;
        }
        const { shadowRoot } = node as Element;
        if (shadowRoot) {
          onShadow(shadowRoot);
          yield* walk(shadowRoot);
        }
        continue;
      }
      const block = blockOf(node);
      if (block !== element) {
        const made = flush();
        if (made) yield made;
        element = block;
      }
      const { data } = node as Text;
      const parent = parentOf(node);
      // Words hidden inside a paragraph would part or double the names around them.
      if (data === '' || (parent && parent !== block && !isVisible(parent, visible))) continue;
      pieces.push({ node: node as Text, start: text.length });
      text += data.slice(0, MOST_CHARACTERS - all);
      all += data.length;
      if (all >= MOST_CHARACTERS) return;
    }
  }

  yield* walk(root);
  const last = flush();
  if (last) yield last;
}

/** Whether an element is part of what is read: nothing around it is skipped. */
export function isReadable(element: Element, comments: boolean): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (isSkipped(at, comments)) return false;
  }
  return true;
}

/** Where readers' comments are, as sites and the services for them name the place. */
const COMMENTS =
  /^(?:(?:page|box|user|reader)-)?comments?(?:-(?:list|section|area|thread|body|content|\d+))?$|^(?:disqus|coral|viafoura|livefyre|spotim|openweb)[-_]?/i;

/** An opinion piece may be called a comment too: but it has a headline. */
function isComments(element: Element): boolean {
  const named =
    COMMENTS.test(element.id) || [...element.classList].some((one) => COMMENTS.test(one));
  return named && !element.querySelector('h1');
}

function isSkipped(element: Element, comments: boolean): boolean {
  const tag = element.tagName.toUpperCase();
  // An open dialog is read like any part of the page.
  if (SKIPPED.has(tag) || (tag === 'DIALOG' && !element.hasAttribute('open'))) return true;
  if (!element.hasAttributes()) return false;
  if ((element as HTMLElement).hidden) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'textbox' || role === 'menu' || role === 'button')
    return true;
  return !comments && isComments(element);
}

/** The element around a node; around a shadow root its host. */
export function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}

/** The block that a node is, or that its text belongs to. */
export function blockOf(node: Node): Element {
  let element =
    node.nodeType === Node.ELEMENT_NODE
      ? (node as Element)
      : ((node as ShadowRoot).host ?? parentOf(node));
  while (element && !BLOCKS.has(element.tagName.toUpperCase())) {
    const parent = parentOf(element);
    if (!parent) break;
    element = parent;
  }
  return element ?? (node.ownerDocument as Document).documentElement;
}

/** Asked once an element: hidden parts of a page (menus, other tabs) are no article. */
function isVisible(element: Element, seen: Map<Element, boolean>): boolean {
  const known = seen.get(element);
  if (known !== undefined) return known;
  // jsdom and old engines lack it; there everything counts as visible.
  const visible = element.checkVisibility?.({ visibilityProperty: true }) ?? true;
  seen.set(element, visible);
  return visible;
}

function kindOf(element: Element): TextBlockKind {
  const tag = element.tagName.toUpperCase();
  if (/^H[1-4]$/.test(tag)) return 'headline';
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  if (/byline|author/i.test(element.className)) return 'byline';
  if (/^(?:LI|TD|TH|DT|DD)$/.test(tag)) return 'list';
  return 'prose';
}

/** Where an offset of the block's text lies; at a seam, in the piece it starts or ends (`end`). */
export function pointAt({ pieces }: PageBlock, offset: number, end = false): TextPoint | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = pieces[middle]?.start ?? 0;
    if (end ? start < offset : start <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return null;
  return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.data.length) };
}

/** The parts of Text nodes that a span of the block covers. */
export function spanParts(
  { pieces }: PageBlock,
  start: number,
  end: number,
): { node: Text; start: number; end: number }[] {
  return pieces.flatMap(({ node, start: at }) => {
    const from = Math.max(0, start - at);
    const to = Math.min(node.data.length, end - at);
    return from < to ? [{ node, start: from, end: to }] : [];
  });
}
