import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { EvidenceView } from '../lib/domain/profile.ts';
import { addressAtQuote } from '../lib/domain/text-fragment.ts';
import { siteOf } from '../lib/domain/web-address.ts';

interface Props {
  evidence: EvidenceView[];
}

/** The documents that say a move, each a link to the sentence, with its publisher and date. */
export function SourceLinks({ evidence }: Props) {
  if (evidence.length === 0) return <p className="sources">No source kept</p>;
  return (
    <ul className="sources" aria-label="Sources">
      {evidence.map((view) => (
        <li key={view.evidence.id}>
          <SourceLink view={view} />
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ view: { source, evidence } }: { view: EvidenceView }) {
  const mine = evidence.origin === 'me' ? ' · saved by you' : '';
  if (source === null) return <span>No source given{mine}</span>;
  const address = addressAtQuote(source.url, evidence.quote);
  const label = source.publisher ?? siteOf(source.url);
  return (
    <>
      {address === null ? (
        <span>{label}</span>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" title={source.title}>
          {label}
        </a>
      )}
      {source.published !== null && <span>, {formatPartialDate(source.published)}</span>}
      {mine}
    </>
  );
}
