// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewList } from '../../components/ReviewList.tsx';
import type { Proposal } from '../../lib/domain/reading.ts';
import { view } from '../domain/moves.ts';
import { proposal } from './profiles.ts';

const does = { onSave: vi.fn(), onEdit: vi.fn(), onCorrect: vi.fn(), onDismiss: vi.fn() };

beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

const three = ['Ada Example', 'Bob Sample', 'Cy Third'].map((person, start) =>
  proposal({ person, start }),
);
const items = () => screen.getAllByRole('listitem');

/** As its users do: what was saved or dismissed is taken out of the list. */
function Reviewed({ proposals }: { proposals: Proposal[] }) {
  const [left, setLeft] = useState(proposals);
  const take = (one: Proposal) => setLeft((all) => all.filter((other) => other !== one));
  return (
    <ReviewList
      proposals={left}
      named
      {...does}
      onSave={(one, as, event) => {
        does.onSave(one, as, event);
        take(one);
      }}
      onDismiss={(one) => {
        does.onDismiss(one);
        take(one);
      }}
    />
  );
}

describe('ReviewList', () => {
  it('is gone through with the keyboard: accept, edit, dismiss, next', async () => {
    render(<Reviewed proposals={three} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(items()[0]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(items()[2]);
    await userEvent.keyboard('kj');
    expect(document.activeElement).toBe(items()[2]);
    await userEvent.keyboard('{ArrowUp}e');
    expect(does.onEdit).toHaveBeenCalledExactlyOnceWith(three[1]);

    await userEvent.keyboard('d');
    expect(does.onDismiss).toHaveBeenCalledExactlyOnceWith(three[1]);
    expect(document.activeElement).toBe(items()[1]);
    expect(document.activeElement?.textContent).toMatch(/Cy Third/);
    await userEvent.keyboard('a');
    expect(does.onSave).toHaveBeenCalledExactlyOnceWith(three[2], 'move', expect.any(Event));
    expect(document.activeElement).toBe(items()[0]);
    await userEvent.keyboard('{Enter}');
    expect(does.onSave).toHaveBeenLastCalledWith(three[0], 'move', expect.any(Event));
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('leaves Enter on a button to the button', async () => {
    render(<Reviewed proposals={three} />);
    screen.getAllByRole('button', { name: 'Edit first' })[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(does.onEdit).toHaveBeenCalledExactlyOnceWith(three[0]);
    expect(does.onSave).not.toHaveBeenCalled();
  });

  it('adds a known move as a second source in one click', async () => {
    const known = proposal({}, 'known');
    render(<Reviewed proposals={[known]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add as a second source' }));
    expect(does.onSave).toHaveBeenCalledExactlyOnceWith(known, 'source', expect.any(Event));
  });

  it('shows both sides of a contradiction and asks; no key decides it', async () => {
    const known = view('Acme', 'Bolt', { date: '2024-05' });
    const told = { ...proposal({ date: '2025-01' }, 'contradicts'), known, toId: 'id of Bolt' };
    render(<Reviewed proposals={[told]} />);
    const [item] = items();
    expect(item?.textContent).toMatch(/Jan 2025.*Which is right\?.*Known: Acme → Bolt May 2024/);
    await userEvent.tab();
    await userEvent.keyboard('a{Enter}');
    expect(does.onSave).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Correct the known one' }));
    expect(does.onCorrect).toHaveBeenCalledExactlyOnceWith(told);
    await userEvent.click(screen.getByRole('button', { name: 'It is the same move' }));
    expect(does.onSave).toHaveBeenLastCalledWith(told, 'source', expect.any(Event));
  });

  it('does not take another destination for the same move', () => {
    const known = view('Acme', 'Core', { date: '2025-01' });
    const told = { ...proposal({ date: '2025-01' }, 'contradicts'), known, toId: 'id of Bolt' };
    render(<Reviewed proposals={[told]} />);
    expect(screen.queryByRole('button', { name: 'It is the same move' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Keep both' })).toBeDefined();
  });
});
