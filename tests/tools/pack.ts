/**
 * `npm run pack -- FILE`: is this a pack that Whence takes? Tells each fault
 * with its place (line and column, and which record), or what is in the pack.
 * Exits with 1 for any fault.
 */
import { readFileSync } from 'node:fs';
import { packFaults } from './pack-faults.ts';

const file = process.argv[2];
if (file === undefined || file.startsWith('-')) {
  console.error('Which file? npm run pack -- FILE');
  process.exit(2);
}
const { faults, told } = await packFaults(readFileSync(file));
for (const { place, message } of faults) console.log(`${file}:${place}: ${message}`);
if (faults.length > 0) {
  console.log(`\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exit(1);
}
console.log(told);
