import { currentPlaces } from '../lib/domain/career.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { Profile } from '../lib/domain/profile.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import { say } from '../lib/i18n/say.ts';

/** What those hear who do not see that a card has opened: whose, where they are, what is new. */
export function cardInWords(
  name: string,
  profiles: readonly Profile[],
  proposals: readonly Proposal[],
): string {
  const news = proposals.filter(
    ({ standing }) => standing === 'new' || standing === 'contradicts',
  ).length;
  const state = stateInWords(profiles);
  return news === 0
    ? say('spoken.card', { name, state })
    : say('spoken.cardNews', { name, state, count: news });
}

function stateInWords(profiles: readonly Profile[]): string {
  const [only] = profiles;
  if (!only) return say('spoken.unknown');
  if (profiles.length > 1) return say('spoken.choose', { count: profiles.length });
  const { joined, left } = only;
  if (only.entity.kind === 'organization') return say('spoken.flow', { joined, left });
  const [at] = currentPlaces(only.moves);
  if (!at) return say('spoken.noPlace');
  const place = at.organization.name;
  return at.since === null
    ? say('spoken.now', { place })
    : say('spoken.nowSince', { place, date: formatPartialDate(at.since) });
}
