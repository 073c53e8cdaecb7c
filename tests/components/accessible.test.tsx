// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CardBody, CardFrame } from '../../components/Card.tsx';
import { LogPanel } from '../../components/LogPanel.tsx';
import { MoveForm } from '../../components/MoveForm.tsx';
import { PageHere } from '../../components/PageHere.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { draft } from '../domain/draft.ts';
import { view } from '../domain/moves.ts';
import { ada, bolt, entry, evidence, outlined, proposal } from './profiles.ts';

afterEach(cleanup);

const nothing = () => undefined;
const reviewing = { onSave: nothing, onEdit: nothing, onCorrect: nothing, onDismiss: nothing };
const framed = (inside: ReactElement) => (
  <CardFrame
    name="Ada Example"
    onBack={nothing}
    pinned={false}
    onPin={nothing}
    onClose={nothing}
    notice="A notice"
    footer={<SavedBar words="Saved" onUndo={nothing} />}
  >
    {inside}
  </CardFrame>
);
const card = (profiles: Profile[], proposals: Proposal[]) =>
  framed(
    <CardBody
      profiles={profiles}
      proposals={proposals}
      onOpen={nothing}
      onShowAll={nothing}
      onChoose={nothing}
      review={{ onSave: nothing, onEdit: nothing, onCorrect: nothing, onDismiss: nothing }}
      card={{ now: 1.8e12, here: [], alike: null }}
      note={null}
    />,
  );
const moves = [
  {
    ...view('Acme', 'Bolt', { date: '2026', roleTo: 'chief' }),
    evidence: [evidence('https://a.example')],
  },
  view('Core', 'Acme', { date: '2020', status: 'rumour' }),
];

const STATES: [string, ReactElement][] = [
  ['a person', card([ada(moves)], [proposal(), proposal({ start: 50 }, 'contradicts')])],
  ['an organization', card([bolt(moves, { joined: 3, left: 1 })], [proposal()])],
  ['somebody new', card([], [proposal()])],
  ['a choice', card([ada(moves), ada([], { id: 'other' })], [])],
  [
    'the form',
    framed(
      <MoveForm
        draft={draft()}
        suggest={async () => []}
        onSave={async () => ({})}
        onCancel={nothing}
        onChange={nothing}
      />,
    ),
  ],
  [
    'the log',
    <LogPanel
      key="log"
      entries={[entry(1e12), entry(1e11)]}
      more
      search=""
      paused
      here={
        <PageHere
          outline={{ state: 'read', items: [outlined({ proposals: [proposal()] }), outlined()] }}
          site="news.example"
          seen={new Map([['ada', 3]])}
          watched={new Set(['ada'])}
          review={reviewing}
          dealtWith={[
            { proposal: proposal({ person: 'Bea Sample' }), words: 'Saved', onUndo: nothing },
          ]}
          onReveal={nothing}
          onSite={nothing}
          onRest={nothing}
        />
      }
      site={{ name: 'news.example', on: true }}
      rests={false}
      onRest={nothing}
      onSite={nothing}
      fault="A fault"
      cleared={2}
      now={1e12}
      onSearch={nothing}
      onMore={nothing}
      onAdd={nothing}
      onClear={nothing}
      onUndoClear={nothing}
      onPause={nothing}
      onOpen={nothing}
      onDashboard={nothing}
    />,
  ],
];

describe('for those who listen or type', () => {
  it.each(STATES)('%s has no fault that axe finds', async (_, element) => {
    const { container } = render(element);
    const { violations, passes } = await axe.run(container, {
      // No layout here, and a card is no page: the pictures and e2e tests look at those.
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });

  it.each(STATES)(
    'everything in %s that can be worked has a name and a place in the order',
    (_, element) => {
      render(element);
      for (const role of ['button', 'link', 'textbox', 'combobox', 'searchbox'] as const) {
        expect(screen.queryAllByRole(role, { name: '' })).toEqual([]);
        for (const one of screen.queryAllByRole(role)) expect(one.tabIndex).toBe(0);
      }
    },
  );

  it('pictures are silent but for those that say something', () => {
    const { container } = render(card([ada(moves)], [proposal()]));
    const pictures = [...container.querySelectorAll('svg')];
    expect(pictures.length).toBeGreaterThan(1);
    for (const picture of pictures) {
      const silent = picture.getAttribute('aria-hidden') === 'true';
      const named = picture.getAttribute('role') === 'img' && picture.hasAttribute('aria-label');
      expect([silent, named]).toContain(true);
    }
  });
});
