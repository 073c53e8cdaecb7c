import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Layer table of lib/README.md: which folders a folder must not import from. */
const layer = (name, files, forbidden) => ({
  name: `layer/${name}`,
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: forbidden.map((regex) => ({
          regex,
          message: `${name} may not import this: see the layer table in lib/README.md`,
        })),
      },
    ],
  },
});

const BROWSER = String.raw`^(wxt|webextension-polyfill)(/|$)|^@webext-core/`;
const REACT = String.raw`^react`;
const DEXIE = String.raw`^dexie`;
const COMPROMISE = String.raw`^(compromise|chrono-node)`;

/** What never may be written. */
const HOSTILE = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Page text is hostile: render text, never HTML.',
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: 'Render text, never HTML.',
  },
  {
    selector: 'CatchClause[param=null] > BlockStatement[body.length=0]',
    message: 'A catch must say what it does.',
  },
];

/** What is no word of a language: the name, and formats. */
const WORDS = String.raw`/^(?!\s*(?:Whence|CSV|SVG|PNG|JSON|https:\u002F\u002F…)\s*$).*\p{L}{2}/su`;
const SENTENCE = String.raw`/^\p{Lu}\p{L}*(?:[ ’,:]+\p{L}+)+/u`;
const SPOKEN =
  '/^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label|hint|caption)$/';
const ATTRIBUTE = `JSXAttribute[name.name=${SPOKEN}]`;
const PLACE = `:matches(:matches(JSXElement, JSXFragment), ${ATTRIBUTE}) > JSXExpressionContainer`;
const CHOICE = ':matches(ConditionalExpression, LogicalExpression, TemplateLiteral)';
const TEXT = `:matches(Literal[value=${WORDS}], TemplateElement[value.cooked=${WORDS}])`;
const NO_LOCALE =
  ":matches([arguments.length=0], [arguments.0.type='Identifier'][arguments.0.name='undefined'])";
/** What readers see is said through messages, in every language (lib/README.md, "words are messages"). */
const SAID = [
  `JSXText[value=${WORDS}]`,
  `${ATTRIBUTE} > ${TEXT}`,
  `${PLACE} > ${TEXT}`,
  `${PLACE} > ${CHOICE} > ${TEXT}`,
  `${PLACE} > ${CHOICE} > ${CHOICE} > ${TEXT}`,
  // What only the log of errors tells is English.
  `:matches(Literal[value=${SENTENCE}], TemplateElement[value.cooked=${SENTENCE}]):not(NewExpression *)`,
].map((selector) => ({ selector, message: 'Words for readers are messages: say() or <Words>.' }));
const BY_LOCALE = [
  `CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]${NO_LOCALE}`,
  `NewExpression[callee.object.name='Intl']${NO_LOCALE}`,
].map((selector) => ({
  selector,
  message: 'Dates and numbers are written in the chosen language: locale().',
}));
const UP = (...folders) => `(^|/)(${folders.join('|')})/`;

export default tseslint.config(
  {
    ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'tests/.results/**', 'lib/nlp/lists/**'],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', ...HOSTILE],
    },
  },
  {
    files: ['components/**', 'entrypoints/**', 'lib/**'],
    ignores: ['lib/nlp/**', 'lib/domain/diagnostics.ts', 'lib/page/collect-article.ts'],
    rules: { 'no-restricted-syntax': ['error', ...HOSTILE, ...SAID, ...BY_LOCALE] },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    ...reactHooks.configs.flat.recommended,
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx'],
  },
  layer(
    'domain',
    ['lib/domain/**'],
    [
      BROWSER,
      REACT,
      DEXIE,
      COMPROMISE,
      UP('nlp', 'db', 'page', 'messaging', 'services', 'components', 'entrypoints'),
    ],
  ),
  layer(
    'nlp',
    ['lib/nlp/**'],
    [BROWSER, REACT, DEXIE, UP('db', 'page', 'messaging', 'services', 'components', 'entrypoints')],
  ),
  layer(
    'db',
    ['lib/db/**'],
    [
      BROWSER,
      REACT,
      COMPROMISE,
      UP('nlp', 'page', 'messaging', 'services', 'components', 'entrypoints'),
    ],
  ),
  layer(
    'page',
    ['lib/page/**'],
    [
      BROWSER,
      REACT,
      DEXIE,
      COMPROMISE,
      UP('nlp', 'db', 'messaging', 'services', 'components', 'entrypoints'),
    ],
  ),
  layer(
    'messaging',
    ['lib/messaging/**'],
    [REACT, DEXIE, COMPROMISE, UP('nlp', 'db', 'page', 'services', 'components', 'entrypoints')],
  ),
  layer(
    'services',
    ['lib/services/**'],
    [BROWSER, REACT, UP('page', 'messaging', 'components', 'entrypoints')],
  ),
  layer(
    'components',
    ['components/**'],
    [BROWSER, DEXIE, COMPROMISE, UP('nlp', 'db', 'page', 'messaging', 'services', 'entrypoints')],
  ),
);
