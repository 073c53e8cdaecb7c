// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ComponentProps } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Column } from '../../components/dashboard/DataTable.tsx';
import { sortRows } from '../../components/dashboard/DataTable.tsx';
import { EntityPage } from '../../components/dashboard/EntityPage.tsx';
import { LogPage } from '../../components/dashboard/LogPage.tsx';
import { ReviewPage } from '../../components/dashboard/ReviewPage.tsx';
import { WatchPage } from '../../components/dashboard/WatchPage.tsx';
import type { Edit } from '../../lib/domain/edit.ts';
import { countInLog, logLines } from '../../lib/domain/log-search.ts';
import { reviewPerson } from '../../lib/domain/review.ts';
import { view } from '../domain/moves.ts';
import { ada, entry, HOSTILE } from './profiles.ts';

afterEach(cleanup);
beforeEach(() => vi.clearAllMocks());
// Nothing has a size in jsdom, and rows out of sight are not drawn.
beforeAll(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(700));
afterAll(() => vi.restoreAllMocks());

const NOW = new Date(2026, 10, 25, 12).getTime();
const ADA = { id: 'ada', kind: 'person' as const, name: 'Ada Example' };

async function accessible(container: HTMLElement) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

describe('sortRows', () => {
  const columns: Column<{ n: number | null; t: string }>[] = [
    { id: 'n', title: 'columns.name', cell: () => null, sort: ({ n }) => n },
    { id: 't', title: 'columns.name', cell: () => null, sort: ({ t }) => t },
  ];
  const rows = [
    { n: 2, t: 'b10' },
    { n: null, t: 'É' },
    { n: 10, t: 'b9' },
  ];
  const by = (sort: string) => sortRows(rows, columns, sort).map(({ t }) => t);

  it('orders numbers as numbers and names as people do, without a value last both ways', () => {
    expect(by('n')).toEqual(['b10', 'b9', 'É']);
    expect(by('-n')).toEqual(['b9', 'b10', 'É']);
    expect(by('t')).toEqual(['b9', 'b10', 'É']);
    expect(by('-t')).toEqual(['É', 'b10', 'b9']);
    expect(by('nothing')).toEqual(['b10', 'É', 'b9']);
  });
});

const logDoes = {
  onAsk: vi.fn(),
  onForget: vi.fn(),
  onUndo: vi.fn(),
  onPause: vi.fn(),
  onKeep: vi.fn(),
  onExport: vi.fn(),
};
const ENTRIES = [
  entry(NOW, { stayed: 4_200, saved: true, context: 'Ada Example went.' }),
  entry(NOW - 60_000, { entityId: 'bolt', kind: 'organization', name: 'Bolt' }),
  entry(NOW - 90_000_000, { url: 'https://b.example/x', site: 'b.example', title: 'Another' }),
];
function log(facts: Partial<ComponentProps<typeof LogPage>> = {}) {
  return render(
    <LogPage
      found={{
        lines: logLines(ENTRIES),
        count: 3,
        counts: countInLog(ENTRIES),
        seen: new Map([['ada', 14]]),
        gone: new Set(['bolt']),
      }}
      all={3}
      complete
      asked={{ q: '', who: '', site: '', from: '', until: '', saved: false }}
      whoName=""
      now={NOW}
      paused={false}
      keep="ever"
      forgotten={null}
      {...logDoes}
      {...facts}
    />,
  ).container;
}

describe('LogPage', () => {
  it('tells each card: when, how, how long, how often, what was saved, in which sentence', async () => {
    const container = log();
    const [first] = screen.getAllByRole('listitem').filter((one) => one.dataset['line'] === '2');
    expect(first?.textContent).toMatch(
      /12:00.*Ada Example.*saved.*hovered, 4 s.*seen 14 times.*Forget.*Ada Example went\./,
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Today 2 cards',
      'Yesterday 1 card',
      'People seen most',
      'Labs seen most',
      'Sites',
    ]);
    await accessible(container);
  });

  it('names those who are gone without a link that leads to nobody', () => {
    log();
    expect(screen.getByText('Bolt', { selector: '.gone *' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Bolt' })).toBeNull();
    expect(screen.getAllByRole('link', { name: 'Ada Example' }).length).toBeGreaterThan(0);
  });

  it('is walked by keys: down, up, end, and Delete takes a card out', async () => {
    log();
    const list = screen.getByRole('list', { name: 'Cards seen' });
    list.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Ada Example');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Bolt');
    await userEvent.keyboard('{Delete}');
    expect(logDoes.onForget).toHaveBeenCalledExactlyOnceWith({
      label: 'Bolt',
      part: { id: ENTRIES[1]?.id },
    });
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Bolt');
  });

  it('narrows to whom and where, and says what it is narrowed to', async () => {
    log();
    const sites = screen.getByRole('heading', { name: 'Sites' }).closest('section');
    if (!sites) throw new Error('no sites');
    await userEvent.click(within(sites).getByRole('button', { name: 'b.example' }));
    expect(logDoes.onAsk).toHaveBeenLastCalledWith({ site: 'b.example' });
    await userEvent.click(within(sites).getByRole('button', { name: 'Forget b.example' }));
    expect(logDoes.onForget).toHaveBeenLastCalledWith({
      label: 'b.example',
      part: { site: 'b.example' },
    });
    cleanup();
    log({
      asked: { q: '', who: 'ada', site: '', from: '', until: '', saved: false },
      whoName: 'Ada Example',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Not only Ada Example' }));
    expect(logDoes.onAsk).toHaveBeenLastCalledWith({ who: '' });
    expect(screen.getByRole('button', { name: 'These as CSV' })).toBeDefined();
  });

  it('is kept as long as is chosen, and says what went, with the way back', async () => {
    log({ forgotten: 'Took 2 entries of Bolt out of the log' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Keep entries' }), 'month');
    expect(logDoes.onKeep).toHaveBeenCalledExactlyOnceWith('month');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(logDoes.onUndo).toHaveBeenCalledTimes(1);
  });

  it('shows hostile text as text', () => {
    const hostile = [entry(NOW, { name: HOSTILE, title: HOSTILE, context: HOSTILE })];
    const container = log({
      found: {
        lines: logLines(hostile),
        count: 1,
        counts: countInLog(hostile),
        seen: new Map(),
        gone: new Set(),
      },
    });
    expect(container.querySelectorAll('img, b')).toHaveLength(0);
  });
});

const reviewDoes = {
  fault: null,
  merged: false,
  onAsk: vi.fn(),
  onMerge: vi.fn(),
  onUndo: vi.fn(),
};

describe('ReviewPage', () => {
  it('opens where there is something, and makes one move of two, with the way back', async () => {
    const moves = [
      view('A', 'B', { id: 'went', date: '2026-02-28', origin: 'starter' }),
      view('A', null, { id: 'left', date: '2026-02', origin: 'starter' }),
    ];
    const page = (facts: Partial<ComponentProps<typeof ReviewPage>>) =>
      render(
        <ReviewPage
          items={reviewPerson(ADA, moves, '2026-11-25')}
          reason={null}
          sort=""
          {...reviewDoes}
          {...facts}
        />,
      ).container;
    const container = page({});
    expect(screen.getByRole('button', { name: 'Told twice 1', pressed: true })).toBeDefined();
    await userEvent.click(
      screen.getByRole('button', { name: 'Make these two moves of Ada Example one' }),
    );
    expect(reviewDoes.onMerge).toHaveBeenCalledExactlyOnceWith(['went', 'left']);
    await accessible(container);
    cleanup();
    page({ items: [], merged: true });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(reviewDoes.onUndo).toHaveBeenCalledTimes(1);
  });

  it('counts each reason and lists the one that is chosen', async () => {
    const onAsk = vi.fn();
    const moves = [
      view('B', null, { date: '2026-02' }),
      view('A', 'B', { date: '2020-01', status: 'rumour' }),
    ];
    const { container } = render(
      <ReviewPage
        items={reviewPerson(ADA, moves, '2026-11-25')}
        reason="weak"
        sort=""
        {...reviewDoes}
        onAsk={onAsk}
      />,
    );
    expect(screen.getByRole('button', { name: 'Past their date 1', pressed: false })).toBeDefined();
    expect(screen.getByRole('button', { name: 'One weak source 2', pressed: true })).toBeDefined();
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toContain('Ada ExampleLeft Bno sourceFeb 2026');
    await userEvent.click(screen.getByRole('button', { name: /^No current place/ }));
    expect(onAsk).toHaveBeenCalledExactlyOnceWith({ kind: 'placeless', sort: '' });
    await accessible(container);
  });
});

describe('WatchPage', () => {
  it('says how to begin, whom one watches, and what each week brought', async () => {
    const onUnwatch = vi.fn();
    const page = (watched: ComponentProps<typeof WatchPage>['watched']) =>
      render(
        <WatchPage
          watched={watched}
          weeks={
            watched?.length
              ? [{ monday: '2026-11-16', moves: [view('A', 'Bolt', { date: '2026-11-18' })] }]
              : []
          }
          onUnwatch={onUnwatch}
          onOpen={() => undefined}
        />,
      ).container;
    page([]);
    expect(screen.getByText(/You watch nobody yet/)).toBeDefined();
    cleanup();
    const bolt = { id: 'id of Bolt', kind: 'organization' as const, name: 'Bolt' };
    const container = page([{ entity: bolt, since: NOW, now: '1 joined, 0 left' }]);
    expect(screen.getByRole('heading', { name: /16.*22.*2026/ })).toBeDefined();
    expect(screen.getByText('Bolt: 1 joined, 0 left')).toBeDefined();
    const told = container.querySelector('.news-list li p');
    expect(told?.textContent).toBe('Ada Example A → Bolt');
    await userEvent.click(screen.getByRole('button', { name: 'Watch Bolt no more' }));
    expect(onUnwatch).toHaveBeenCalledExactlyOnceWith(bolt);
    await accessible(container);
  });
});

describe('EntityPage', () => {
  it('is watched, noted, put away, and its history turned back', async () => {
    const does = {
      onOpen: vi.fn(),
      onEditMove: vi.fn(),
      onWatch: vi.fn(),
      onNote: vi.fn(async () => undefined),
      onTrash: vi.fn(),
      onUndo: vi.fn(),
      onRedo: vi.fn(),
    };
    const step = (facts: Partial<Edit>): Edit => ({
      id: 'step',
      at: NOW,
      by: 'me',
      kind: 'edit',
      about: ['ada'],
      changes: [{ table: 'moves', id: 'm', before: { date: '2025' }, after: { date: '2026-01' } }],
      undoneAt: null,
      ...facts,
    });
    const { container } = render(
      <EntityPage
        profile={ada([view('A', 'B', { date: '2026-01' })])}
        now={NOW}
        seen={2}
        history={[
          { step: step({}), turns: true },
          { step: step({ id: 'undone', undoneAt: NOW }), turns: true },
          { step: step({ id: 'lost', kind: 'save', undoneAt: NOW }), turns: false },
        ]}
        fault={null}
        {...does}
      />,
    );
    expect(screen.getByRole('link', { name: 'Seen 2 times' }).getAttribute('href')).toBe(
      '#/log?who=ada',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Watch this person', pressed: false }),
    );
    expect(does.onWatch).toHaveBeenCalledExactlyOnceWith(true);
    await userEvent.type(screen.getByRole('textbox', { name: 'Your note' }), 'Hm');
    await userEvent.tab();
    expect(does.onNote).toHaveBeenCalledExactlyOnceWith('Hm');
    expect(screen.getAllByText(/date: 2025 → Jan 2026/)).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(does.onUndo).toHaveBeenCalledExactlyOnceWith(step({}));
    await userEvent.click(screen.getByRole('button', { name: 'Do again' }));
    expect(does.onRedo).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: /Edit this move/, hidden: true }));
    expect(does.onEditMove.mock.lastCall?.[0]).toMatchObject({ move: { date: '2026-01' } });
    await userEvent.click(screen.getByRole('button', { name: 'Put into the trash' }));
    expect(does.onTrash).toHaveBeenCalledTimes(1);
    await accessible(container);
  });
});
