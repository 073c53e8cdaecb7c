import { useLiveQuery } from 'dexie-react-hooks';
import { addressOfEntity } from '../../components/dashboard/addresses.ts';
import type { Watched } from '../../components/dashboard/WatchPage.tsx';
import { WatchPage } from '../../components/dashboard/WatchPage.tsx';
import type { Database } from '../../lib/db/database.ts';
import { watchedNotes } from '../../lib/db/entity-notes.ts';
import { profilesOf } from '../../lib/db/profiles.ts';
import { currentPlaces } from '../../lib/domain/career.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { watchedWeeks } from '../../lib/domain/watched-weeks.ts';
import { ask } from '../../lib/messaging/messenger.ts';
import { say } from '../../lib/i18n/say.ts';

/** Whom the reader watches, live. */
export function WatchRoute({ db }: { db: Database }) {
  const found = useLiveQuery(async () => {
    const notes = await watchedNotes(db);
    const profiles = await profilesOf(db, [...notes.keys()], Infinity);
    return {
      watched: profiles.map((profile) => ({ profile, since: notes.get(profile.entity.id) ?? 0 })),
      weeks: watchedWeeks(profiles.flatMap(({ moves }) => moves)),
    };
  }, [db]);
  return (
    <WatchPage
      watched={found?.watched.map(({ profile, since }): Watched => {
        const { id, kind, name } = profile.entity;
        return { entity: { id, kind, name }, since, now: nowInWords(profile) };
      })}
      weeks={found?.weeks ?? []}
      onUnwatch={({ id }) => void ask('changeNote', { entityId: id, change: { watched: false } })}
      onOpen={(entity) => {
        location.hash = addressOfEntity(entity);
      }}
    />
  );
}

function nowInWords({ entity, moves, joined, left }: Profile): string {
  if (entity.kind === 'organization') return say('watch.flow', { joined, left });
  const places = currentPlaces(moves).map(({ organization }) => organization.name);
  return places.length === 0 ? say('watch.nowhere') : places.join(', ');
}
