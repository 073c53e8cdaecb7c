import { independentSources } from './independent-sources.ts';
import type { MoveStatus } from './move.ts';
import type { EvidenceView } from './profile.ts';

/** From the least sure on; a denial is none of them. */
const SURENESS: readonly MoveStatus[] = ['rumour', 'expected', 'reported', 'confirmed'];
/** What two independent sources make of what each of them says. */
const BY_TWO: Partial<Record<MoveStatus, MoveStatus>> = {
  rumour: 'reported',
  reported: 'confirmed',
};

/** Whether one status is surer than another; false where either is a denial. */
export function isSurer(one: MoveStatus, two: MoveStatus): boolean {
  return SURENESS.includes(two) && SURENESS.indexOf(one) > SURENESS.indexOf(two);
}

/**
 * How sure a move is by its evidence; null where there is none.
 *
 * 1. It is as sure as its surest source says: rumour, expected, reported, confirmed.
 * 2. Told by two independent sources it is one step surer: two that have it as
 *    a rumour make it reported, two that report it make it confirmed. A plan
 *    stays a plan, however many tell of it.
 * 3. Copies count once (`independentSources`), and so does what the reader wrote
 *    without a source.
 *
 * `given` is what a piece of evidence says where it does not say itself (packs).
 */
export function statusByEvidence(
  evidence: readonly EvidenceView[],
  given: MoveStatus,
): { status: MoveStatus; independent: number } | null {
  const said = ({ evidence: { said: own } }: EvidenceView): MoveStatus => own ?? given;
  const telling = evidence.filter((piece) => said(piece) !== 'denied');
  if (telling.length === 0) return null;
  const surest = (pieces: readonly EvidenceView[]): MoveStatus =>
    pieces.map(said).reduce((kept, one) => (isSurer(one, kept) ? one : kept));
  const alone = surest(telling);
  const groups = independentSources(telling).map(({ first, copies }) => surest([first, ...copies]));
  const asSure = groups.filter((one) => one === alone);
  const status = (asSure.length >= 2 && BY_TWO[alone]) || alone;
  return { status, independent: groups.length };
}
