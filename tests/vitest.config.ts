import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'tests/{domain,nlp,db,page,messaging,settings,services,components,entrypoints,tools,safety}/**/*.test.{ts,tsx}',
    ],
    testTimeout: 20_000,
  },
});
