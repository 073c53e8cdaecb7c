import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'tests/{domain,i18n,nlp,db,page,messaging,settings,services,components,entrypoints,tools,safety}/**/*.test.{ts,tsx}',
    ],
    // Before any module: Dexie looks for it when it is loaded.
    setupFiles: ['fake-indexeddb/auto', './tests/speak.ts'],
    testTimeout: 20_000,
  },
});
