import type { EntityRef } from '../lib/domain/entity.ts';

interface Props {
  entity: EntityRef;
  /** Null where the name leads nowhere (it is the card's own). */
  onOpen: ((entity: EntityRef) => void) | null;
}

/** A name that opens its card in place. */
export function EntityButton({ entity, onOpen }: Props) {
  if (!onOpen) return <bdi>{entity.name}</bdi>;
  return (
    <button type="button" className="name" onClick={() => onOpen(entity)}>
      <bdi>{entity.name}</bdi>
    </button>
  );
}
