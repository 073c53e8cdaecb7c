import type { ArticleSource } from '../domain/article.ts';
import type { MoveDraft } from '../domain/draft.ts';
import { draftFromProposal } from '../domain/draft-from-proposal.ts';
import type { Proposal } from '../domain/reading.ts';
import type { TextQuote } from '../domain/move.ts';
import { newId } from '../domain/new-id.ts';
import { textQuote } from '../domain/text-quote.ts';
import type { PageBlock } from './collect-article.ts';
import type { WantedMark } from './marks.ts';

/** What the page knows when text on it was selected. */
export interface SelectionContext {
  source: ArticleSource;
  blocks: ReadonlyMap<number, PageBlock>;
  marks: readonly Pick<WantedMark, 'mention'>[];
  proposals: readonly Proposal[];
  /** Every name found, known or not, with its place. */
  names: readonly { block: number; start: number; end: number; kind: string; name: string }[];
}

/**
 * A draft for selected words: they are the quote. A proposal whose sentence
 * they touch fills the fields; else the first person and the organizations
 * among the words do: of two the later as the destination, one alone where the
 * words tell of coming or going.
 */
export function draftFromSelection(
  selected: string,
  range: Range | null,
  context: SelectionContext,
): MoveDraft {
  const places = range ? placesOf(range, context.blocks) : [];
  const quote = quoteOf(places, selected);
  const isTouched = (one: { block: number; start: number; end: number }) =>
    places.some(
      ({ page, start, end }) => one.block === page.block.id && one.start < end && start < one.end,
    );
  const article = {
    source: context.source,
    blocks: [...context.blocks.values()].map((page) => page.block),
  };

  const touched = context.proposals.find(({ quotes }) => quotes.some(isTouched));
  if (touched) return { ...draftFromProposal(touched, article), quote, foundBy: 'selection' };

  const inside = context.names.filter(isTouched);
  const person = inside.find((name) => name.kind === 'person')?.name ?? '';
  const organizations = [
    ...new Set(inside.filter((name) => name.kind === 'organization').map((name) => name.name)),
  ];
  const [one = '', two] = organizations;
  const way = wayOf(quote.exact);
  const idOf = (name: string) => {
    const mark = context.marks.find((candidate) => candidate.mention.name === name);
    return mark?.mention.entityIds.length === 1 ? (mark.mention.entityIds[0] ?? null) : null;
  };
  const from = two !== undefined || way === 'leave' ? one : '';
  const to = two ?? (way === 'join' ? one : '');
  return {
    person,
    personId: idOf(person),
    from,
    fromId: idOf(from),
    to,
    toId: idOf(to),
    roleFrom: '',
    roleTo: '',
    kind: from !== '' && to === '' ? 'leave' : 'join',
    status: 'reported',
    date: '',
    notes: '',
    quote,
    source: context.source,
    moreSources: [],
    foundBy: 'selection',
    saveId: newId(),
    editOf: null,
    knownMoveId: null,
  };
}

const LEAVING =
  /\b(?:left|leav\w+|depart\w*|quit\w*|exit\w*|resign\w*|retir\w+|ousted|fired|(?:walk|step|push|forc)\w* (?:out|down|away)|part\w* ways)\b/i;
const JOINING =
  /\b(?:join\w*|hire[sd]?|hiring|recruit\w*|poach\w*|appoint\w*|named|to lead|tapped|snapped up)\b/i;

/** Which way words tell of; null where they tell of neither or of both. */
function wayOf(words: string): 'join' | 'leave' | null {
  const [leaves, joins] = [LEAVING.test(words), JOINING.test(words)];
  return leaves === joins ? null : joins ? 'join' : 'leave';
}

/** A part of a selection: what it covers of one block. */
interface Place {
  page: PageBlock;
  start: number;
  end: number;
}

function placesOf(range: Range, blocks: ReadonlyMap<number, PageBlock>): Place[] {
  return [...blocks.values()].flatMap((page): Place[] => {
    const parts = page.pieces.flatMap(({ node, start }) => {
      if (!range.intersectsNode(node)) return [];
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      return from < to ? [{ start: start + from, end: start + to }] : [];
    });
    const [first] = parts;
    const last = parts.at(-1);
    return first && last ? [{ page, start: first.start, end: last.end }] : [];
  });
}

/** The quote of a selection: of several blocks, each on a line of its own. */
function quoteOf(places: readonly Place[], selected: string): TextQuote {
  const quotes = places.map(({ page, start, end }) => textQuote(page.block.text, start, end));
  const [first] = quotes;
  if (!first) return { exact: selected, prefix: '', suffix: '' };
  if (quotes.length === 1) return first;
  return {
    exact: quotes.map(({ exact }) => exact.trim()).join('\n'),
    prefix: first.prefix,
    suffix: quotes.at(-1)?.suffix ?? '',
  };
}
