// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Afterwards, LogReport, SeenCard } from '../../lib/domain/log-entry.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import type { MoveDraft } from '../../lib/domain/draft.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import type { CardController, CardHost } from '../../lib/page/card-bridge.ts';
import { offerCard } from '../../lib/page/card-bridge.ts';
import type { Hovering } from '../../lib/page/hover-bridge.ts';
import { startHovering } from '../../lib/page/hovering.ts';
import type { Mark, Marks } from '../../lib/page/marks.ts';
import type { ReaderWorld } from '../../lib/page/reader.ts';
import type { SelectionContext } from '../../lib/page/selection-draft.ts';
import { markOver, profileOf, showPage } from './pages.ts';

/** What a draft would be made of: only handed on here. */
const SELECTED = {} as SelectionContext;

/** A page with two names: Ada at x 0 to 99, Bob at x 200 to 299, in the line at y 0 to 20. */
interface Stage {
  hovering: Hovering;
  card: { [method in keyof CardController]: ReturnType<typeof vi.fn> };
  host: CardHost;
  logged: SeenCard[];
  afterwards: [string, Afterwards][];
  errors: unknown[];
  injectCard: ReturnType<typeof vi.fn<() => Promise<void>>>;
  /** What the user's pointer and keys do; jsdom's own events are never trusted. */
  move(x: number, y: number, more?: object): void;
  send(type: string, event: object): void;
  profiles: Map<string, Profile>;
  marks: [Mark, Mark];
}

const shared = globalThis as { whenceCard?: unknown };
let stage: Stage;

function set(): Stage {
  showPage('<p>Then Ada Example met Bob Sample. The end.</p>');
  const marks = ['Ada Example', 'Bob Sample'].map((name, i) => {
    const mark = markOver(name);
    const box = new DOMRect(i * 200, 0, 99, 20);
    mark.range.getClientRects = () => [box] as unknown as DOMRectList;
    return mark;
  }) as [Mark, Mark];
  Object.assign(document, {
    caretPositionFromPoint: (x: number) => ({
      offsetNode: document.querySelector('p')?.firstChild,
      offset: x < 150 ? 0 : 1,
    }),
  });
  const painted = {
    at: (_: Node, offset: number) => marks[offset] ?? null,
    all: () => marks,
    roots: () => [],
    inert: () => [],
    check: () => undefined,
    scrolled: () => undefined,
    clear: () => undefined,
  } as Partial<Marks> as Marks;

  const listeners: { type: string; listener: (event: object) => void }[] = [];
  vi.spyOn(document, 'addEventListener').mockImplementation(((
    type: string,
    listener: (event: object) => void,
  ) => listeners.push({ type, listener })) as typeof document.addEventListener);

  const box = { shown: false };
  const card = {
    show: vi.fn(() => (box.shown = true)),
    prepare: vi.fn(),
    showForm: vi.fn(() => (box.shown = true)),
    escape: vi.fn(),
    hide: vi.fn(() => (box.shown = false)),
    update: vi.fn(),
    setProposals: vi.fn(),
    box: vi.fn(() => (box.shown ? new DOMRect(0, 25, 360, 200) : null)),
    owns: vi.fn((target: unknown) => target === 'card'),
    destroy: vi.fn(),
  };
  const made: Partial<Stage> = { logged: [], afterwards: [], errors: [] };
  const injectCard = vi.fn(async () =>
    offerCard({
      putButton: () => () => undefined,
      connect(host) {
        made.host = host;
        return card as unknown as CardController;
      },
    }),
  );
  const profiles = new Map(
    marks.map(({ mention }) => [`id of ${mention.name}`, profileOf(mention.name)]),
  );
  const world = {
    document,
    injectCard,
    settings: () => DEFAULT_SETTINGS,
    outlineChanged: () => undefined,
    reads: 'on',
    logCard: async (report: LogReport) => {
      if ('place' in report) {
        made.afterwards?.push([report.place.id, report.after]);
        return report.place;
      }
      made.logged?.push(report.seen);
      return { page: 1, id: report.seen.name };
    },
    saveMove: async () => ({ ok: true, person: profileOf('Ada Example') }),
    onError: (error: unknown) => made.errors?.push(error),
    getProfile: async (id: string) => profileOf(id.replace('id of ', '')),
  } as unknown as ReaderWorld;
  const hovering = startHovering(world, painted, {
    profilesOf: (ids) => ids.flatMap((id) => profiles.get(id) ?? []),
    mentions: () => marks.map(({ mention }) => mention),
    chose: () => undefined,
    remember: (profile) => void profiles.set(profile.entity.id, profile),
    proposalsAbout: () => [],
    proposalsNaming: () => [],
    proposals: () => [],
    selectionContext: async () => SELECTED,
    article: () => ({
      source: {
        url: '',
        title: 'Doors',
        publisher: null,
        authors: [],
        published: null,
        language: null,
      },
      blocks: [],
    }),
  });
  const send = (type: string, event: object) => {
    for (const one of listeners) {
      if (one.type !== type) continue;
      one.listener({
        isTrusted: true,
        pointerType: 'mouse',
        buttons: 0,
        target: document.body,
        getModifierState: () => false,
        ...event,
      });
    }
  };
  return Object.assign(made, {
    marks,
    hovering,
    card,
    injectCard,
    profiles,
    send,
    move: (x: number, y: number, more: object = {}) =>
      send('pointermove', { clientX: x, clientY: y, ...more }),
  }) as Stage;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(1_000);
  delete shared.whenceCard;
  stage = set();
});
afterEach(() => {
  stage.hovering.stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  delete shared.whenceCard;
});

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** Rest on Ada until her card is open. */
async function openAda(): Promise<void> {
  stage.move(10, 10);
  await after(350);
  expect(stage.card.show).toHaveBeenCalledTimes(1);
}

/** Hold the card's script back; what is returned lets it come. */
function holdCard(): () => void {
  let arrive = () => undefined as void;
  const inject = stage.injectCard.getMockImplementation();
  stage.injectCard.mockImplementation(async () => {
    await new Promise<void>((resolve) => (arrive = resolve));
    await inject?.();
  });
  return () => arrive();
}

describe('startHovering', () => {
  it('fetches the card when the pointer enters a name, once, and shows it after the dwell', async () => {
    expect(stage.injectCard).not.toHaveBeenCalled();
    stage.move(10, 10);
    expect(stage.injectCard).toHaveBeenCalledTimes(1);
    await after(349);
    expect(stage.card.show).not.toHaveBeenCalled();
    await after(1);
    expect(stage.card.show).toHaveBeenCalledTimes(1);
    expect(stage.card.show.mock.lastCall?.[0]).toMatchObject({
      name: 'Ada Example',
      profiles: [{ entity: { name: 'Ada Example' } }],
      pointer: { x: 10, y: 10 },
      openedBy: 'pointer',
    });
    stage.move(10, 500);
    await after(300);
    stage.move(210, 10);
    await after(350);
    expect(stage.card.show).toHaveBeenCalledTimes(2);
    expect(stage.injectCard).toHaveBeenCalledTimes(1);
  });

  it('has the card drawn while the pointer rests on a name, not while it passes', async () => {
    stage.move(10, 10);
    await after(60);
    stage.move(210, 10);
    await after(60);
    expect(stage.card.prepare).not.toHaveBeenCalled();
    await after(60);
    expect(stage.card.prepare).toHaveBeenCalledTimes(1);
    expect(stage.card.prepare.mock.lastCall?.[0]).toMatchObject({ name: 'Bob Sample' });
    stage.move(10, 500);
    await after(1_000);
    expect(stage.card.show).not.toHaveBeenCalled();
  });

  it('opens nothing when the card comes after the pointer has gone', async () => {
    const arrive = holdCard();
    stage.move(10, 10);
    await after(400);
    stage.move(10, 500);
    await after(400);
    arrive();
    await after(5_000);
    expect(stage.card.show).not.toHaveBeenCalled();
    // It is there for the next.
    stage.move(210, 10);
    await after(350);
    expect(stage.card.show).toHaveBeenCalledTimes(1);
    expect(stage.injectCard).toHaveBeenCalledTimes(1);
  });

  it('opens only the last of two names whose card came late', async () => {
    const arrive = holdCard();
    stage.move(10, 10);
    await after(400);
    stage.move(10, 500);
    await after(400);
    stage.move(210, 10);
    await after(400);
    arrive();
    await after(0);
    expect(stage.card.show).toHaveBeenCalledTimes(1);
    expect(stage.card.show.mock.lastCall?.[0]).toMatchObject({ name: 'Bob Sample' });
  });

  it('tells that the card did not come, and tries again at the next name', async () => {
    stage.injectCard.mockRejectedValueOnce(new Error('No such frame.'));
    stage.move(10, 10);
    await after(10);
    stage.move(10, 500);
    await after(1_000);
    expect(stage.errors).toEqual([new Error('No such frame.')]);
    await openAda();
    expect(stage.injectCard).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['made by the page', { isTrusted: false }],
    ['of a finger', { pointerType: 'touch' }],
    ['while a button is held', { buttons: 1 }],
    ['over our own card', { target: 'card' }],
  ])('opens nothing for moves %s', async (_, more) => {
    if ('target' in more) {
      // The card must be there to know its own.
      await openAda();
      stage.send('keydown', { key: 'Escape' });
      stage.card.show.mockClear();
    }
    stage.move(10, 10, more);
    await after(5_000);
    expect(stage.card.show).not.toHaveBeenCalled();
  });

  it('asks for the lines anew whenever the card is placed', async () => {
    await openAda();
    const { anchor } = stage.card.show.mock.lastCall?.[0] as { anchor: () => DOMRect[] };
    expect(anchor()).toMatchObject([{ left: 0, top: 0, right: 99, bottom: 20 }]);
  });

  it('hides 300 ms after the pointer left, but not on its way to the card', async () => {
    await openAda();
    stage.move(120, 10);
    await after(299);
    expect(stage.card.hide).not.toHaveBeenCalled();
    await after(1);
    expect(stage.card.hide).toHaveBeenCalledTimes(1);

    stage.move(10, 10);
    await after(350);
    // The card is below; these lead down.
    for (const y of [21, 22, 23, 24]) {
      stage.move(10, y);
      await after(200);
    }
    stage.host.pointerInside(true);
    await after(5_000);
    expect(stage.card.hide).toHaveBeenCalledTimes(1);
    stage.host.pointerInside(false);
    await after(300);
    expect(stage.card.hide).toHaveBeenCalledTimes(2);
  });

  it('closes for Escape and for a click elsewhere, not for one in the card', async () => {
    await openAda();
    stage.send('pointerdown', { target: 'card' });
    stage.send('keydown', { key: 'Escape', target: 'card' });
    stage.send('keydown', { key: 'a' });
    stage.send('pointerdown', { isTrusted: false });
    expect(stage.card.hide).not.toHaveBeenCalled();
    stage.send('keydown', { key: 'Escape' });
    expect(stage.card.hide).toHaveBeenCalledTimes(1);
    stage.move(300, 300);
    stage.card.show.mockClear();
    await openAda();
    stage.send('pointerdown', {});
    expect(stage.card.hide).toHaveBeenCalledTimes(2);
  });

  it('keeps a pinned card, and one with a form', async () => {
    await openAda();
    stage.host.pinned(true);
    stage.move(10, 500);
    await after(5_000);
    stage.host.pinned(false);
    stage.host.busy(true);
    stage.move(11, 500);
    stage.send('keydown', { key: 'Escape' });
    stage.hovering.hide();
    await after(5_000);
    expect(stage.card.hide).not.toHaveBeenCalled();
    // What is not saved is for the card to ask about.
    expect(stage.card.escape).toHaveBeenCalledTimes(1);
  });

  it('no longer counts who is gone as seen', async () => {
    await openAda();
    stage.hovering.update([], ['id of Ada Example']);
    expect(stage.card.update).toHaveBeenCalledWith([], ['id of Ada Example']);
    await after(5_000);
    expect(stage.logged).toEqual([]);
  });

  it('logs a card that was open for a second, with its sentence, once', async () => {
    await openAda();
    await after(999);
    expect(stage.logged).toEqual([]);
    await after(10_000);
    expect(stage.logged).toEqual([
      {
        entityId: 'id of Ada Example',
        kind: 'person',
        name: 'Ada Example',
        url: document.location.href,
        title: 'Doors',
        context: 'Then Ada Example met Bob Sample.',
        openedBy: 'pointer',
      },
    ]);
  });

  it('logs nothing that closed within the second; who is not known by name alone', async () => {
    await openAda();
    await after(500);
    stage.move(10, 500);
    await after(5_000);
    expect(stage.logged).toEqual([]);

    stage.profiles.clear();
    stage.move(11, 10);
    await after(5_000);
    expect(stage.card.show).toHaveBeenCalledTimes(2);
    expect(stage.logged).toMatchObject([
      { entityId: null, kind: 'person', name: 'Ada Example', openedBy: 'pointer' },
    ]);
  });

  it('goes on with the same entry when a save makes known who was not', async () => {
    stage.profiles.clear();
    await openAda();
    stage.host.pointerInside(true);
    await after(2_000);
    const answer = await stage.host.saveMove({} as MoveDraft);
    if (answer.ok) stage.host.nowShowing(answer.person, 'pointer');
    await after(3_000);
    stage.host.closed();
    await after(0);
    expect(stage.logged.map(({ entityId }) => entityId)).toEqual([null]);
    expect(stage.afterwards).toEqual([
      ['Ada Example', { stayed: 5_000, saved: true, entityId: 'id of Ada Example' }],
    ]);
  });

  it('logs whom one went on to inside the card, and remembers them', async () => {
    await openAda();
    stage.host.pointerInside(true);
    await after(1_000);
    const carol = await stage.host.getProfile('id of Carol');
    expect(carol && stage.profiles.get('id of Carol')).toBe(carol);
    if (carol) stage.host.nowShowing(carol, 'link');
    await after(1_000);
    expect(stage.logged.map(({ name, openedBy }) => [name, openedBy])).toEqual([
      ['Ada Example', 'pointer'],
      ['Carol', 'link'],
    ]);
  });

  it('tells afterwards how long each card stayed, and from which a move was saved', async () => {
    await openAda();
    stage.host.pointerInside(true);
    await after(1_500);
    expect(stage.afterwards).toEqual([]);
    await stage.host.saveMove({} as MoveDraft);
    const carol = await stage.host.getProfile('id of Carol');
    if (carol) stage.host.nowShowing(carol, 'link');
    await after(2_000);
    stage.host.closed();
    await after(0);
    expect(stage.afterwards).toEqual([
      ['Ada Example', { stayed: 1_500, saved: true }],
      ['Carol', { stayed: 2_000, saved: false }],
    ]);
  });

  it('opens a form where it is asked for, and hides nothing of it', async () => {
    expect(await stage.hovering.draftSelection(' ')).toBe(false);
    expect(stage.card.showForm).not.toHaveBeenCalled();
    expect(await stage.hovering.draftSelection('words')).toBe(true);
    expect(stage.card.showForm).toHaveBeenCalledWith('words', null, SELECTED);
    expect(stage.card.show).not.toHaveBeenCalled();
    stage.host.busy(true);
    await after(5_000);
    expect(stage.card.hide).not.toHaveBeenCalled();
    expect(stage.logged).toEqual([]);
  });

  it('logs a card in a hidden tab only when it was looked at', async () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await openAda();
    await after(5_000);
    expect(stage.logged).toEqual([]);
    state.mockReturnValue('visible');
    stage.send('visibilitychange', {});
    await after(999);
    expect(stage.logged).toEqual([]);
    await after(1);
    expect(stage.logged).toHaveLength(1);
  });

  it('counts what was seen from when the card was there', async () => {
    const arrive = holdCard();
    stage.move(10, 10);
    await after(1_100);
    arrive();
    await after(999);
    expect(stage.card.show).toHaveBeenCalledTimes(1);
    expect(stage.logged).toEqual([]);
    await after(1);
    expect(stage.logged).toHaveLength(1);
  });

  it('closes when the page scrolls, not when a list elsewhere does', async () => {
    await openAda();
    const list = document.body.appendChild(document.createElement('ul'));
    stage.send('scroll', { target: list });
    await after(1_000);
    expect(stage.card.hide).not.toHaveBeenCalled();
    stage.send('scroll', { target: document });
    await after(300);
    expect(stage.card.hide).toHaveBeenCalledTimes(1);
  });

  it('opens names that are not painted while the key is held, also when it comes later', async () => {
    stage.marks[0].quiet = true;
    stage.move(10, 10);
    await after(1_000);
    expect(stage.card.show).not.toHaveBeenCalled();
    stage.send('keydown', { key: 'Alt' });
    await after(350);
    expect(stage.card.show).toHaveBeenCalledTimes(1);
    // The key may go: the pointer still rests on the name.
    stage.move(11, 10);
    await after(1_000);
    expect(stage.card.hide).not.toHaveBeenCalled();
  });

  it('takes the card away when it stops, and opens no other', async () => {
    await openAda();
    stage.hovering.stop();
    expect(stage.card.destroy).toHaveBeenCalledTimes(1);
    await after(5_000);
    expect(stage.logged).toEqual([]);
    expect(stage.card.hide).not.toHaveBeenCalled();
  });

  it('hears nothing any more after it stopped', () => {
    const signals = vi
      .mocked(document.addEventListener)
      .mock.calls.map(([, , options]) => (options as AddEventListenerOptions).signal);
    expect(signals.length).toBeGreaterThan(3);
    stage.hovering.stop();
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
  });
});
