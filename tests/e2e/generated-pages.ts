/** Pages too large or too dull to keep as files. */
import { hostilePage } from '../safety/hostile-generated.ts';

const SENTENCES = [
  'Andrea Vallone has joined Anthropic after years at OpenAI, and her new colleagues are pleased.',
  'The committee met twice, read the report again and decided to meet a third time in spring.',
  'Max Stoiber left Shopify for OpenAI, where Stoiber works on a product without a name.',
  'In the harbour the ships waited for a wind that the forecasters had promised since Tuesday.',
  'Jan Leike spoke about alignment to a full hall, and Leike answered questions until midnight.',
  'Nobody counted the chairs, but the caretaker swore that there had never been so many people.',
  'A spokesperson for Google DeepMind declined to say how many researchers had asked for a transfer.',
  'Prices rose in the north and fell in the south, which economists explained in opposite ways.',
];

/** Grounds of every lightness and hue, in the ways that pages write them; each says its colour. */
const GROUNDS: readonly [written: string, seen: string][] = [
  ['background: #ffffff', '#ffffff'],
  ['background: #000000', '#000000'],
  ['background: #777777', '#777777'],
  ['background: #b8b8b8', '#b8b8b8'],
  ['background: #595959', '#595959'],
  ['background: #ffd400', '#ffd400'],
  ['background: crimson', 'crimson'],
  ['background: #0a7d3c', '#0a7d3c'],
  ['background: #1a2f8f', '#1a2f8f'],
  ['background: #3b5bdb', '#3b5bdb'],
  ['background: #0b7285', '#0b7285'],
  ['background: #c2410c', '#c2410c'],
  ['background: hotpink', 'hotpink'],
  ['background: oklch(0.45 0.2 300)', 'oklch(0.45 0.2 300)'],
  ['background: oklch(0.8 0.15 150)', 'oklch(0.8 0.15 150)'],
  ['background: color(srgb 0.2 0.5 0.5)', 'color(srgb 0.2 0.5 0.5)'],
  ['background: lab(60 40 -40)', 'lab(60 40 -40)'],
  // What is nearly see-through shows what is under it.
  ['background: rgb(0 0 0 / 0.1)', '#e6e6e6'],
];

/** A page by name, or null when it is not one of the generated ones. */
export function generatedPage(name: string): string | null {
  switch (name) {
    case 'huge.html':
      return page('Ten megabytes', paragraphs(10_000_000));
    case 'long.html':
      return page('Three thousand words', paragraphsOfWords(3_000));
    case 'unbroken.html':
      return page('One word of a megabyte', `<p>${'Andrea'.repeat(170_000)}</p>`);
    case 'deep.html':
      return page(
        'Deep',
        `${'<div>'.repeat(450)}<p>${SENTENCES.join(' ')}</p>${'</div>'.repeat(450)}`,
      );
    case 'coloured.html':
      return page('Grounds of every colour', coloured());
    case 'notes.txt':
      return SENTENCES.join('\n');
    case 'paper.pdf':
      return pdf(SENTENCES[0] ?? '');
    default: {
      const [, what, count = ''] = /^(words|blocks|marks)-(\d+)\.html$/.exec(name) ?? [];
      if (what === 'words') return page(`${count} words`, paragraphsOfWords(Number(count)));
      if (what === 'blocks') return page(`${count} blocks`, blocks(Number(count)));
      if (what === 'marks') return page(`${count} marks`, marked(Number(count)));
      return hostilePage(name);
    }
  }
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
}

function paragraphs(characters: number): string {
  const one = `<p>${SENTENCES.join(' ')}</p>\n`;
  return one.repeat(Math.ceil(characters / one.length));
}

function paragraphsOfWords(words: number): string {
  const parts: string[] = [];
  for (let count = 0, i = 0; count < words; i += 1) {
    const sentences = [0, 1, 2].map((k) => SENTENCES[(i * 3 + k) % SENTENCES.length] ?? '');
    parts.push(`<p>${sentences.join(' ')}</p>`);
    count += sentences.join(' ').split(' ').length;
  }
  return parts.join('\n');
}

/** Short paragraphs, one sentence in each. */
function blocks(count: number): string {
  return Array.from({ length: count }, (_, i) => `<p>${SENTENCES[i % SENTENCES.length]}</p>`).join(
    '\n',
  );
}

/** A known name so many times. */
function marked(count: number): string {
  const line = 'Andrea Vallone came back, said what there was to say, and went on with her work.';
  return Array.from({ length: count }, () => `<p>${line}</p>`).join('\n');
}

/** The smallest document that viewers take: one page, one line. */
function pdf(line: string): string {
  const stream = `BT /F1 12 Tf 40 700 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

function coloured(): string {
  return GROUNDS.map(
    ([written, seen]) =>
      `<section data-ground="${seen}" style="${written}"><div><p>${SENTENCES[0]} ${SENTENCES[4]}</p></div></section>`,
  ).join('\n');
}
