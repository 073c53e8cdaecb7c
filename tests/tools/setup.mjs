/**
 * Makes a bare clone ready: packages, a Node that is new enough, browsers.
 *
 *   node tests/tools/setup.mjs [--browsers=chromium,firefox] [--any-browser]
 *
 * Plain JavaScript for Node 20 with nothing installed. Does only what is
 * missing and is silent otherwise. With `--any-browser` one of the named
 * browsers is enough, and only the first is installed when there is none.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browsers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const OLDEST_NODE = [22, 18];
const PACKAGES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };
const BY_HAND = {
  chromium:
    'Chromium (or Google Chrome) 128 or newer; if it is in an unusual place, set CHROMIUM_PATH to its program',
  firefox:
    'Firefox 140 or newer (ESR will do); if it is in an unusual place, set FIREFOX_PATH to its program',
};

const say = (line) => console.log(`whence: ${line}`);
const complain = (line) => console.error(`whence: ${line}`);

installPackages();
checkNode();
const wanted = option('browsers')?.split(',').filter(Boolean) ?? [];
if (wanted.length > 0) findOrInstallBrowsers(wanted, process.argv.includes('--any-browser'));

function option(name) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function installPackages() {
  if (packagesAreRight()) return;
  say('installing the packages (about a minute) …');
  // Without our own node_modules/.bin: npm must not run on the very Node that it replaces.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(MODULES))
    .join(delimiter);
  const run = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  if (run.status !== 0) {
    complain(
      `npm ci failed${run.error ? `: ${run.error.message}` : ''}. It needs the npm registry; run it by hand to see more.`,
    );
    process.exit(1);
  }
}

/**
 * Whether node_modules holds what the lock file says, by npm's own record of
 * what it installed (written last, so an interrupted run does not count).
 */
function packagesAreRight() {
  const record = join(MODULES, '.package-lock.json');
  if (!existsSync(record)) return false;
  const there = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const installed = there[path];
    // Optional packages are those of other platforms, and left out there.
    if (!installed)
      return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return installed.version === entry.version;
  });
}

/** npm scripts find node_modules/.bin/node first, where the platform has one. */
function checkNode() {
  const bundled = join(MODULES, '.bin', 'node');
  const version = existsSync(bundled)
    ? execFileSync(bundled, ['--version'], { encoding: 'utf8' }).trim().slice(1)
    : process.versions.node;
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  complain(
    `Node ${version} is too old: the tools are TypeScript, which Node runs itself from ${OLDEST_NODE.join('.')} on. ` +
      `On Linux x64 the packages bring a Node of their own; on ${process.platform} ${process.arch} please install Node 24 or newer.`,
  );
  process.exit(1);
}

function findOrInstallBrowsers(names, anyWillDo) {
  const unknown = names.filter((name) => !(name in PACKAGES));
  if (unknown.length > 0) {
    complain(`--browsers knows ${Object.keys(PACKAGES).join(' and ')}, not ${unknown.join(', ')}.`);
    process.exit(1);
  }
  let missing = names.filter((name) => !findBrowser(name).found);
  if (missing.length === 0 || (anyWillDo && missing.length < names.length)) return;
  if (anyWillDo) missing = missing.slice(0, 1);

  installBrowsers(missing);

  missing = missing.filter((name) => !findBrowser(name).found);
  for (const name of missing) {
    for (const fault of findBrowser(name).faults) complain(fault);
    complain(`${TITLES[name]} is missing. Please install ${BY_HAND[name]}.`);
  }
  if (names.some((name) => findBrowser(name).found)) return;
  complain(`There is no browser to drive.`);
  process.exit(1);
}

/** Where we may (Debian or Ubuntu, as root); elsewhere the command to type is told. */
function installBrowsers(names) {
  if (!existsSync('/etc/debian_version')) return;
  if (process.getuid?.() !== 0) {
    complain(
      `as root you could: apt-get install ${names.map((name) => PACKAGES[name][0]).join(' ')}`,
    );
    return;
  }
  say(
    `installing ${names.map((name) => TITLES[name]).join(' and ')} from the distribution (a minute or two) …`,
  );
  apt(['update']);
  for (const name of names) {
    const packageName = PACKAGES[name].find(isRealPackage);
    if (packageName) apt(['install', '--yes', '--no-install-recommends', packageName]);
    else
      complain(
        `the distribution has no package of ${TITLES[name]} (Ubuntu has it only as a snap, which may not read the built extension).`,
      );
  }
}

/** Ubuntu's chromium-browser and firefox packages only fetch a snap. */
function isRealPackage(name) {
  const shown = spawnSync('apt-cache', ['show', name], { encoding: 'utf8' });
  return (
    shown.status === 0 &&
    !/snap/i.test(/^(?:Pre-)?Depends:.*$/gm.exec(shown.stdout)?.[0] ?? '') &&
    !/^Version: .*snap/m.test(shown.stdout)
  );
}

function apt(words) {
  const run = spawnSync('apt-get', ['-qq', '-o=Dpkg::Use-Pty=0', ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status === 0) return;
  complain(`apt-get ${words.join(' ')} failed:`);
  process.stderr.write(run.stderr ?? `${run.error?.message}\n`);
}
