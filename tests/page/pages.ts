import type { Profile } from '../../lib/domain/profile.ts';
import { nameKey } from '../../lib/domain/name-key.ts';
import type { ResolvedMention } from '../../lib/domain/mention.ts';
import type { KnownNames } from '../../lib/nlp/find-names.ts';
import { findNames } from '../../lib/nlp/find-names.ts';
import type { PageBlock } from '../../lib/page/collect-article.ts';
import { blocksIn } from '../../lib/page/collect-article.ts';
import type { Mark } from '../../lib/page/marks.ts';

/** Make the test's document hold this body; the head is emptied. */
export function showPage(body: string): Document {
  document.documentElement.removeAttribute('style');
  document.head.replaceChildren();
  document.body.replaceWith(document.createElement('body'));
  document.body.innerHTML = body;
  return document;
}

/** The blocks of a document, without the pauses between them. */
export function blocksOf(document: Document): PageBlock[] {
  let id = 0;
  return [...blocksIn(document.body, false, () => undefined)]
    .filter((page) => page !== null)
    .map((page) => ({ ...page, block: { ...page.block, id: (id += 1) } }));
}

/** The texts of a page's blocks. */
export function texts(body: string): string[] {
  return blocksOf(showPage(body)).map(({ block }) => block.text);
}

/** Who is known: a person or organization for each name, its id `id of <name>`. */
export function known(people: string[], organizations: string[] = []): KnownNames {
  const entry = (name: string, kind: 'person' | 'organization') =>
    [
      nameKey(name),
      [{ id: `id of ${name}`, kind, name, written: name, ambiguous: false }],
    ] as const;
  return new Map([
    ...people.map((name) => entry(name, 'person')),
    ...organizations.map((name) => entry(name, 'organization')),
  ]);
}

/** The blocks of the document as it stands, and the names in them. */
export function readNow(names: KnownNames): {
  blocks: Map<number, PageBlock>;
  mentions: ResolvedMention[];
} {
  const pages = blocksOf(document);
  return {
    blocks: new Map(pages.map((page) => [page.block.id, page])),
    mentions: findNames(pages.map(({ block }) => block)).resolve(names),
  };
}

/** A mark over the first place of a name in the document's text; it is at a line of its own. */
export function markOver(name: string): Mark {
  const page = blocksOf(document).find(({ block }) => block.text.includes(name));
  const piece = page?.pieces.find(({ node }) => node.data.includes(name));
  if (!page || !piece) throw new Error(`${name} stands nowhere in one piece.`);
  const at = piece.node.data.indexOf(name);
  const range = document.createRange();
  range.setStart(piece.node, at);
  range.setEnd(piece.node, at + name.length);
  const start = piece.start + at;
  return {
    mention: {
      block: page.block.id,
      start,
      end: start + name.length,
      text: name,
      kind: 'person',
      name,
      entityIds: [`id of ${name}`],
    },
    look: 'person',
    quiet: false,
    range,
    page,
  };
}

/** A person of this name with no moves. */
export function profileOf(name: string): Profile {
  return {
    entity: {
      id: `id of ${name}`,
      origin: 'me',
      changedAt: 0,
      deletedAt: null,
      kind: 'person',
      name,
      aliases: [],
      notes: '',
    },
    moves: [],
    total: 0,
    joined: 0,
    left: 0,
    note: null,
    flow: null,
  };
}
