/** Serves the fixture pages on 127.0.0.1, with the headers that make a page awkward. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePage } from '../tools/decode-page.ts';
import { generatedPage } from './generated-pages.ts';
import { reactPage, reactScript } from './react-page.ts';

const ARTICLES = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** As strict as sites get: no script, no inline style, no frame, no connection. */
const STRICT_CSP =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Where saved pages of the web are, on machines that have them; they are not the project's. */
export const REAL_PAGES = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));

/** For pages of the web: nothing of theirs runs or is fetched. */
const QUIET_CSP = "default-src 'none'; style-src 'unsafe-inline'";

export interface FixtureServer {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * Start the server on a free port. `/NAME` serves a file of
 * tests/fixtures/articles or a generated page, `/strict/NAME` the same under
 * a strict content security policy, `/real/NAME` a saved page of the web.
 */
export async function serveFixtures(): Promise<FixtureServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    void answer(pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (pathname.startsWith('/real/')) {
    const path = join(REAL_PAGES, pathname.slice('/real/'.length), 'page.html');
    const text = decodePage(await readFile(path));
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': QUIET_CSP,
    });
    response.end(text);
    return;
  }
  const strict = pathname.startsWith('/strict/');
  const name = strict ? pathname.slice('/strict/'.length) : pathname.slice(1);
  const body = await contentOf(name);
  if (body === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...(strict && { 'content-security-policy': STRICT_CSP }),
  });
  response.end(body);
}

async function contentOf(name: string): Promise<string | Buffer | null> {
  const generated = generatedPage(name);
  if (generated !== null) return generated;
  if (name === 'react-page.html') return reactPage();
  if (name === 'react-page.js') return reactScript();
  if (!/^[a-z0-9-]+\.[a-z]+$/.test(name)) return null;
  try {
    return await readFile(join(ARTICLES, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
