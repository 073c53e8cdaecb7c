// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MergeSection } from '../../components/dashboard/MergeSection.tsx';
import { TrashPage } from '../../components/dashboard/TrashPage.tsx';
import type { Profile } from '../../lib/domain/profile.ts';
import { view } from '../domain/moves.ts';
import { ada } from './profiles.ts';

afterEach(cleanup);

async function accessible(container: HTMLElement) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

const OTHER = ada([view('C', 'D', { date: '2026-01' })], { id: 'other', name: 'A. Example' });

function section(profile: Profile) {
  const does = { onMerge: vi.fn(), onSplit: vi.fn() };
  const { container } = render(
    <MergeSection
      profile={profile}
      suggest={async () => [
        { id: 'other', name: 'A. Example', detail: '' },
        { id: 'ada', name: 'Ada Example', detail: '' },
      ]}
      find={async (id) => (id === 'other' ? OTHER : profile)}
      {...does}
    />,
  );
  return { container, ...does };
}
const choose = async (name: string) => {
  await userEvent.clear(screen.getByRole('combobox'));
  await userEvent.type(screen.getByRole('combobox'), 'Exa');
  await userEvent.pointer({
    target: await screen.findByRole('option', { name }),
    keys: '[MouseLeft>]',
  });
};

describe('MergeSection', () => {
  it('shows what will come before it makes one of two, and never of one alone', async () => {
    const { container, onMerge } = section(ada([]));
    await userEvent.click(screen.getByText('Merge or split'));
    await choose('Ada Example');
    expect(await screen.findByText(/whose page you are on/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Merge/ })).toBeNull();
    await choose('A. Example');
    expect(await screen.findByText(/A\. Example becomes part of Ada Example.*1 move/)).toBeTruthy();
    expect(screen.getByText(/Jan 2026/).closest('li')?.textContent).toBe(
      'Ada Example C → D · Jan 2026',
    );
    await accessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Merge A. Example into this' }));
    expect(onMerge).toHaveBeenCalledExactlyOnceWith(OTHER.entity);
    expect(screen.queryByRole('button', { name: /^Merge A/ })).toBeNull();
  });

  it('gives the other one the moves and names that were chosen', async () => {
    const stays = view('A', 'B', { date: '2020' });
    const goes = view('C', 'D', { date: '2026' });
    const { onSplit } = section(
      ada([stays, goes], { aliases: [{ text: 'Ada E.', ambiguous: false }] }),
    );
    await userEvent.click(screen.getByText('Merge or split'));
    const split = screen.getByRole('button', { name: 'Split' });
    expect((split as HTMLButtonElement).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /2026/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Ada E\./ }));
    await userEvent.click(split);
    expect(onSplit).toHaveBeenCalledExactlyOnceWith({
      name: 'Ada Example',
      aliases: ['Ada E.'],
      moveIds: [goes.move.id],
    });
  });
});

describe('TrashPage', () => {
  const item = {
    stepId: 'step',
    entity: { id: 'ada', kind: 'person' as const, name: 'Ada Example' },
    move: null,
    what: 'entities' as const,
    moves: 2,
    at: Date.UTC(2026, 10, 1, 12),
    goneAt: Date.UTC(2026, 11, 1, 12),
  };

  it('tells what lies there until when, and takes it out', async () => {
    const onTakeOut = vi.fn();
    const move = view('A', 'B');
    const { container } = render(
      <TrashPage
        items={[item, { ...item, stepId: 'other', move, what: 'moves', moves: 1 }]}
        fault={null}
        onTakeOut={onTakeOut}
      />,
    );
    const [person, lone] = screen.getAllByRole('listitem');
    expect(person?.textContent).toMatch(/Ada Example.*2 moves with it.*Dec 1, 2026/);
    expect(lone?.textContent).toMatch(/Ada Example.*A.*B.*a move/);
    await accessible(container);
    if (lone) await userEvent.click(within(lone).getByRole('button'));
    expect(onTakeOut).toHaveBeenCalledExactlyOnceWith('other');
  });

  it('says when it is empty, and not while it is being read', () => {
    const { rerender } = render(<TrashPage items={undefined} fault={null} onTakeOut={vi.fn()} />);
    expect(screen.queryByText('The trash is empty.')).toBeNull();
    rerender(<TrashPage items={[]} fault={null} onTakeOut={vi.fn()} />);
    expect(screen.getByText('The trash is empty.')).toBeTruthy();
  });
});
