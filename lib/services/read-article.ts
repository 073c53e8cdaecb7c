import type { Article } from '../domain/article.ts';
import type { EntityId, EntityKind } from '../domain/entity.ts';
import type { MoveKind } from '../domain/move.ts';
import { nameKey } from '../domain/name-key.ts';
import type { MoveView, Profile } from '../domain/profile.ts';
import type { ProposedMove } from '../domain/proposed-move.ts';
import type { ProposalStanding, Reading } from '../domain/reading.ts';
import type { Id } from '../domain/record.ts';
import { hasHappened, isDenied } from '../domain/career.ts';
import { withinDays } from '../domain/partial-date.ts';
import type { Database } from '../db/database.ts';
import { lookUp } from '../db/look-up.ts';
import { findNames } from '../nlp/find-names.ts';
import { mergeProposals } from '../nlp/moves/merge-proposals.ts';
import { readMoves } from '../nlp/moves/read-moves.ts';
import { knownNames } from '../nlp/known-names.ts';

/** An article may tell an old move long after it happened: only far dates make two moves of it. */
const SAME_MOVE_DAYS = 200;

type NamedMove = ProposedMove & { person: string };

/**
 * The moves an article reports, against what is known: each with the entities
 * its names mean, and whether it is new, known already or contradicts what is
 * known. Surest first. English only: another language brings no proposal.
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

  return {
    proposals: merged.map(({ move, quotes }) => {
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
 * How a proposed move stands to what is known of its person.
 *
 * Known, or told by this very article: a move with the same destination (or,
 * for a leaving, the same place left) at about the same time, where the article
 * names no other origin.
 * A change of role is never a coming or going. Contradicts: one says so and
 * the other denies it, or the person left the same place at about the same
 * time for another destination.
 */
function compare(
  move: NamedMove,
  fromId: EntityId | null,
  toId: EntityId | null,
  person: Profile | undefined,
  { source }: Article,
): { standing: ProposalStanding; knownMoveId: Id | null } {
  const near = (person?.moves ?? []).filter(
    (view) => isNear(view, move) && isWithin(view.move.kind) === isWithin(move.kind),
  );
  const told = near.find(
    (view) =>
      (move.to !== null &&
        toId !== null &&
        view.to?.id === toId &&
        agrees(view.from?.id, fromId)) ||
      (move.to === null && fromId !== null && view.from?.id === fromId),
  );
  if (told) {
    const denied = isDenied(told.move) !== isDenied(move);
    const here = told.evidence.some((piece) => piece.source?.url === source.url);
    const standing = denied ? 'contradicts' : here ? 'told' : 'known';
    return { standing, knownMoveId: told.move.id };
  }

  const against = near.find(
    (view) =>
      move.date !== null &&
      view.move.date !== null &&
      hasHappened(view.move) &&
      fromId !== null &&
      view.from?.id === fromId &&
      move.to !== null &&
      view.to !== null &&
      view.to.id !== toId,
  );
  return against
    ? { standing: 'contradicts', knownMoveId: against.move.id }
    : { standing: 'new', knownMoveId: null };
}

function isWithin(kind: MoveKind): boolean {
  return kind === 'promote' || kind === 'role';
}

function isNear(view: MoveView, move: NamedMove): boolean {
  if (move.date === null || view.move.date === null) return true;
  return withinDays(move.date, view.move.date, SAME_MOVE_DAYS);
}

function agrees(known: EntityId | undefined, proposed: EntityId | null): boolean {
  return known === undefined || proposed === null || known === proposed;
}
