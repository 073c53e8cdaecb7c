import { likeness } from './likeness.ts';
import { nameKey } from './name-key.ts';
import { partialDateInterval } from './partial-date.ts';
import type { EvidenceView } from './profile.ts';
import { siteOf } from './web-address.ts';

/** Sentences this alike are copies: an agency's words change little on their way. */
const COPIED = 0.7;

/** A source that counts for itself, with those that only repeat it. */
export interface IndependentSource {
  first: EvidenceView;
  /** Other pieces of evidence that tell the same in the same words, or of the same publisher. */
  copies: EvidenceView[];
}

/**
 * Which of a move's sources speak for themselves, the first reporter first.
 *
 * One source are: pages of one publisher; near-identical sentences at other
 * addresses (syndicated copies); and a page whose sentence says that another of
 * the sources reported it ("according to The Information"). The earliest
 * published of them is the first reporter; one without a date comes after those
 * that have one. Evidence without a source is nobody's report and left out.
 */
export function independentSources(evidence: readonly EvidenceView[]): IndependentSource[] {
  const reports = evidence
    .filter(({ source }) => source !== null)
    .toSorted((a, b) => {
      const [one, two] = [publishedOn(a), publishedOn(b)];
      if (one !== two) return one < two ? -1 : 1;
      return a.evidence.savedAt - b.evidence.savedAt;
    });
  const groups: IndependentSource[] = [];
  for (const report of reports) {
    const joined = groups.filter(({ first, copies }) =>
      [first, ...copies].some((other) => isOneSource(other, report)),
    );
    const [group, ...others] = joined;
    if (!group) {
      groups.push({ first: report, copies: [] });
      continue;
    }
    group.copies.push(report);
    // It ties together what stood apart until now.
    for (const other of others) {
      group.copies.push(other.first, ...other.copies);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups;
}

/** "The Verge, via AOL": who reported first, and through whom the copies came. */
export function sourceName({ source }: EvidenceView): string {
  return source === null ? '' : (source.publisher ?? siteOf(source.url));
}

function publishedOn({ source }: EvidenceView): string {
  return source?.published ? partialDateInterval(source.published).earliest : '9999-12-31';
}

function isOneSource(one: EvidenceView, two: EvidenceView): boolean {
  if (nameKey(sourceName(one)) === nameKey(sourceName(two))) return true;
  if (credits(one, two) || credits(two, one)) return true;
  const [a, b] = [one.evidence.quote?.exact ?? '', two.evidence.quote?.exact ?? ''];
  return a !== '' && b !== '' && likeness(a, b) >= COPIED;
}

/** Whether a piece of evidence says, in its own words, that it has the news from another's publisher. */
function credits(piece: EvidenceView, other: EvidenceView): boolean {
  const words = nameKey(piece.evidence.quote?.exact ?? '');
  const name = nameKey(sourceName(other)).replace(/^the /, '');
  if (name.length < 3 || !words.includes(name)) return false;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `\\b(?:according to|per|told|via|(?:first )?reported (?:by|in)|report (?:by|in|from)) (?:the )?${escaped}\\b|` +
      `\\b${escaped} (?:first |has |had )?(?:reported|reports|was first)\\b`,
  ).test(words);
}
