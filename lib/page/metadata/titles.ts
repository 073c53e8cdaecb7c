import { tidyLine } from './clean.ts';
import type { Candidate } from './metas.ts';

/** The h1 that is the article's: the one a title tells too, else the article's own, else the first. */
export function headline(document: Document, titles: readonly string[]): string {
  const all = [...document.querySelectorAll('h1')].slice(0, 20);
  const said = (element: Element): string => tidyLine(element.textContent);
  const told = all.find((one) => {
    const words = said(one).toLowerCase();
    return words.length > 12 && titles.some((title) => title.toLowerCase().includes(words));
  });
  const chosen = told ?? all.find((one) => one.closest('article, main')) ?? all[0];
  return chosen ? said(chosen) : '';
}

/** Whether two titles tell the same: half of the words of the shorter are in the other. */
function alike(one: string, two: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const [few, many] = [words(one), words(two)].sort((a, b) => a.length - b.length);
  if (!few || !many || few.length === 0) return false;
  return few.filter((word) => many.includes(word)).length * 2 >= few.length;
}

/**
 * The first title found, unless nothing else on the page agrees with it: then the
 * first that the window's title agrees with. An h1 is often the section's, and a
 * headline in data sometimes a description.
 */
export function bestTitle(
  found: readonly Candidate<string>[],
  h1: string,
  windowTitle: string,
): string | null {
  const usable = found.filter((one) => one.value !== '');
  const [best] = usable;
  const doubtful = best?.from === 'ld' || best?.from === 'h1';
  const agreed = usable.find(
    ({ from, value }) => alike(value, windowTitle) && !(best?.from === 'ld' && from === 'title'),
  );
  const first = doubtful ? (agreed ?? best) : best;
  // The h1 is what a reader sees: a shortened form of it for search or sharing gives way.
  if (
    first &&
    h1.length > first.value.length &&
    h1.startsWith(first.value.replace(/(?:…|\.\.\.)$/, ''))
  ) {
    return h1;
  }
  return first?.value ?? null;
}
