/** Whether the whole form of the safety suite is wanted (`npm run safety`) or the short one (`npm test`). */
export const WHOLE = process.argv.includes('--whole');
