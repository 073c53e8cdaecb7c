import { countFlow } from '../../lib/domain/career.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import { formatPartialDate } from '../../lib/domain/partial-date.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import type { WatchedWeek } from '../../lib/domain/watched-weeks.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { EntityButton } from '../EntityButton.tsx';
import { MovePath } from '../MovePath.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { isInside, needsSaying } from '../words.ts';
import { addressOfEntity } from './addresses.ts';

/** Somebody whom the reader watches. */
export interface Watched {
  entity: EntityRef;
  /** Since when, milliseconds since the epoch. */
  since: number;
  /** Where they are now, or how a lab fares, in words. */
  now: string;
}

interface Props {
  /** Undefined while they are being read. */
  watched: readonly Watched[] | undefined;
  weeks: readonly WatchedWeek[];
  onUnwatch: (entity: EntityRef) => void;
  onOpen: (entity: EntityRef) => void;
}

/** More than these are one click away, on the pages of those who are watched. */
const WEEKS = 26;

/** Whom the reader watches, and what each week brought of them. */
export function WatchPage({ watched, weeks, onUnwatch, onOpen }: Props) {
  const labs = watched?.filter(({ entity }) => entity.kind === 'organization') ?? [];
  return (
    <div className="watch root">
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.watch')}</h1>
        <p className="quiet">
          {watched && watched.length > 0 && say('watch.count', { count: watched.length })}
        </p>
      </div>
      {watched?.length === 0 && <p className="empty">{say('watch.empty')}</p>}
      {watched !== undefined && watched.length > 0 && (
        <ul className="watched">
          {watched.map(({ entity, since, now }) => (
            <li key={entity.id}>
              <a href={addressOfEntity(entity)}>
                <bdi>{entity.name}</bdi>
              </a>
              <span className="quiet">{now}</span>
              <button
                type="button"
                className="link"
                aria-label={say('watch.stopOne', { name: entity.name })}
                title={say('watch.since', {
                  date: new Date(since).toLocaleDateString(locale(), { dateStyle: 'medium' }),
                })}
                onClick={() => onUnwatch(entity)}
              >
                {say('watch.stop')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {weeks.slice(0, WEEKS).map(({ monday, moves }) => (
        <section key={monday} aria-labelledby={`week-${monday}`}>
          <h2 id={`week-${monday}`}>{weekInWords(monday)}</h2>
          <p className="quiet">
            {labs.flatMap(({ entity }) => flowInWords(entity, moves)).join(' · ')}
          </p>
          <ul className="news-list">
            {moves.map((view) => (
              <Told key={view.move.id} view={view} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {watched !== undefined && watched.length > 0 && weeks.length === 0 && (
        <p className="empty">{say('watch.noMoves')}</p>
      )}
    </div>
  );
}

/** A move by its person's name: on this page it is nobody's own. */
function Told({ view, onOpen }: { view: MoveView; onOpen: (entity: EntityRef) => void }) {
  const { move, person, from, to, evidence } = view;
  const link = (entity: EntityRef | null) =>
    entity && <EntityButton entity={entity} onOpen={onOpen} />;
  const facts = [
    move.date === null ? '' : formatPartialDate(move.date),
    move.roleTo ?? '',
    needsSaying(move.status) ? say(`status.${move.status}`) : '',
  ];
  return (
    <li>
      <p>
        <strong>{link(person)}</strong>{' '}
        <MovePath kind={move.kind} from={link(from)} to={link(to)} inside={isInside(move)} />
      </p>
      <p className="quiet">{facts.filter(Boolean).join(' · ')}</p>
      <SourceLinks evidence={evidence} />
    </li>
  );
}

/** "16–22 November 2026", in the reader's own way. */
function weekInWords(monday: string): string {
  const start = new Date(`${monday}T00:00:00Z`);
  const end = new Date(start.getTime() + 6 * 86_400_000);
  return new Intl.DateTimeFormat(locale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(start, end);
}

function flowInWords({ id, name }: EntityRef, views: readonly MoveView[]): string[] {
  const { joined, left } = countFlow(
    views.map(({ move }) => move),
    id,
  );
  return joined + left === 0 ? [] : [say('watch.flowOf', { name, joined, left })];
}
