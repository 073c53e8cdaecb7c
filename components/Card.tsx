import { ArrowLeft, Pin, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EntityRef } from '../lib/domain/entity.ts';
import type { Profile } from '../lib/domain/profile.ts';
import type { Proposal } from '../lib/domain/reading.ts';
import { IconButton } from './IconButton.tsx';
import type { CardParts } from './ProfileBody.tsx';
import { ProfileBody } from './ProfileBody.tsx';
import type { ProposalActions } from './ProposalItem.tsx';
import { ReviewList } from './ReviewList.tsx';
import { currentPlaces } from '../lib/domain/career.ts';
import { say } from '../lib/i18n/say.ts';

interface FrameProps {
  name: string;
  children: ReactNode;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  pinned: boolean;
  onPin: () => void;
  onClose: () => void;
  /** The form needs more room than a card. */
  wide?: boolean;
  footer?: ReactNode;
  /** Why something was refused or failed. */
  notice?: string | null;
  /** Something is being asked for, and it takes long enough to say so. */
  loading?: boolean;
}

/** The card's frame: a dialog with the entity's name, a way back, a pin and a way out. */
export function CardFrame(props: FrameProps) {
  const { name, children, onBack, pinned, onPin, onClose, wide, footer, notice, loading } = props;
  return (
    <div className={wide ? 'card wide' : 'card'} role="dialog" aria-label={name}>
      <header>
        {onBack && <IconButton icon={ArrowLeft} label={say('card.back')} onClick={onBack} />}
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <IconButton icon={Pin} label={say('card.keepOpen')} onClick={onPin} pressed={pinned} />
        <IconButton icon={X} label={say('card.close')} onClick={onClose} />
      </header>
      <p className="notice" role="alert" hidden={!notice}>
        {notice}
      </p>
      {loading && (
        <p className="loading" role="status">
          <span className="hidden">{say('card.loading')}</span>
        </p>
      )}
      <div className="body" aria-busy={loading}>
        {children}
      </div>
      {footer}
    </div>
  );
}

interface BodyProps {
  /** None for a person nobody knew; several of one name, until one is chosen. */
  profiles: Profile[];
  proposals: Proposal[];
  onOpen: (entity: EntityRef) => void;
  onShowAll: (entity: EntityRef) => void;
  onChoose: (profile: Profile) => void;
  review: ProposalActions;
  card: CardParts;
  /** Where the reader's note is written; null while it is not. */
  note: ReactNode;
}

/** What the card says of a name: what this article reports, then what is known. */
export function CardBody(props: BodyProps) {
  const { profiles, proposals, onOpen, onShowAll, onChoose, review, card, note } = props;
  const [only] = profiles;
  if (profiles.length > 1) return <Choice profiles={profiles} onChoose={onChoose} />;
  const ofOrganization = only?.entity.kind === 'organization';
  // A second source is offered on the person's card; a lab's would drown in them.
  const shown = proposals.filter(
    ({ standing }) => standing !== 'told' && !(ofOrganization && standing === 'known'),
  );
  return (
    <>
      {shown.length > 0 && (
        <section className="proposals">
          <h3>{say('card.reports')}</h3>
          <ReviewList proposals={shown} named={ofOrganization} {...review} />
        </section>
      )}
      {only && (note ?? <Note profile={only} />)}
      {only ? (
        <ProfileBody profile={only} onOpen={onOpen} onShowAll={onShowAll} card={card} />
      ) : (
        <p className="empty">{say('card.nobody')}</p>
      )}
    </>
  );
}

function Note({ profile: { note } }: { profile: Profile }) {
  if (!note) return null;
  return (
    <>
      {note.hiddenAt !== null && <p className="quiet">{say('card.unmarked')}</p>}
      {note.notes !== '' && <p className="own-note">{note.notes}</p>}
    </>
  );
}

function Choice({ profiles, onChoose }: Pick<BodyProps, 'profiles' | 'onChoose'>) {
  return (
    <section>
      <h3>{say('card.which')}</h3>
      <ul className="choices">
        {profiles.map((profile) => (
          <li key={profile.entity.id}>
            <button type="button" className="choice" onClick={() => onChoose(profile)}>
              <bdi>{profile.entity.name}</bdi> <span className="quiet">{tellApart(profile)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What tells two of one name apart: where they are, or were last. */
function tellApart({ entity, moves }: Profile): string {
  if (entity.kind === 'organization') return say(`organization.${entity.organizationKind}`);
  const [place] = currentPlaces(moves);
  if (place) return say('card.apartNow', { place: place.organization.name });
  const before = moves.find((view) => view.from !== null)?.from;
  return before ? say('card.apartLeft', { place: before.name }) : say('card.apartNone');
}
