/**
 * `npm run safety [-- --browser=chromium] [--only=WORDS]`: the whole form of the
 * safety suite's half that needs a browser. Its short form is part of `npm run test:e2e`.
 */
export {};

// Before the suite is read: it asks for this.
process.argv.push('--whole');
await import('./suite.ts');
await import('../e2e/drive.ts');
