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
      'no-restricted-syntax': [
        'error',
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
      ],
    },
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
