/**
 * Runs the tests that were imported before, in the browsers that are here, a
 * fresh profile for each, both at once.
 *
 * Prints a line for each test; ends with "N passed, N failed" and the browsers
 * that were driven. Exits with 1 for any failure, or when nothing could be driven.
 */
import { findBrowser } from '../tools/find-browsers.mjs';
import { BROWSERS, existingBrowsers, isBuilt } from './browsers.ts';
import { runTests, Skipped, type Outcome } from './session.ts';

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

let passed = 0;
let failed = 0;
const titles = await runTests(names, new RegExp(option('only') ?? '', 'i'), tell);
console.log(`\n${passed} passed, ${failed} failed`);
console.log(`Browsers driven: ${titles.join(', ') || 'none'}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function tell({ name, milliseconds, error }: Outcome): void {
  if (error instanceof Skipped) {
    console.log(`skip  ${name}: ${error.message}`);
  } else if (error === null) {
    passed += 1;
    console.log(`ok    ${name} (${Math.round(milliseconds)} ms)`);
  } else {
    failed += 1;
    console.log(`FAIL  ${name} (${Math.round(milliseconds)} ms)`);
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    console.log(told.split('\n').slice(0, 40).join('\n').replace(/^/gm, '      '));
  }
}

function option(name: string): string | undefined {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
}
