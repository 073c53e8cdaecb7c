import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { barePatternsPlugin } from './tests/tools/bare-patterns.ts';

/**
 * One source for Chrome and Firefox, both Manifest V3. Every permission is
 * explained in README.md; tests/fixtures/permissions.json pins them.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/i18n/locales' },
  // Nothing appears from nowhere: every name is imported where it is used.
  imports: false,
  manifestVersion: 3,
  // Both know light-dark(): written for older ones it would follow the system, not the reader’s theme.
  vite: () => ({
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/reader.content/no-context.ts', import.meta.url),
        ),
      },
    },
    plugins: [barePatternsPlugin],
    build: { cssTarget: ['chrome140', 'firefox140'] },
  }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: 'Whence',
    description: '__MSG_meta_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Whence' },
    // The reader may change each in the browser; it may suggest keys for four.
    commands: {
      'next-name': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commands_nextName__',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commands_previousName__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commands_openCard__',
      },
      'pin-card': { description: '__MSG_commands_pinCard__' },
      'save-move': { description: '__MSG_commands_saveMove__' },
      'side-panel': { description: '__MSG_commands_sidePanel__' },
    },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'whence@whence.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
