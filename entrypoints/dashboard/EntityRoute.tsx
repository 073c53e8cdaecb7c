import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { addressOfEntity } from '../../components/dashboard/addresses.ts';
import { EntityPage } from '../../components/dashboard/EntityPage.tsx';
import type { Database } from '../../lib/db/database.ts';
import { countSeen } from '../../lib/db/log.ts';
import { profilesOf } from '../../lib/db/profiles.ts';

/** The page of one person or lab, live. */
export function EntityRoute({ db, id }: { db: Database; id: string }) {
  const found = useLiveQuery(async () => {
    const [profile] = await profilesOf(db, [id], Infinity);
    const seen = (await countSeen(db, [id])).get(id) ?? 0;
    return { profile, seen };
  }, [db, id]);
  const [now] = useState(() => Date.now());
  const name = found?.profile?.entity.name;
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Whence`;
  }, [name]);
  if (!found) return null;
  if (!found.profile) {
    return (
      <>
        <h1 tabIndex={-1}>Nobody here</h1>
        <p>
          Whoever this was is not in the database any more. <a href="#/people">See the people</a>.
        </p>
      </>
    );
  }
  return (
    <EntityPage
      profile={found.profile}
      seen={found.seen}
      now={now}
      onOpen={(entity) => {
        location.hash = addressOfEntity(entity);
      }}
    />
  );
}
