import type { ProposedMove } from '../../../lib/domain/proposed-move.ts';
import { mergeMoves } from '../../../lib/nlp/moves/merge-proposals.ts';
import { readMoves } from '../../../lib/nlp/moves/read-moves.ts';
import { marked } from './marked.ts';

/** The moves of marked texts, one block each, of an article of 16 March 2026. */
export function readMarked(...sources: string[]): ProposedMove[] {
  const parts = sources.map((source, id) => marked(source, id));
  return readMoves({
    blocks: parts.map(({ block }) => block),
    mentions: parts.flatMap(({ mentions }) => mentions),
    published: '2026-03-16',
  });
}

/** The same, each once, however often it is told. */
export function readMerged(source: string) {
  return mergeMoves(readMarked(source)).map(({ move }) => move);
}

/** "Ada Quill: OpenAI > ? leave reported" */
export function inBrief({
  person,
  from,
  to,
  kind,
  status,
}: Pick<ProposedMove, 'person' | 'from' | 'to' | 'kind' | 'status'>): string {
  return `${person ?? '?'}: ${from ?? '?'} > ${to ?? '?'} ${kind} ${status}`;
}

/** The moves of a text in brief, each once. */
export const brief = (source: string): string[] => readMerged(source).map(inBrief);
