import { nameKey } from './name-key.ts';
import type { ProposedMove } from './proposed-move.ts';

/** That the reader does not want a proposal of an article. */
export interface Dismissal {
  /** The article's address and the proposal's key. */
  id: string;
  url: string;
  /** When (ms since the epoch). */
  at: number;
}

/** What makes a proposal of an article the same when the article is read again. */
export function proposalKey({
  person,
  from,
  to,
  kind,
}: Pick<ProposedMove, 'person' | 'from' | 'to' | 'kind'>): string {
  return [person, from, to].map((name) => nameKey(name ?? '')).join('|') + `|${kind}`;
}
