import { ChevronDown, Pencil } from 'lucide-react';
import type { EntityRef } from '../lib/domain/entity.ts';
import type { EvidenceView, MoveView } from '../lib/domain/profile.ts';
import { siteOf } from '../lib/domain/web-address.ts';
import { say } from '../lib/i18n/say.ts';
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
      <summary aria-label={`Details of the move ${nameOf(view)}`} title="Details">
        <ChevronDown size={15} aria-hidden="true" />
      </summary>
      <p className="quiet">
        {[say(`status.${move.status}`), sourcesInWords(evidence), originOf(view)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <StatusReason view={view} />
      {move.unsourced.length > 0 && !move.unsourced.includes('date') && (
        <p className="quiet">Partly unsourced: no source states every detail</p>
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
      {quotes.length === 0 && <p className="quiet">No words of a source are kept</p>}
      {move.notes !== '' && <p className="move-notes">{move.notes}</p>}
      {alike && alike.length > 0 && (
        <div className="alike">
          <p className="quiet">Also went this way</p>
          <NameList people={alike} onOpen={onOpen} />
        </div>
      )}
      {onEdit && (
        <button type="button" className="link edit" onClick={() => onEdit(view)}>
          <Pencil size={12} aria-hidden="true" /> Edit this move
        </button>
      )}
    </details>
  );
}

function sourcesInWords(evidence: readonly EvidenceView[]): string {
  const sources = new Set(evidence.flatMap(({ source }) => source?.id ?? []));
  if (sources.size === 0) return 'no source';
  return sources.size === 1 ? '1 source' : `${sources.size} sources`;
}

function originOf({ move, evidence }: MoveView): string {
  if (move.origin === 'starter') return 'comes with Whence';
  if (move.origin !== 'me') return `from ${move.origin.slice('pack:'.length)}`;
  const mine = evidence.find((one) => one.evidence.origin === 'me');
  if (!mine) return 'changed by you';
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(mine.evidence.savedAt);
  return `saved by you on ${day}`;
}

/** What a move is called where several stand in a list. */
function nameOf({ person, from, to }: MoveView): string {
  if (from && to) return `of ${person.name} from ${from.name} to ${to.name}`;
  if (to) return `of ${person.name} to ${to.name}`;
  return `of ${person.name} from ${from?.name ?? 'an unknown place'}`;
}
