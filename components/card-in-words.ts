import { currentPlaces } from '../lib/domain/career.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { Profile } from '../lib/domain/profile.ts';
import type { Proposal } from '../lib/domain/reading.ts';

/** What those hear who do not see that a card has opened: whose, where they are, what is new. */
export function cardInWords(
  name: string,
  profiles: readonly Profile[],
  proposals: readonly Proposal[],
): string {
  const news = proposals.filter(
    ({ standing }) => standing === 'new' || standing === 'contradicts',
  ).length;
  return [`Card of ${name}.`, stateInWords(profiles), newsInWords(news)].filter(Boolean).join(' ');
}

function stateInWords(profiles: readonly Profile[]): string {
  const [only] = profiles;
  if (!only) return 'Not known yet.';
  if (profiles.length > 1) return `${profiles.length} have this name: choose which is meant.`;
  if (only.entity.kind === 'organization') return `${only.joined} joined, ${only.left} left.`;
  const [place] = currentPlaces(only.moves);
  if (!place) return 'Present place not known.';
  const { organization, since } = place;
  return since === null
    ? `Now at ${organization.name}.`
    : `Now at ${organization.name} since ${formatPartialDate(since)}.`;
}

function newsInWords(news: number): string {
  if (news === 0) return '';
  return news === 1
    ? 'This article reports a new move.'
    : `This article reports ${news} new moves.`;
}
