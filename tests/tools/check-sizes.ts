/**
 * `npm run check:sizes`: a table of what was built, gzipped, and the
 * permissions of both manifests. Exits with 1 past a limit or for a
 * permission that nobody agreed on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtExtension, isBuilt } from '../e2e/browsers.ts';
import { measureSizes, permissionFaults } from './sizes.ts';

if (!isBuilt('chromium') || !isBuilt('firefox')) {
  console.error('sizes: the extension is not built for both browsers: run npm run build');
  process.exit(1);
}

const faults: string[] = [];
for (const { part, bytes, limit } of measureSizes(builtExtension('chromium'))) {
  const over = bytes > limit;
  console.log(
    `${part.padEnd(32)} ${inKb(bytes)} of ${inKb(limit)} kB gzipped${over ? '  TOO LARGE' : ''}`,
  );
  if (over) faults.push(`${part} is past its limit`);
}

const snapshot = fileURLToPath(new URL('../fixtures/permissions.json', import.meta.url));
const agreed = JSON.parse(readFileSync(snapshot, 'utf8'));
for (const name of ['chromium', 'firefox'] as const) {
  const manifest = JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8'));
  faults.push(
    ...permissionFaults(manifest, agreed, name).map((fault) => `${name} manifest: ${fault}`),
  );
}

for (const fault of faults) console.error(fault);
console.log(`sizes and permissions: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

function inKb(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
