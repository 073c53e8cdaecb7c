// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardBody, CardFrame } from '../../components/Card.tsx';
import { SavedBar } from '../../components/SavedBar.tsx';
import type { Profile } from '../../lib/domain/profile.ts';
import type { Proposal } from '../../lib/domain/reading.ts';
import { view } from '../domain/moves.ts';
import { ada, bolt, HOSTILE, proposal } from './profiles.ts';

const does = { onOpen: vi.fn(), onShowAll: vi.fn(), onChoose: vi.fn() };
const review = { onSave: vi.fn(), onEdit: vi.fn(), onCorrect: vi.fn(), onDismiss: vi.fn() };
const card = { now: Date.UTC(2026, 10, 25), here: [], alike: null };
const frame = { onBack: vi.fn(), onPin: vi.fn(), onClose: vi.fn() };

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

const said = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const show = (profiles: Profile[], proposals: Proposal[] = []) =>
  render(<CardBody {...{ profiles, proposals, review, card }} {...does} note={null} />).container;

describe('CardFrame', () => {
  it('is a dialog by the name of whom it is about, with a way back, a pin and a way out', async () => {
    render(
      <CardFrame name="Ada Example" pinned={false} {...frame}>
        text
      </CardFrame>,
    );
    expect(screen.getByRole('dialog', { name: 'Ada Example' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Ada Example' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(frame.onBack).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Keep open' }));
    expect(frame.onPin).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(frame.onClose).toHaveBeenCalledTimes(1);
  });

  it('has no way back from the first card, and says that it is pinned', () => {
    render(
      <CardFrame name="Ada" {...frame} pinned onBack={null}>
        text
      </CardFrame>,
    );
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Keep open', pressed: true })).toBeDefined();
  });

  it('is worked by the keyboard alone', async () => {
    render(
      <CardFrame name="Ada" pinned={false} {...frame}>
        text
      </CardFrame>,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect([frame.onBack, frame.onPin, frame.onClose].map((fn) => fn.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });

  it('says aloud what was refused, and only then', () => {
    const made = (notice: string | null) => (
      <CardFrame name="Ada" pinned={false} {...frame} notice={notice} footer={<p>foot</p>}>
        text
      </CardFrame>
    );
    const { rerender } = render(made(null));
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(made('That did not work.'));
    expect(screen.getByRole('alert').textContent).toBe('That did not work.');
    expect(screen.getByText('foot')).toBeDefined();
  });

  it('shows a hostile name as text', () => {
    const { container } = render(
      <CardFrame name={HOSTILE} pinned={false} {...frame}>
        text
      </CardFrame>,
    );
    expect(screen.getByRole('heading').textContent).toBe(HOSTILE);
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
  });
});

describe('CardBody', () => {
  it('tells the profile, and nothing of the article where that reports nothing', () => {
    const container = show([ada([view('Acme', 'Bolt', { date: '2026' })])]);
    expect(said(container.querySelector('.now'))).toBe('Now at Bolt since 2026');
    expect(screen.queryByText('This article reports')).toBeNull();
  });

  it('tells first what the article reports, with its sentence, and saves it', async () => {
    const one = proposal({ roleTo: 'director', date: '2026-01', status: 'rumour' });
    const container = show([ada([])], [one]);
    expect(container.firstElementChild?.className).toBe('proposals');
    expect(said(container.querySelector('.proposal .path'))).toBe('Acme → BoltRumour');
    expect(said(container.querySelector('.proposal .quiet'))).toBe('director · Jan 2026');
    expect(said(container.querySelector('blockquote'))).toBe('Ada Example has left Acme for Bolt.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(review.onSave).toHaveBeenCalledExactlyOnceWith(one, 'move', expect.any(Event));
  });

  it('tells a date in the words of the article where it could not be read', () => {
    const container = show([ada([])], [proposal({ dateText: 'last week' })]);
    expect(said(container.querySelector('.proposal .quiet'))).toBe('last week');
  });

  it.each([
    [proposal({ from: null }), 'Joined Bolt'],
    [proposal({ to: null, kind: 'leave' }), 'Left Acme'],
    [proposal({ from: null, kind: 'found' }), 'Founded Bolt'],
    [proposal({ to: null, kind: 'found' }), 'Left Acme to found a company'],
    [proposal({ from: null, kind: 'promote' }), 'Promoted at Bolt'],
    [proposal({ from: 'Bolt', kind: 'role' }), 'Changed role at Bolt'],
    [proposal({ from: null, kind: 'return' }), 'Returned to Bolt'],
  ])('tells a move with one place in words: %#', (one, words) => {
    expect(said(show([ada([])], [one]).querySelector('.proposal .path'))).toBe(words);
  });

  it('does not offer a source that the move has already', () => {
    show([ada([])], [proposal({}, 'told')]);
    expect(screen.queryByText('This article reports')).toBeNull();
  });

  it('says of a proposal how it stands to what is known', () => {
    show([ada([])], [proposal({}, 'known')]);
    expect(screen.getByText('Known already')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Add as a second source' })).toBeDefined();
    cleanup();
    show([ada([])], [proposal({}, 'contradicts')]);
    expect(screen.getByText(/^This differs from a move that is known/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Keep both' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('names the person on an organization’s card, and leaves out what is known there', () => {
    const container = show(
      [bolt([])],
      [proposal({ start: 0 }, 'known'), proposal({ person: 'Bob Sample', start: 40 })],
    );
    expect([...container.querySelectorAll('.proposal .path')].map(said)).toEqual([
      'Bob Sample: Acme → Bolt',
    ]);
  });

  it('knows nobody of a name, but what the article reports', async () => {
    const one = proposal({ person: 'Zoe New' });
    show([], [one]);
    expect(screen.getByText('Nobody of this name is known yet.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(review.onSave).toHaveBeenCalledExactlyOnceWith(one, 'move', expect.any(Event));
  });

  it('asks which of several is meant, telling them apart, and shows none of them before', async () => {
    const now = ada([view('Acme', 'Bolt', { date: '2026' })]);
    const gone = ada([view('Core', null, { date: '2020' })], { id: 'ada 2' });
    const blank = ada([], { id: 'ada 3' });
    const lab = bolt([], { name: 'Ada Example', organizationKind: 'nonprofit' });
    const container = show([now, gone, blank, lab], [proposal()]);
    expect(screen.getByRole('heading').textContent).toBe('Which one is meant?');
    expect(screen.getAllByRole('button').map((button) => said(button))).toEqual([
      'Ada Example now at Bolt',
      'Ada Example left Core',
      'Ada Example no moves known',
      'Ada Example Nonprofit',
    ]);
    expect(container.querySelector('.now, .proposals, .flow')).toBeNull();
    await userEvent.click(screen.getAllByRole('button')[1] as HTMLElement);
    expect(does.onChoose).toHaveBeenCalledExactlyOnceWith(gone);
  });

  it('shows a hostile page’s words as text', () => {
    const container = show(
      [bolt([])],
      [
        proposal({
          person: HOSTILE,
          from: HOSTILE,
          roleTo: HOSTILE,
          dateText: HOSTILE,
          sentence: HOSTILE,
        }),
      ],
    );
    expect(container.querySelectorAll('img, b, script, a')).toHaveLength(0);
    expect(said(container).split('<img src=x').length - 1).toBe(5);
  });
});

describe('SavedBar', () => {
  it('says that it was saved to those who listen, and takes it back', async () => {
    const undo = vi.fn();
    render(<SavedBar words="Saved" onUndo={undo} />);
    expect(said(screen.getByRole('status'))).toMatch(/^Saved · Undo$/);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('offers nothing once it was undone', () => {
    render(<SavedBar words="Undone" onUndo={null} />);
    expect(said(screen.getByRole('status'))).toBe('Undone');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
