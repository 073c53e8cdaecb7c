/** What grows with something, as an SVG; both axes are logarithmic. */
export interface Growth {
  /** What is on the left and on the right. */
  from: number;
  to: number;
  /** Under the axis, by value. */
  marks: [number, string][];
  /** Milliseconds by value. */
  lines: { words: string; colour: string; points: [number, number][] }[];
}

const LEFT = 70;
const RIGHT = 520;
const BOTTOM = 240;
/** A thousandfold, px. */
const HEIGHT = 200;

/** The drawing; the axis of milliseconds begins a power of ten under the least value. */
export function logGrowth({ from, to, marks, lines }: Growth): string {
  const all = lines.flatMap(({ points }) => points.map(([, ms]) => Math.max(ms, 0.1)));
  const least = Math.floor(Math.log10(Math.min(...all)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...all))));
  const span = Math.log10(to) - Math.log10(from);
  const x = (value: number): number =>
    Math.round(LEFT + ((Math.log10(value) - Math.log10(from)) / span) * (RIGHT - LEFT));
  const y = (ms: number): number =>
    Math.round(BOTTOM - ((Math.log10(Math.max(ms, 0.1)) - least) / (most - least)) * HEIGHT);
  const powers = Array.from({ length: most - least + 1 }, (_, i) => 10 ** (least + i));
  const grid = powers
    .map(
      (ms) =>
        `<path d="M${LEFT} ${y(ms)}H${RIGHT}" stroke="#ccc"/><text x="${LEFT - 8}" y="${y(ms) + 4}" text-anchor="end">${ms.toLocaleString('en')} ms</text>`,
    )
    .join('');
  const under = marks
    .map(
      ([value, words]) =>
        `<text x="${x(value)}" y="${BOTTOM + 22}" text-anchor="middle">${words}</text>`,
    )
    .join('');
  const drawn = lines
    .map(({ words, colour, points }, i) => {
      const dots = points
        .map(([value, ms]) => `<circle cx="${x(value)}" cy="${y(ms)}" r="3" fill="${colour}"/>`)
        .join('');
      const path = points.map(([value, ms]) => `${x(value)},${y(ms)}`).join(' ');
      const at = BOTTOM + 46 + i * 16;
      return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}<text x="${LEFT}" y="${at}" fill="${colour}">${words}</text>`;
    })
    .join('');
  const height = BOTTOM + 46 + lines.length * 16;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 ${height}" font-family="sans-serif" font-size="12"><rect width="580" height="${height}" fill="#fff"/>${grid}${under}${drawn}</svg>\n`;
}
