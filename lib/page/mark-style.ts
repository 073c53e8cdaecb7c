import type { MarkLook } from '../domain/mark-look.ts';
import { MARK_LOOKS } from '../domain/mark-look.ts';
import type { Settings } from '../domain/settings.ts';
import type { Ground } from './ground.ts';
import { GROUNDS, LEAST_LUMINANCE } from './ground.ts';

/** WCAG 2.2, 1.4.11: what is no text needs this contrast with what it stands on. */
export const LEAST_CONTRAST = 3;

export type MarkColours = Pick<Settings, 'personColour' | 'organizationColour' | 'newsColour'>;

const COLOURS = { person: '#3b5bdb', organization: '#0b7285', news: '#c2410c' };

/** Told apart without colours too; none changes the height of a line. */
const LINES: { [L in MarkLook]: string } = {
  person: 'solid 1.5px',
  organization: 'dotted 2px',
  news: 'double 1.5px',
  proposal: 'dashed 1.5px',
};

/** The name of a highlight in `CSS.highlights`. */
export const highlightName = (look: MarkLook, ground: Ground): string =>
  `whence-${look}${ground === 'light' ? '' : `-on-${ground}`}`;

/**
 * The style sheet of the marks. It goes into pages as the user's: so it also
 * holds inside shadow roots (in Firefox an author's would not), and no style of
 * the page's wins over it. On paper there are no marks.
 */
export function markCss(colours: MarkColours): string {
  const chosen: { [L in MarkLook]: string } = {
    person: colours.personColour ?? COLOURS.person,
    organization: colours.organizationColour ?? COLOURS.organization,
    news: colours.newsColour ?? COLOURS.news,
    proposal: colours.newsColour ?? COLOURS.news,
  };
  const rules = MARK_LOOKS.flatMap((look) =>
    GROUNDS.map(
      (ground) =>
        `::highlight(${highlightName(look, ground)}){text-decoration:underline ${LINES[look]} ${fitColour(chosen[look], ground)}!important;text-underline-offset:3px!important}`,
    ),
  );
  const names = MARK_LOOKS.flatMap((look) =>
    GROUNDS.map((ground) => `::highlight(${highlightName(look, ground)})`),
  );
  return `@media screen{${rules.join('\n')}
@media (forced-colors:active){${names.join(',')}{text-decoration-color:LinkText!important}}}`;
}

/**
 * The style sheet of what lies behind words: sentences that were saved, the name
 * that flashes, the keyboard's. Chromium counts only an author's colours there:
 * with the user's the highlight stays transparent
 * (https://drafts.csswg.org/css-pseudo-4/#paired-defaults). In shadow roots an
 * author's hold in Chromium, in Firefox only the user's do.
 */
export const GROUND_CSS = `@media screen{
::highlight(saved-in-whence){background-color:rgb(120 130 220/.16)!important}
::highlight(whence-flash){color:#16181d!important;background-color:#ffd43b!important}
::highlight(whence-cursor){color:#16181d!important;background-color:#c9d6ff!important}
@media (forced-colors:active){::highlight(saved-in-whence){color:MarkText!important;background-color:Mark!important}
::highlight(whence-flash),::highlight(whence-cursor){color:HighlightText!important;background-color:Highlight!important}}}`;

/**
 * The colour (#rrggbb), made darker or lighter until it has a contrast of 3:1
 * with everything that counts as this ground.
 */
export function fitColour(colour: string, ground: Ground): string {
  const darker = ground === 'light' || ground === 'mid';
  const hardest = darker
    ? LEAST_LUMINANCE[ground]
    : LEAST_LUMINANCE[GROUNDS[GROUNDS.indexOf(ground) - 1] ?? 'light'];
  const target = darker ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = channels(colour).map((part) => Math.round(part + (target - part) * share));
    const own = luminanceOf(mixed);
    const onRightSide = darker ? own < hardest : own > hardest;
    if (onRightSide && contrast(own, hardest) >= LEAST_CONTRAST) return hex(mixed);
  }
  return darker ? '#000000' : '#ffffff';
}

/** Of two luminances (WCAG 2). */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance of red, green and blue (0 to 255). */
export function luminanceOf(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
