// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageHere, reportsOf } from '../../components/PageHere.tsx';
import { HOSTILE, outlined, proposal } from './profiles.ts';

const does = { onReveal: vi.fn(), onSite: vi.fn(), onRest: vi.fn() };
const review = { onSave: vi.fn(), onEdit: vi.fn(), onCorrect: vi.fn(), onDismiss: vi.fn() };
beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

const here = (facts: Partial<ComponentProps<typeof PageHere>>) =>
  render(
    <PageHere
      outline={{ state: 'read', items: [] }}
      site="news.example"
      seen={new Map()}
      watched={new Set()}
      review={review}
      dealtWith={[]}
      {...does}
      {...facts}
    />,
  ).container;
const listed = (heading: RegExp) => {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  if (!section) throw new Error('no section');
  return within(section)
    .getAllByRole('button')
    .map((one) => one.textContent);
};

describe('PageHere', () => {
  it('says why it has nothing to tell', async () => {
    expect(here({ outline: undefined }).textContent).toBe('');
    cleanup();
    here({ outline: null });
    expect(screen.getByText('Whence does not read this page.')).toBeDefined();
    cleanup();
    here({ outline: { state: 'none', items: [] } });
    expect(screen.getByText('No article on this page.')).toBeDefined();
    cleanup();
    here({});
    expect(screen.getByText('Nobody known on this page.')).toBeDefined();
    cleanup();
    here({ outline: { state: 'off', items: [] } });
    await userEvent.click(screen.getByRole('button', { name: 'Read this site' }));
    expect(does.onSite).toHaveBeenCalledExactlyOnceWith(true);
    cleanup();
    here({ outline: { state: 'paused', items: [] } });
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(does.onRest).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('tells reports, people and labs, with how often each is here and was seen', async () => {
    const ada = outlined({ id: 'a', proposals: [proposal()] });
    const lab = outlined({
      id: 'l',
      kind: 'organization',
      name: 'Bolt',
      entityIds: ['bolt'],
      times: 1,
      proposals: [proposal()],
    });
    here({
      outline: { state: 'read', items: [lab, ada] },
      seen: new Map([
        ['ada', 14],
        ['bolt', 1],
      ]),
      watched: new Set(['ada']),
    });
    expect(listed(/^Reported here/)).toEqual(['Save', 'Edit first', 'Dismiss']);
    expect(screen.getByText('you watch')).toBeDefined();
    expect(listed(/^1 person here/)).toEqual(['Ada Examplewatched2 times here · seen 14 times']);
    expect(listed(/^Labs and companies here/)).toEqual(['Boltseen once']);
    await userEvent.click(screen.getByRole('button', { name: /^Bolt/ }));
    expect(does.onReveal).toHaveBeenCalledExactlyOnceWith('l');
  });

  it('leads from a report to the person, not to the lab, and says each once', () => {
    const lab = outlined({ id: 'l', kind: 'organization', proposals: [proposal()] });
    const ada = outlined({ id: 'a', proposals: [proposal(), proposal({ start: 99 })] });
    expect(reportsOf([lab, ada]).map(({ item }) => item.id)).toEqual(['a']);
  });

  it('puts what is new before what is known, and what was saved from this page last', () => {
    const of = (person: string, standing: 'new' | 'known' | 'told' | 'contradicts') =>
      proposal({ person }, standing);
    const item = outlined({
      proposals: [of('A', 'known'), of('B', 'told'), of('C', 'new'), of('D', 'contradicts')],
    });
    expect(reportsOf([item]).map(({ proposal: { move } }) => move.person)).toEqual([
      ...['C', 'D', 'A', 'B'],
    ]);
  });

  it('keeps what was saved here where it was, to be taken back', async () => {
    const onUndo = vi.fn();
    const ada = proposal({ person: 'Ada Example' });
    const item = outlined({ proposals: [{ ...ada, standing: 'told' }] });
    here({
      outline: { state: 'read', items: [item] },
      dealtWith: [{ proposal: ada, words: 'Saved', onUndo }],
    });
    expect(screen.getByRole('status').textContent).toBe('Saved · Undo');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    expect(listed(/^Reported here/)).toEqual(['Undo']);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('shows hostile names as text', () => {
    const container = here({
      outline: {
        state: 'read',
        items: [outlined({ name: HOSTILE, proposals: [proposal({ person: HOSTILE })] })],
      },
    });
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
  });
});
