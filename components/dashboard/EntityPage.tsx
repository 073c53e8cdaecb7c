import { Eye, Trash2 } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { currentPlaces } from '../../lib/domain/career.ts';
import type { Edit } from '../../lib/domain/edit.ts';
import type { EntityRef } from '../../lib/domain/entity.ts';
import { flowByQuarter } from '../../lib/domain/flow-by-quarter.ts';
import type { MoveView, Profile } from '../../lib/domain/profile.ts';
import { tenuresOf } from '../../lib/domain/tenures.ts';
import { say } from '../../lib/i18n/say.ts';
import { NoteField } from '../NoteField.tsx';
import { ProfileBody } from '../ProfileBody.tsx';
import { Timeline } from '../Timeline.tsx';
import type { HistoryStep } from './History.tsx';
import { History } from './History.tsx';
import { QuarterChart } from './QuarterChart.tsx';
import { Quotes } from './Quotes.tsx';

const WATCH_LABELS = { person: 'entity.watchPerson', organization: 'entity.watchLab' } as const;

interface Props {
  profile: Profile;
  now: number;
  /** How often its card was seen. */
  seen: number;
  history: readonly HistoryStep[];
  /** Why the last thing asked for was not done; null when nothing failed. */
  fault: string | null;
  /** Merging and splitting. */
  children?: ReactNode;
  onOpen: (entity: EntityRef) => void;
  onEditMove: (view: MoveView) => void;
  onWatch: (watched: boolean) => void;
  onNote: (notes: string) => Promise<void>;
  onTrash: () => void;
  onUndo: (step: Edit) => void;
  onRedo: (step: Edit) => void;
}

/** All that is known of one person or organization. */
export function EntityPage(props: Props) {
  const { profile, now, seen, history, fault, onOpen } = props;
  const { entity, moves, note } = profile;
  const places = currentPlaces(moves).map(({ organization }) => organization.id);
  const watched = note?.watchedAt != null;
  const flowAddress = `#/flow?lab=${encodeURIComponent(entity.id)}&ends=one`;
  return (
    <article className="entity root">
      <div className="page-head">
        <h1 tabIndex={-1}>
          <bdi>{entity.name}</bdi>
        </h1>
        <p className="quiet">
          {seen > 0 && (
            <a href={`#/log?who=${encodeURIComponent(entity.id)}`}>
              {say('entity.seen', { count: seen })}
            </a>
          )}
        </p>
      </div>
      <div className="tools">
        <button type="button" aria-pressed={watched} onClick={() => props.onWatch(!watched)}>
          <Eye size={15} aria-hidden="true" />{' '}
          {say(watched ? 'entity.watched' : WATCH_LABELS[entity.kind])}
        </button>
        {entity.kind === 'organization' && <a href={flowAddress}>{say('entity.itsFlow')}</a>}
        <button type="button" onClick={props.onTrash}>
          <Trash2 size={15} aria-hidden="true" /> {say('entity.trash')}
        </button>
      </div>
      {fault !== null && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
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
      <ProfileBody
        profile={profile}
        onOpen={onOpen}
        onShowAll={onOpen}
        onEditMove={props.onEditMove}
      />
      <Quotes moves={moves} />
      <NoteField
        key={entity.id}
        name={entity.name}
        notes={note?.notes ?? ''}
        autoFocus={false}
        onSave={props.onNote}
        onBusy={() => undefined}
      />
      {props.children}
      <History steps={history} onUndo={props.onUndo} onRedo={props.onRedo} />
    </article>
  );
}

function Times(props: ComponentProps<typeof Timeline>) {
  if (props.tenures.length === 0) return null;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say('entity.times')}</h2>
      <Timeline {...props} />
    </section>
  );
}
