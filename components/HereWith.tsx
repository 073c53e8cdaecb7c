import type { ReactNode } from 'react';
import { colleaguesOf, peopleAt } from '../lib/domain/acquainted.ts';
import type { EntityRef } from '../lib/domain/entity.ts';
import type { Profile } from '../lib/domain/profile.ts';
import { NameList } from './NameList.tsx';

interface Props {
  profile: Profile;
  /** Everybody known whom the article names. */
  here: readonly Profile[];
  onOpen: (entity: EntityRef) => void;
}

/** Who else of this article is, or was, at the same places; of a lab: who of it is there. */
export function HereWith({ profile, here, onOpen }: Props) {
  const rows =
    profile.entity.kind === 'person'
      ? colleaguesOf(profile, here).map(({ organization, now, people }) => ({
          key: `${organization.id} ${now}`,
          label: (
            <>
              <bdi>{organization.name}</bdi>
              {now ? ', now' : ', at some time'}
            </>
          ),
          people,
        }))
      : labRows(profile, here);
  if (rows.length === 0) return null;
  return (
    <section className="here-with">
      <h3>
        {profile.entity.kind === 'person'
          ? 'At the same places, in this article'
          : 'Of this article'}
      </h3>
      <dl>
        {rows.map(({ key, label, people }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <NameList people={people} onOpen={onOpen} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Row {
  key: string;
  label: ReactNode;
  people: EntityRef[];
}

function labRows({ entity }: Profile, here: readonly Profile[]): Row[] {
  const { now, before } = peopleAt(entity.id, here);
  return [
    { key: 'now', label: 'There now', people: now },
    { key: 'before', label: 'There before', people: before },
  ].filter(({ people }) => people.length > 0);
}
