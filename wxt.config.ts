import { defineConfig } from 'wxt';

/**
 * One source for Chrome and Firefox, both Manifest V3. Every permission is
 * explained in README.md; tests/fixtures/permissions.json pins them.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Nothing appears from nowhere: every name is imported where it is used.
  imports: false,
  manifestVersion: 3,
  // Both know light-dark(): written for older ones it would follow the system, not the reader’s theme.
  vite: () => ({ build: { cssTarget: ['chrome140', 'firefox140'] } }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => ({
    name: 'Whence',
    description:
      'Where the people in the news come from: hover a name, save a move, review what you saw.',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: 'Whence' },
    // The reader may change each in the browser; it may suggest keys for four.
    commands: {
      'next-name': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: 'Go to the next name',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous name',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Open the card of a name',
      },
      'pin-card': { description: 'Keep the card open' },
      'save-move': { description: 'Save the move that the page reports' },
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
