import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogReport, SeenCard } from '../../lib/domain/log-entry.ts';
import { watchSeenCards } from '../../lib/page/seen-cards.ts';

const card = (entityId: string): SeenCard => ({
  entityId,
  kind: 'person',
  name: entityId,
  url: 'https://news.example',
  title: '',
  context: '',
  openedBy: 'pointer',
});
const afterwards = vi.fn();
const world = {
  logCard: vi.fn(async (report: LogReport) => {
    if ('place' in report) {
      afterwards(report.place, report.after);
      return report.place;
    }
    const id = report.seen.name;
    return id === 'unlogged' ? null : { page: 1, id };
  }),
  onError: vi.fn(),
};
const settled = () => new Promise((resolve) => setTimeout(resolve));
const now = vi.spyOn(performance, 'now');
beforeEach(() => {
  vi.clearAllMocks();
  now.mockReturnValue(0);
});

describe('watchSeenCards', () => {
  it('tells how long a card stayed from when it was shown, once', async () => {
    const cards = watchSeenCards(world);
    cards.seen(card('ada'), 500);
    now.mockReturnValue(4_700.4);
    cards.gone();
    cards.gone();
    await settled();
    expect(afterwards).toHaveBeenCalledExactlyOnceWith(
      { page: 1, id: 'ada' },
      { stayed: 4_200, saved: false },
    );
  });

  it('takes a card that comes on show again after a save for one seeing', async () => {
    const cards = watchSeenCards(world);
    cards.seen(card('ada'), 0);
    cards.saved('ada');
    cards.seen(card('ada'), 3_000);
    now.mockReturnValue(5_000);
    cards.seen(card('bob'), 5_000);
    await settled();
    expect(world.logCard.mock.calls.filter(([report]) => 'seen' in report)).toHaveLength(2);
    expect(afterwards).toHaveBeenCalledExactlyOnceWith(
      { page: 1, id: 'ada' },
      { stayed: 5_000, saved: true },
    );
  });

  it('remembers a save from a card of somebody new, who is logged only afterwards', async () => {
    const cards = watchSeenCards(world);
    cards.saved('new');
    cards.seen(card('new'), 0);
    cards.gone();
    cards.seen(card('ada'), 0);
    cards.gone();
    await settled();
    expect(afterwards.mock.calls.map(([place, after]) => [place.id, after.saved])).toEqual([
      ['new', true],
      ['ada', false],
    ]);
  });

  it('links the card of somebody new, once logged, to who a save makes known', async () => {
    const cards = watchSeenCards(world);
    cards.seen({ ...card('Nia New'), entityId: null }, 0);
    cards.saved('nia');
    // The same card goes on, of somebody who is known now.
    cards.seen(card('nia'), 3_000);
    now.mockReturnValue(5_000);
    cards.gone();
    cards.seen({ ...card('Newlab'), entityId: null, kind: 'organization' }, 5_000);
    cards.saved('nia');
    cards.seen(card('nia'), 5_000);
    await settled();
    expect(afterwards.mock.calls).toEqual([
      [
        { page: 1, id: 'Nia New' },
        { stayed: 5_000, saved: true, entityId: 'nia' },
      ],
      [
        { page: 1, id: 'Newlab' },
        { stayed: 0, saved: true },
      ],
    ]);
  });

  it('says nothing of what was not logged, and reports what failed', async () => {
    const cards = watchSeenCards(world);
    cards.seen(card('unlogged'), 0);
    cards.gone();
    await settled();
    expect(afterwards).not.toHaveBeenCalled();
    world.logCard.mockRejectedValueOnce(new Error('updated'));
    cards.seen(card('ada'), 0);
    cards.gone();
    await settled();
    expect(world.onError).toHaveBeenCalledTimes(1);
  });
});
