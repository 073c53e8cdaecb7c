import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { CardBody, CardFrame } from '../../components/Card.tsx';
import { CardFoot } from '../../components/CardFoot.tsx';
import { EntityPage } from '../../components/dashboard/EntityPage.tsx';
import { Shell } from '../../components/dashboard/Shell.tsx';
import { LogPanel } from '../../components/LogPanel.tsx';
import { MoveForm } from '../../components/MoveForm.tsx';
import { NoteField } from '../../components/NoteField.tsx';
import { PageHere } from '../../components/PageHere.tsx';
import { PanelFrame } from '../../components/panel/PanelFrame.tsx';
import type { PanelItem } from '../../components/panel/PanelList.tsx';
import { PanelList } from '../../components/panel/PanelList.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import type { CardExtras } from '../../lib/domain/card-extras.ts';
import type { EntityNote } from '../../lib/domain/entity-note.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { draft } from '../domain/draft.ts';
import { entry, outlined } from '../components/profiles.ts';
import * as data from './data.ts';
import type { Surface } from './widths.ts';

export interface GalleryState {
  name: string;
  surface: Surface;
  element: ReactElement;
}

const nothing = () => undefined;
const reviewing = { onSave: nothing, onEdit: nothing, onCorrect: nothing, onDismiss: nothing };
const later = () => Promise.resolve();
const { NOW, EXTRAS } = data;

interface CardFacts {
  proposals?: Proposal[];
  extras?: CardExtras | string | null;
  here?: Profile[];
  noting?: boolean;
  pinned?: boolean;
  back?: boolean;
  notice?: string | null;
  loading?: boolean;
  saved?: ReactNode;
  name?: string;
  offline?: boolean;
}

function body(profiles: Profile[], facts: CardFacts = {}): ReactElement {
  const { proposals = [], extras = EXTRAS, here = [], noting = false } = facts;
  const only = profiles.length === 1 ? profiles[0] : undefined;
  return (
    <CardBody
      profiles={profiles}
      proposals={proposals}
      onOpen={nothing}
      onShowAll={nothing}
      onChoose={nothing}
      review={{ onSave: nothing, onEdit: nothing, onCorrect: nothing, onDismiss: nothing }}
      card={{
        now: NOW,
        here,
        alike: typeof extras === 'object' ? (extras?.alike ?? null) : null,
        offline: facts.offline ?? false,
        onEditMove: nothing,
      }}
      note={
        noting && only ? (
          <NoteField
            name={only.entity.name}
            notes={only.note?.notes ?? ''}
            onSave={later}
            onBusy={nothing}
          />
        ) : null
      }
    />
  );
}

function foot(profile: Profile, { extras = EXTRAS, noting = false }: CardFacts = {}): ReactElement {
  return (
    <CardFoot
      profile={profile}
      extras={extras}
      noting={noting}
      onNote={nothing}
      onWatch={nothing}
      onHide={nothing}
      onLeaveSite={nothing}
      onAll={nothing}
    />
  );
}

function card(profiles: Profile[], facts: CardFacts = {}): ReactElement {
  const only = profiles.length === 1 ? profiles[0] : undefined;
  return (
    <CardFrame
      name={facts.name ?? only?.entity.name ?? 'Ines Okafor'}
      onBack={facts.back ? nothing : null}
      pinned={facts.pinned ?? false}
      onPin={nothing}
      onClose={nothing}
      notice={facts.notice ?? null}
      loading={facts.loading ?? false}
      footer={
        <>
          {facts.saved}
          {only && foot(only, facts)}
        </>
      }
    >
      {body(profiles, facts)}
    </CardFrame>
  );
}

const form = (facts: Parameters<typeof draft>[0] = {}, name = 'Save a move') => (
  <CardFrame name={name} onBack={nothing} pinned={false} onPin={nothing} onClose={nothing} wide>
    <MoveForm
      draft={draft(facts)}
      suggest={async () => []}
      onSave={async () => ({})}
      onCancel={nothing}
    />
  </CardFrame>
);

const note = (facts: Partial<EntityNote>): EntityNote => ({
  id: 'ines',
  origin: 'me',
  changedAt: 0,
  deletedAt: null,
  notes: '',
  watchedAt: null,
  hiddenAt: null,
  ...facts,
});

const seenNever: CardExtras = { seen: 0, last: null, alike: [] };

const here = (
  outline: ComponentProps<typeof PageHere>['outline'] = {
    state: 'read',
    items: [
      outlined({ name: 'Ines Okafor', proposals: [data.proposal()] }),
      outlined({ id: 'b', name: data.LONG_LAB }),
    ],
  },
) => (
  <PageHere
    outline={outline}
    site="signalweekly.example"
    seen={new Map([['ada', 3]])}
    watched={new Set(['ada'])}
    review={reviewing}
    dealtWith={[
      { proposal: data.proposal({ person: 'Bea Sample' }), words: 'Saved', onUndo: nothing },
    ]}
    onReveal={nothing}
    onSite={nothing}
    onRest={nothing}
  />
);

const popup = (facts: Partial<Parameters<typeof LogPanel>[0]> = {}) => (
  <LogPanel
    entries={[
      entry(NOW, { name: 'Ines Okafor', title: 'Why the safety teams keep moving' }),
      entry(NOW - 3e6, { name: 'Northwind AI', title: 'A lab doubles in a year' }),
      entry(NOW - 9e7, { name: data.LONG_LAB, title: 'x'.repeat(200) }),
    ]}
    more={false}
    search=""
    paused={false}
    here={here()}
    site={{ name: 'signalweekly.example', on: true }}
    rests={false}
    onRest={nothing}
    onSite={nothing}
    fault={null}
    cleared={0}
    now={NOW}
    onSearch={nothing}
    onMore={nothing}
    onAdd={nothing}
    onClear={nothing}
    onUndoClear={nothing}
    onPause={nothing}
    onOpen={nothing}
    onDashboard={nothing}
    onSidePanel={nothing}
    {...facts}
  />
);

const ITEMS: PanelItem[] = [
  {
    id: 'a',
    kind: 'person',
    name: 'Ines Okafor',
    detail: 'Now at Northwind AI',
    times: 4,
    news: 1,
    watched: true,
  },
  {
    id: 'b',
    kind: 'organization',
    name: 'Northwind AI',
    detail: 'AI lab',
    times: 7,
    news: 0,
    watched: false,
  },
  {
    id: 'c',
    kind: 'person',
    name: 'Zoe New',
    detail: 'Not known yet',
    times: 1,
    news: 2,
    watched: false,
  },
  {
    id: 'd',
    kind: 'organization',
    name: data.LONG_LAB,
    detail: 'University',
    times: 1,
    news: 0,
    watched: false,
  },
];

const panel = (
  facts: Partial<Parameters<typeof PanelFrame>[0]> = {},
  chosen: string | null = null,
  inside: ReactNode = null,
) => (
  <PanelFrame
    state="read"
    title="Why the safety teams keep moving, and where to - Signal Weekly"
    people={2}
    organizations={2}
    news={3}
    notice={null}
    onRead={nothing}
    footer={null}
    {...facts}
  >
    <PanelList items={ITEMS} chosen={chosen} onChoose={nothing} onReveal={nothing}>
      {inside}
    </PanelList>
  </PanelFrame>
);

const entityPage = (profile: Profile, seen: number) => (
  <EntityPage
    profile={profile}
    now={NOW}
    seen={seen}
    history={[]}
    fault={null}
    onOpen={nothing}
    onEditMove={nothing}
    onWatch={nothing}
    onNote={later}
    onTrash={nothing}
    onUndo={nothing}
    onRedo={nothing}
  />
);

const dashboard = (place: string, inside: ReactNode) => <Shell place={place}>{inside}</Shell>;

/** Every component in every state, by surface. Axe and the pictures go through all of them. */
export const STATES: GalleryState[] = [
  ...Object.entries({
    person: card([data.ines], { here: [data.bea, data.tomas] }),
    'person with news': card([data.ines], { proposals: [data.proposal()], extras: seenNever }),
    'person with a known and a contradicting report': card([data.ines], {
      proposals: [
        data.proposal({}, 'known'),
        data.proposal({ start: 9, to: 'Lumen Labs' }, 'contradicts'),
      ],
    }),
    'person with rumours and denials': card([data.rumoured], { extras: seenNever }),
    'person with a note, watched': card([
      { ...data.ines, note: note({ notes: 'Met in Oslo.\nAsk about evaluation.', watchedAt: 1 }) },
    ]),
    'person, note being written': card([data.ines], { noting: true }),
    'person, offline': card([data.personProfile('Bea Lindqvist', data.bea.moves)], {
      offline: true,
    }),
    'person never marked': card([{ ...data.ines, note: note({ hiddenAt: 1 }) }]),
    'person, while it is asked how often seen': card([data.ines], { extras: null }),
    'person, the log cannot be read': card([data.ines], { extras: 'That did not work: no answer' }),
    'person without moves': card([data.personProfile('Ada Plain', [])], { extras: seenNever }),
    'person newly saved': card([data.ines], {
      saved: <SavedBar words="Saved" onUndo={nothing} />,
      pinned: true,
      back: true,
    }),
    'long words': card([data.long], { extras: seenNever }),
    'another card loading': card([data.ines], { loading: true, back: true }),
    'a failure': card([data.ines], { notice: 'That did not work: the background did not answer.' }),
    'somebody new': card([], {
      name: 'Zoe New',
      proposals: [data.proposal({ person: 'Zoe New' })],
    }),
    'nobody, nothing reported': card([], { name: 'Zoe New' }),
    'a shared name': card([data.ines, data.bea, data.personProfile('Ines Okafor', [])], {
      name: 'Ines Okafor',
    }),
    lab: card([data.northwind], { here: [data.ines, data.bea, data.tomas] }),
    'lab with news': card([data.northwind], { proposals: [data.proposal()] }),
    'lab without moves': card(
      [data.labProfile('Quiet Institute', [], { organizationKind: 'university', founded: null })],
      {
        extras: seenNever,
      },
    ),
    form: form(),
    'form for an edit': form({ editOf: 'move', quote: null, source: null }, 'Edit a move'),
  }).map(([name, element]): GalleryState => ({ name, surface: 'card', element })),
  ...Object.entries({
    log: popup(),
    'empty log': popup({ entries: [], here: here({ state: 'read', items: [] }) }),
    'nothing found': popup({ entries: [], search: 'zzz' }),
    paused: popup({ paused: true, rests: true, here: here(null) }),
    cleared: popup({ entries: [], cleared: 3 }),
    fault: popup({
      fault: 'The list of known moves could not be read. Reinstall Whence to mend it.',
    }),
    reading: popup({ entries: undefined, here: here(undefined) }),
    'more entries': popup({ more: true }),
  }).map(([name, element]): GalleryState => ({ name, surface: 'popup', element })),
  ...Object.entries({
    list: panel(),
    'one open': panel(
      {},
      'a',
      <div className="root">
        {body([data.ines])}
        {foot(data.ines)}
      </div>,
    ),
    'somebody new open': panel(
      {},
      'c',
      <div className="root">{body([], { proposals: [data.proposal({ person: 'Zoe New' })] })}</div>,
    ),
    'saved, to be undone': panel({ footer: <SavedBar words="Saved" onUndo={nothing} /> }),
    'a failure': panel({ notice: 'That did not work: no reader in tab 12.' }),
    'cannot be read': panel({ state: null, people: 0, organizations: 0, title: 'New tab' }),
    'no article': panel({ state: 'none', people: 0, organizations: 0 }),
    'nobody known': panel({ state: 'read', people: 0, organizations: 0 }),
    'switched off': panel({ state: 'off', people: 0, organizations: 0 }),
    paused: panel({ state: 'paused', people: 0, organizations: 0 }),
  }).map(([name, element]): GalleryState => ({ name, surface: 'panel', element })),
  ...Object.entries({
    person: dashboard('people', entityPage(data.ines, 4)),
    lab: dashboard('labs', entityPage(data.northwind, 1)),
    'long words': dashboard('people', entityPage(data.long, 0)),
  }).map(([name, element]): GalleryState => ({ name, surface: 'dashboard', element })),
];
