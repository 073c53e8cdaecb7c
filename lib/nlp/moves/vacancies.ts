import { isLongPast } from './merge-proposals.ts';
import type { Mover, Place } from './place.ts';

/** The firm where a place became free, where the words behind the trigger say that it is filled. */
export function vacancyFilled(place: Place, mover: Mover, not: readonly string[]): string | null {
  const { tokens, hit } = place;
  const after = tokens.slice(hit.to, hit.to + 9);
  const fills =
    after.some(({ norm }) => /^(?:replace|replacing|succeed|succeeding|vacancy)$/.test(norm)) ||
    after.some(
      ({ type, norm }, i) =>
        (type === 'owner' || norm === "'s" || norm === 'the') &&
        /^(?:place|job|role|post|shoes|seat)$/.test(after[i + 1]?.norm ?? ''),
    );
  if (!fills) return null;
  const free = place.reader.history.findLast(
    ({ sentence, move }) =>
      sentence >= place.sentence - 2 &&
      move.kind === 'leave' &&
      move.from !== null &&
      move.person !== (mover.mention?.name ?? null),
  );
  const firm = free?.move.from ?? null;
  return firm !== null && !not.includes(firm) ? firm : null;
}

/** What the mover leaves, or where they rise, by another verb of the text: "is leaving, six years after he arrived from". */
export function leftByThem(place: Place, mover: Mover, not: readonly string[]): string | null {
  const who = mover.mention?.name;
  const moves = [
    ...place.reader.history.map(({ move }) => move),
    ...place.told.flatMap((one) => one.moves),
  ];
  const last = who === undefined ? undefined : moves.findLast(({ person }) => person === who);
  const firm = /^(?:leave|promote|role)$/.test(last?.kind ?? '') ? (last?.from ?? last?.to) : null;
  return firm && !not.includes(firm) ? firm : null;
}

/** The firm where a place became free just before, whether or not the words say who follows. */
export function vacancyTold(place: Place, not: readonly string[]): string | null {
  const free = place.reader.history.findLast(
    ({ sentence, leaving, going, move }) =>
      sentence >= place.sentence - 2 &&
      (leaving || going || (move.from !== null && move.from !== move.to)) &&
      !isLongPast(move.dateText),
  );
  const firm = free?.move.from ?? null;
  return firm !== null && !not.includes(firm) ? firm : null;
}
