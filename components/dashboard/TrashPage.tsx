import type { EntityRef } from '../../lib/domain/entity.ts';
import type { MoveView } from '../../lib/domain/profile.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import { MoveLine } from './MoveLine.tsx';

/** Something in the trash, as the list shows it. */
export interface Trashed {
  stepId: string;
  /** The person or lab; of a move or its evidence, whose it is. */
  entity: EntityRef | null;
  /** A move that was put there alone, or lost a piece of evidence; null for a person or lab. */
  move: MoveView | null;
  what: 'entities' | 'moves' | 'evidence';
  /** How many moves went with it. */
  moves: number;
  at: number;
  /** When it will be gone for good (ms since the epoch). */
  goneAt: number;
}

interface Props {
  /** Undefined while they are being read. */
  items: readonly Trashed[] | undefined;
  fault: string | null;
  onTakeOut: (stepId: string) => void;
}

/** What was put into the trash in the last 30 days, and the way back. */
export function TrashPage({ items, fault, onTakeOut }: Props) {
  return (
    <div className="trash root">
      <div className="page-head">
        <h1 tabIndex={-1}>{say('nav.trash')}</h1>
        <p className="quiet" role="status">
          {items && items.length > 0 && items.length.toLocaleString(locale())}
        </p>
      </div>
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      <p className="quiet">{say('trash.lead')}</p>
      {items?.length === 0 && <p className="empty">{say('trash.empty')}</p>}
      <ul className="watched">
        {items?.map((item) => (
          <li key={item.stepId}>
            <span className="what">
              {item.move ? <MoveLine view={item.move} /> : <bdi>{item.entity?.name}</bdi>}
            </span>
            <span className="quiet">
              {item.what === 'entities'
                ? say('trash.withMoves', { count: item.moves })
                : say(`trash.${item.what}`)}
              {' · '}
              {say('trash.until', { date: dayOf(item.goneAt) })}
            </span>
            <button
              type="button"
              className="link"
              aria-label={say('trash.takeOutOne', { name: item.entity?.name ?? '' })}
              title={say('trash.putAt', { date: dayOf(item.at) })}
              onClick={() => onTakeOut(item.stepId)}
            >
              {say('trash.takeOut')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function dayOf(time: number): string {
  return new Date(time).toLocaleDateString(locale(), { dateStyle: 'medium' });
}
