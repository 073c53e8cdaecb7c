/** The React page of tests/fixtures/react: rendered on the server, bundled for the browser. */
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rollup } from 'vite';
import { Story } from '../fixtures/react/story.ts';

const ENTRY = fileURLToPath(new URL('../fixtures/react/hydrate.ts', import.meta.url));

export function reactPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title></head><body><div id="root">${renderToString(createElement(Story))}</div><script src="react-page.js"></script></body></html>`;
}

let bundle: Promise<string> | undefined;

/** The script of that page: React's development build, which tells of every mismatch. Built once a run. */
export function reactScript(): Promise<string> {
  bundle ??= (async () => {
    const built = (await build({
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      define: { 'process.env.NODE_ENV': '"development"' },
      build: {
        write: false,
        minify: false,
        lib: { entry: ENTRY, formats: ['iife'], name: 'page', fileName: 'page' },
      },
    })) as Rollup.RollupOutput[];
    const [chunk] = built.flatMap(({ output }) => output);
    if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
    return chunk.code;
  })();
  return bundle;
}
