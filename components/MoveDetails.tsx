import { ChevronDown, Pencil } from 'lucide-react';
import type { EntityRef } from '../lib/domain/entity.ts';
import type { EvidenceView, MoveView } from '../lib/domain/profile.ts';
import { siteOf } from '../lib/domain/web-address.ts';
import { locale, say } from '../lib/i18n/say.ts';
import { NameList } from './NameList.tsx';
import { StatusReason } from './StatusReason.tsx';

interface Props {
  view: MoveView;
  /** Who else went the same way; undefined while it is being asked, and where it is not. */
  alike: readonly EntityRef[] | undefined;
  onOpen: (entity: EntityRef) => void;
  onEdit?: ((view: MoveView) => void) | undefined;
}

/** What stands behind a move: how sure it is, in whose words, who did the same. Folded away at first. */
export function MoveDetails({ view, alike, onOpen, onEdit }: Props) {
  const { move, evidence } = view;
  const quotes = evidence.filter((one) => one.evidence.quote !== null);
  return (
    <details className="details">
      <summary aria-label={nameOf(view)} title={say('move.details')}>
        <ChevronDown size={15} aria-hidden="true" />
      </summary>
      <p className="quiet">
        {[say(`status.${move.status}`), sourcesInWords(evidence), originOf(view)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <StatusReason view={view} />
      {move.unsourced.some((detail) => detail !== 'date') && (
        <p className="quiet">{say('move.partlyUnsourced')}</p>
      )}
      {quotes.map(({ evidence: { id, quote }, source }) => (
        <figure key={id}>
          <blockquote>
            <bdi>{quote?.exact}</bdi>
          </blockquote>
          {source && evidence.length > 1 && (
            <figcaption className="quiet">{source.publisher ?? siteOf(source.url)}</figcaption>
          )}
        </figure>
      ))}
      {quotes.length === 0 && (
        <p className="quiet">
          {say(move.origin === 'starter' ? 'move.starterQuote' : 'move.noQuote')}
        </p>
      )}
      {move.notes !== '' && <p className="move-notes">{move.notes}</p>}
      {alike && alike.length > 0 && (
        <div className="alike">
          <p className="quiet">{say('move.alike')}</p>
          <NameList people={alike} onOpen={onOpen} />
        </div>
      )}
      {onEdit && (
        <button type="button" className="link edit" onClick={() => onEdit(view)}>
          <Pencil size={12} aria-hidden="true" /> {say('move.edit')}
        </button>
      )}
    </details>
  );
}

function sourcesInWords(evidence: readonly EvidenceView[]): string {
  const sources = new Set(evidence.flatMap(({ source }) => source?.id ?? []));
  if (sources.size === 0) return say('move.noSource');
  return say('move.sources', { count: sources.size });
}

function originOf({ move, evidence }: MoveView): string {
  if (move.origin === 'starter') return say('move.withWhence');
  if (move.origin !== 'me')
    return say('move.fromPack', { pack: move.origin.slice('pack:'.length) });
  const mine = evidence.find((one) => one.evidence.origin === 'me');
  if (!mine) return say('move.changedByYou');
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' });
  return say('move.savedOn', { date: day.format(mine.evidence.savedAt) });
}

/** What its details are called where several stand in a list. */
function nameOf({ person: { name: person }, from, to }: MoveView): string {
  if (from && to) return say('move.detailsOf', { person, from: from.name, to: to.name });
  if (to) return say('move.detailsTo', { person, to: to.name });
  if (from) return say('move.detailsFrom', { person, from: from.name });
  return say('move.detailsUnknown', { person });
}
