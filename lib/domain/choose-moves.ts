import type { Backup } from './backup.ts';
import type { Move } from './move.ts';
import type { Id } from './record.ts';
import { isFound, searchWords } from './search-words.ts';

/** What a pack is made of. */
export interface MoveChoice {
  /** Words of the names of person or organizations; all of them begin one. */
  search: string;
  /** A year, month or day; undated moves are left out then. Empty: any time. */
  since: string;
  /** Only what the reader saved or changed. */
  own: boolean;
}

/** A move in a list to choose from. */
export interface ChosenMove {
  id: Id;
  person: string;
  from: string | null;
  to: string | null;
  date: string | null;
}

/** The living moves that fit, by person. What the reader added a source to counts as theirs. */
export function chooseMoves(
  { entities, moves, evidence }: Pick<Backup, 'entities' | 'moves' | 'evidence'>,
  { search, since, own }: MoveChoice,
): ChosenMove[] {
  const names = new Map(
    entities.filter(({ deletedAt }) => deletedAt === null).map(({ id, name }) => [id, name]),
  );
  const told = new Set(evidence.filter(({ origin }) => origin === 'me').map((one) => one.moveId));
  const words = searchWords(search);
  const fits = (move: Move): boolean =>
    move.deletedAt === null &&
    names.has(move.personId) &&
    (!own || move.origin === 'me' || told.has(move.id)) &&
    (since === '' || (move.date !== null && move.date.slice(0, since.length) >= since));
  return moves
    .filter(fits)
    .map((move) => ({
      id: move.id,
      person: names.get(move.personId) ?? '',
      from: names.get(move.fromId ?? '') ?? null,
      to: names.get(move.toId ?? '') ?? null,
      date: move.date,
    }))
    .filter(
      ({ person, from, to }) =>
        words.length === 0 || isFound(words, searchWords(`${person} ${from ?? ''} ${to ?? ''}`)),
    )
    .toSorted(
      (a, b) => a.person.localeCompare(b.person) || (a.date ?? '').localeCompare(b.date ?? ''),
    );
}
