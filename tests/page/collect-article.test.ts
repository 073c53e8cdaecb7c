// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { blocksIn, mayHoldArticle, pointAt, spanParts } from '../../lib/page/collect-article.ts';
import type { PageBlock } from '../../lib/page/collect-article.ts';
import { blocksOf, known, readNow, showPage, texts } from './pages.ts';

const SENTENCE = 'Andrea Vallone, who led safety research at OpenAI, has joined Anthropic. ';

/** Inline content as the generator makes it, before it is DOM. */
type Inline = { text: string } | { tag: string; inside: Inline[] } | 'br' | 'comment';

const TAGS = ['a', 'em', 'strong', 'span', 'b', 'i', 'sup', 'cite', 'bdi', 'abbr', 'mark', 'u'];
const NBSP = '\u00a0';
const SHY = '\u00ad';
const anyText = fc
  .array(
    fc.constantFrom(
      ...['Andrea', 'Vallone', 'OpenAI', 'joined', 'é', 'e\u0301', 'ﬁ', 'İ', 'ß', '.', ',', '’s'],
      ...[' ', ' ', '  ', '\n', '\t', NBSP, SHY, '\u200b', '\u202f', '🦊', '👩‍🔬', '𝒜', '日本', ''],
    ),
    { maxLength: 8 },
  )
  .map((parts) => ({ text: parts.join('') }));

const anyInline = fc.letrec<{ inline: Inline; inside: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    anyText,
    fc.constant<Inline>('br'),
    fc.constant<Inline>('comment'),
    fc.record({ tag: fc.constantFrom(...TAGS), inside: tie('inside') }),
  ),
  inside: fc.array(tie('inline'), { maxLength: 5 }),
}));
/** Paragraphs; each has a letter, so that it is text at all. */
const anyPage = fc.array(
  anyInline.inside.map((inside): Inline[] => [...inside, { text: 'end' }]),
  { minLength: 1, maxLength: 4 },
);

function build(parent: Node, content: readonly Inline[]): void {
  for (const one of content) {
    if (one === 'br') parent.appendChild(document.createElement('br'));
    else if (one === 'comment') parent.appendChild(document.createComment('Ada <b>'));
    else if ('text' in one) parent.appendChild(document.createTextNode(one.text));
    else build(parent.appendChild(document.createElement(one.tag)), one.inside);
  }
}

/** What the block's text must be, a unit at a time, and whether a unit stands in a Text node. */
function model(content: readonly Inline[]): { unit: string; real: boolean }[] {
  const units: { unit: string; real: boolean }[] = [];
  const walk = (inside: readonly Inline[]) => {
    for (const one of inside) {
      if (one === 'comment') continue;
      if (one === 'br') {
        if (units.length > 0) units.push({ unit: '\n', real: false });
      } else if ('text' in one)
        units.push(...[...one.text.split('')].map((unit) => ({ unit, real: true })));
      else walk(one.inside);
    }
  };
  walk(content);
  return units;
}

function buildPage(paragraphs: readonly (readonly Inline[])[]): void {
  showPage('');
  for (const content of paragraphs) {
    build(document.body.appendChild(document.createElement('p')), content);
  }
}

/** The Range of a span, as marks make it. */
function rangeOf(page: PageBlock, start: number, end: number): Range {
  const from = pointAt(page, start);
  const to = pointAt(page, end, true);
  if (!from || !to) throw new Error('A block without pieces.');
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

afterEach(() => {
  delete (Element.prototype as Partial<Element>).checkVisibility;
});

describe('the offsets of a block', () => {
  it('lead every span of any inline markup back to its own text', () => {
    fc.assert(
      fc.property(anyPage, fc.nat(), fc.nat(), (paragraphs, one, two) => {
        buildPage(paragraphs);
        const pages = blocksOf(document);
        expect(pages).toHaveLength(paragraphs.length);
        pages.forEach((page, i) => {
          const units = model(paragraphs[i] ?? []);
          // All texts end in a letter; a line break after that may be of the next block.
          expect(page.block.text.replace(/\n+$/, '')).toBe(units.map(({ unit }) => unit).join(''));
          const [start = 0, end = 0] = [one % units.length, two % (units.length + 1)].toSorted(
            (a, b) => a - b,
          );
          const wanted = units
            .slice(start, end)
            .flatMap(({ unit, real }) => (real ? unit : []))
            .join('');
          const parts = spanParts(page, start, end);
          expect(parts.map((part) => part.node.data.slice(part.start, part.end)).join('')).toBe(
            wanted,
          );
          if (start < end) expect(rangeOf(page, start, end).toString()).toBe(wanted);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('lead every name found in any inline markup back to its own letters', () => {
    const names = known(['Andrea Vallone'], ['OpenAI']);
    let seen = 0;
    fc.assert(
      fc.property(anyPage, (paragraphs) => {
        buildPage(
          paragraphs.map((content) => [
            { text: 'Andrea ' },
            { tag: 'b', inside: [{ text: 'Val' }] },
            { text: 'lone of ' },
            ...content,
          ]),
        );
        const { blocks, mentions } = readNow(names);
        for (const { block, start, end, text } of mentions) {
          const page = blocks.get(block);
          if (!page) throw new Error(`No block ${block}.`);
          expect(page.block.text.slice(start, end)).toBe(text);
          expect(rangeOf(page, start, end).toString().replaceAll('\n', '')).toBe(
            text.replaceAll('\n', ''),
          );
          seen += 1;
        }
      }),
    );
    expect(seen).toBeGreaterThan(100);
  });

  it.each([
    ['nested tags', '<p>Now <a><em>And</em>rea</a> <b>Val<i>lone</i></b>!</p>', 'Andrea Vallone'],
    ['a no-break space', '<p>Now Andrea&nbsp;Vallone!</p>', `Andrea${NBSP}Vallone`],
    ['a line wrap', '<p>Now Andrea\n    Vallone!</p>', 'Andrea\n    Vallone'],
    ['soft hyphens', '<p>Now An&shy;drea Val&shy;lone!</p>', `An${SHY}drea Val${SHY}lone`],
    ['emoji before it', '<p>🦊👩‍🔬 Andrea Vallone!</p>', 'Andrea Vallone'],
    ['a comment inside', '<p>Now Andrea <!-- x -->Vallone!</p>', 'Andrea Vallone'],
  ])('hold a name with %s', (_, body, text) => {
    showPage(body);
    const { blocks, mentions } = readNow(known(['Andrea Vallone']));
    expect(mentions.map((mention) => mention.text)).toEqual([text]);
    const [mention] = mentions;
    const page = blocks.get(mention?.block ?? -1);
    if (!page || !mention) throw new Error('Not found.');
    expect(rangeOf(page, mention.start, mention.end).toString()).toBe(text);
  });

  it('put a point at a seam where the span begins or ends', () => {
    showPage('<p><b>Ada</b><i>Example</i></p>');
    const [page] = blocksOf(document);
    if (!page) throw new Error('Nothing collected.');
    expect(pointAt(page, 3)).toMatchObject({ node: { data: 'Example' }, offset: 0 });
    expect(pointAt(page, 3, true)).toMatchObject({ node: { data: 'Ada' }, offset: 3 });
  });
});

describe('blocksIn', () => {
  it('changes not a byte and not a node of the page', () => {
    fc.assert(
      fc.property(anyPage, (paragraphs) => {
        buildPage(paragraphs);
        const before = document.documentElement.outerHTML;
        const nodes = document.createNodeIterator(document);
        const all: Node[] = [];
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) all.push(node);
        const watch = new MutationObserver(() => undefined);
        watch.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
        for (const page of blocksOf(document)) pointAt(page, 1);
        expect(watch.takeRecords()).toEqual([]);
        watch.disconnect();
        expect(document.documentElement.outerHTML).toBe(before);
        const again = document.createNodeIterator(document);
        expect(all.every((node) => again.nextNode() === node)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('gives blocks in reading order, each with its own number and kind', () => {
    showPage(
      `<article><h1>Who left</h1><p class="byline">By A. Writer</p>
      <div>Before <p>inner</p> after</div>
      <figure><figcaption>A picture</figcaption></figure>
      <ul><li>one</li><li>two</li></ul>
      <table><tr><td>cell</td></tr></table></article>`,
    );
    const pages = blocksOf(document);
    expect(pages.map(({ block }) => `${block.kind}: ${block.text.trim()}`)).toEqual([
      'headline: Who left',
      'byline: By A. Writer',
      'prose: Before',
      'prose: inner',
      'prose: after',
      'caption: A picture',
      'list: one',
      'list: two',
      'list: cell',
    ]);
    expect(new Set(pages.map(({ block }) => block.id)).size).toBe(pages.length);
    expect(pages[0]?.element).toBe(document.querySelector('h1'));
  });

  it('parts words at a line break', () => {
    expect(texts('<p>Ada Example<br>Bob Sample</p>')).toEqual(['Ada Example\nBob Sample']);
    expect(texts('<p><br>Ada</p>')).toEqual(['Ada']);
  });

  it('gives no block without a letter', () => {
    expect(texts('<p>12.5 %</p><p> \n&nbsp;</p><p></p><p>🦊</p><p>é</p><p>日本</p>')).toEqual([
      'é',
      '日本',
    ]);
  });

  it.each([
    '<nav>Sam</nav>',
    '<div role="navigation">Sam</div>',
    '<div role="menu"><span>Sam</span></div>',
    '<menu>Sam</menu>',
    '<pre>Sam</pre>',
    '<p><code>Sam</code></p>',
    '<p><kbd>Sam</kbd><samp>Sam</samp></p>',
    '<script>Sam</script>',
    '<style>Sam</style>',
    '<noscript>Sam</noscript>',
    '<template>Sam</template>',
    '<textarea>Sam</textarea>',
    '<select><option>Sam</option></select>',
    '<button>Sam</button>',
    '<span role="button">Sam</span>',
    '<div contenteditable>Sam</div>',
    '<div contenteditable="true"><p>Sam</p></div>',
    '<div contenteditable="plaintext-only">Sam</div>',
    '<div role="textbox">Sam</div>',
    '<div hidden><p>Sam</p></div>',
    '<svg><text>Sam</text></svg>',
    '<math><mi>Sam</mi></math>',
    '<iframe>Sam</iframe>',
    '<dialog>Sam</dialog>',
    '<whence-card>Sam</whence-card>',
  ])('skips %s', (body) => {
    expect(texts(`<p>Before</p>${body}<p>After</p>`)).toEqual(['Before', 'After']);
  });

  it.each([
    '<div contenteditable="false">Sam</div>',
    '<main role="main">Sam</main>',
    '<a href="/sam">Sam</a>',
    '<aside>Sam</aside>',
    '<unknown-element>Sam</unknown-element>',
    '<details><summary>Sam</summary></details>',
  ])('reads %s', (body) => {
    expect(texts(`<p>Before</p>${body}<p>After</p>`)).toEqual(['Before', 'Sam', 'After']);
  });

  it('skips a block that is not seen, and asks once an element', () => {
    const asked: Element[] = [];
    Element.prototype.checkVisibility = function (this: Element, options) {
      asked.push(this);
      expect(options).toMatchObject({ visibilityProperty: true });
      return !this.closest('.gone');
    };
    expect(texts('<p>Before</p><div class="gone"><p>Sam</p></div><p>After</p>')).toEqual([
      'Before',
      'After',
    ]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leaves out words that are hidden inside a paragraph', () => {
    const page = showPage('<p>Ada <span id="away">(hidden) </span><b>Example</b> spoke.</p>');
    for (const element of page.querySelectorAll('*')) {
      Object.assign(element, { checkVisibility: () => element.id !== 'away' });
    }
    expect(blocksOf(page).map(({ block }) => block.text)).toEqual(['Ada Example spoke.']);
  });

  it('cuts a single text of more than a million characters', () => {
    showPage('<p></p><p>after</p>');
    document.querySelector('p')?.append('word '.repeat(400_000));
    expect(blocksOf(document).map(({ block }) => block.text.length)).toEqual([1_000_000]);
  });

  it('lets the caller go where there is no block for a long while', () => {
    showPage('<table><tr>' + '<td>1</td>'.repeat(2_000) + '</tr></table>');
    const found = [...blocksIn(document.body, false, () => undefined)];
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(found)).toEqual(new Set([null]));
  });

  it('reads on only as it is asked', () => {
    showPage('<p>one</p><p>two</p><p>three</p>');
    const blocks = blocksIn(document.body, false, () => undefined);
    expect(blocks.next().value).toMatchObject({ block: { text: 'one' } });
    document.body.lastElementChild?.remove();
    expect([...blocks].map((page) => page?.block.text)).toEqual(['two']);
  });

  it('reads no further than a million characters', () => {
    const paragraph = `<p>${'word '.repeat(20_000)}</p>`;
    const all = texts(paragraph.repeat(15)).join('').length;
    expect(all).toBeGreaterThanOrEqual(1_000_000);
    expect(all).toBeLessThan(1_200_000);
  });

  it('leaves comments out unless they are wanted, and no opinion for its name', () => {
    const comments =
      '<section class="comments"><p>First!</p></section><div id="disqus_thread"><p>Second.</p></div>';
    expect(texts(`<p>Told.</p>${comments}`)).toEqual(['Told.']);
    const wanted = [...blocksIn(document.body, true, () => undefined)];
    expect(wanted.map((page) => page?.block.text)).toEqual(['Told.', 'First!', 'Second.']);
    expect(texts('<main class="comment"><h1>I think</h1><p>so.</p></main>')).toHaveLength(2);
  });
});

describe('mayHoldArticle', () => {
  it('says no of a document without a body', () => {
    expect(mayHoldArticle(document.implementation.createDocument(null, 'feed'))).toBe(false);
  });

  it('sees an article that stands in open shadow roots', () => {
    showPage('<x-app></x-app>');
    const app = document.querySelector('x-app')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    app.innerHTML = '<x-story></x-story>';
    expect(mayHoldArticle(document)).toBe(false);
    const story = app.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
    story.innerHTML = `<p>${SENTENCE.repeat(5)}</p>`;
    expect(mayHoldArticle(document)).toBe(true);
  });

  it.each([
    ['paragraphs of prose', `<p>${SENTENCE.repeat(2)}</p><p>${SENTENCE.repeat(2)}</p>`, true],
    ['prose in bare divs', `<div>${SENTENCE.repeat(4)}</div>`, true],
    [
      'prose of another script',
      `<p>${'Андреа Валлоне перешла в другую компанию сегодня. '.repeat(6)}</p>`,
      true,
    ],
    ['too little prose', `<p>${SENTENCE}</p>`, false],
    ['only short texts', '<p>Sam Altman</p>'.repeat(100), false],
    ['numbers', `<p>${'12.5 48.1 '.repeat(100)}</p>`, false],
    ['one long word', `<p>${'x'.repeat(1_000)}</p>`, false],
    ['a script', `<script>${SENTENCE.repeat(9)}</script>`, false],
    ['what is edited', `<textarea>${SENTENCE.repeat(9)}</textarea>`, false],
    ['nothing', '', false],
  ])('of %s says so', (_, body, answer) => {
    expect(mayHoldArticle(showPage(body))).toBe(answer);
  });

  it('says no of what is no HTML', () => {
    const feed = new DOMParser().parseFromString(`<p>${SENTENCE.repeat(9)}</p>`, 'application/xml');
    expect(mayHoldArticle(feed)).toBe(false);
  });

  it('says yes of XHTML', () => {
    const page = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>${SENTENCE.repeat(9)}</p></body></html>`,
      'application/xhtml+xml',
    );
    expect(mayHoldArticle(page)).toBe(true);
    expect(blocksOf(page)).toHaveLength(1);
  });

  it('gives up after 3,000 text nodes', () => {
    const many = '<i>12</i>'.repeat(3_000);
    expect(mayHoldArticle(showPage(`${many}<p>${SENTENCE.repeat(9)}</p>`))).toBe(false);
    expect(mayHoldArticle(showPage(`<p>${SENTENCE.repeat(9)}</p>${many}`))).toBe(true);
  });
});
