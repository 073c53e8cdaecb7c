import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useEffect } from 'react';
import { Words } from '../../components/Words.tsx';
import { ORGANIZATION_COLUMNS, PERSON_COLUMNS } from '../../components/dashboard/columns.tsx';
import { ListPage } from '../../components/dashboard/ListPage.tsx';
import { Shell } from '../../components/dashboard/Shell.tsx';
import { browse } from '../../lib/db/browse.ts';
import type { Database } from '../../lib/db/database.ts';
import { say } from '../../lib/i18n/say.ts';
import { AddRoute } from './AddRoute.tsx';
import { DataRoute } from './DataRoute.tsx';
import { EditRoute } from './EditRoute.tsx';
import { EntityRoute } from './EntityRoute.tsx';
import { LogRoute } from './LogRoute.tsx';
import { PackRoute } from './PackRoute.tsx';
import { SettingsRoute } from './SettingsRoute.tsx';
import { ReviewRoute } from './ReviewRoute.tsx';
import { TrashRoute } from './TrashRoute.tsx';
import type { Route } from './use-route.ts';
import { useRoute } from './use-route.ts';
import { WatchRoute } from './WatchRoute.tsx';

/** It brings d3: fetched when somebody goes there. */
const FlowRoute = lazy(() => import('./FlowRoute.tsx'));

const TITLED = [
  'add',
  'people',
  'labs',
  'flow',
  'watch',
  'review',
  'log',
  'data',
  'pack',
  'trash',
  'settings',
] as const;
/** Under which place of the navigation a page stands. */
const UNDER: Record<string, string> = {
  person: 'people',
  edit: 'people',
  lab: 'labs',
  pack: 'data',
  trash: 'data',
};

interface Props {
  db: Database;
}

/** Which page is on show; each reads the database itself, live. */
export function Dashboard({ db }: Props) {
  const [route, change] = useRoute();
  const { place, id } = route;
  const titled = TITLED.find((one) => one === place);
  const title = titled && say('nav.pageTitle', { page: say(`nav.${titled}`) });
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  useEffect(() => {
    // Who goes elsewhere by keyboard or screen reader arrives at the heading.
    if (document.activeElement?.closest('nav, main')) {
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
  }, [place, id]);
  return (
    <Shell place={UNDER[place] ?? place}>
      <Page db={db} route={route} change={change} />
    </Shell>
  );
}

interface PageProps extends Props {
  route: Route;
  change: (change: Record<string, string>) => void;
}

function Page({ db, route, change }: PageProps) {
  switch (route.place) {
    case 'people':
    case 'labs':
      return <Lists db={db} route={route} change={change} />;
    case 'person':
    case 'lab':
      return <EntityRoute key={route.id} db={db} id={route.id ?? ''} />;
    case 'add':
      return <AddRoute params={route.params} />;
    case 'edit':
      return <EditRoute key={route.id} db={db} moveId={route.id ?? ''} />;
    case 'flow':
      return (
        <Suspense fallback={null}>
          <FlowRoute db={db} params={route.params} change={change} />
        </Suspense>
      );
    case 'watch':
      return <WatchRoute db={db} />;
    case 'review':
      return <ReviewRoute db={db} params={route.params} change={change} />;
    case 'log':
      return <LogRoute db={db} params={route.params} change={change} />;
    case 'data':
      return <DataRoute db={db} />;
    case 'pack':
      return <PackRoute db={db} />;
    case 'trash':
      return <TrashRoute db={db} />;
    case 'settings':
      return <SettingsRoute db={db} />;
    default:
      return (
        <>
          <h1 tabIndex={-1}>{say('nav.nothing')}</h1>
          <p>
            <Words of="nav.noPage" with={{ link: <a href="#/people">{say('nav.seePeople')}</a> }} />
          </p>
        </>
      );
  }
}

function Lists({ db, route, change }: PageProps) {
  const all = useLiveQuery(() => browse(db), [db]);
  const search = route.params.get('q') ?? '';
  return route.place === 'people' ? (
    <ListPage
      title={say('nav.people')}
      hint={say('list.searchPeople')}
      rows={all?.people}
      columns={PERSON_COLUMNS}
      search={search}
      sort={route.params.get('sort') ?? 'name'}
      onChange={change}
    />
  ) : (
    <ListPage
      title={say('nav.labs')}
      hint={say('list.searchLabs')}
      rows={all?.organizations}
      columns={ORGANIZATION_COLUMNS}
      search={search}
      sort={route.params.get('sort') ?? '-joined'}
      onChange={change}
    />
  );
}
