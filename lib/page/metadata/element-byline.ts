import type { Writer } from './byline.ts';
import { readByline } from './byline.ts';
import { valueOf } from './microdata.ts';
import { linesOf, shownText } from './tidy-line.ts';

const LONGEST = 300;
/** Where a page puts each name into an element of its own. */
const APART = 'a, [itemprop~="name"], [rel~="author"], [class*="name" i], strong, b';
/** The next line belongs to this one, or this one to the line before. */
const GOES_ON = /(?:^|\s)(?:by|and|with|von|und|par|et|por|y|e|di|door|en|av|og|och|af)$|[,&:]$/i;
const CONTINUES = /^(?:and|with|und|et|y|e|en|og|och|&)\s|^,/i;

/**
 * Those whom a byline's element names. Where several names stand in elements of
 * their own they are told apart by these, never glued; else the first line that
 * names somebody counts: what stands under a name is a role or a place.
 */
export function writersIn(element: Element, site: readonly string[]): Writer[] {
  if (element.hasAttribute('content') || element.hasAttribute('itemscope')) {
    const value = valueOf(element);
    return value.length < LONGEST ? readByline(value, site) : [];
  }
  const shown = shownText(element);
  if (shown.length >= LONGEST) return [];
  const lines = joined(linesOf(element));
  const first = lines.map((line) => readByline(line, site)).find((writers) => writers.length > 0);
  const apart = [...element.querySelectorAll(APART)]
    .slice(0, 20)
    .map((one) => readByline(shownText(one), site))
    .filter((writers) => writers.length === 1)
    .flat()
    .filter(({ name, kind }) => kind === 'person' && name.includes(' '));
  const names = new Set(apart.map(({ name }) => name));
  return names.size > (first?.length ?? 0) && names.size > 1 ? apart : (first ?? []);
}

function joined(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    const last = kept.at(-1);
    if (last !== undefined && (GOES_ON.test(last) || CONTINUES.test(line))) {
      kept[kept.length - 1] = `${last} ${line}`;
    } else kept.push(line);
  }
  return kept;
}
