import type { ReactNode } from 'react';
import { colleaguesOf, peopleAt } from '../lib/domain/acquainted.ts';
import type { EntityRef } from '../lib/domain/entity.ts';
import type { Profile } from '../lib/domain/profile.ts';
import { NameList } from './NameList.tsx';
import { say } from '../lib/i18n/say.ts';
import { Words } from './Words.tsx';

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
            <Words
              of={now ? 'profile.sameNow' : 'profile.sameBefore'}
              with={{ place: <bdi>{organization.name}</bdi> }}
            />
          ),
          people,
        }))
      : labRows(profile, here);
  if (rows.length === 0) return null;
  return (
    <section className="here-with">
      <h3>{say(profile.entity.kind === 'person' ? 'profile.samePlaces' : 'profile.ofArticle')}</h3>
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
    { key: 'now', label: say('profile.thereNow'), people: now },
    { key: 'before', label: say('profile.thereBefore'), people: before },
  ].filter(({ people }) => people.length > 0);
}
