import type { CardExtras } from '../lib/domain/card-extras.ts';
import { currentPlaces } from '../lib/domain/career.ts';
import type { Entity, EntityRef, Organization } from '../lib/domain/entity.ts';
import { formatPartialDate } from '../lib/domain/partial-date.ts';
import { lastMonths } from '../lib/domain/organization-flow.ts';
import type { MoveView, Profile } from '../lib/domain/profile.ts';
import { tenuresOf } from '../lib/domain/tenures.ts';
import { locale, say } from '../lib/i18n/say.ts';
import { CareerQuestions } from './CareerQuestions.tsx';
import { EntityButton } from './EntityButton.tsx';
import { HereWith } from './HereWith.tsx';
import { MonthChart } from './MonthChart.tsx';
import { MoveList } from './MoveList.tsx';
import { Partners } from './Partners.tsx';
import { Timeline } from './Timeline.tsx';
import { Words } from './Words.tsx';

interface Props {
  profile: Profile;
  onOpen: (entity: EntityRef) => void;
  /** Asked where the profile holds only the newest moves. */
  onShowAll: (entity: EntityRef) => void;
  /** What only a card shows; a page that has its own pictures leaves it out. */
  card?: CardParts | undefined;
  /** Change a move that is known; a card says so among its parts. */
  onEditMove?: CardParts['onEditMove'];
}

/** What a card shows besides the facts. */
export interface CardParts {
  /** Milliseconds since the epoch: where the pictures end. */
  now: number;
  /** Everybody known whom the article names. */
  here: readonly Profile[];
  /** Null while they are being asked. */
  alike: CardExtras['alike'] | null;
  onEditMove?: ((view: MoveView) => void) | undefined;
  /** There is no network: links to sources lead nowhere now. */
  offline?: boolean;
}

/** One place alone needs no picture. */
const LEAST_DRAWN = 2;
/** Months in a lab's picture. */
const MONTHS = 24;

/** What is known of a person or an organization, without the card's own furniture. */
export function ProfileBody({ profile, onOpen, onShowAll, card, onEditMove }: Props) {
  const onEdit = onEditMove ?? card?.onEditMove;
  const { entity } = profile;
  return (
    <>
      {entity.kind === 'person' ? (
        <Now profile={profile} onOpen={onOpen} />
      ) : (
        <Flow profile={profile} />
      )}
      <Aliases entity={entity} />
      {card && <Picture profile={profile} now={card.now} />}
      {card && profile.flow && <Partners flow={profile.flow} onOpen={onOpen} />}
      {entity.kind === 'person' && <CareerQuestions moves={profile.moves} onEdit={onEdit} />}
      {profile.moves.length === 0 ? (
        <p className="empty">{say('profile.noMoves')}</p>
      ) : (
        <MoveList
          // Another one's begins folded again.
          key={entity.id}
          profile={profile}
          onOpen={onOpen}
          onShowAll={onShowAll}
          card={card}
          onEdit={onEdit}
        />
      )}
      {card && <HereWith profile={profile} here={card.here} onOpen={onOpen} />}
      {card?.offline && <p className="offline quiet">{say('profile.offline')}</p>}
    </>
  );
}

/** The time at each place, or the comings and goings, drawn to scale. */
function Picture({ profile: { entity, moves, flow }, now }: { profile: Profile; now: number }) {
  if (flow) return <MonthChart months={lastMonths(flow.months, now, MONTHS)} />;
  if (entity.kind !== 'person') return null;
  const places = currentPlaces(moves).map(({ organization }) => organization.id);
  const tenures = tenuresOf(moves, places);
  return tenures.length < LEAST_DRAWN ? null : <Timeline tenures={tenures} now={now} />;
}

function Now({ profile, onOpen }: Pick<Props, 'profile' | 'onOpen'>) {
  const places = currentPlaces(profile.moves);
  if (places.length === 0) {
    const last = profile.moves.find((view) => view.from !== null)?.from;
    return (
      <p className="now">
        {last ? (
          <Words
            of="profile.leftLast"
            with={{ place: <EntityButton entity={last} onOpen={onOpen} /> }}
          />
        ) : (
          say('profile.noPlace')
        )}
      </p>
    );
  }
  return (
    <>
      {places.map(({ organization, since, role }) => (
        <p className="now" key={organization.id}>
          <Words
            of={since === null ? 'profile.now' : 'profile.nowSince'}
            with={{
              place: <EntityButton entity={organization} onOpen={onOpen} />,
              date: since !== null && formatPartialDate(since),
            }}
          />
          {role !== null && <span className="role">{role}</span>}
        </p>
      ))}
    </>
  );
}

function Flow({ profile: { entity, joined, left } }: { profile: Profile }) {
  const net = joined - left;
  const all = Math.max(1, joined + left);
  return (
    <div className="flow">
      <p className="quiet">{entity.kind === 'organization' && whatItIs(entity)}</p>
      {joined + left > 0 && (
        <>
          <p className="flow-words">
            <span className="quiet">{say('profile.inAll')}</span>
            <span className="come">{say('profile.joined', { joined })}</span>
            <span className="go">{say('profile.left', { left })}</span>
            <strong>{say('profile.net', { net: signed(net) })}</strong>
          </p>
          <div className="flow-bar" aria-hidden="true">
            <span className="come" style={{ width: `${(100 * joined) / all}%` }} />
            <span className="go" style={{ width: `${(100 * left) / all}%` }} />
          </div>
        </>
      )}
    </div>
  );
}

function whatItIs({ organizationKind, founded }: Organization): string {
  const kind = say(`organization.${organizationKind}`);
  return founded === null ? kind : say('profile.founded', { kind, year: String(founded) });
}

function signed(net: number): string {
  const size = Math.abs(net).toLocaleString(locale());
  return net > 0 ? `+${size}` : net < 0 ? `\u2212${size}` : size;
}

function Aliases({ entity }: { entity: Entity }) {
  if (entity.aliases.length === 0) return null;
  return (
    <p className="quiet">
      <Words
        of="profile.aliases"
        with={{ names: <bdi>{entity.aliases.map((alias) => alias.text).join(', ')}</bdi> }}
      />
    </p>
  );
}
