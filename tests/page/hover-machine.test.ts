import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverEffect, HoverEvent, HoverState } from '../../lib/page/hover-machine.ts';
import { hover, idleState } from '../../lib/page/hover-machine.ts';

type Name = 'A' | 'B';
const ON_A = { x: 10, y: 10 };
const ON_B = { x: 200, y: 10 };
const OFF = { x: 100, y: 100 };

/**
 * The machine with a clock and the one timer that its caller keeps: a later
 * `wake` takes the place of an earlier one. `said` tells what it did, and when.
 */
class Play {
  state: HoverState<Name> = idleState();
  now: number;
  said: string[] = [];
  readonly dwell: number;
  private wakeAt: number | null = null;

  constructor(dwell = 350, start = 10_000) {
    this.dwell = dwell;
    this.start = start;
    this.now = start;
  }
  readonly start: number;

  send(event: HoverEvent<Name>): this {
    const step = hover(this.state, event, this.now, { dwell: this.dwell, hideDelay: 300 });
    this.state = step.state;
    for (const effect of step.effects) this.do(effect);
    return this;
  }

  private do(effect: HoverEffect<Name>): void {
    if (effect.type === 'wake') this.wakeAt = effect.at;
    else {
      const of = effect.type === 'show' ? ` ${effect.mark}` : '';
      this.said.push(`${this.now - this.start} ${effect.type}${of}`);
    }
  }

  wait(ms: number): this {
    const until = this.now + ms;
    while (this.wakeAt !== null && this.wakeAt <= until) {
      this.now = Math.max(this.now, this.wakeAt);
      this.wakeAt = null;
      this.send({ type: 'tick' });
    }
    this.now = until;
    return this;
  }

  move(point: { x: number; y: number }, mark: Name | null, toCard = false): this {
    return this.send({ type: 'move', point, mark, toCard });
  }

  /** A card is open on A, and the pointer rests on its name. */
  static open(): Play {
    const play = new Play().move(ON_A, 'A').wait(350);
    expect(play.said).toEqual(['0 prefetch', '350 show A']);
    play.said = [];
    return play;
  }
}

describe('opening', () => {
  it('shows a card after a dwell, not before, and fetches its script on the way', () => {
    const play = new Play().move(ON_A, 'A').wait(349);
    expect(play.said).toEqual(['0 prefetch']);
    expect(play.wait(1).said).toEqual(['0 prefetch', '350 show A']);
  });

  it.each([0, 100, 1_000])('waits for a dwell of %i ms', (dwell) => {
    const play = new Play(dwell).move(ON_A, 'A').wait(2_000);
    expect(play.said.slice(0, 2)).toEqual(['0 prefetch', `${dwell} show A`]);
  });

  it('shows nothing for a name the pointer only crossed', () => {
    const play = new Play().move(ON_A, 'A').wait(300).move(OFF, null).wait(5_000);
    expect(play.said).toEqual(['0 prefetch']);
  });

  it('starts anew on another name', () => {
    const play = new Play().move(ON_A, 'A').wait(300).move(ON_B, 'B').wait(349);
    expect(play.said).not.toContain('350 show A');
    expect(play.wait(1).said.at(-1)).toBe('650 show B');
  });

  it('starts anew while the pointer is fast, and lets it be slow', () => {
    const fast = new Play().move(ON_A, 'A').wait(100).move({ x: 60.1, y: 10 }, 'A').wait(349);
    expect(fast.said).toEqual(['0 prefetch']);
    expect(fast.wait(1).said.at(-1)).toBe('450 show A');

    const slow = new Play().move(ON_A, 'A').wait(100).move({ x: 59.9, y: 10 }, 'A').wait(250);
    expect(slow.said.at(-1)).toBe('350 show A');
  });

  it.each<[string, HoverEvent<Name>]>([
    ['the pointer leaves the window', { type: 'out' }],
    ['the page scrolls', { type: 'scroll' }],
    ['the name is clicked', { type: 'clickOutside' }],
    ['Escape is pressed', { type: 'escape' }],
  ])('shows nothing when %s meanwhile', (_, event) => {
    expect(new Play().move(ON_A, 'A').wait(200).send(event).wait(5_000).said).toEqual([
      '0 prefetch',
    ]);
  });

  it('shows nothing after a scroll until the pointer moves by itself', () => {
    const play = new Play().move(OFF, null).wait(50).send({ type: 'scroll' });
    // Browsers send a move then, at the same place, over whatever came under it.
    play.wait(20).move(OFF, 'A').wait(5_000).move(OFF, 'A').wait(5_000);
    expect(play.said).toEqual([]);
    play.move({ x: OFF.x + 1, y: OFF.y }, 'A').wait(350);
    expect(play.said).toEqual(['10070 prefetch', '10420 show A']);
  });
});

describe('closing', () => {
  it('hides 300 ms after the pointer left', () => {
    const play = Play.open().wait(50).move(OFF, null).wait(299);
    expect(play.said).toEqual([]);
    expect(play.wait(1).said).toEqual(['700 hide']);
    expect(play.state.phase).toBe('idle');
  });

  it('hides 300 ms after the first step off, whatever the pointer does out there', () => {
    const play = Play.open().move(OFF, null);
    for (let x = 0; x < 5; x += 1) play.wait(50).move({ x: OFF.x + x, y: 300 }, null);
    expect(play.wait(50).said).toEqual(['650 hide']);
  });

  it('stays when the pointer comes back to the name or into the card in time', () => {
    const back = Play.open().move(OFF, null).wait(250).move(ON_A, 'A').wait(5_000);
    expect(back.said).toEqual(['1350 seen']);
    const inside = Play.open().move(OFF, null).wait(250).send({ type: 'cardEnter' }).wait(5_000);
    expect(inside.said).toEqual(['1350 seen']);
  });

  it('hides 300 ms after the pointer left the card', () => {
    const play = Play.open().move(OFF, null).wait(100).send({ type: 'cardEnter' }).wait(2_000);
    play.said = [];
    expect(play.send({ type: 'cardLeave' }).wait(299).said).toEqual([]);
    expect(play.wait(1).said).toEqual(['2750 hide']);
  });

  it('stays on the safe path, as long as the pointer heads for the card', () => {
    const play = Play.open();
    for (let i = 1; i <= 6; i += 1) play.move({ x: 10, y: 10 + 20 * i }, null, true).wait(200);
    expect(play.state.phase).toBe('open');
    play.move({ x: 300, y: 10 }, null, false).wait(99);
    expect(play.state.phase).toBe('open');
    // It was last on its way 300 ms ago.
    expect(play.wait(1).said.at(-1)).toBe('1650 hide');
  });

  it('does not turn to another name on the safe path', () => {
    const play = Play.open().move(ON_B, 'B', true).wait(200).move({ x: 201, y: 11 }, 'B', true);
    expect(play.state.waiting).toBeNull();
    expect(play.wait(100).send({ type: 'cardEnter' }).wait(5_000).said).toEqual(['1350 seen']);
  });

  it('turns to another name the pointer rests on, without a second dwell after the hiding', () => {
    const play = Play.open().wait(1_000);
    play.said = [];
    play.move(ON_B, 'B').wait(100).move({ x: 201, y: 10 }, 'B').wait(5_000);
    // Left at 1350; B was reached slowly then.
    expect(play.said.slice(0, 2)).toEqual(['1650 hide', '1700 show B']);
  });

  it('does not turn to a name that was left again', () => {
    const play = Play.open().wait(1_000);
    play.said = [];
    play.move(ON_B, 'B').wait(100).move(OFF, null).wait(5_000);
    expect(play.said).toEqual(['1650 hide']);
  });

  it('hides when the page scrolls or the pointer leaves the window, unless it is in the card', () => {
    for (const type of ['scroll', 'out'] as const) {
      expect(Play.open().send({ type }).wait(5_000).said).toEqual(['650 hide']);
      const inside = Play.open().send({ type: 'cardEnter' }).send({ type }).wait(5_000);
      expect(inside.said).toEqual(['1350 seen']);
    }
  });

  it('hides at once for Escape, although the pointer has not moved, and for a click elsewhere', () => {
    expect(Play.open().wait(10).send({ type: 'escape' }).said).toEqual(['360 hide']);
    expect(Play.open().wait(10).send({ type: 'clickOutside' }).said).toEqual(['360 hide']);
    expect(Play.open().send({ type: 'cardEnter' }).send({ type: 'escape' }).said).toEqual([
      '350 hide',
    ]);
  });

  it('has nothing to hide that the card has closed by itself', () => {
    const play = Play.open().send({ type: 'closed' });
    expect(play.wait(5_000).said).toEqual([]);
    expect(play.state.phase).toBe('idle');
  });
});

describe('held', () => {
  const held = () => Play.open().send({ type: 'hold', held: true }).wait(1_000);

  it('stays through leaving, scrolling and the window', () => {
    const play = held().move(OFF, null).wait(500).send({ type: 'scroll' }).wait(500);
    play.send({ type: 'out' }).wait(5_000);
    expect(play.move(ON_B, 'B').wait(5_000).said).toEqual(['1350 seen']);
  });

  it('goes for Escape and for a click elsewhere', () => {
    expect(held().send({ type: 'escape' }).said.at(-1)).toBe('1350 hide');
    expect(held().send({ type: 'clickOutside' }).said.at(-1)).toBe('1350 hide');
  });

  it('goes by leaving once it is not held any more', () => {
    const play = held().move(OFF, null).wait(1_000).send({ type: 'hold', held: false });
    expect(play.wait(5_000).said).toEqual(['1350 seen']);
    expect(play.move({ x: 0, y: 0 }, null).wait(300).said.at(-1)).toBe('7650 hide');
  });
});

describe('busy with a form', () => {
  it('closes by nothing but its own word', () => {
    const play = Play.open().send({ type: 'busy', busy: true }).wait(1_000);
    play.move(OFF, null).wait(500).send({ type: 'escape' }).wait(500).send({ type: 'out' });
    play.wait(500).send({ type: 'clickOutside' }).send({ type: 'scroll' }).wait(5_000);
    expect(play.said).toEqual(['1350 seen']);
    play.send({ type: 'busy', busy: false }).move({ x: 1, y: 1 }, null).wait(300);
    expect(play.said.at(-1)).toMatch(/ hide$/);
  });

  it('opens without a mark, and shows nothing itself', () => {
    const play = new Play().send({ type: 'open', mark: null });
    expect(play.state.phase).toBe('open');
    expect(play.wait(1_000).said).toEqual(['1000 seen']);
  });
});

describe('held', () => {
  const held = () => Play.open().send({ type: 'hold', held: true });

  it('stays when the pointer leaves and the page scrolls, until it is let go', () => {
    const play = held().move(OFF, null).wait(2_000).send({ type: 'scroll' }).wait(2_000);
    expect(play.said).toEqual(['1350 seen']);
    play.send({ type: 'hold', held: false }).move({ x: 1, y: 1 }, null).wait(300);
    expect(play.said.at(-1)).toMatch(/ hide$/);
  });

  it('goes for Escape and for a click elsewhere', () => {
    expect(held().send({ type: 'escape' }).said).toEqual(['350 hide']);
    expect(held().send({ type: 'clickOutside' }).said).toEqual(['350 hide']);
  });
});

describe('seen', () => {
  it('is said once, a second after the card opened', () => {
    const play = Play.open().wait(999);
    expect(play.said).toEqual([]);
    expect(play.wait(20_000).said).toEqual(['1350 seen']);
  });

  it('is not said of a card that was gone before', () => {
    const play = Play.open().wait(600).move(OFF, null).wait(5_000);
    expect(play.said).toEqual(['1250 hide']);
  });

  it('is said again of another entity that came on show', () => {
    const play = Play.open().send({ type: 'cardEnter' }).wait(1_500).send({ type: 'turned' });
    expect(play.wait(999).said).toEqual(['1350 seen']);
    expect(play.wait(5_000).said).toEqual(['1350 seen', '2850 seen']);
  });

  it('counts from the turn where that came first', () => {
    const play = Play.open().send({ type: 'cardEnter' }).wait(900).send({ type: 'turned' });
    expect(play.wait(5_000).said).toEqual(['2250 seen']);
  });
});

describe('any course of events', () => {
  const anyPoint = fc.constantFrom<[{ x: number; y: number }, Name | null]>(
    [ON_A, 'A'],
    [{ x: 12, y: 11 }, 'A'],
    [ON_B, 'B'],
    [OFF, null],
    [{ x: 101, y: 100 }, null],
  );
  const anyEvent: fc.Arbitrary<HoverEvent<Name>> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(anyPoint, fc.boolean())
        .map(([[point, mark], toCard]) => ({ type: 'move' as const, point, mark, toCard })),
    },
    fc.constantFrom<HoverEvent<Name>>(
      { type: 'out' },
      { type: 'scroll' },
      { type: 'escape' },
      { type: 'clickOutside' },
      { type: 'cardEnter' },
      { type: 'cardLeave' },
      { type: 'hold', held: true },
      { type: 'hold', held: false },
      { type: 'busy', busy: true },
      { type: 'busy', busy: false },
      { type: 'open', mark: null },
      { type: 'closed' },
      { type: 'turned' },
      { type: 'tick' },
    ),
  );
  const anyCourse = fc.array(fc.tuple(anyEvent, fc.nat(1_200)), { maxLength: 40 });

  it('changes no state it was given', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const play = new Play();
        for (const [event, pause] of course) {
          const before = structuredClone(play.state);
          const given = play.state;
          play.send(event);
          expect(given).toEqual(before);
          play.wait(pause);
        }
      }),
    );
  });

  it('shows only what the pointer has been on for the dwell, and hides only what is open', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const play = new Play();
        let on: Name | null = null;
        let since = 0;
        let open = false;
        let told = 0;
        const check = () => {
          for (const line of play.said.slice(told)) {
            const [at = '', what, name] = line.split(' ');
            if (what === 'show') {
              expect(on).toBe(name);
              expect(Number(at) + play.start - since).toBeGreaterThanOrEqual(play.dwell);
              open = true;
            } else if (what === 'hide') {
              expect(open).toBe(true);
              open = false;
            } else if (what === 'seen') expect(open).toBe(true);
          }
          told = play.said.length;
        };
        for (const [event, pause] of course) {
          if (event.type === 'move' && event.mark !== on) {
            on = event.mark;
            since = play.now;
          }
          play.send(event);
          // What follows may hide a form that the caller opened.
          check();
          if (event.type === 'open') open = true;
          if (event.type === 'closed') open = false;
          play.wait(pause);
          check();
          expect(play.state.phase === 'open').toBe(open);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('always comes to rest: without events, every card that is not kept goes', () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const play = new Play();
        for (const [event, pause] of course) play.send(event).wait(pause);
        play.send({ type: 'hold', held: false }).send({ type: 'busy', busy: false });
        play.send({ type: 'cardLeave' }).move({ x: 500, y: 500 }, null).wait(1_000);
        expect(play.state.phase).toBe('idle');
        const { length } = play.said;
        expect(play.wait(60_000).said).toHaveLength(length);
      }),
      { numRuns: 1_000 },
    );
  });
});
