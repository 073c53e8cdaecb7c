// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import type { ComponentProps } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LogList } from '../../components/LogList.tsx';
import { LogPanel } from '../../components/LogPanel.tsx';
import type { LogEntry } from '../../lib/domain/log-entry.ts';
import { entry, HOSTILE } from './profiles.ts';

const DAY = 86_400_000;
/** Half past two in the afternoon of Tuesday, 24 November 2026, where the test runs. */
const NOW = new Date(2026, 10, 24, 14, 30).getTime();

const does = {
  onSearch: vi.fn(),
  onMore: vi.fn(),
  onClear: vi.fn(),
  onUndoClear: vi.fn(),
  onPause: vi.fn(),
  onOpen: vi.fn(),
  onDashboard: vi.fn(),
  onAdd: vi.fn(),
  onRest: vi.fn(),
  onSite: vi.fn(),
};
beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

function panel(facts: Partial<ComponentProps<typeof LogPanel>> = {}): HTMLElement {
  return render(
    <LogPanel
      entries={[]}
      more={false}
      search=""
      paused={false}
      here={null}
      site={{ name: 'news.example', on: true }}
      rests={false}
      fault={null}
      cleared={0}
      now={NOW}
      {...does}
      {...facts}
    />,
  ).container;
}
const list = (entries: LogEntry[]) =>
  render(<LogList entries={entries} now={NOW} onOpen={does.onOpen} />).container;
const days = (container: HTMLElement) =>
  [...container.querySelectorAll('section')].map((section) => [
    section.querySelector('h2')?.textContent,
    section.querySelectorAll('li').length,
  ]);
const search = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search the log' });

describe('LogList', () => {
  it('tells by day, by the days of the clock on the wall', () => {
    const midnight = new Date(2026, 10, 24).getTime();
    const at = [
      NOW,
      midnight,
      midnight - 1,
      midnight - DAY,
      midnight - DAY - 1,
      new Date(2026, 0, 5, 12).getTime(),
      new Date(2025, 10, 24, 12).getTime(),
    ];
    const told = days(list(at.map((time) => entry(time))));
    expect(told.map(([, count]) => count)).toEqual([2, 2, 1, 1, 1]);
    const [today, yesterday, before, january, lastYear] = told.map(([day]) => String(day));
    expect([today, yesterday]).toEqual(['Today', 'Yesterday']);
    expect(before).toMatch(/Sunday.*22|22.*Sunday/);
    expect(january).not.toMatch(/20\d\d/);
    expect(lastYear).toMatch(/2025/);
  });

  it('keeps the order and loses nothing', () => {
    const anyTimes = fc.array(fc.integer({ min: NOW - 800 * DAY, max: NOW }), { maxLength: 20 });
    fc.assert(
      fc.property(anyTimes, (times) => {
        const newest = times
          .toSorted((a, b) => b - a)
          .map((at, i) => entry(at, { id: String(i), name: `Name ${i}` }));
        const container = list(newest);
        const names = [...container.querySelectorAll('strong')].map(
          ({ textContent }) => textContent,
        );
        expect(names).toEqual(newest.map(({ name }) => name));
        const headings = days(container).map(([day]) => day);
        expect(new Set(headings).size).toBe(headings.length);
        cleanup();
      }),
      { numRuns: 50 },
    );
  });

  it('tells the name, the article, its site and the time, which machines can read too', () => {
    const [item] = [...list([entry(NOW)]).querySelectorAll('li')];
    expect(item?.querySelector('strong')?.textContent).toBe('Ada Example');
    expect(item?.querySelector('.log-title')?.textContent).toBe('Ada Example goes to Bolt');
    expect(item?.querySelector('.log-site')?.textContent).toBe('news.example');
    const time = item?.querySelector('time');
    expect(time?.dateTime).toBe(new Date(NOW).toISOString());
    expect(time?.textContent).toMatch(/30/);
  });

  it('leads back to the article, and lets the popup open it', async () => {
    list([entry(NOW)]);
    const link = screen.getByRole<HTMLAnchorElement>('link');
    expect(link.href).toBe('https://news.example/ada');
    await userEvent.click(link);
    expect(does.onOpen).toHaveBeenCalledExactlyOnceWith('https://news.example/ada');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'about:blank', ''])(
    'leads nowhere for the address %j',
    (url) => {
      const container = list([entry(NOW, { url, title: '' })]);
      expect(container.querySelectorAll('a, [href]')).toHaveLength(0);
      expect(container.querySelector('.log-title')?.textContent).toBe(url);
    },
  );

  it('shows hostile text as text, and long text whole', () => {
    const long = 'x'.repeat(5_000);
    const container = list([entry(NOW, { name: HOSTILE, title: HOSTILE, site: long })]);
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
    expect(container.querySelector('strong')?.textContent).toBe(HOSTILE);
    expect(container.querySelector('.log-title')?.textContent).toBe(HOSTILE);
    expect(container.querySelector('.log-site')?.textContent).toBe(long);
  });
});

describe('LogPanel', () => {
  it('has one key for each action, and none of them while somebody types', async () => {
    panel({ search: 'a', cleared: 2 });
    await userEvent.keyboard('nrpdu');
    expect(does.onSite).toHaveBeenCalledExactlyOnceWith(false);
    expect(does.onRest).toHaveBeenCalledExactlyOnceWith(true);
    expect(does.onPause).toHaveBeenCalledExactlyOnceWith(true);
    expect(does.onDashboard).toHaveBeenCalledTimes(1);
    expect(does.onUndoClear).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('/d');
    expect(document.activeElement).toBe(search());
    expect(does.onSearch).toHaveBeenCalledExactlyOnceWith('ad');
    expect(does.onDashboard).toHaveBeenCalledTimes(1);
  });

  it('offers what is not so now', () => {
    panel({ site: { name: 'news.example', on: false }, rests: true });
    expect(
      screen.getByRole('button', { name: 'Off on news.example', pressed: false }),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Read again', pressed: true })).toBeDefined();
    cleanup();
    panel({ site: null });
    expect(screen.queryByRole('button', { name: /news/ })).toBeNull();
  });

  it('tells an empty log from a search without a find, and says nothing while it reads', () => {
    panel();
    expect(screen.getByText('No cards seen yet.')).toBeDefined();
    cleanup();
    panel({ search: '  ' });
    expect(screen.getByText('No cards seen yet.')).toBeDefined();
    cleanup();
    panel({ search: 'zzz' });
    expect(screen.getByText('Nothing in the log matches.')).toBeDefined();
    cleanup();
    const reading = panel({ entries: undefined, search: 'zzz' });
    expect(reading.querySelector('.log')?.textContent).toBe('');
    expect(reading.querySelector('.log')?.getAttribute('aria-busy')).toBe('true');
  });

  it('shows older entries where there are more', async () => {
    panel({ entries: [entry(NOW)] });
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
    cleanup();
    panel({ entries: [entry(NOW)], more: true });
    await userEvent.click(screen.getByRole('button', { name: 'Show older' }));
    expect(does.onMore).toHaveBeenCalledTimes(1);
  });

  it('clears, says how many went, and brings them back', async () => {
    panel({ entries: [entry(NOW)] });
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(does.onClear).toHaveBeenCalledTimes(1);
    cleanup();
    panel({ cleared: 1 });
    expect(screen.getByRole('status').textContent).toBe('Cleared 1 entry · Undo');
    cleanup();
    panel({ cleared: 1_234 });
    expect(screen.getByRole('status').textContent).toBe(
      `Cleared ${(1_234).toLocaleString()} entries · Undo`,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(does.onUndoClear).toHaveBeenCalledTimes(1);
    expect(does.onClear).toHaveBeenCalledTimes(1);
  });

  it('pauses, says so for as long as it lasts, and goes on', async () => {
    panel();
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Stop logging', pressed: false }));
    expect(does.onPause).toHaveBeenLastCalledWith(true);
    cleanup();
    panel({ paused: true });
    expect(screen.getByRole('status').textContent).toBe(
      'Logging is stopped: cards open, but are not kept here.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Log again', pressed: true }));
    expect(does.onPause).toHaveBeenLastCalledWith(false);
  });

  it('says aloud what is wrong with the starter pack', () => {
    panel();
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();
    panel({ fault: 'The starter pack is damaged.' });
    expect(screen.getByRole('alert').textContent).toBe('The starter pack is damaged.');
  });

  it('is walked through by arrows over days, stays at the end, and comes back to the search', async () => {
    panel({
      entries: [
        entry(NOW, { name: 'One' }),
        // It leads nowhere, so it is passed over.
        entry(NOW - 1, { name: 'Two', url: 'about:blank' }),
        entry(NOW - DAY, { name: 'Three' }),
      ],
    });
    const [one, three] = screen.getAllByRole('link');
    await userEvent.keyboard('/{ArrowDown}');
    expect(document.activeElement).toBe(one);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(three);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(three);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(search());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(does.onOpen).toHaveBeenCalledTimes(1);
  });

  it('goes back to the search for a slash, which the search itself may hold', async () => {
    panel({ entries: [entry(NOW)] });
    await userEvent.keyboard('/{ArrowDown}/');
    expect(document.activeElement).toBe(search());
    expect(does.onSearch).not.toHaveBeenCalled();
    await userEvent.keyboard('/');
    expect(does.onSearch).toHaveBeenCalledExactlyOnceWith('/');
  });

  it('keeps its parts apart for those who listen', () => {
    panel({ entries: [entry(NOW)] });
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('heading', { level: 1, name: 'Whence' })).toBeDefined();
    expect(main.getByRole('heading', { level: 2, name: 'Today' })).toBeDefined();
  });
});
