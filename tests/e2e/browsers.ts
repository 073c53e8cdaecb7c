/** Which browsers there are to drive, and how to start one with the built extension. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, type BrowserName } from '../tools/find-browsers.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

/** The folder that `npm run build` fills for a browser. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
}

/** Whether the extension was built for a browser. */
export function isBuilt(name: BrowserName): boolean {
  return existsSync(`${builtExtension(name)}/manifest.json`);
}

export function existingBrowsers(): BrowserName[] {
  return BROWSERS.filter((name) => findBrowser(name).found !== null);
}

/**
 * Start a browser with a fresh profile and the extension in it. Throws when
 * the browser is not there, or the extension was not built.
 */
export async function launchDriver(
  name: BrowserName,
  {
    headless = true,
    extension = builtExtension(name),
    dark = false,
    ...more
  }: Partial<LaunchOptions> = {},
): Promise<Driver> {
  const { found, faults } = findBrowser(name);
  if (!found)
    throw new Error(
      `No ${name}: ${faults.join('; ') || 'not found'}. Run npm run setup -- --browsers=${name}`,
    );
  if (!existsSync(extension)) throw new Error(`${extension} does not exist: run npm run build`);
  const options: LaunchOptions = { ...more, path: found.path, extension, headless, dark };
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
