/** Marks can be seen whatever they stand on: WCAG 2.2, 1.4.11 asks for 3:1. */
import assert from 'node:assert/strict';
import { marksWith } from './reading.ts';
import { inBrowsers } from './session.ts';

interface Seen {
  text: string;
  /** Colours as the browser computed them, drawn on a canvas: red, green, blue. */
  line: number[];
  ground: number[];
  lineStyle: string;
}

const luminance = (parts: number[]): number => {
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: number[], other: number[]): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

inBrowsers('marks have a contrast of 3:1 with the ground of their text', async ({ open }) => {
  const tab = await open('coloured.html');
  await marksWith(tab, 'Jan Leike');
  const seen = await tab.evaluate((): Seen[] => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const drawn = (colour: string): number[] => {
      if (!canvas) return [];
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    return [...CSS.highlights]
      .filter(([key]) => key.startsWith('whence-'))
      .flatMap(([key, highlight]) =>
        ([...highlight] as Range[]).map((range) => {
          const around = range.startContainer.parentElement as Element;
          const style = getComputedStyle(around, `::highlight(${key})`);
          const ground = around.closest<HTMLElement>('[data-ground]')?.dataset['ground'] ?? '';
          return {
            text: `${range.toString()} on ${ground}`,
            line: drawn(style.textDecorationColor),
            ground: drawn(ground),
            lineStyle: style.textDecorationLine,
          };
        }),
      );
  });
  assert.ok(seen.length >= 40, `${seen.length} marks`);
  assert.ok(seen.every(({ lineStyle }) => lineStyle === 'underline'));
  const weak = seen.flatMap(({ text, line, ground }) => {
    const ratio = contrast(line, ground);
    return ratio >= 3 ? [] : [`${text}: ${ratio.toFixed(2)}`];
  });
  assert.deepEqual(weak, []);
});
