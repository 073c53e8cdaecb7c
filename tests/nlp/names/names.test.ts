import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../lib/domain/name-key.ts';
import { findNames } from '../../../lib/nlp/find-names.ts';
import type { KnownEntity, KnownNames } from '../../../lib/nlp/find-names.ts';
import { textToBlocks } from '../../../lib/nlp/text-to-blocks.ts';
import { firstNames, surnames } from '../../../lib/nlp/word-lists.ts';
import { FRAMES, ORIGINS } from './origins.ts';

interface Found {
  text: string;
  kind: string;
  name: string;
  start: number;
  end: number;
}

function find(text: string): Found[] {
  const placed = textToBlocks(text);
  const offsets = new Map(placed.map(({ block, offset }) => [block.id, offset]));
  return findNames(placed.map(({ block }) => block)).mentions.map((mention) => ({
    text: mention.text,
    kind: mention.kind,
    name: mention.name,
    start: mention.start + (offsets.get(mention.block) ?? 0),
    end: mention.end + (offsets.get(mention.block) ?? 0),
  }));
}
const people = (text: string) =>
  find(text).flatMap((one) => (one.kind === 'person' ? [one.text] : []));
const organizations = (text: string) =>
  find(text).flatMap((one) => (one.kind === 'organization' ? [one.text] : []));

/** Share of frames in which exactly the person's name is found. */
function recall(origin: string): number {
  const { given, family } = ORIGINS[origin] ?? { given: [], family: [] };
  let found = 0;
  let all = 0;
  given.forEach((first, i) => {
    family.forEach((last, j) => {
      const name = `${first} ${last}`;
      const frame = FRAMES[(i * 3 + j) % FRAMES.length] ?? '';
      all += 1;
      if (people(frame.replace('@', name)).includes(name)) found += 1;
    });
  });
  return found / all;
}

describe('people of every origin', () => {
  const recalls = Object.keys(ORIGINS).map((origin) => [origin, recall(origin)] as const);

  it('most of their names are in no list', () => {
    const listed = Object.values(ORIGINS).flatMap(({ given, family }) => [
      ...given.map((name) => firstNames.has(nameKey(name))),
      ...family.map((name) => surnames.has(nameKey(name))),
    ]);
    expect(listed.filter(Boolean).length / listed.length).toBeLessThan(0.3);
  });

  it.each(recalls)('%s people are found (%f)', (_, share) => {
    expect(share).toBeGreaterThanOrEqual(0.94);
  });

  it('no origin is more than five points behind another', () => {
    const shares = recalls.map(([, share]) => share);
    expect(Math.max(...shares) - Math.min(...shares), JSON.stringify(recalls)).toBeLessThanOrEqual(
      0.05,
    );
  });
});

describe('offsets', () => {
  const names = [
    'Andrea Vallone',
    'José Núñez',
    'Zoë Müller',
    'Wei-Ling O\u2019Connor',
    'J. R. Whitaker',
  ];
  const glue = [' ', '\u00a0', ' \n', '  ', '\t'];
  const filler = ['🙂 said', '“then”', 'and café', 'co\u00adworker', '—', '(yes)', 'ﬁne'];

  it('cut out of the text exactly the mention, however the text is written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...filler), fc.constantFrom(...names), fc.constantFrom(...glue)),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (parts) => {
          const text = parts.map(([before, name, gap]) => `${before} met ${name},${gap}`).join('');
          let at = 0;
          for (const one of find(text)) {
            expect(text.slice(one.start, one.end)).toBe(one.text);
            expect(one.start).toBeGreaterThanOrEqual(at);
            expect(one.text).toBe(one.text.trim());
            expect(one.text).not.toMatch(/[,;"“”]$|['’]s$/u);
            at = one.end;
          }
        },
      ),
    );
  });

  it.each([
    ["Andrea Vallone's team said so.", 'Andrea Vallone'],
    ['Andrea Vallone’s team said so.', 'Andrea Vallone'],
    ['“Andrea Vallone,” said the editor, “has gone.”', 'Andrea Vallone'],
    ['Dr. Andrea Vallone said so.', 'Andrea Vallone'],
    ['Andrea\nVallone said so.', 'Andrea\nVallone'],
    ['Andrea\u00a0Vallone said so.', 'Andrea\u00a0Vallone'],
    ['An\u00addrea Vallone said so.', 'An\u00addrea Vallone'],
    ['🙂🙂 Andrea Vallone said so.', 'Andrea Vallone'],
    ['Jose\u0301 Nu\u0301n\u0303ez said so.', 'Jose\u0301 Nu\u0301n\u0303ez'],
    ['Steﬃ Graﬁeld said so.', 'Steﬃ Graﬁeld'],
    ['Brían O\u2019Neill said so.', 'Brían O\u2019Neill'],
    ["Brían O'Neill said so.", "Brían O'Neill"],
    ['\u{1F469}\u200d\u{1F4BB} Andrea Vallone said so.', 'Andrea Vallone'],
    ['\u{1D573}\u{1D574} Andrea Vallone said so.', 'Andrea Vallone'],
    ['Andrea\u200b Vallone\u2019s team said so.', 'Andrea\u200b Vallone'],
  ])('%s', (text, name) => {
    expect(people(text)).toEqual([name]);
  });
});

describe('shapes of names', () => {
  it.each([
    ['Anna van der Berg said so.', 'Anna van der Berg'],
    ['Omar bin Rashid said so.', 'Omar bin Rashid'],
    ['Hamad Sakit al-Shammari said so.', 'Hamad Sakit al-Shammari'],
    ['Martin Luther King Jr. said so.', 'Martin Luther King Jr'],
    ['William H. Ellis said so.', 'William H. Ellis'],
    ['Yuhai (Tony) Wu said so.', 'Yuhai (Tony) Wu'],
    ['Yih-Shyan “Wally” Liaw said so.', 'Yih-Shyan “Wally” Liaw'],
    ['A post by Park Ji-hyun, former co-chair, said so.', 'Park Ji-hyun'],
    ['The envoy Oscar Ramírez said so.', 'Oscar Ramírez'],
    ['He told Jimmy Ba that he would go.', 'Jimmy Ba'],
  ])('%s', (text, name) => {
    expect(people(text)).toContain(name);
  });

  it('a list agrees: one sure name vouches for its neighbours', () => {
    expect(people('With her went Jonathan Ellison, Tavrik Solmund and Emily Langley.')).toEqual([
      'Jonathan Ellison',
      'Tavrik Solmund',
      'Emily Langley',
    ]);
  });
});

describe('what is no person', () => {
  it.each([
    'He flew to Hong Kong and on to Sri Lanka in May.',
    'The Congo Basin is home to many, and Green Square was lit.',
    'In October the Monday Morning meetings ended.',
    'A Guinean man was held at Charles de Gaulle airport.',
    'The Managing Director wrote to shareholders on Thursday.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });

  it('an organization that ends like one', () => {
    expect(organizations('Reagan Communications and Solmund Labs said so.')).toEqual([
      'Reagan Communications',
      'Solmund Labs',
    ]);
  });
});

describe('linking in the text', () => {
  it('a surname stands for the full name the text gave', () => {
    const found = find('Andrea Vallone has left.\n\nVallone said she was glad.');
    expect(found.map((one) => one.name)).toEqual(['Andrea Vallone', 'Andrea Vallone']);
  });

  it('two of one surname stay apart by nearness', () => {
    const found = find(
      'Daniela Amodei spoke first. Amodei was brief.\n\nDario Amodei spoke next. Amodei was long.',
    );
    expect(found.map((one) => one.name)).toEqual([
      'Daniela Amodei',
      'Daniela Amodei',
      'Dario Amodei',
      'Dario Amodei',
    ]);
  });
});

describe('bad input', () => {
  it.each([
    ['capitals', 'Aa '.repeat(20_000)],
    ['no white space', 'Ab'.repeat(50_000)],
    ['quotes', '“"'.repeat(20_000)],
    ['initials', 'A. '.repeat(20_000)],
    ['brackets', 'A ('.repeat(20_000)],
    ['lone surrogates', '\ud800\udc00\ud800 Andrea '.repeat(2_000)],
  ])('%s neither throws nor loses its place', (_, text) => {
    for (const one of find(text)) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});

/** Milliseconds of processor time: on a busy machine the clock says little. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

describe('time grows with the text and not faster', () => {
  const grown = (text: (n: number) => string, known: KnownNames = new Map()) => {
    const least = (n: number): number => {
      let best = Infinity;
      for (let run = 0; run < 3; run += 1) {
        // New blocks each time: what was read of one is kept with it.
        const blocks = textToBlocks(text(n)).map(({ block }) => block);
        const started = spent();
        findNames(blocks).resolve(known);
        best = Math.min(best, spent() - started);
      }
      return best;
    };
    least(500);
    const few = least(1_000);
    // What takes next to no time cannot be compared.
    return least(16_000) / Math.max(few, 2);
  };
  const somebody: KnownEntity = {
    id: 'somebody',
    kind: 'person',
    name: 'Bob Quill',
    written: 'Bob Quill',
    ambiguous: false,
  };

  // Sixteen times the text; a square would take 256 times as long. Half of that is for a busy machine.
  it.each<[string, (n: number) => string]>([
    ['capitals', (n) => 'Aa '.repeat(n)],
    ['no white space', (n) => 'Ab'.repeat(n)],
    ['hyphens in one word', (n) => 'Ex-'.repeat(n)],
    ['dots in one word', (n) => 'A.'.repeat(n)],
    ['quotes', (n) => '“" '.repeat(n)],
    ['brackets', (n) => 'Al (Bo '.repeat(n)],
    ['lists', (n) => 'Ann, '.repeat(n)],
    ['one surname', (n) => 'Bob Quill said that Quill was late. '.repeat(n / 4)],
    ['openings', (n) => 'University of '.repeat(n)],
    ['particles', (n) => 'Ann van der '.repeat(n)],
    ['lines', (n) => 'Ann Lee\nand more words of it\n'.repeat(n / 4)],
  ])('%s', (_, text) => {
    expect(grown(text)).toBeLessThan(128);
  });

  it('known names', () => {
    const known: KnownNames = new Map([['bob quill', [somebody]]]);
    expect(grown((n) => 'They met Bob Quill and Ann there. '.repeat(n / 4), known)).toBeLessThan(
      128,
    );
  });
});
