import type { ArticleSource } from '../domain/article.ts';
import type { MoveDraft } from '../domain/draft.ts';
import { draftFromProposal } from '../domain/draft-from-proposal.ts';
import type { Proposal } from '../domain/reading.ts';
import { textQuote } from '../domain/text-quote.ts';
import type { PageBlock } from './collect-article.ts';
import type { Mark } from './marks.ts';

/** What the page knows when text on it was selected. */
export interface SelectionContext {
  source: ArticleSource;
  blocks: ReadonlyMap<number, PageBlock>;
  marks: readonly Mark[];
  proposals: readonly Proposal[];
  /** Every name found, known or not, with its place. */
  names: readonly { block: number; start: number; end: number; kind: string; name: string }[];
}

/**
 * A draft for selected words: they are the quote. A proposal whose sentence
 * they touch fills the fields; else the first person and the organizations
 * among the words do, the later organization as the destination.
 */
export function draftFromSelection(
  selected: string,
  range: Range | null,
  context: SelectionContext,
): MoveDraft {
  const place = range && placeOf(range, context.blocks);
  const quote = place
    ? textQuote(place.page.block.text, place.start, place.end)
    : { exact: selected, prefix: '', suffix: '' };
  const article = {
    source: context.source,
    blocks: [...context.blocks.values()].map((page) => page.block),
  };

  const touched = context.proposals.find(({ quotes }) =>
    quotes.some(
      (one) =>
        place !== null &&
        one.block === place.page.block.id &&
        one.start < place.end &&
        place.start < one.end,
    ),
  );
  if (touched) return { ...draftFromProposal(touched, article), quote, foundBy: 'selection' };

  const inside = context.names.filter(
    (name) =>
      place !== null &&
      name.block === place.page.block.id &&
      name.start < place.end &&
      place.start < name.end,
  );
  const person = inside.find((name) => name.kind === 'person')?.name ?? '';
  const organizations = [
    ...new Set(inside.filter((name) => name.kind === 'organization').map((name) => name.name)),
  ];
  const [one = '', two] = organizations;
  const idOf = (name: string) => {
    const mark = context.marks.find((candidate) => candidate.mention.name === name);
    return mark?.mention.entityIds.length === 1 ? (mark.mention.entityIds[0] ?? null) : null;
  };
  const from = two === undefined ? '' : one;
  const to = two ?? one;
  return {
    person,
    personId: idOf(person),
    from,
    fromId: idOf(from),
    to,
    toId: idOf(to),
    roleFrom: '',
    roleTo: '',
    kind: 'join',
    status: 'reported',
    date: '',
    notes: '',
    quote,
    source: context.source,
    foundBy: 'selection',
  };
}

function placeOf(
  range: Range,
  blocks: ReadonlyMap<number, PageBlock>,
): { page: PageBlock; start: number; end: number } | null {
  for (const page of blocks.values()) {
    const piece = page.pieces.find(({ node }) => node === range.startContainer);
    if (!piece) continue;
    const start = piece.start + range.startOffset;
    const last = page.pieces.find(({ node }) => node === range.endContainer);
    const end = last ? last.start + range.endOffset : page.block.text.length;
    return start < end ? { page, start, end } : null;
  }
  return null;
}
