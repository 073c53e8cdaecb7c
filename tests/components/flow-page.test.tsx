// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { FlowPage } from '../../components/dashboard/FlowPage.tsx';
import type { ComponentProps } from 'react';
import type { FlowMove } from '../../lib/domain/flow.ts';
import { ALL_HAPPENED, flowBetween, quarterOf } from '../../lib/domain/flow.ts';

afterEach(cleanup);
// Nothing has a size in jsdom, and rows out of sight are not drawn.
beforeAll(() => void vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(700));
afterAll(() => vi.restoreAllMocks());

const lab = (name: string) => ({ id: name, kind: 'organization' as const, name });
const move = (id: string, from: string, to: string): FlowMove => ({
  id,
  person: { id: `p${id}`, kind: 'person', name: `Person ${id}` },
  from: lab(from),
  to: lab(to),
  kind: 'join',
  status: 'reported',
  date: '2026-05',
  roleFrom: null,
  roleTo: null,
});
// A circle, a return, and two to one place: what a plain Sankey cannot draw.
const MOVES = [
  move('1', 'A', 'B'),
  move('2', 'B', 'A'),
  move('3', 'B', 'C'),
  move('4', 'C', 'A'),
  move('5', 'A', 'B'),
];

type Props = ComponentProps<typeof FlowPage>;
function page(facts: Partial<Props> = {}) {
  const does = { onAsk: vi.fn(), onSpan: vi.fn(), onChoose: vi.fn(), onExport: vi.fn() };
  const first = quarterOf('2025-01-01');
  const { container } = render(
    <FlowPage
      flow={flowBetween(MOVES, 12)}
      view="bands"
      most={12}
      filter={ALL_HAPPENED}
      oneEnded={3}
      among={0}
      span={{ first, counts: [1, 0, 2], since: first, until: first + 2 }}
      labs={[lab('A'), lab('B')]}
      quarters={null}
      chosen={null}
      sort=""
      width={800}
      picture={null}
      room={null}
      {...does}
      {...facts}
    />,
  );
  return { container, ...does };
}

describe('FlowPage', () => {
  it('draws circles and returns, each band once', () => {
    const { container } = page();
    const titles = [...container.querySelectorAll('path.band title')].map((one) => one.textContent);
    expect(titles).toHaveLength(4);
    expect(titles).toContain('A → B: 2 moves');
    expect(titles).toContain('B → A: 1 move');
    for (const path of container.querySelectorAll('path.band')) {
      expect(path.getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+C/);
    }
  });

  it('leads from a band to the moves behind it', async () => {
    const { container, onChoose } = page();
    const [band] = container.querySelectorAll('path.band');
    if (band) await userEvent.click(band);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ from: 'A', to: 'B' });
    cleanup();
    page({ chosen: { from: 'A', to: 'B' } });
    const table = within(screen.getByRole('table', { name: 'The moves behind it' }));
    expect(table.getAllByRole('link', { name: /^Person/ }).map((one) => one.textContent)).toEqual([
      'Person 1',
      'Person 5',
    ]);
  });

  it('says the same as a table, by keyboard', async () => {
    const { onChoose } = page({ view: 'table' });
    const rows = within(screen.getByRole('table', { name: 'Moves from lab to lab' }));
    expect(rows.getAllByRole('row')).toHaveLength(5);
    rows.getByRole('button', { name: '2 moves from A to B' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ from: 'A', to: 'B' });
  });

  it('says the same as a matrix, with sums', async () => {
    const { onChoose } = page({ view: 'matrix' });
    const matrix = within(screen.getByRole('table'));
    await userEvent.click(matrix.getByRole('button', { name: 'C to A: 1 move' }));
    expect(onChoose).toHaveBeenLastCalledWith({ from: 'C', to: 'A' });
    await userEvent.click(matrix.getByRole('button', { name: 'B 2', description: /^$/ }));
    expect(onChoose).toHaveBeenLastCalledWith({ from: 'B' });
  });

  it('keeps the ends of the span apart', () => {
    const first = quarterOf('2025-01-01');
    const { onSpan } = page();
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'To' });
    expect(slider.getAttribute('aria-valuetext')).toBe('Q3 2025');
    slider.focus();
    fireEvent.change(slider, { target: { value: String(first) } });
    expect(onSpan).toHaveBeenLastCalledWith(first, first);
    expect(screen.queryByRole('button', { name: 'All the time' })).toBeNull();
  });

  it('says when nothing fits', () => {
    page({ flow: flowBetween([], 12) });
    expect(screen.getByText('No moves between labs fit these filters.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'SVG' })).toBeNull();
  });
});
