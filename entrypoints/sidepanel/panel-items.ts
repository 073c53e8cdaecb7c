import type { PanelItem } from '../../components/panel/PanelList.tsx';
import { currentPlaces } from '../../lib/domain/career.ts';
import type { EntityId } from '../../lib/domain/entity.ts';
import type { OutlineItem } from '../../lib/domain/page-outline.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { say } from '../../lib/i18n/say.ts';

/** An item of the outline, with what is known of it. */
export function panelItem(
  { id, kind, name, times, entityIds, proposals }: OutlineItem,
  profiles: ReadonlyMap<EntityId, Profile>,
): PanelItem {
  const known = entityIds.flatMap((one) => profiles.get(one) ?? []);
  const [only] = known;
  return {
    id,
    kind,
    times,
    name: known.length === 1 && only ? only.entity.name : name,
    detail: detailOf(known, entityIds.length),
    // A lab would be told every move of everybody; the people tell their own.
    news: kind === 'person' ? newMoves(proposals).length : 0,
    watched: known.some(({ note }) => note?.watchedAt != null),
  };
}

/** Of these, the moves that are not known yet. */
export function newMoves(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(({ standing }) => standing === 'new' || standing === 'contradicts');
}

function detailOf(known: readonly Profile[], meant: number): string {
  const [only] = known;
  if (meant > 1) return say('panel.several', { count: meant });
  if (meant === 0) return say('panel.notKnown');
  if (!only) return '';
  if (only.entity.kind === 'organization')
    return say(`organization.${only.entity.organizationKind}`);
  const [place] = currentPlaces(only.moves);
  if (place) return say('panel.now', { place: place.organization.name });
  const last = only.moves.find(({ from }) => from !== null)?.from;
  return last ? say('panel.left', { place: last.name }) : say('panel.noMoves');
}
