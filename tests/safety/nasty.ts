/** What nobody writes by mistake: strings and values that break readers. */
import fc from 'fast-check';

const PIECES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '@SUM(1)',
  '\u0000',
  '\ud800',
  '\udc00x',
  '\u202e',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u2028',
  'İI\u0307ıſK',
  '👩‍👩‍👧‍👦',
  'e\u0301'.repeat(20),
  'ﷺ',
  'Mr. ',
  'Dr. J. R. ',
  'Ada Quill',
  'Zoë O’Hara-Núñez',
  'OpenAI',
  'Meta',
  'van der ',
  ' and ',
  ', formerly of ',
  ' has left ',
  ' joins ',
  ' to co-found ',
  '. ',
  '… ',
  '— ',
  '“',
  '”',
  "'s ",
  '\n\n',
  '\t',
  '2026-02-30',
  '31 Feb 2026',
  'early 2026',
  'last fall',
  '99999999999999999999',
  '１２',
  '٢٠٢٦',
];

/** A text: nasty pieces, ordinary ones and noise, one of them perhaps many times over. */
export const nastyText = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
      maxLength: 30,
    }),
    fc.constantFrom(...PIECES),
    fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3_000) }),
  )
  .map(([pieces, again, times]) => pieces.join('') + again.repeat(times));

/** Any value that JSON can hold, with nasty keys and strings in it. */
export const nastyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    nastyText,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 0.1, Number.MAX_SAFE_INTEGER + 2),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.string()), tie('value')), {
        maxLength: 4,
      })
      .map((entries) => withOwn(entries)),
  ),
})).value;

/** An object whose `__proto__` is a key like another, as JSON.parse makes it. */
function withOwn(entries: [string, unknown][]): object {
  const made = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

interface Change {
  /** Which of all places of the value, as a share. */
  at: number;
  how: 'replace' | 'delete' | 'add' | 'double';
  key: string;
  value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.constantFrom('replace', 'delete', 'add', 'double'),
  key: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })),
  value: nastyValue,
});

/** A sound value with up to three things about it changed. */
export function spoilt(sound: unknown): fc.Arbitrary<unknown> {
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy: unknown = structuredClone(sound);
    for (const one of changes) apply(copy, one);
    return copy;
  });
}

function apply(root: unknown, { at, how, key, value }: Change): void {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null || depth > 12) return;
    for (const name of Object.keys(node)) {
      places.push([node as Record<string, unknown>, name]);
      walk((node as Record<string, unknown>)[name], depth + 1);
    }
  };
  walk(root, 0);
  const place = places[Math.floor(at * places.length)];
  if (!place) return;
  const [node, name] = place;
  const define = (where: string, what: unknown) =>
    Object.defineProperty(node, where, {
      value: what,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  if (how === 'replace') define(name, value);
  else if (how === 'delete') delete node[name];
  else if (how === 'add') define(Array.isArray(node) ? String(node.length) : key, value);
  else if (Array.isArray(node)) node.push(structuredClone(node[Number(name)]));
}
