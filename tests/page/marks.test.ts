// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownNames } from '../../lib/nlp/find-names.ts';
import { markAt } from '../../lib/page/hit-test.ts';
import type { MarkLook } from '../../lib/domain/mark-look.ts';
import type { Marks } from '../../lib/page/marks.ts';
import { createMarks as makeMarks } from '../../lib/page/marks.ts';
import { highlightName } from '../../lib/page/mark-style.ts';
import { forgetGrounds } from '../../lib/page/ground.ts';
import { sentenceAround } from '../../lib/page/sentence-around.ts';
import { known, markOver, readNow, showPage } from './pages.ts';

/** jsdom has no highlights: a set of ranges is all that counts here. */
class Highlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

let registry: Map<string, Highlight>;

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Highlight);
  forgetGrounds();
});
afterEach(() => vi.unstubAllGlobals());

const createMarks = (page: Document, which: 'every' | 'first' | 'none' = 'every') =>
  makeMarks(page, () => which);

/** What is painted, by highlight: the texts of its ranges. */
function painted(): Record<string, string[]> {
  return Object.fromEntries(
    [...registry].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]),
  );
}

const NO_TEXTS = new Set<Node>();
const NAMES = known(['Andrea Vallone'], ['OpenAI', 'Anthropic']);

function paintKnown(marks: Marks, names: KnownNames = NAMES, look?: MarkLook): void {
  const { blocks, mentions } = readNow(names);
  marks.paint(
    mentions.flatMap((mention) => {
      const page = blocks.get(mention.block);
      if (!page || mention.entityIds.length === 0) return [];
      return [{ mention, look: look ?? mention.kind, page }];
    }),
  );
}

const BODY =
  '<p>Then <b>Andrea</b>&nbsp;Val&shy;lone left <i>Open</i>AI.</p><p>Vallone joined Anthropic.</p>';

describe('createMarks', () => {
  it('paints the right names, by kind, and changes nothing in the page', () => {
    showPage(BODY);
    const before = document.documentElement.outerHTML;
    const marks = createMarks(document);
    paintKnown(marks);
    expect(painted()).toEqual({
      'whence-person': ['Andrea\u00a0Val\u00adlone', 'Vallone'],
      'whence-organization': ['OpenAI', 'Anthropic'],
    });
    expect(marks.all().map(({ mention }) => mention.name.replace(/[\u00ad]/g, ''))).toHaveLength(4);
    marks.clear();
    expect(registry.size).toBe(0);
    expect(marks.all()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('paints these and nothing else: what is no longer wanted goes', () => {
    showPage(BODY);
    const marks = createMarks(document);
    paintKnown(marks);
    paintKnown(marks, known([], ['OpenAI']));
    expect(painted()).toEqual({ 'whence-organization': ['OpenAI'] });
    expect(marks.at(document.querySelector('b')?.firstChild as Text, 2)).toBeNull();
  });

  it('paints on dark grounds with other colours', () => {
    showPage(`${BODY}<div style="background-color: #111"><p>OpenAI again.</p></div>`);
    paintKnown(createMarks(document));
    expect(painted()).toMatchObject({
      'whence-organization': ['OpenAI', 'Anthropic'],
      'whence-organization-on-dark': ['OpenAI'],
    });
    expect(highlightName('proposal', 'dark')).toBe('whence-proposal-on-dark');
  });

  it('paints the first mention of each block, or none, if the reader wants so', () => {
    showPage('<p>OpenAI and OpenAI, Anthropic.</p><p>OpenAI.</p>');
    const first = createMarks(document, 'first');
    paintKnown(first);
    expect(painted()).toEqual({ 'whence-organization': ['OpenAI', 'Anthropic', 'OpenAI'] });
    expect(first.all().map(({ quiet }) => quiet)).toEqual([false, true, false, false]);
    const none = createMarks(document, 'none');
    paintKnown(none);
    expect(painted()).toEqual({});
    expect(none.all()).toHaveLength(4);
  });

  it('paints 300 at most, near the window, and the rest as one scrolls', () => {
    showPage('<p>OpenAI.</p>'.repeat(1_000));
    let top = 0;
    // jsdom lays nothing out: a paragraph is a line of 20 px here.
    Range.prototype.getBoundingClientRect = function (this: Range) {
      const p = this.startContainer.parentElement as Element;
      return new DOMRect(0, [...document.body.children].indexOf(p) * 20 - top, 60, 16);
    };
    const marks = createMarks(document);
    paintKnown(marks);
    const places = () =>
      [...(registry.get('whence-organization') ?? [])]
        .map(({ startContainer }) =>
          [...document.body.children].indexOf(startContainer.parentElement as Element),
        )
        .toSorted((a, b) => a - b);
    expect(places()).toEqual(Array.from({ length: 300 }, (_, i) => i));
    top = 500 * 20;
    marks.scrolled();
    expect(places()).toHaveLength(300);
    // What the window shows (38 lines from the 500th) is painted, with some before and after.
    expect(places()[0]).toBeLessThan(490);
    expect(places().at(-1)).toBeGreaterThan(600);
    top = 1_000 * 20;
    marks.scrolled();
    expect(places().at(-1)).toBe(999);
    Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
  });

  it('comes back once when the page takes the highlights away, and then gives up', () => {
    showPage(BODY);
    const marks = createMarks(document);
    paintKnown(marks);
    marks.check();
    const before = painted();
    registry.clear();
    marks.check();
    expect(painted()).toEqual(before);
    registry.clear();
    marks.check();
    expect(painted()).toEqual({});
    paintKnown(marks);
    expect(painted()).toEqual({});
    expect(marks.all()).toHaveLength(4);
  });

  it('gives up on a page that floods the highlights', () => {
    showPage(BODY);
    const marks = createMarks(document);
    paintKnown(marks);
    for (let i = 0; i < 600; i += 1) registry.set(`page-${i}`, new Highlight());
    marks.check();
    marks.check();
    expect(Object.keys(painted()).filter((name) => name.startsWith('whence'))).toEqual([]);
  });

  it('paints nothing, and fails nowhere, where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    vi.stubGlobal('Highlight', undefined);
    showPage(BODY);
    const marks = createMarks(document);
    paintKnown(marks);
    expect(marks.all()).toHaveLength(4);
    marks.clear();
  });

  it('knows the mark at each place of a name, its ends included, and none beside it', () => {
    showPage('<p>So <b>Andrea</b> Vallone left.</p>');
    const marks = createMarks(document);
    paintKnown(marks);
    const [mark] = marks.all();
    const before = document.querySelector('p')?.firstChild as Text;
    const first = document.querySelector('b')?.firstChild as Text;
    const rest = document.querySelector('p')?.lastChild as Text;
    for (let offset = 0; offset <= 6; offset += 1) expect(marks.at(first, offset)).toBe(mark);
    for (let offset = 0; offset <= 8; offset += 1) expect(marks.at(rest, offset)).toBe(mark);
    expect(marks.at(rest, 9)).toBeNull();
    for (let offset = 0; offset <= 3; offset += 1) expect(marks.at(before, offset)).toBeNull();
    expect(marks.at(document.body, 0)).toBeNull();
  });

  it('keeps the same mark for the same name in the same place: a card may be open on it', () => {
    showPage(BODY);
    const marks = createMarks(document);
    paintKnown(marks);
    const before = marks.all();
    paintKnown(marks, known(['Andrea Vallone'], ['OpenAI']), 'proposal');
    expect(marks.all()).toHaveLength(3);
    for (const mark of marks.all()) expect(before).toContain(mark);
    expect(marks.all().every(({ look }) => look === 'proposal')).toBe(true);
  });

  it('drops marks whose text the page has changed, and only those', () => {
    showPage(BODY);
    const marks = createMarks(document);
    paintKnown(marks);
    const last = document.querySelector('p:last-child')?.firstChild as Text;
    const openai = document.querySelector('i')?.firstChild as Text;
    last.data = 'Nobody joined anyone.';
    // Before anybody calls dropStale, there is no card over the wrong words.
    expect(marks.at(last, 3)).toBeNull();
    marks.dropStale(new Set([last]));
    expect(painted()).toEqual({
      'whence-person': ['Andrea\u00a0Val\u00adlone'],
      'whence-organization': ['OpenAI'],
    });
    openai.parentElement?.parentElement?.remove();
    marks.dropStale(NO_TEXTS);
    expect(painted()).toEqual({});
    expect(marks.at(openai, 1)).toBeNull();
  });

  it('follows a name that moves with its text', () => {
    showPage('<p>So OpenAI did.</p>');
    const marks = createMarks(document);
    paintKnown(marks);
    const text = document.querySelector('p')?.firstChild as Text;
    text.insertData(0, 'And ');
    marks.dropStale(new Set([text]));
    expect(painted()).toEqual({ 'whence-organization': ['OpenAI'] });
  });

  it('holds a name over a line break', () => {
    showPage('<p>Then Andrea<br>Vallone left.</p>');
    const marks = createMarks(document);
    paintKnown(marks);
    expect(painted()).toEqual({ 'whence-person': ['AndreaVallone'] });
    marks.dropStale(NO_TEXTS);
    expect(marks.all()).toHaveLength(1);
    expect(marks.at(document.querySelector('p')?.lastChild as Text, 2)).toBe(marks.all()[0]);
  });

  it('paints no name whose text went away since it was read', () => {
    showPage(BODY);
    const { blocks, mentions } = readNow(NAMES);
    document.querySelector('p')?.remove();
    const marks = createMarks(document);
    marks.paint(
      mentions.flatMap((mention) => {
        const page = blocks.get(mention.block);
        return page ? [{ mention, look: mention.kind, page }] : [];
      }),
    );
    expect(painted()).toEqual({
      'whence-person': ['Vallone'],
      'whence-organization': ['Anthropic'],
    });
  });
});

describe('markAt', () => {
  /** A page whose caret is always in the name, and a name of two lines. */
  function set(caret: { offsetNode: Node; offset: number } | null): Marks {
    const marks = createMarks(document);
    paintKnown(marks);
    for (const { range } of marks.all()) {
      const lines = [
        { left: 100, right: 150, top: 10, bottom: 30 },
        { left: 0, right: 60, top: 30, bottom: 50 },
      ];
      range.getClientRects = () => lines as unknown as DOMRectList;
    }
    Object.assign(document, { caretPositionFromPoint: () => caret });
    return marks;
  }
  afterEach(() => {
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
  });

  it('finds the mark on each of its lines, half a pixel around them, and nowhere between', () => {
    showPage('<p>OpenAI</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    const marks = set({ offsetNode: text, offset: 3 });
    const [mark] = marks.all();
    expect(mark).toBeDefined();
    for (const [x, y] of [
      [100, 10],
      [99.5, 9.5],
      [150.5, 20],
      [30, 40],
      [60.5, 50.5],
    ] as const) {
      expect(markAt(document, marks, x, y)).toBe(mark);
    }
    // In the bounding box of both lines, but on neither.
    for (const [x, y] of [
      [30, 20],
      [120, 40],
      [99, 20],
      [151, 20],
      [30, 51],
      [120, 9],
    ] as const) {
      expect(markAt(document, marks, x, y)).toBeNull();
    }
  });

  it('finds none where there is no caret, no mark, or no such function', () => {
    showPage('<p>OpenAI did</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    expect(markAt(document, set(null), 110, 20)).toBeNull();
    expect(markAt(document, set({ offsetNode: text, offset: 8 }), 110, 20)).toBeNull();
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    expect(markAt(document, createMarks(document), 110, 20)).toBeNull();
  });
});

describe('sentenceAround', () => {
  it('is the sentence that holds the mark, its white space collapsed', () => {
    showPage('<p>It rained. Then   <b>Ada Example</b> left&nbsp;Acme! Nobody knew.</p>');
    expect(sentenceAround(markOver('Ada Example'))).toBe('Then Ada Example left Acme!');
  });

  it('is no longer than 400 characters', () => {
    showPage(`<p>Ada Example ${'and so on '.repeat(100)}</p>`);
    const sentence = sentenceAround(markOver('Ada Example'));
    expect(sentence.length).toBeLessThanOrEqual(400);
    expect(sentence).toMatch(/^Ada Example and so on/);
  });
});
