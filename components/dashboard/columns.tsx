import { formatPartialDate } from '../../lib/domain/partial-date.ts';
import type { PartialDate } from '../../lib/domain/partial-date.ts';
import { partialDateInterval } from '../../lib/domain/partial-date.ts';
import type { EntityRef, OrganizationKind } from '../../lib/domain/entity.ts';
import type { Origin } from '../../lib/domain/record.ts';
import { locale, say } from '../../lib/i18n/say.ts';
import type { Column } from './DataTable.tsx';
import { addressOfEntity } from './addresses.ts';

interface Person {
  id: string;
  name: string;
  now: EntityRef[];
  role: string | null;
  since: PartialDate | null;
  moves: number;
  latest: PartialDate | null;
  origin: Origin;
}

interface Organization {
  id: string;
  name: string;
  kind: OrganizationKind;
  joined: number;
  left: number;
  net: number;
  latest: PartialDate | null;
  origin: Origin;
}

function EntityLink({ entity }: { entity: EntityRef }) {
  return (
    <a href={addressOfEntity(entity)}>
      <bdi>{entity.name}</bdi>
    </a>
  );
}

const dateOf = (date: PartialDate | null) => (date === null ? '' : formatPartialDate(date));
/** Dates sort by their first day. */
const dayOf = (date: PartialDate | null) =>
  date === null ? null : partialDateInterval(date).earliest;

/** Who a record comes from, in a reader's words. */
export function originLabel(origin: Origin): string {
  if (origin === 'me') return say('origin.me');
  return origin === 'starter' ? say('origin.starter') : origin.slice('pack:'.length);
}

export const PERSON_COLUMNS: readonly Column<Person>[] = [
  {
    id: 'name',
    title: 'columns.name',
    cell: ({ id, name }) => <EntityLink entity={{ id, kind: 'person', name }} />,
    sort: ({ name }) => name,
  },
  {
    id: 'now',
    title: 'columns.nowAt',
    cell: ({ now }) =>
      now.map((place, i) => (
        <span key={place.id}>
          {i > 0 && ', '}
          <EntityLink entity={place} />
        </span>
      )),
    sort: ({ now }) => now[0]?.name ?? null,
  },
  {
    id: 'role',
    title: 'columns.as',
    cell: ({ role }) => <bdi title={role ?? undefined}>{role}</bdi>,
    sort: ({ role }) => role,
    wide: true,
  },
  {
    id: 'since',
    title: 'columns.since',
    width: '122px',
    cell: ({ since }) => dateOf(since),
    sort: ({ since }) => dayOf(since),
    wide: true,
  },
  {
    id: 'moves',
    title: 'columns.moves',
    cell: ({ moves }) => moves.toLocaleString(locale()),
    sort: ({ moves }) => moves,
    numeric: true,
  },
  {
    id: 'latest',
    title: 'columns.lastMove',
    width: '122px',
    cell: ({ latest }) => dateOf(latest),
    sort: ({ latest }) => dayOf(latest),
    wide: true,
  },
  {
    id: 'origin',
    title: 'columns.origin',
    width: '88px',
    cell: ({ origin }) => originLabel(origin),
    sort: ({ origin }) => originLabel(origin),
    wide: true,
  },
];

const signed = (net: number) => (net > 0 ? `+${net}` : net < 0 ? `\u2212${-net}` : '0');

export const ORGANIZATION_COLUMNS: readonly Column<Organization>[] = [
  {
    id: 'name',
    title: 'columns.name',
    cell: ({ id, name }) => <EntityLink entity={{ id, kind: 'organization', name }} />,
    sort: ({ name }) => name,
  },
  {
    id: 'kind',
    title: 'columns.kind',
    cell: ({ kind }) => say(`organization.${kind}`),
    sort: ({ kind }) => say(`organization.${kind}`),
    wide: true,
  },
  {
    id: 'joined',
    title: 'columns.joined',
    cell: ({ joined }) => <span className="come">{joined}</span>,
    sort: ({ joined }) => joined,
    numeric: true,
  },
  {
    id: 'left',
    title: 'columns.left',
    cell: ({ left }) => <span className="go">{left}</span>,
    sort: ({ left }) => left,
    numeric: true,
  },
  {
    id: 'net',
    title: 'columns.net',
    cell: ({ net }) => signed(net),
    sort: ({ net }) => net,
    numeric: true,
  },
  {
    id: 'latest',
    title: 'columns.lastMove',
    width: '122px',
    cell: ({ latest }) => dateOf(latest),
    sort: ({ latest }) => dayOf(latest),
    wide: true,
  },
  {
    id: 'origin',
    title: 'columns.origin',
    width: '88px',
    cell: ({ origin }) => originLabel(origin),
    sort: ({ origin }) => originLabel(origin),
    wide: true,
  },
];
