import type { ComponentProps } from 'react';
import { currentPlaces } from '../../lib/domain/career.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import { flowByQuarter } from '../../lib/domain/flow-by-quarter.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { tenuresOf } from '../../lib/domain/tenures.ts';
import { ProfileBody } from '../ProfileBody.tsx';
import { Timeline } from '../Timeline.tsx';
import { QuarterChart } from './QuarterChart.tsx';
import { Quotes } from './Quotes.tsx';

interface Props {
  profile: Profile;
  now: number;
  /** How often its card was seen. */
  seen: number;
  onOpen: (entity: EntityRef) => void;
}

/** All that is known of one person or organization. */
export function EntityPage({ profile, now, seen, onOpen }: Props) {
  const { entity, moves } = profile;
  const places = currentPlaces(moves).map(({ organization }) => organization.id);
  return (
    <article className="entity root">
      <div className="page-head">
        <h1 tabIndex={-1}>
          <bdi>{entity.name}</bdi>
        </h1>
        <p className="quiet">
          {seen > 0 && `You have seen this card ${seen === 1 ? 'once' : `${seen} times`}`}
        </p>
      </div>
      {entity.kind === 'person' ? (
        <Times tenures={tenuresOf(moves, places)} now={now} />
      ) : (
        <QuarterChart
          {...flowByQuarter(
            moves.map(({ move }) => move),
            entity.id,
          )}
        />
      )}
      <ProfileBody profile={profile} onOpen={onOpen} onShowAll={onOpen} />
      <Quotes moves={moves} />
    </article>
  );
}

function Times(props: ComponentProps<typeof Timeline>) {
  if (props.tenures.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">Time at each place</h2>
      <Timeline {...props} />
    </section>
  );
}
