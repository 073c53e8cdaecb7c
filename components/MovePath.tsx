import type { ReactNode } from 'react';
import type { MoveKind } from '../lib/domain/move.ts';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';

interface Props {
  kind: MoveKind;
  /** The names as they are shown; null where none is known. */
  from: ReactNode;
  to: ReactNode;
  /** Whether it begins and ends in one place. */
  inside: boolean;
}

/** From where to where, in words where one end is not known. */
export function MovePath({ kind, from, to, inside }: Props) {
  if (to && (inside || !from)) return <Words of={`path.${kind}`} with={{ to }} />;
  if (from && to) {
    return (
      <>
        {from} {/* A letter, not a picture: what is copied keeps it. */}
        <span role="img" aria-label={say('path.to')} className="arrow">
          →
        </span>{' '}
        {to}
        {kind !== 'join' && <span className="kind"> {say(`kind.${kind}`)}</span>}
      </>
    );
  }
  if (!from) return null;
  return <Words of={kind === 'found' ? 'path.leftToFound' : 'path.left'} with={{ from }} />;
}
