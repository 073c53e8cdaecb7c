import { Fragment, use } from 'react';
import { independentSources, sourceName } from '../lib/domain/independent-sources.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { EvidenceView } from '../lib/domain/profile.ts';
import { addressAtQuote } from '../lib/domain/text-fragment.ts';
import { say } from '../lib/i18n/say.ts';
import { LostQuotes } from './lost-quotes.ts';
import { Words } from './Words.tsx';

interface Props {
  evidence: EvidenceView[];
}

/**
 * The documents that say a move, each a link to the sentence, with its publisher
 * and date. Whoever only repeats another stands behind it: "The Verge, via AOL".
 */
export function SourceLinks({ evidence }: Props) {
  if (evidence.length === 0) return <p className="sources">{say('sources.none')}</p>;
  const groups = independentSources(evidence);
  const lines = evidence.flatMap((view) => {
    if (view.source === null) return [{ view, via: [] }];
    const group = groups.find(({ first, copies }) => first === view || copies.includes(view));
    const first = group?.first ?? view;
    // Another page of the same publisher is not "via" anybody.
    const isVia = (copy: EvidenceView) => sourceName(copy) !== sourceName(first);
    if (view !== first) return isVia(view) ? [] : [{ view, via: [] }];
    return [{ view, via: (group?.copies ?? []).filter(isVia) }];
  });
  return (
    <ul className="sources" aria-label={say('sources.title')}>
      {lines.map(({ view, via }) => (
        <li key={view.evidence.id}>
          <SourceLink view={view} />
          {via.map((copy) => (
            <Fragment key={copy.evidence.id}>
              {', '}
              <Words of="sources.via" with={{ source: <SourceLink view={copy} /> }} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

function SourceLink({ view: { source, evidence } }: { view: EvidenceView }) {
  const mine = evidence.origin === 'me' ? ` · ${say('sources.mine')}` : '';
  const isLost = use(LostQuotes).has(evidence.id);
  if (source === null)
    return (
      <span>
        {say('sources.notGiven')}
        {mine}
      </span>
    );
  const address = addressAtQuote(source.url, evidence.quote);
  const label = sourceName({ source, evidence });
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
      {isLost && <span className="lost"> · {say('sources.lost')}</span>}
    </>
  );
}
