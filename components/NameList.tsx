import { useState } from 'react';
import type { EntityRef } from '../lib/domain/entity.ts';
import { EntityButton } from './EntityButton.tsx';
import { say } from '../lib/i18n/say.ts';

/** More names than these are folded away. */
const SHOWN = 6;

interface Props {
  people: readonly EntityRef[];
  onOpen: (entity: EntityRef) => void;
}

/** Names in a line, each leading to its card; many are shown when asked for. */
export function NameList({ people, onOpen }: Props) {
  const [all, setAll] = useState(false);
  // One name more takes no more room than the words that say so.
  const shown = all || people.length <= SHOWN + 1 ? people : people.slice(0, SHOWN);
  return (
    <ul className="names">
      {shown.map((person) => (
        <li key={person.id}>
          <EntityButton entity={person} onOpen={onOpen} />
        </li>
      ))}
      {shown.length < people.length && (
        <li>
          <button type="button" className="link" onClick={() => setAll(true)}>
            {say('profile.moreNames', { count: people.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
