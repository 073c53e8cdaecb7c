import { tidyData } from './tidy-line.ts';

/** A node of JSON-LD, as far as it is looked at. */
export type LdNode = Record<string, unknown>;

/** The JSON-LD of a page. */
export interface LinkedData {
  /** The nodes that stand by themselves, graphs opened, in their order. */
  nodes: LdNode[];
  /** A value, or the node that it stands for (`{"@id": …}`), wherever that one is. */
  resolve(value: unknown): unknown;
}

const ARTICLE =
  /^(?:.*[/#:])?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|ReportageNewsArticle|Review|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle)$/;
const MOST_SCRIPTS = 50;
const LONGEST_SCRIPT = 2_000_000;
const DEEPEST = 12;
const MOST_NODES = 5_000;

/**
 * The JSON-LD of a document. A script that is not JSON is skipped, after the
 * repairs that outlets need: CDATA and HTML comments around it, raw line breaks
 * in strings, a trailing comma, quotes as entities.
 */
export function readLinkedData(document: Document): LinkedData {
  const nodes: LdNode[] = [];
  const named = new Map<string, LdNode>();
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  for (const script of [...scripts].slice(0, MOST_SCRIPTS)) {
    const parsed = parse(script.textContent);
    if (parsed === undefined) continue;
    open(parsed, nodes, 0);
    rememberNamed(parsed, named, { left: MOST_NODES }, 0);
  }
  return {
    nodes,
    resolve(value) {
      if (!isNode(value) || own(value, 'name') !== undefined) return value;
      const id = own(value, '@id');
      return (typeof id === 'string' && named.get(id)) || value;
    },
  };
}

function rememberNamed(
  value: unknown,
  named: Map<string, LdNode>,
  budget: { left: number },
  depth: number,
): void {
  if (depth > DEEPEST || typeof value !== 'object' || value === null || budget.left-- <= 0) return;
  if (isNode(value)) {
    const id = own(value, '@id');
    if (typeof id === 'string' && own(value, 'name') !== undefined && !named.has(id)) {
      named.set(id, value);
    }
  }
  for (const part of Object.values(value)) rememberNamed(part, named, budget, depth + 1);
}

function parse(text: string): unknown {
  if (text.length > LONGEST_SCRIPT) return undefined;
  const bare = unwrapped(text);
  return parseOr(
    bare,
    // Raw line breaks in strings and a comma before the end.
    () => {
      const mended = bare.replace(/[\u0000-\u001f]/g, ' ').replace(/,(?=\s?[}\]])/g, '');
      return parseOr(mended, () =>
        parseOr(mended.replace(/&(?:quot|#0*34);/g, '"').replace(/&amp;/g, '&'), () => undefined),
      );
    },
  );
}

/** Without the comment or CDATA section that old templates put around a script. */
function unwrapped(text: string): string {
  let bare = text.trim();
  for (const opening of ['<!--', '/*<![CDATA[*/', '//<![CDATA[', '<![CDATA[', '/* <![CDATA[ */']) {
    if (bare.startsWith(opening)) bare = bare.slice(opening.length).trim();
  }
  for (const closing of [';', '-->', '/*]]>*/', '/* ]]> */', '//]]>', ']]>', '//']) {
    if (bare.endsWith(closing)) bare = bare.slice(0, -closing.length).trim();
  }
  return bare;
}

function parseOr(text: string, otherwise: () => unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise();
  }
}

function open(value: unknown, nodes: LdNode[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) open(item, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'about']) {
      if (key === '@graph' || isArticle(own(value, key))) open(own(value, key), nodes, depth + 1);
    }
  }
}

/** Whether a value is an object of JSON, no list. */
export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property: `__proto__` and its like are no data. */
export function own(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** Whether a node's type is that of an article. */
export function isArticle(value: unknown): value is LdNode {
  return isNode(value) && types(value).some((type) => ARTICLE.test(type));
}

/** Whether a node is the page itself: it may date and sign what has no node of its own. */
export function isWebPage(node: LdNode): boolean {
  return types(node).some((type) =>
    /(?:^|[/:])(?:\w*WebPage|ItemPage|AboutPage|QAPage)$/.test(type),
  );
}

/** The types of a node, as it writes them. */
export function types(node: LdNode): string[] {
  const type = own(node, '@type');
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** The first string of a JSON-LD value, tidied; null where there is none. */
export function text(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return tidyData(one) || null;
  return isNode(one) ? text(own(one, '@value') ?? own(one, 'name')) : null;
}
