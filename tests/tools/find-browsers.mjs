/**
 * Where the browsers are. Plain JavaScript for Node 20: the set-up runs it
 * before anything is installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The oldest versions that have what Whence needs (CSS highlights, the manifest's minimum). */
const OLDEST = { chromium: 128, firefox: 140 };

const VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/**
 * @typedef {'chromium' | 'firefox'} BrowserName
 * @typedef {{ path: string, version: string }} FoundBrowser
 */

/**
 * The first browser of a kind that starts and is new enough, or why there is none.
 * @param {BrowserName} name
 * @returns {{ found: FoundBrowser | null, faults: string[] }}
 */
export function findBrowser(name) {
  const chosen = process.env[VARIABLE[name]];
  const faults = [];
  for (const path of chosen ? [chosen] : places(name)) {
    if (!existsSync(path)) {
      if (chosen) faults.push(`${VARIABLE[name]} names ${path}, which does not exist`);
      continue;
    }
    const answer = tryBrowser(name, path);
    if (typeof answer !== 'string') return { found: answer, faults: [] };
    faults.push(`${path} ${answer}`);
  }
  return { found: null, faults };
}

/** @param {BrowserName} name */
function places(name) {
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  const onPath = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  return [...new Set([...onPath, ...APPLICATIONS[name]])];
}

/**
 * @param {BrowserName} name
 * @param {string} path
 * @returns {FoundBrowser | string} the browser, or what is wrong with it
 */
function tryBrowser(name, path) {
  if (isSnap(path)) return 'is a snap, which may not read the built extension in a hidden folder';
  let said;
  try {
    said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    return `does not start (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`;
  }
  const version = /(\d+)\.\d[\d.]*/.exec(said);
  if (!version) return `does not tell its version (it said: ${said.trim().slice(0, 80)})`;
  if (Number(version[1]) < OLDEST[name])
    return `is version ${version[0]}; ${OLDEST[name]} or newer is needed`;
  return { path, version: version[0] };
}

/** Ubuntu's packages of both browsers are small scripts that start (or ask for) a snap. */
function isSnap(path) {
  if (path.startsWith('/snap/')) return true;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && /\/snap\/bin\/|snap install/.test(start);
}
