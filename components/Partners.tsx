import type { EntityRef } from '../lib/domain/entity.ts';
import type { FlowPartner, OrganizationFlow } from '../lib/domain/organization-flow.ts';
import { EntityButton } from './EntityButton.tsx';
import { locale, say } from '../lib/i18n/say.ts';

interface Props {
  flow: Pick<OrganizationFlow, 'origins' | 'destinations'>;
  onOpen: (entity: EntityRef) => void;
}

/** Where most came from and where most went. */
export function Partners({ flow: { origins, destinations }, onOpen }: Props) {
  if (origins.length + destinations.length === 0) return null;
  return (
    <div className="partners">
      <List title={say('profile.mostFrom')} partners={origins} onOpen={onOpen} />
      <List title={say('profile.mostTo')} partners={destinations} onOpen={onOpen} />
    </div>
  );
}

function List({
  title,
  partners,
  onOpen,
}: {
  title: string;
  partners: readonly FlowPartner[];
  onOpen: (entity: EntityRef) => void;
}) {
  if (partners.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {partners.map(({ entity, people }) => (
          <li key={entity.id}>
            <EntityButton entity={entity} onOpen={onOpen} />
            <span className="quiet">{people.toLocaleString(locale())}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
