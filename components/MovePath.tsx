import type { ReactNode } from 'react';
import type { MoveKind } from '../lib/domain/move.ts';
import { say } from '../lib/i18n/say.ts';
import { TO_FOUND } from './words.ts';

interface Props {
  kind: MoveKind;
  /** The names as they are shown; null where none is known. */
  from: ReactNode;
  to: ReactNode;
  /** Whether it begins and ends in one place. */
  inside: boolean;
}

const TO_WORDS: Record<MoveKind, string> = {
  join: 'Joined',
  leave: 'Left',
  found: 'Founded',
  return: 'Returned to',
  promote: 'Promoted at',
  role: 'Changed role at',
  acquihire: 'Came with an acquisition to',
};

/** From where to where, in words where one end is not known. */
export function MovePath({ kind, from, to, inside }: Props) {
  if (to && (inside || !from)) {
    return (
      <>
        {TO_WORDS[kind]} {to}
      </>
    );
  }
  if (from && to) {
    return (
      <>
        {from} {/* A letter, not a picture: what is copied keeps it. */}
        <span role="img" aria-label="to" className="arrow">
          →
        </span>{' '}
        {to}
        {kind !== 'join' && <span className="kind"> {say(`kind.${kind}`)}</span>}
      </>
    );
  }
  if (!from) return null;
  return (
    <>
      Left {from}
      {kind === 'found' && TO_FOUND}
    </>
  );
}
