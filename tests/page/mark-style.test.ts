import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_LOOKS } from '../../lib/domain/mark-look.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { GROUNDS, LEAST_LUMINANCE } from '../../lib/page/ground.ts';
import {
  channels,
  contrast,
  fitColour,
  highlightName,
  luminanceOf,
  GROUND_CSS,
  markCss,
} from '../../lib/page/mark-style.ts';

const anyChannel = fc.integer({ min: 0, max: 255 });
const anyColour = fc
  .tuple(anyChannel, anyChannel, anyChannel)
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
const luminance = (colour: string) => luminanceOf(channels(colour));

describe('fitColour', () => {
  it('has a contrast of 3:1 with every ground of its kind, whatever the reader chose', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, page) => {
        const ground = GROUNDS.find((one) => luminance(page) >= LEAST_LUMINANCE[one]) ?? 'dark';
        const fitted = luminance(fitColour(colour, ground));
        expect(contrast(fitted, luminance(page))).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 3_000 },
    );
  });

  it('leaves a colour that fits as it is', () => {
    expect(fitColour('#3b5bdb', 'light')).toBe('#3b5bdb');
    expect(fitColour('#ffffff', 'dark')).toBe('#ffffff');
  });
});

describe('markCss', () => {
  const css = markCss(DEFAULT_SETTINGS);

  it('has a line for every look on every ground, each told apart without colour', () => {
    for (const look of MARK_LOOKS) {
      for (const ground of GROUNDS) expect(css).toContain(`(${highlightName(look, ground)}){`);
    }
    const styles = MARK_LOOKS.map(
      (look) => new RegExp(`\\(whence-${look}\\){text-decoration:underline (\\w+)`).exec(css)?.[1],
    );
    expect(new Set(styles).size).toBe(4);
  });

  it('changes nothing but lines under the text, and nothing on paper', () => {
    expect(css).toMatch(/^@media screen\{/);
    const properties = (sheet: string) =>
      new Set([...sheet.matchAll(/[{;]([a-z-]+):/g)].map(([, name]) => name));
    expect(properties(css)).toEqual(
      new Set(['text-decoration', 'text-underline-offset', 'text-decoration-color']),
    );
    expect(GROUND_CSS).toMatch(/^@media screen\{/);
    expect(properties(GROUND_CSS)).toEqual(new Set(['color', 'background-color']));
  });

  it('takes the colours that the reader chose', () => {
    const own = markCss({ ...DEFAULT_SETTINGS, personColour: '#123456', newsColour: '#400000' });
    expect(own).toContain('(whence-person){text-decoration:underline solid 1.5px #123456');
    expect(own).toContain('(whence-proposal){text-decoration:underline dashed 1.5px #400000');
  });
});
