// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageWatch } from '../../lib/page/watch-page.ts';
import { watchPage } from '../../lib/page/watch-page.ts';
import { showPage } from './pages.ts';

const touched = vi.fn<(texts: ReadonlySet<Node>) => void>();
const changed = vi.fn(async (_blocks: Element[] | null) => undefined as void);
let watch: PageWatch;
const stop = () => watch.stop();

beforeEach(() => {
  vi.useFakeTimers();
  // A page's clock has run for a while when a script comes into it.
  vi.advanceTimersByTime(1_000);
  showPage('<main><p>text</p></main>');
  touched.mockReset();
  changed.mockReset().mockResolvedValue(undefined);
  watch = watchPage(document, touched, changed);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const main = () => document.querySelector('main') as HTMLElement;
const add = (tag: string) => main().append(document.createElement(tag));
/** Let time pass, and what waits for its end be told. */
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('watchPage', () => {
  it('says nothing of a page that rests', async () => {
    await after(10_000);
    expect(touched).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
  });

  it('says at once that something was touched, and 400 ms later that it changed', async () => {
    add('p');
    await after(0);
    expect(touched).toHaveBeenCalledTimes(1);
    await after(399);
    expect(changed).not.toHaveBeenCalled();
    await after(1);
    expect(changed).toHaveBeenCalledTimes(1);
    await after(10_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['text', () => ((main().querySelector('p')?.firstChild as Text).data = 'other')],
    ['a removal', () => main().querySelector('p')?.remove()],
    ['a text node', () => main().append('more')],
    ['a whole new body', () => document.body.replaceWith(document.createElement('body'))],
  ])('notices %s', async (_, change) => {
    change();
    await after(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['our own card', () => document.documentElement.append(document.createElement('whence-card'))],
    ['a script', () => add('script')],
    ['a style', () => add('style')],
    ['a class', () => main().setAttribute('class', 'new')],
  ])('does not count %s', async (_, change) => {
    change();
    await after(5_000);
    expect(touched).not.toHaveBeenCalled();
    expect(changed).not.toHaveBeenCalled();
    document.querySelector('whence-card')?.remove();
    await after(5_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('counts text that comes together with a script', async () => {
    main().append(document.createElement('script'), document.createElement('p'));
    await after(400);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('finds a shadow root that comes to what stands there, once, and the page is to be read whole', async () => {
    await after(2_500);
    main().attachShadow({ mode: 'open' });
    await after(60_000);
    expect(changed.mock.calls).toEqual([[null]]);
    expect(touched).not.toHaveBeenCalled();
  });

  it('looks for none that it was told of', async () => {
    watch.include([main().attachShadow({ mode: 'open' })]);
    await after(60_000);
    expect(changed).not.toHaveBeenCalled();
  });

  it('waits until it is quiet, but two seconds at most', async () => {
    for (let time = 0; time < 1_900; time += 100) {
      add('p');
      await after(100);
    }
    expect(changed).not.toHaveBeenCalled();
    add('p');
    await after(100);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('never calls while a call is still at work, and once more when it is done', async () => {
    let finish = () => undefined as void;
    changed.mockImplementationOnce(() => new Promise<void>((resolve) => (finish = resolve)));
    add('p');
    await after(400);
    expect(changed).toHaveBeenCalledTimes(1);
    add('p');
    await after(300);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(touched).toHaveBeenCalledTimes(2);
    finish();
    // It took 300 ms: the next may come after twenty times that.
    await after(5_900);
    expect(changed).toHaveBeenCalledTimes(1);
    await after(200);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('tells the blocks that changed, and the nodes whose text did', async () => {
    const paragraph = main().querySelector('p') as Element;
    (paragraph.firstChild as Text).data = 'other';
    await after(0);
    expect([...(touched.mock.lastCall?.[0] ?? [])]).toEqual([paragraph.firstChild]);
    await after(400);
    expect(changed).toHaveBeenLastCalledWith([paragraph]);
    paragraph.append(document.createElement('b'));
    main().append(document.createElement('section'));
    await after(400);
    expect(changed).toHaveBeenLastCalledWith([paragraph, main()]);
    paragraph.toggleAttribute('hidden', true);
    await after(400);
    expect(changed).toHaveBeenLastCalledWith([paragraph]);
  });

  it('tells of the whole page past a thousand nodes or fifty blocks', async () => {
    const many = document.createElement('div');
    many.innerHTML = '<p><b>x</b></p>'.repeat(600);
    main().append(many);
    await after(400);
    expect(changed).toHaveBeenLastCalledWith(null);
    for (const p of [...many.querySelectorAll('p')].slice(0, 60)) p.append('y');
    await after(400);
    expect(changed).toHaveBeenLastCalledWith(null);
    add('p');
    await after(400);
    expect(changed).toHaveBeenLastCalledWith([main()]);
  });

  it('sees into shadow roots that it is told of', async () => {
    const shadow = main().attachShadow({ mode: 'open' });
    await after(400);
    shadow.append('unseen');
    await after(400);
    expect(changed).not.toHaveBeenCalled();
    watch.include([shadow]);
    shadow.append('seen');
    await after(400);
    expect(changed).toHaveBeenLastCalledWith([main()]);
  });

  it('says nothing after it was stopped', async () => {
    add('p');
    await after(100);
    stop();
    add('p');
    await after(5_000);
    expect(changed).not.toHaveBeenCalled();
    expect(touched).toHaveBeenCalledTimes(1);
  });
});
