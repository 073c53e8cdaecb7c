/** `npm run check:architecture`: prints every breach of the layer table; exits with 1 for any. */
import { fileURLToPath } from 'node:url';
import { checkArchitecture } from './architecture.ts';

const { modules, faults, warnings } = checkArchitecture(
  fileURLToPath(new URL('../..', import.meta.url)),
);
for (const warning of warnings) console.warn(`long: ${warning}`);
for (const fault of faults) console.error(fault);
console.log(`architecture: ${modules} modules, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
