// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetGrounds, groundOf, watchTheme } from '../../lib/page/ground.ts';
import { showPage } from './pages.ts';

beforeEach(() => {
  vi.useFakeTimers();
  forgetGrounds();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const isDark = (element: Element): boolean => ['dim', 'dark'].includes(groundOf(element));

/** Whether the paragraph of a page stands on a dark ground. */
function darkOf(body: string): boolean {
  return isDark(showPage(body).querySelector('p') as Element);
}

describe('watchTheme', () => {
  it('tells of a theme that was switched, again when it has settled, and stops', async () => {
    const page = showPage('<p>x</p>');
    const changed = vi.fn();
    const stop = watchTheme(page, changed);
    page.documentElement.className = 'dark';
    await vi.advanceTimersByTimeAsync(0);
    expect(changed).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(700);
    expect(changed).toHaveBeenCalledTimes(2);
    page.body.dataset['theme'] = 'light';
    await vi.advanceTimersByTimeAsync(700);
    expect(changed).toHaveBeenCalledTimes(4);
    stop();
    page.documentElement.className = '';
    await vi.advanceTimersByTimeAsync(700);
    expect(changed).toHaveBeenCalledTimes(4);
  });

  it('is not worn out by a page that writes its root’s style all the time', async () => {
    const page = showPage('<p>x</p>');
    const changed = vi.fn();
    const stop = watchTheme(page, changed);
    for (let i = 0; i < 100; i += 1) {
      page.documentElement.style.setProperty('--scroll', String(i));
      await vi.advanceTimersByTimeAsync(16);
    }
    expect(changed).toHaveBeenCalledTimes(1);
    stop();
  });
});

describe('groundOf', () => {
  it.each([
    ['white', false],
    ['#111', true],
    ['black', true],
    ['#222833', true],
    ['#eee', false],
    ['rgb(255, 255, 0)', false],
    ['rgb(0, 0, 139)', true],
    ['#606060', true],
    ['#909090', false],
  ])('of text on %s says %s', (colour, dark) => {
    expect(darkOf(`<p style="background-color: ${colour}">x</p>`)).toBe(dark);
  });

  it.each([
    ['white', 'light'],
    ['#ffd54a', 'light'],
    ['#e07a5f', 'mid'],
    ['#808080', 'mid'],
    ['#606060', 'dim'],
    ['#3b5bdb', 'dim'],
    ['#1b1e24', 'dark'],
  ])('of text on %s says %s', (colour, ground) => {
    showPage(`<p style="background-color: ${colour}">x</p>`);
    expect(groundOf(document.querySelector('p') as Element)).toBe(ground);
  });

  it('goes by the colour of text that stands on a picture', () => {
    const on = 'background-image: url(night.jpg); background-color: white';
    expect(darkOf(`<div style="${on}"><p style="color: white">x</p></div>`)).toBe(true);
    expect(darkOf(`<div style="${on}"><p style="color: black">x</p></div>`)).toBe(false);
  });

  it('goes by the nearest ground that is not see-through', () => {
    expect(darkOf('<div style="background-color: black"><section><p>x</p></section></div>')).toBe(
      true,
    );
    expect(
      darkOf(
        '<div style="background-color: black"><div style="background-color: white"><p>x</p></div></div>',
      ),
    ).toBe(false);
    expect(
      darkOf(
        '<div style="background-color: white"><p style="background-color: rgba(0, 0, 0, 0.1)">x</p></div>',
      ),
    ).toBe(false);
    expect(
      darkOf(
        '<div style="background-color: white"><p style="background-color: rgba(0, 0, 0, 0.9)">x</p></div>',
      ),
    ).toBe(true);
  });

  it('goes by the colour of the text where nothing is painted', () => {
    expect(darkOf('<p>x</p>')).toBe(false);
    expect(darkOf('<p style="color: white">x</p>')).toBe(true);
    expect(darkOf('<p style="color: #333">x</p>')).toBe(false);
  });

  it.each([
    ['rgb(0 0 0 / 90%)', true],
    ['rgb(0 0 0 / 0.2)', false],
    ['rgba(0, 0, 0, 0)', false],
    ['rgb(12.5 12.5 12.5)', true],
    ['oklch(0.1 0 0)', true],
    ['oklch(0.97 0.01 250)', false],
    ['oklch(0.2 0.02 250 / 0.1)', false],
    ['oklab(0.3 0.01 -0.02)', true],
    ['lab(95 0 0)', false],
    ['lab(12.5 1 -3)', true],
    ['lch(10 2 300)', true],
    ['color(srgb 0.07 0.07 0.09)', true],
    ['color(display-p3 1 1 1)', false],
    ['color(srgb 0 0 0 / 0)', false],
    ['not-a-colour(0 0 0)', false],
    ['', false],
  ])('reads the computed colour %j as %s', (backgroundColor, dark) => {
    showPage('<p>x</p>');
    const style = { backgroundColor, color: 'rgb(0, 0, 0)' } as CSSStyleDeclaration;
    vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue(style);
    expect(isDark(document.querySelector('p') as Element)).toBe(dark);
  });

  it('asks once an element for two seconds, or until it is told to forget', () => {
    showPage('<p style="background-color: white">x</p>');
    const paragraph = document.querySelector('p') as HTMLElement;
    const asked = vi.spyOn(globalThis, 'getComputedStyle');
    expect(isDark(paragraph)).toBe(false);
    paragraph.style.backgroundColor = 'black';
    vi.advanceTimersByTime(1_900);
    expect(isDark(paragraph)).toBe(false);
    expect(asked).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200);
    expect(isDark(paragraph)).toBe(true);
    paragraph.style.backgroundColor = 'white';
    forgetGrounds();
    expect(isDark(paragraph)).toBe(false);
  });
});
