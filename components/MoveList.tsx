import { useState } from 'react';
import type { EntityRef } from '../lib/domain/entity.ts';
import type { Profile } from '../lib/domain/profile.ts';
import { say } from '../lib/i18n/say.ts';
import { MoveItem } from './MoveItem.tsx';
import type { CardParts } from './ProfileBody.tsx';

interface Props {
  profile: Profile;
  onOpen: (entity: EntityRef) => void;
  onShowAll: (entity: EntityRef) => void;
  card: CardParts | undefined;
  onEdit: CardParts['onEditMove'];
}

/** So many of an organization's moves a card shows at first: what else it says stands below them. */
const FOLDED = 5;

/** The moves of a person, or the newest of an organization with the way to all of them. */
export function MoveList({ profile, onOpen, onShowAll, card, onEdit }: Props) {
  const { entity, moves, total } = profile;
  const [all, setAll] = useState(false);
  // One more than that needs no way to it.
  const folded = card && entity.kind === 'organization' && !all && total > FOLDED + 1;
  const views = folded ? moves.slice(0, FOLDED) : moves;
  const showAll = () => {
    setAll(true);
    if (total > moves.length) onShowAll(entity);
  };
  return (
    <section>
      <h3>{say(entity.kind === 'person' ? 'profile.moves' : 'profile.joinedAndLeft')}</h3>
      <ul className="moves">
        {views.map((view) => (
          <MoveItem
            key={view.move.id}
            view={view}
            of={entity.id}
            onOpen={onOpen}
            alike={card?.alike?.find(({ moveId }) => moveId === view.move.id)?.people}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {total > views.length && (
        <p className="more">
          {say('profile.newest', { shown: views.length, total })} ·{' '}
          <button type="button" className="link" onClick={showAll}>
            {say('profile.showAll')}
          </button>
        </p>
      )}
    </section>
  );
}
