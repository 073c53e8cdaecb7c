/**
 * What others' tools say of the build and of what it is made of: `web-ext lint`
 * must find no error; `npm audit` no known hole in what is shipped, where its
 * registry can be reached. Part of `npm run safety`.
 */
import { spawnSync } from 'node:child_process';
import { builtExtension } from '../e2e/browsers.ts';

interface LintReport {
  summary: { errors: number; warnings: number; notices: number };
  errors: { code: string; message: string; file: string }[];
  warnings: { code: string; file: string }[];
}

function run(command: string, ...args: string[]): string {
  const { stdout, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (error) throw error;
  return stdout;
}

const lint = JSON.parse(
  run('npx', 'web-ext', 'lint', '--source-dir', builtExtension('firefox'), '--output', 'json'),
) as LintReport;
const { errors, warnings } = lint.summary;
console.log(`web-ext lint: ${errors} errors, ${warnings} warnings`);
for (const { code, message, file } of lint.errors)
  console.log(`  error ${code} ${file}: ${message}`);
for (const { code, file } of lint.warnings) console.log(`  warning ${code} ${file}`);

let holes = 0;
try {
  const { metadata } = JSON.parse(run('npm', 'audit', '--omit=dev', '--json')) as {
    metadata: { vulnerabilities: { total: number } };
  };
  holes = metadata.vulnerabilities.total;
  console.log(`npm audit of what is shipped: ${holes} known`);
} catch (error) {
  console.log(`npm audit could not be asked: ${String(error).slice(0, 200)}`);
}
process.exit(errors + holes > 0 ? 1 : 0);
