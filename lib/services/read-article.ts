import type { Article } from '../domain/article.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import { nameKey } from '../domain/name-key.ts';
import type { Profile } from '../domain/profile.ts';
import type { ProposedMove } from '../domain/proposed-move.ts';
import { proposalKey } from '../domain/proposal-key.ts';
import type { Proposal, Reading } from '../domain/reading.ts';
import type { MoveRelation } from '../domain/same-move.ts';
import { relateMoves } from '../domain/same-move.ts';
import type { Database } from '../db/database.ts';
import { dismissedOf } from '../db/dismissals.ts';
import { hiddenKeys } from '../db/entity-notes.ts';
import { lookUp } from '../db/look-up.ts';
import { findNames } from '../nlp/find-names.ts';
import { mergeProposals } from '../nlp/moves/merge-proposals.ts';
import { readMoves } from '../nlp/moves/read-moves.ts';
import { knownNames } from '../nlp/known-names.ts';

type NamedMove = ProposedMove & { person: string };

/**
 * The moves an article reports, against what is known: each with the entities
 * its names mean, and whether it is new, known already or contradicts what is
 * known. Surest first; what the reader dismissed in this article, and who is never to be marked, is left out. English only: another language brings no proposal.
 */
export async function readArticle(db: Database, article: Article): Promise<Reading> {
  const language = article.source.language;
  if (language !== null && !/^en\b/i.test(language)) return { proposals: [] };

  const names = findNames(article.blocks);
  const answer = await lookUp(db, names.keys);
  const mentions = names.resolve(knownNames(answer.profiles.map((profile) => profile.entity)));
  const moves = readMoves({
    blocks: article.blocks,
    mentions,
    published: article.source.published,
  });
  const merged = mergeProposals(moves);
  if (merged.length === 0) return { proposals: [] };

  const named = merged.flatMap(({ move }) => [move.person, move.from ?? [], move.to ?? []].flat());
  const known = await lookUp(db, [...new Set(named.map(nameKey))]);
  const profiles = new Map(known.profiles.map((profile) => [profile.entity.id, profile]));
  const idOf = (name: string | null, kind: EntityKind): EntityId | null => {
    if (name === null) return null;
    const ids = (known.names[nameKey(name)] ?? []).filter(
      (id) => profiles.get(id)?.entity.kind === kind,
    );
    // A shared name is for the reader to decide, in the form.
    return ids.length === 1 ? (ids[0] ?? null) : null;
  };

  const dismissed = await dismissedOf(db, article.source.url);
  // Whom the reader wants marked nowhere comes back with no news either.
  const hidden = await hiddenKeys(
    db,
    merged.map(({ move }) => nameKey(move.person)),
  );
  const wanted = merged.filter(
    ({ move }) => !dismissed.has(proposalKey(move)) && !hidden.has(nameKey(move.person)),
  );
  return {
    proposals: wanted.map(({ move, quotes }) => {
      const personId = idOf(move.person, 'person');
      const fromId = idOf(move.from, 'organization');
      const toId = idOf(move.to, 'organization');
      const person = personId === null ? undefined : profiles.get(personId);
      return {
        move,
        personId,
        fromId,
        toId,
        quotes,
        ...compare(move, fromId, toId, person, article),
      };
    }),
  };
}

/**
 * How a proposed move stands to what is known of its person, by the one rule of
 * `relateMoves`. Told: this very article is among the sources already.
 */
function compare(
  move: NamedMove,
  fromId: EntityId | null,
  toId: EntityId | null,
  person: Profile | undefined,
  { source }: Article,
): Pick<Proposal, 'standing' | 'knownMoveId' | 'known'> {
  // Who goes to a place that nobody knows yet goes to no known one.
  const told = { ...move, fromId, toId: move.to !== null && toId === null ? 'new' : toId };
  const related = (...relations: MoveRelation[]) =>
    (person?.moves ?? []).find((view) => relations.includes(relateMoves(view.move, told)));

  const part = related('part');
  // A leaving of which is known where it led is known; the other way round it is told anew, and completes the known one.
  const same = related('same') ?? (told.toId === null ? part : undefined);
  if (same) {
    const here = same.evidence.some((piece) => piece.source?.url === source.url);
    return { standing: here ? 'told' : 'known', knownMoveId: same.move.id, known: same };
  }
  const against = related('denies') ?? related('otherDate') ?? related('otherPlace');
  if (against) return { standing: 'contradicts', knownMoveId: against.move.id, known: against };
  return { standing: 'new', knownMoveId: part?.move.id ?? null, known: part ?? null };
}
