// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProfileBody } from '../../components/ProfileBody.tsx';
import type { EntityRef } from '../../lib/domain/entity.ts';
import { newestFirst } from '../../lib/domain/career.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { view } from '../domain/moves.ts';
import { ada, bolt, evidence, HOSTILE } from './profiles.ts';

afterEach(cleanup);

const open = vi.fn<(entity: EntityRef) => void>();
const showAll = vi.fn<(entity: EntityRef) => void>();
function show(profile: Profile): HTMLElement {
  open.mockReset();
  return render(<ProfileBody profile={profile} onOpen={open} onShowAll={showAll} />).container;
}
/** A text with its white space collapsed, as a reader sees it. */
const said = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The moves from top to bottom. */
const items = (container: HTMLElement) => [...container.querySelectorAll('li.move')];
const parts = (item: Element | undefined, name: string) => said(item?.querySelector(`.${name}`));

describe('a person', () => {
  const career = [
    view('Bolt', 'Core', { date: '2026-01-15', roleTo: 'head of research' }),
    view('Acme', 'Bolt', { date: '2024' }),
    view(null, 'Acme', { date: '2019~', kind: 'found' }),
  ];

  it('says where they are now, since when and as what, and leads there', async () => {
    const container = show(ada(career));
    expect(parts(container, 'now')).toBe('Now at Core since Jan 15, 2026head of research');
    await userEvent.click(
      within(container.querySelector('.now') as HTMLElement).getByRole('button', { name: 'Core' }),
    );
    expect(open.mock.lastCall?.[0]).toEqual({
      id: 'id of Core',
      kind: 'organization',
      name: 'Core',
    });
  });

  it('names every place that they hold', () => {
    const container = show(
      ada([
        view(null, 'Bolt', { date: '2024', kind: 'found' }),
        view(null, 'Acme', { date: '2020' }),
      ]),
    );
    expect([...container.querySelectorAll('.now')].map(said)).toEqual([
      'Now at Bolt since 2024',
      'Now at Acme since 2020',
    ]);
  });

  it('says what they left where nothing is known since', () => {
    const container = show(ada([view('Acme', null, { date: '2025' }), view(null, 'Acme')]));
    expect(parts(container, 'now')).toBe('Left Acme; nothing known since');
  });

  it('does not guess where nothing is known', () => {
    const container = show(ada([]));
    expect(parts(container, 'now')).toBe('Current place not known');
    expect(parts(container, 'empty')).toMatch(/^No moves known yet/);
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('does not say that they are where a rumour has them go', () => {
    const container = show(
      ada([
        view('Acme', 'Bolt', { date: '2026', status: 'rumour' }),
        view(null, 'Acme', { date: '2020' }),
      ]),
    );
    expect(parts(container, 'now')).toBe('Now at Acme since 2020');
  });

  it('tells moves from the newest on', () => {
    const container = show(ada(newestFirst(career.toReversed())));
    expect(items(container).map((item) => parts(item, 'when'))).toEqual([
      'Jan 15, 2026',
      '2024',
      'about 2019',
    ]);
    expect(items(container).map((item) => parts(item, 'path'))).toEqual([
      'Bolt → Core',
      'Acme → Bolt',
      'Founded Acme',
    ]);
    expect(screen.getByRole('heading').textContent).toBe('Moves');
  });

  it.each([
    [view('Acme', null, { date: '2025-03' }), 'Left Acme', 'Mar 2025'],
    [view(null, 'Bolt'), 'Joined Bolt', 'Date not known'],
    [
      view('Acme', 'Bolt', { kind: 'acquihire' }),
      'Acme → Bolt Came with an acquisition',
      'Date not known',
    ],
    [view('Acme', 'Acme', { kind: 'promote', date: '2025' }), 'Promoted at Acme', '2025'],
    [view('Acme', 'Bolt', { status: 'rumour', date: '2026' }), 'Acme → Bolt', '2026Rumour'],
    [view('Acme', 'Bolt', { status: 'denied', date: '2026' }), 'Acme → Bolt', '2026Denied'],
    [view('Acme', 'Bolt', { status: 'confirmed', date: '2026' }), 'Acme → Bolt', '2026'],
    [
      view('Acme', 'Bolt', { date: '2026', unsourced: ['date'] }),
      'Acme → Bolt',
      '2026 · date not stated',
    ],
  ])('tells a move in words: %#', (move, path, when) => {
    const [item] = items(show(ada([move])));
    expect(parts(item, 'path')).toBe(path);
    expect(parts(item, 'when')).toBe(when);
  });

  it('says the way between two places to those who cannot see the arrow', () => {
    const container = show(ada([view('Acme', 'Bolt')]));
    expect(parts(container, 'path')).toBe('Acme → Bolt');
    expect(screen.getByRole('img', { name: 'to' })).toBeDefined();
  });

  it('tells the role they took, else the one they had', () => {
    const [took, had] = items(
      show(
        ada([
          view('Acme', 'Bolt', { date: '2026', roleFrom: 'engineer', roleTo: 'director' }),
          view('Core', 'Acme', { date: '2020', roleFrom: 'intern' }),
        ]),
      ),
    );
    expect(parts(took, 'role')).toBe('director · before: engineer');
    expect(parts(had, 'role')).toBe('before: intern');
  });

  it('says that details have no source', () => {
    const [item] = items(show(ada([view('Acme', 'Bolt', { unsourced: ['roleTo'] })])));
    expect(said(item)).toContain('Partly unsourced: no source states every detail');
  });

  it('leads to the places of each move, in place, and not to itself', async () => {
    const container = show(ada([view('Acme', 'Bolt')]));
    const list = within(container.querySelector('.moves') as HTMLElement);
    await userEvent.click(list.getByRole('button', { name: 'Acme' }));
    await userEvent.click(list.getByRole('button', { name: 'Bolt' }));
    expect(open.mock.calls.map(([entity]) => entity.id)).toEqual(['id of Acme', 'id of Bolt']);
    expect(screen.queryByRole('button', { name: 'Ada Example' })).toBeNull();
  });

  it('tells other names', () => {
    const aliases = [
      { text: 'A. Example', ambiguous: false },
      { text: 'ادا', ambiguous: true },
    ];
    expect(said(show(ada([], { aliases })))).toContain('Also known as A. Example, ادا');
  });
});

describe('an organization', () => {
  it.each([
    [5, 2, 'In all5 joined2 leftNet +3'],
    [2, 5, 'In all2 joined5 leftNet \u22123'],
    [4, 4, 'In all4 joined4 leftNet 0'],
  ])('says that %i joined and %i left, and what remains', (joined, left, words) => {
    const container = show(bolt([], { joined, left }));
    expect(parts(container, 'flow-words')).toBe(words);
    const bar = [...container.querySelectorAll<HTMLElement>('.flow-bar span')];
    const all = Math.max(1, joined + left);
    expect(bar.map(({ style }) => Number.parseFloat(style.width))).toEqual([
      expect.closeTo((100 * joined) / all, 3),
      expect.closeTo((100 * left) / all, 3),
    ]);
    expect(container.querySelector('.flow-bar')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says nothing of a flow where nobody is known to have come or gone', () => {
    const container = show(bolt([]));
    expect(container.querySelector('.flow-words')).toBeNull();
    expect(container.querySelector('.flow-bar')).toBeNull();
  });

  it('says how many moves there are beside the newest, and shows them when asked', async () => {
    const container = show(bolt([view('Acme', 'Bolt')], { total: 138 }));
    expect(parts(container, 'more')).toBe('The newest 1 of 138 · Show all');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(showAll.mock.lastCall?.[0]).toMatchObject({ id: 'id of Bolt' });
    cleanup();
    show(bolt([view('Acme', 'Bolt')]));
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull();
  });

  it('shows five moves in a card, and the others when asked, in place', async () => {
    const years = Array.from({ length: 9 }, (_, i) => String(2026 - i));
    const moves = years.map((date) => view('Acme', 'Bolt', { date }));
    const inCard = (profile: Profile) => (
      <ProfileBody
        profile={profile}
        onOpen={open}
        onShowAll={showAll}
        card={{ now: Date.UTC(2026, 10), here: [], alike: null }}
      />
    );
    const { container, rerender } = render(inCard(bolt(moves.slice(0, 7), { total: 9 })));
    expect(items(container)).toHaveLength(5);
    expect(parts(container, 'more')).toBe('The newest 5 of 9 · Show all');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(items(container)).toHaveLength(7);
    expect(showAll.mock.lastCall?.[0]).toMatchObject({ id: 'id of Bolt' });
    rerender(inCard(bolt(moves, { total: 9 })));
    expect(items(container)).toHaveLength(9);
    expect(container.querySelector('.more')).toBeNull();
  });

  it('folds no single move away', () => {
    const moves = [1, 2, 3, 4, 5, 6].map((day) =>
      view('Acme', 'Bolt', { date: `2026-01-0${day}` }),
    );
    const card = { now: Date.UTC(2026, 10), here: [], alike: null };
    const { container } = render(
      <ProfileBody profile={bolt(moves)} onOpen={open} onShowAll={showAll} card={card} />,
    );
    expect(items(container)).toHaveLength(6);
  });

  it('says of who left to found a company no more than is known', () => {
    const container = show(bolt([view('Bolt', null, { kind: 'found', date: '2026' })]));
    expect(items(container).map((item) => parts(item, 'who'))).toEqual([
      'Ada Example left to found a company',
    ]);
    expect(container.querySelector('.path')).toBeNull();
  });

  it('counts all, not only the moves that the card has', () => {
    const container = show(bolt([view('Acme', 'Bolt')], { joined: 900, left: 100 }));
    expect(parts(container, 'flow-words')).toBe('In all900 joined100 leftNet +800');
    expect(items(container)).toHaveLength(1);
  });

  it('says what it is, and since when', () => {
    expect(parts(show(bolt([])), 'quiet')).toBe('AI lab');
    cleanup();
    expect(parts(show(bolt([], { organizationKind: 'university', founded: 1885 })), 'quiet')).toBe(
      'University, founded 1885',
    );
  });

  it('says of each move who came or went, and leads to them, not to itself', async () => {
    const container = show(
      bolt([
        view('Acme', 'Bolt', { date: '2026' }),
        view('Bolt', 'Core', { date: '2025' }),
        view('Bolt', null, { date: '2024' }),
        view('Bolt', 'Bolt', { date: '2023', kind: 'promote' }),
      ]),
    );
    expect(screen.getByRole('heading').textContent).toBe('Who joined and who left');
    expect(items(container).map((item) => parts(item, 'who'))).toEqual([
      'Ada Example joined',
      'Ada Example left',
      'Ada Example left',
      'Ada Example',
    ]);
    // The colour of the dot.
    expect(items(container).map((item) => item.className)).toEqual([
      'move came',
      'move went',
      'move went',
      'move inside',
    ]);
    expect(screen.queryByRole('button', { name: 'Bolt' })).toBeNull();
    await userEvent.click(screen.getAllByRole('button', { name: 'Ada Example' })[0] as HTMLElement);
    expect(open.mock.lastCall?.[0]).toMatchObject({ id: 'ada', kind: 'person' });
  });
});

describe('sources', () => {
  const withSources = (...sources: ReturnType<typeof evidence>[]) =>
    show(ada([{ ...view('Acme', 'Bolt'), evidence: sources }]));

  it('are links that open elsewhere and tell the page nothing', () => {
    withSources(
      evidence('https://news.example/a', {
        publisher: 'The News',
        published: '2026-01-15',
        title: 'Doors',
      }),
    );
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'The News' });
    expect(link.href).toBe('https://news.example/a');
    expect(link.target).toBe('_blank');
    expect(link.rel.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
    expect(link.title).toBe('Doors');
    expect(said(screen.getByRole('list', { name: 'Sources' }))).toBe('The News, Jan 15, 2026');
  });

  it('are named by their site where no publisher is known, and say whose they are', () => {
    withSources(evidence('https://www.news.example/a', { mine: true }));
    expect(screen.getByRole('link').textContent).toBe('news.example');
    expect(said(screen.getByRole('list', { name: 'Sources' }))).toBe('news.example · saved by you');
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JaVaScRiPt:alert(1)//https://news.example',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://news.example/1',
    'chrome-extension://abc/popup.html',
    'ftp://news.example/a',
    '//news.example/a',
    'news.example/a',
    '',
  ])('are no link for the address %j', (url) => {
    const container = withSources(evidence(url, { publisher: 'The News' }));
    expect(container.querySelectorAll('a, [href], [src]')).toHaveLength(0);
    expect(said(screen.getByRole('list', { name: 'Sources' }))).toBe('The News');
  });

  it('that only repeat another stand behind it, by their own name', () => {
    const words = 'Ada Example left Acme for Bolt in the spring, she wrote.';
    const said1 = (url: string, publisher: string, published: string) => {
      const made = evidence(url, { publisher, published });
      made.evidence.quote = { exact: words, prefix: '', suffix: '' };
      return made;
    };
    withSources(
      said1('https://aol.example/a', 'AOL', '2026-01-16'),
      said1('https://verge.example/a', 'The Verge', '2026-01-15'),
      said1('https://verge.example/b', 'The Verge', '2026-01-17'),
      evidence('https://other.example/a', { publisher: 'Other', published: '2026-01-18' }),
    );
    expect([...screen.getByRole('list', { name: 'Sources' }).children].map(said)).toEqual([
      'The Verge, Jan 15, 2026, via AOL, Jan 16, 2026',
      'The Verge, Jan 17, 2026',
      'Other, Jan 18, 2026',
    ]);
    expect(screen.getAllByRole('link')).toHaveLength(4);
    expect(document.querySelector('.reason')?.textContent).toMatch(/copies do not count|repeat/);
  });

  it('are told to be missing', () => {
    expect(parts(withSources(), 'sources')).toBe('No source kept');
    cleanup();
    withSources({ ...evidence('https://news.example', { mine: true }), source: null });
    expect(said(screen.getByRole('list', { name: 'Sources' }))).toBe(
      'No source given · saved by you',
    );
  });
});

describe('what cannot be', () => {
  it('is asked about, never called an error', () => {
    show(
      ada([
        view(null, 'Acme', { date: '2020' }),
        view('Acme', null, { date: '2024-06' }),
        view(null, 'Bolt', { date: '2022' }),
      ]),
    );
    expect(said(screen.getByRole('list', { name: 'Questions' }))).toBe(
      'Came to Bolt in 2022, while at Acme (2020 to Jun 2024). At both at once?',
    );
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();
    show(ada([view(null, 'Acme', { date: '2020' }), view('Acme', 'Bolt', { date: '2024' })]));
    expect(screen.queryByRole('list', { name: 'Questions' })).toBeNull();
  });
});

describe('hostile and odd text', () => {
  it('is shown as text, wherever it comes from', () => {
    const alert = vi.spyOn(globalThis, 'alert').mockImplementation(() => undefined);
    const moved = {
      ...view('Acme', 'Bolt', { roleTo: HOSTILE, date: HOSTILE }),
      to: { id: 'id of Bolt', kind: 'organization' as const, name: HOSTILE },
      evidence: [evidence('https://news.example', { publisher: HOSTILE, title: HOSTILE })],
    };
    // A date that cannot be read is not asked where somebody is.
    moved.move.status = 'rumour';
    const aliases = [{ text: HOSTILE, ambiguous: false }];
    const container = show(ada([moved], { name: HOSTILE, aliases }));
    expect(container.querySelectorAll('img, b, script')).toHaveLength(0);
    expect(said(container).split('<img src=x').length - 1).toBe(5);
    expect(screen.getByRole('link').title).toBe(HOSTILE);
    expect(alert).not.toHaveBeenCalled();
    alert.mockRestore();
  });

  it('keeps names apart from the direction of what stands around them', () => {
    const name = 'مصطفى سليمان';
    const moved = { ...view('Acme', 'Bolt'), person: { id: 'm', kind: 'person' as const, name } };
    show(bolt([moved]));
    const button = screen.getByRole('button', { name });
    expect(button.firstElementChild?.localName).toBe('bdi');
  });

  it('shows a long name whole', () => {
    const name = `Ada ${'Maria-'.repeat(40)}Example`;
    const moved = { ...view('Acme', 'Bolt'), person: { id: 'm', kind: 'person' as const, name } };
    show(bolt([moved]));
    expect(screen.getByRole('button', { name }).textContent).toBe(name);
  });

  it('shows many moves', () => {
    const moves = Array.from({ length: 300 }, (_, i) => view('Acme', 'Bolt', { notes: String(i) }));
    expect(items(show(bolt(moves)))).toHaveLength(300);
  });
});
