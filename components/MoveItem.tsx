import type { EntityId, EntityRef } from '../lib/domain/entity.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import type { MoveView } from '../lib/domain/profile.ts';
import { say } from '../lib/i18n/say.ts';
import { MoveDetails } from './MoveDetails.tsx';
import { EntityButton } from './EntityButton.tsx';
import { MovePath } from './MovePath.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { Words } from './Words.tsx';
import { isInside, needsSaying } from './words.ts';

interface Props {
  view: MoveView;
  /** Whose card this is: their name is not said again, and leads nowhere. */
  of: EntityId;
  onOpen: (entity: EntityRef) => void;
  /** Who else went the same way, where that is asked. */
  alike?: readonly EntityRef[] | undefined;
  onEdit?: ((view: MoveView) => void) | undefined;
}

/** One move: when, from where to where, as what, how sure, and who says so. */
export function MoveItem({ view, of, onOpen, alike, onEdit }: Props) {
  const { move, person } = view;
  return (
    <li className={`move ${direction(view, of)}`}>
      <p className="when">
        {move.date === null ? say('move.noDate') : formatPartialDate(move.date)}
        {move.date !== null && move.unsourced.includes('date') && <Unsourced />}
        {needsSaying(move.status) && (
          <span className={`status status-${move.status}`}>{say(`status.${move.status}`)}</span>
        )}
      </p>
      {person.id !== of && (
        <p className="who">
          <Who view={view} of={of} onOpen={onOpen} />
        </p>
      )}
      {!isSaid(view, of) && (
        <p className="path">
          <Path view={view} of={of} onOpen={onOpen} />
        </p>
      )}
      <Roles view={view} />
      <SourceLinks evidence={view.evidence} />
      <MoveDetails view={view} alike={alike} onOpen={onOpen} onEdit={onEdit} />
    </li>
  );
}

/** On a lab's card "Ada Quill left" says it all, unless the other end is known. */
function isSaid({ move, person, from, to }: MoveView, of: EntityId): boolean {
  const plain = move.kind === 'leave' || move.kind === 'join' || (move.kind === 'found' && !to);
  return person.id !== of && plain && !isInside(move) && (from === null || to === null);
}

/** Which way a move goes, seen from whose card it is: the colour of its dot. */
function direction({ move, person }: MoveView, of: EntityId): string {
  if (isInside(move)) return 'inside';
  if (person.id === of) return move.toId === null ? 'went' : 'came';
  return move.toId === of ? 'came' : 'went';
}

/** On a lab's card: who came or went. */
function Who({ view: { move, person, to }, of, onOpen }: Pick<Props, 'view' | 'of' | 'onOpen'>) {
  const name = <EntityButton entity={person} onOpen={onOpen} />;
  if (isInside(move)) return name;
  const left = move.kind === 'found' && to === null ? 'path.whoLeftToFound' : 'path.whoLeft';
  return (
    <span className="way">
      <Words of={move.toId === of ? 'path.whoJoined' : left} with={{ person: name }} />
    </span>
  );
}

function Unsourced() {
  return <span className="quiet"> · {say('move.unsourcedDate')}</span>;
}

function Path({ view: { move, from, to }, of, onOpen }: Pick<Props, 'view' | 'of' | 'onOpen'>) {
  const link = (entity: EntityRef | null) =>
    entity && <EntityButton entity={entity} onOpen={entity.id === of ? null : onOpen} />;
  return <MovePath kind={move.kind} from={link(from)} to={link(to)} inside={isInside(move)} />;
}

function Roles({ view: { move } }: { view: MoveView }) {
  const { roleFrom, roleTo } = move;
  const before = roleFrom === null ? null : say('move.was', { role: roleFrom });
  if (roleTo === null && before === null) return null;
  return <p className="role">{[roleTo, before].filter(Boolean).join(' · ')}</p>;
}
