/** Builds the extension when its sources are newer than what was built. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension } from '../e2e/browsers.ts';
import type { BrowserName } from './find-browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** Returns whether it had to build. Throws with the builder's words when it fails. */
export function buildWhenStale(name: BrowserName): boolean {
  const manifest = join(builtExtension(name), 'manifest.json');
  const newest = Math.max(...SOURCES.map((source) => newestChange(join(ROOT, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return false;
  const target = name === 'chromium' ? 'chrome' : 'firefox';
  console.log(`whence: building the extension for ${target} …`);
  try {
    execFileSync(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target, '--mv3'],
      {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
  return true;
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
