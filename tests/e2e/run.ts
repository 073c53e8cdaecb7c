/**
 * `npm run test:e2e [-- --browser=firefox] [--only=WORDS]`: the built extension
 * in the real browsers that are here, a fresh profile for each.
 *
 * Prints a line for each test; ends with "N passed, N failed" and the browsers
 * that were driven. Exits with 1 for any failure, or when nothing could be driven.
 */
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../tools/find-browsers.mjs';
import { BROWSERS, existingBrowsers, isBuilt } from './browsers.ts';
import { drive, driven, endSession } from './session.ts';

/** In this order: later ones may build on what earlier ones left in the profile's log. */
const FILES = [
  'marks.test.ts',
  'card.test.ts',
  'save.test.ts',
  'review.test.ts',
  'background.test.ts',
  'bad-pages.test.ts',
  'corrupt-pack.test.ts',
  'problems.test.ts',
];

const wanted = option('browser');
const names = existingBrowsers().filter((name) => wanted === undefined || name === wanted);
for (const name of BROWSERS.filter((name) => !names.includes(name))) {
  const why =
    wanted && wanted !== name
      ? 'not asked for'
      : findBrowser(name).faults.join('; ') || 'not installed';
  console.log(`${name} is not driven: ${why}`);
}
const unbuilt = names.filter((name) => !isBuilt(name));
if (names.length === 0 || unbuilt.length > 0) {
  console.error(
    names.length === 0
      ? 'There is no browser to drive.'
      : `Not built for ${unbuilt.join(', ')}: run npm run build`,
  );
  process.exit(1);
}

drive(names);
const only = option('only');
let passed = 0;
let failed = 0;
const stream = run({
  files: FILES.map((file) => fileURLToPath(new URL(file, import.meta.url))),
  isolation: 'none',
  concurrency: false,
  ...(only !== undefined && { testNamePatterns: new RegExp(only, 'i') }),
});
stream.on('test:pass', ({ name, details, skip }) => {
  if (details.type === 'suite') return;
  if (skip !== undefined) {
    console.log(`skip  ${name}${typeof skip === 'string' ? `: ${skip}` : ''}`);
    return;
  }
  passed += 1;
  console.log(`ok    ${name} (${Math.round(details.duration_ms)} ms)`);
});
stream.on('test:fail', ({ name, details }) => {
  // A suite fails with its tests, which are counted themselves.
  const { failureType } = details.error as { failureType?: string };
  if (details.type === 'suite' && failureType === 'subtestsFailed') return;
  failed += 1;
  console.log(`FAIL  ${name}`);
  console.log(reason(details.error).replace(/^/gm, '      '));
});
for await (const _ of stream) {
  // Reading the stream to its end is what runs the tests.
}
const titles = driven();
await endSession();
console.log(`\n${passed} passed, ${failed} failed`);
console.log(`Browsers driven: ${titles.join(', ') || 'none'}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function option(name: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function reason(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return (cause.stack ?? String(cause))
    .split('\n')
    .filter((line) => !line.includes('node:internal'))
    .slice(0, 14)
    .join('\n');
}
